import { pow } from '../../kernel/random/math.ts';
import { Reading } from '../cases.ts';
import { later } from '../life/tray.ts';
import { drawn } from '../life/work.ts';
import { Purpose } from '../purpose.ts';
import type { Station } from '../station.ts';
import { Phase, Task } from '../task.ts';
import { Trace } from '../trace.ts';
import type { World } from '../world.ts';
import { decides } from './committee.ts';
import { defineMechanism, withRules } from './mechanism.ts';

export const analysis = defineMechanism({
  id: 'analysis',
  does: 'A decider above the front line asks for one more analysis first: it takes time and makes errors rarer.',
  section: '4.4',
  parameters: ['analysis', 'analysisTime', 'work.analysis', 'analysisGain'],
  neutral: withRules({ analysis: 0 }),
});

/** Whether who was about to decide asks for one more analysis, and the case waits until it can be read. */
export function wantsAnalysis(w: World, c: number, station: Station, task: number): boolean {
  if (w.rules.analysis === 0 || !decides(w, c, task)) return false;
  if (!w.chance(c, Purpose.analysis, w.rules.analysis)) return false;
  w.emit(Trace.analysed, c, station.index);
  w.cases.reading[c] = Reading.awaited;
  // A second analysis puts off the same task as the first.
  if (w.cases.putOff[c] === -1) w.cases.putOff[c] = task;
  w.phase(c, Phase.decisionWait);
  const reader = task === Task.directDecision ? task : Task.decision;
  const time = w.sample(c, Purpose.analysisTime, w.draws.analysisTime);
  later(w, c, time, station.index, reader, Phase.decisionWait, true);
  return true;
}

/** The analysis comes into the decider's tray: the work to read it. */
export function readingWork(w: World, c: number, station: Station): number {
  w.cases.reading[c] = Reading.arrived;
  return drawn(w, c, station, Purpose.analysis, w.draws.work.analysis);
}

/** Work on the case is done: the analysis that it was to read, if any, counts from now on. */
export function hasRead({ cases }: World, c: number): void {
  if (cases.reading[c] !== Reading.arrived) return;
  cases.reading[c] = Reading.none;
  cases.analyses[c] = (cases.analyses[c] as number) + 1;
}

/** The case is taken from its decider: what that one has read, or was to read, is no part of the next decision. */
export function forgetAnalyses({ cases }: World, c: number): void {
  cases.reading[c] = Reading.none;
  cases.putOff[c] = -1;
  cases.analyses[c] = 0;
}

/** What the analyses read for this decision leave of its probability of error. */
export function afterAnalyses(w: World, c: number): number {
  const read = w.cases.analyses[c] as number;
  return read === 0 ? 1 : pow(w.rules.analysisGain, read);
}
