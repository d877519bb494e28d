import type { Verdict } from '../../../study/results.ts';
import type { Effect } from '../../reversal.ts';
import { list, lowerFirst, quote, UNSTEADY } from './phrases.ts';

/** b against a on a metric. */
export interface Pair {
  readonly a: string;
  readonly b: string;
  /** The metric's name. */
  readonly metric: string;
}

const CLAIMS: Readonly<Partial<Record<Verdict, string>>> = {
  better: 'does better than',
  worse: 'does worse than',
  differs: 'differs from',
};
const claim = ({ a, b, metric, verdict }: Pair & { verdict: Verdict }): string =>
  `${quote(b)} ${CLAIMS[verdict] ?? 'is compared with'} ${quote(a)} (${lowerFirst(metric)})`;

const assumptions = (n: number): string => (n === 1 ? '1 assumption' : `${n} assumptions`);

/** How many assumptions a title is about. */
export interface Moved {
  /** To both ends of their range, unless one end settles it. */
  readonly moved: number;
  /** Beside those: of which an end is not possible, and the other changes nothing. */
  readonly invalid: number;
  /** Their turn has not come. */
  readonly waiting: number;
}
const among = ({ moved, waiting }: Moved): string =>
  waiting === 0 ? assumptions(moved) : `${assumptions(moved)} moved so far`;
const impossible = ({ invalid }: Moved): string =>
  invalid === 0 ? '' : `; ${invalid} more cannot be moved to both ends`;

/** Assumptions that were not moved, by reason. */
export interface Unmoved {
  readonly waiting: number;
  readonly noRange: number;
  readonly otherForm: number;
}

export const sensitivity = {
  none: 'none',
  hoursAWeek: (hours: string) => `${hours} h a week`,
  effects: {
    reverses: 'reverses',
    better: 'becomes better',
    worse: 'becomes worse',
    differs: 'becomes different',
    unclear: 'no longer clear',
    unsteady: 'no steady state',
    invalid: 'not possible',
    holds: '',
  } satisfies Record<Effect, string> as Readonly<Record<Effect, string>>,
  /** Where the difference changes its sign: about there, or between two values that lie on no scale. */
  turnsAbout: (value: string) => `turns at about ${value}`,
  turnsBetween: (from: string, to: string) => `turns between ${from} and ${to}`,
  /** What a value makes of the verdict, and where the difference turns on the way to it; either may be ''. */
  note: ({ effect, turn }: { effect: string; turn: string }) =>
    [effect, turn].filter((part) => part !== '').join('; '),
  /** `design` where the assumption changes only one of the two. */
  asAssumed: ({ value, design }: { value: string; design: string | null }) =>
    design === null ? `as assumed ${value}` : `as assumed ${value}, only in ${quote(design)}`,

  titles: {
    unsteady: ({ a, b, metric }: Pair) =>
      `${quote(b)} against ${quote(a)} (${lowerFirst(metric)}): ${UNSTEADY}`,
    unclear: ({ a, b, metric }: Pair) =>
      `No clear difference between ${quote(b)} and ${quote(a)} (${lowerFirst(metric)}): there is nothing to reverse`,
    decided: (said: Pair & Moved & { decide: number }) =>
      `No clear difference between ${quote(said.b)} and ${quote(said.a)} (${lowerFirst(said.metric)}) as assumed; ` +
      `${said.decide} of ${among(said)} could make one${impossible(said)}`,
    reverses: (said: Pair & Moved & { verdict: Verdict; reverse: number; open: number }) =>
      `${claim(said)}; ${said.waiting === 0 && said.reverse <= 3 && said.reverse < said.moved ? 'only ' : ''}` +
      `${said.reverse} of ${among(said)} could reverse it` +
      `${said.open === 0 ? '' : `, and ${said.open} more could leave it open`}${impossible(said)}`,
    open: (said: Pair & Moved & { verdict: Verdict; open: number }) =>
      `${claim(said)}; of ${among(said)} none reverses it at either end of its range, but ${said.open} could ` +
      `leave it open${impossible(said)}`,
    holds: (said: Pair & Moved & { verdict: Verdict }) =>
      `${claim(said)}; of ${among(said)} none changes that at either end of its range${impossible(said)}`,
    untried: (said: Pair & Moved & { verdict: Verdict }) =>
      `${claim(said)}; no assumption could ${said.waiting === 0 ? '' : 'so far '}be moved to both ends of its range`,
  },

  summary: ({
    title,
    base,
    notMoved,
    foremost,
  }: {
    title: string;
    base: string;
    /** A sentence; '' where all were moved. */
    notMoved: string;
    foremost: readonly {
      name: string;
      low: string;
      lowDifference: string;
      high: string;
      highDifference: string;
    }[];
  }) =>
    `${title}. As assumed the difference is ${base}.` +
    (foremost.length === 0
      ? ''
      : ` To argue about: ${list(
          foremost.map(
            (one) =>
              `${quote(one.name)} (${one.lowDifference} at ${one.low}, ${one.highDifference} at ${one.high})`,
          ),
        )}.`) +
    (notMoved === '' ? '' : ` ${notMoved}`),

  columns: {
    assumption: 'Assumption',
    against: 'Against',
    inForce: 'As assumed',
    value: 'Value',
    difference: 'Difference',
    verdict: 'Verdict',
    turn: 'Turn',
  },

  heading: ({ a, b, metric, replications, seed }: Pair & { replications: number; seed: string }) =>
    `${metric}: ${quote(b)} less ${quote(a)}, the same customers at every value, ` +
    `${replications === 1 ? '1 replication' : `${replications} replications`} of each (seed ${seed}).`,
  base: ({
    difference,
    interval,
    verdict,
  }: {
    difference: string;
    interval: string | null;
    verdict: string;
  }) =>
    `With every assumption as it stands: ${difference}${interval === null ? '' : ` ${interval}`}, ${verdict}.`,
  argue: (count: number) =>
    count === 1 ? 'The assumption to argue about:' : `The ${count} assumptions to argue about:`,
  argument: ({
    name,
    value,
    ends,
  }: {
    name: string;
    value: string;
    ends: readonly { value: string; difference: string; note: string }[];
  }) =>
    `${name}, as assumed ${value}: ` +
    ends
      .map(({ value: at, difference, note }) => `${difference} at ${at}${note === '' ? '' : ` (${note})`}`)
      .join(', ') +
    '.',
  rest: (count: number) => `${assumptions(count)} more: all figures are in results.json.`,
  /** '' where all were moved. */
  notMoved: ({ waiting, noRange, otherForm }: Unmoved) => {
    const parts = [
      ...(waiting > 0 ? [`${waiting} not yet`] : []),
      ...(noRange > 0 ? [`${noRange} without a range`] : []),
      ...(otherForm > 0 ? [`${otherForm} written in a form that the range does not fit`] : []),
    ];
    return parts.length === 0 ? '' : `Assumptions not moved: ${list(parts)}.`;
  },
  notes: {
    one: 'One assumption moves at a time over the range of the ledger; moved together they may do more.',
    verdicts:
      'Verdicts and intervals (95 %) at each value stand by themselves: of many values a few are wrong by chance.',
  },
};
