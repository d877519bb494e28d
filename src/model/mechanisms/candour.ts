import { enter, later } from '../life/tray.ts';
import { Purpose } from '../purpose.ts';
import { concernsAction, Phase, Task, WAIT_PHASE } from '../task.ts';
import { Trace } from '../trace.ts';
import type { World } from '../world.ts';
import { actingFor } from './absence.ts';
import { defineMechanism, withRules } from './mechanism.ts';
import { suppressOf } from './payer.ts';

export const candour = defineMechanism({
  id: 'candour',
  does: 'A position that answers for the unit at fault may bury or stall a case put before it.',
  section: '5',
  parameters: ['candour', 'suppress', 'stall'],
  neutral: withRules({ candour: 1 }),
});

export const voice = defineMechanism({
  id: 'voice',
  does: 'Whoever handles a case may go round a conflicted position by a dotted line or a skip-level right.',
  section: '5',
  parameters: ['voice'],
  neutral: withRules({ voice: 0 }),
});

/**
 * Puts a case before position d (or who acts for it) for a task, through the conflict of interest of section
 * 5. Returns whether it reaches that position; otherwise a neutral one decides over its head.
 */
export function submit(w: World, c: number, d: number, task: number): boolean {
  const { cases, company, rules } = w;
  const taker = actingFor(w, d);
  if (!company.conflicted(taker, cases.unit[c] as number)) {
    enter(w, c, taker, task);
    return true;
  }
  if (cases.exposed[c] === 0) {
    cases.exposed[c] = 1;
    w.emit(Trace.exposed, c, taker);
  }
  if (w.chance(c, Purpose.candour, rules.candour)) {
    enter(w, c, taker, task);
    return true;
  }
  const action = concernsAction(task);
  const handler = action ? company.head : handlerOf(w, c);
  const neutral = company.bypass(handler, taker);
  // Who stands in for the neutral position may answer for the unit as well: then there is no way round.
  const clear = neutral >= 0 && !company.conflicted(actingFor(w, neutral), cases.unit[c] as number);
  if (clear && w.chance(c, Purpose.voice, rules.voice)) {
    w.emit(Trace.internal, c, neutral);
    overTo(w, c, neutral, action, Phase.conflict);
    return false;
  }
  const charged = cases.unit[c] !== company.chart.service && !Number.isNaN(cases.amount[c]);
  if (w.chance(c, Purpose.suppress, suppressOf(rules, charged))) {
    w.emit(Trace.suppressed, c, taker);
    cases.stakeIsAction[c] = action ? 1 : 0;
    enter(w, c, taker, Task.suppression, WAIT_PHASE[task] as number);
    return true;
  }
  w.emit(Trace.stalled, c, taker);
  w.phase(c, Phase.conflict);
  later(w, c, w.sample(c, Purpose.stall, w.draws.stall), taker, task, WAIT_PHASE[task] as number, false);
  return true;
}

/** Who puts the case before a decider: the agent's team, or a technician who has seen for itself. */
function handlerOf({ cases }: World, c: number): number {
  const technician = cases.technician[c] as number;
  return technician >= 0 ? technician : (cases.team[c] as number);
}

/** A neutral position decides, or rules, over a conflicted one's head; if away, its deputy may be conflicted too. */
export function overTo(
  w: World,
  c: number,
  neutral: number,
  action: boolean,
  phase: number = Phase.decisionWait,
): void {
  const task = action ? Task.directRuling : Task.directDecision;
  w.cases.adviser[c] = -1;
  w.cases.askedAt[c] = w.engine.now;
  if (actingFor(w, neutral) === neutral) enter(w, c, neutral, task, phase);
  else submit(w, c, neutral, task);
}
