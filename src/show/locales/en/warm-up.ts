/** Whether the warm-up is long enough, in warnings, in the report and beside its chart. */

import type { Unjudged, WarmUpOrigin } from '../../../study/results.ts';
import { list, quote } from './phrases.ts';

/** Some designs by title, and how many more there are. */
export interface Named {
  readonly designs: readonly string[];
  readonly more: number;
}

/** How one design stands; `weeks` that MSER-5 would leave out. */
export type WarmUpRemark =
  | { readonly state: 'long enough' | 'too short' | 'run too short' | 'cannot tell'; readonly weeks: string }
  | { readonly state: 'overloaded' }
  | { readonly state: 'not judged'; readonly reason: Unjudged };

const weeks = (n: string): string => (n === '1' ? '1 week' : `${n} weeks`);

const named = ({ designs, more }: Named): string =>
  list([...designs.map(quote), ...(more > 0 ? [`${more} more ${more === 1 ? 'design' : 'designs'}`] : [])]);

const one = ({ designs, more }: Named): boolean => designs.length + more === 1;

const REASONS: Readonly<Record<Unjudged, string>> = {
  dated: 'something happens on a date before there is enough to look at',
  cycle: 'its hours, rates or meetings repeat too seldom within the run',
  short: 'the run has too few weeks',
  single: 'one replication shows no noise',
  sparse: 'in some week nothing was observed',
};

function remark(said: WarmUpRemark): string {
  switch (said.state) {
    case 'long enough':
      return `long enough (MSER-5: ${weeks(said.weeks)})`;
    case 'too short':
      return `too short (MSER-5: ${weeks(said.weeks)})`;
    case 'run too short':
      return 'no steady state seen within this run';
    case 'cannot tell':
      return `too few replications to tell (MSER-5: ${weeks(said.weeks)})`;
    case 'overloaded':
      return 'no steady state: overloaded';
    default:
      return `not judged: ${REASONS[said.reason]}`;
  }
}

export const warmUp = {
  weeks,
  days: (n: string) => (n === '1' ? '1 day' : `${n} days`),
  /** Behind its length. */
  origins: {
    written: 'written in the scenario',
    usual: 'the usual one; no design was found to need more',
    kept: 'the usual one',
    found: 'found from the series of the first replications (MSER-5)',
  } satisfies Record<WarmUpOrigin | 'kept', string>,
  withOrigin: ({ length, origin }: { length: string; origin: string }) => `${length}, ${origin}`,
  /** What `check` says of a run that will come. */
  willBe: {
    written: 'The file writes the warm-up; a run judges whether it is long enough.',
    usual: 'A run lengthens the warm-up where its first replications show that it is not long enough.',
    auto: 'A run finds the warm-up from its first replications.',
    dated:
      'The warm-up stays as it is, because dates count from the start of the run; a run judges whether it is long enough.',
  },
  tooShort: ({ warmUp: length, weeks: asked, ...designs }: Named & { warmUp: string; weeks: string }) =>
    `${named(designs)} ${one(designs) ? 'is' : 'are'} still filling up when the counting begins: a warm-up of ${length} is too ` +
    `short, and MSER-5 asks for ${weeks(asked)}. The figures mix the start with what comes after it.`,
  runTooShort: (designs: Named) =>
    `${named(designs)} ${one(designs) ? 'does' : 'do'} not come to a steady state within this run: the figures depend on its ` +
    'length. A longer window would show where it leads.',
  notJudged: ({ reason, ...designs }: Named & { reason: Unjudged }) =>
    `Whether the warm-up of ${named(designs)} is long enough was not judged: ${REASONS[reason]}.`,
  cannotTell: ({ percent, ...designs }: Named & { percent: string }) =>
    `So many replications cannot tell whether the warm-up of ${named(designs)} is long enough: without the first weeks of the ` +
    `window the mean backlog or resolution time could be up to ${percent} % different.`,
  title: {
    enough: 'No design is seen to be still filling up when the counting begins',
    short: (designs: Named) =>
      `${named(designs)} ${one(designs) ? 'is' : 'are'} still filling up when the counting begins`,
    runShort: (designs: Named) =>
      `${named(designs)} ${one(designs) ? 'does' : 'do'} not come to a steady state within this run`,
    overloaded: (designs: Named) =>
      `${named(designs)} ${one(designs) ? 'has' : 'have'} no steady state that the counting could wait for`,
    nothing: 'How the company fills up before the counting begins',
  },
  subtitle: ({ runs }: { runs: 'one' | 'several' }) =>
    'Week by week from an empty start: complaints open at once, and below them the hours to resolution of the complaints that ' +
    `arrive in the week. Thin: ${runs === 'one' ? 'a single run' : 'mean of the runs; band: its 95 % interval'}. Thick: its moving average over five ` +
    'weeks (Welch). Upright line: where the counting begins; dashed: where MSER-5 would let it begin.',
  remark,
  open: 'Complaints open',
  hours: 'Hours to resolution',
  week: (n: string) => `${n} w`,
  columns: {
    week: 'Week from the start',
    open: 'Complaints open',
    openAverage: 'Complaints open, moving average',
    hours: 'Hours to resolution, by arrival',
    hoursAverage: 'Hours to resolution, moving average',
  },
  summary: ({
    warmUp: length,
    rows,
  }: {
    warmUp: string;
    rows: readonly { readonly design: string; readonly remark: string }[];
  }) =>
    `Whether a warm-up of ${length} is long enough: ${rows.map(({ design, remark: said }) => `${quote(design)} ${said}`).join('; ')}.`,
};
