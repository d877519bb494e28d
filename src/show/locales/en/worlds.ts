import { list, lowerFirst, quote } from './phrases.ts';
import type { Pair } from './sensitivity.ts';

/** How b stands to a where the answer holds; above and below where neither is better. */
export type Stands = 'better' | 'worse' | 'above' | 'below';

const STANDS: Readonly<Record<Stands, string>> = {
  better: 'does better than',
  worse: 'does worse than',
  above: 'lies above',
  below: 'lies below',
};
const some = (n: number): string => (n === 1 ? '1 world' : `${n} worlds`);

/** Worlds in a region of the ranges, and of those the ones against the answer. */
export interface Inside {
  readonly worlds: number;
  readonly against: number;
}

export const worlds = {
  heading: 'In how many plausible worlds it holds',
  titles: {
    one: (
      said: Pair & {
        stands: Stands;
        /** On that side as simulated, of so many. */
        worlds: number;
        of: number;
        /** Without the noise of the replications, with its interval. */
        share: string;
        unsteady: number;
      },
    ) =>
      `${quote(said.b)} ${STANDS[said.stands]} ${quote(said.a)} (${lowerFirst(said.metric)}) in ${said.share} of the plausible ` +
      `worlds (noise of the replications taken off; with it, in ${said.worlds} of ${said.of})` +
      (said.unsteady === 0 ? '' : `; in ${said.unsteady} more, work piles up without end in one of the two`),
    /** Where neither is ahead in clearly more than half. */
    even: ({ a, b, metric, of, ahead, behind }: Pair & { of: number; ahead: string; behind: string }) =>
      `Neither ${quote(b)} nor ${quote(a)} (${lowerFirst(metric)}) is clearly ahead in more than half of ${of} plausible worlds: ` +
      `${quote(b)} in ${ahead}, ${quote(a)} in ${behind}`,
    none: ({ a, b, metric }: Pair) =>
      `${quote(b)} and ${quote(a)} (${lowerFirst(metric)}) could be compared in none of the worlds drawn`,
    several: ({
      a,
      metric,
      told,
    }: {
      a: string;
      metric: string;
      told: readonly { b: string; share: string; of: number }[];
    }) =>
      `Ahead of ${quote(a)} (${lowerFirst(metric)}): ` +
      list(told.map(({ b, share, of }) => `${quote(b)} in ${share} of ${of} plausible worlds`)),
  },
  /** Where the answer does not hold. */
  where: {
    everywhere: 'It holds in every world that could be compared.',
    scattered: (against: number) =>
      `No region found: the ${some(against)} in which it does not hold ${against === 1 ? 'stands alone' : 'are scattered'}.`,
    found: ({ where, inside }: { where: string; inside: Inside }) =>
      `It fails most where ${where}: in ${inside.against} of the ${some(inside.worlds)} there.`,
  },
  bound: {
    atLeast: (name: string, value: string) => `${quote(name)} is at least ${value}`,
    atMost: (name: string, value: string) => `${quote(name)} is at most ${value}`,
    between: (name: string, low: string, high: string) => `${quote(name)} is from ${low} to ${high}`,
    among: (name: string, values: readonly string[]) => `${quote(name)} is ${values.join(' or ')}`,
  },
  region: (said: { number: number; where: string; inside: Inside; all: number; aside: Inside }) =>
    `Region ${said.number}: ${said.where}. It does not hold in ${said.inside.against} of the ${some(said.inside.worlds)} ` +
    `there, out of ${said.all} in all; ` +
    (said.aside.worlds === 0
      ? 'searched without a part of the worlds, it is not found again.'
      : `of worlds that took no part in the search, in ${said.aside.against} of ${said.aside.worlds}.`),
  drawn: (said: Pair & { worlds: number; assumptions: number; replications: number; seed: string }) =>
    `${said.metric}: ${quote(said.b)} less ${quote(said.a)} in ${some(said.worlds)}. In each, ` +
    `${said.assumptions === 1 ? '1 assumption is' : `${said.assumptions} assumptions are`} drawn at once from the ` +
    `ledger's ranges, and both designs meet the same customers, ${said.replications} replications (seed ${said.seed}).`,
  /** Facts of the company, and what is switched off; and others that were not asked for. */
  held: ({ held, notAsked }: { held: number; notAsked: number }) =>
    `Not drawn: ${list([
      ...(held > 0
        ? [`${held} that are facts of the company (people, hours, limits, prices) or switched off`]
        : []),
      ...(notAsked > 0 ? [`${notAsked} not asked for`] : []),
    ])}.`,
  unsteady: (said: { worlds: number; drawn: number; a: string; b: string; inA: number; inB: number }) =>
    `Apart from these: ${said.worlds} of ${some(said.drawn)} in which work piles up without end ` +
    `(${quote(said.a)} in ${said.inA}, ${quote(said.b)} in ${said.inB}).`,
  unobserved: (n: number) => `In ${some(n)} more the figure was not observed in both designs.`,
  invalid: (n: number) => `${some(n)} more could not be: the scenario is not valid with the values drawn.`,
  beyond: ({ ahead, behind }: { ahead: number; behind: number }) =>
    `By more than is too small to matter: ahead in ${ahead}, behind in ${behind}.`,
  clear: (said: { b: string; ahead: number; behind: number; rest: number; replications: number }) =>
    `By the ${said.replications} replications of a world alone ${quote(said.b)} is clearly ahead in ${said.ahead} and ` +
    `clearly behind in ${said.behind}; in the other ${said.rest} they are too few to tell.`,
  spread: (said: {
    b: string;
    mean: string;
    interval: string;
    low: string;
    high: string;
    /** Whether noise explains all of the spread. */
    allNoise: boolean;
  }) =>
    said.allNoise
      ? `The difference is ${said.mean} ${said.interval} on average; between worlds it spreads no more than the noise of ` +
        'the replications, and more of them would tell more.'
      : `With the noise of the replications taken off, the difference lies from ${said.low} to ${said.high} in 90 % of ` +
        `the worlds (${said.mean} ${said.interval} on average).`,
  notes: {
    ranges:
      'Ranges say what is plausible, not how probable it is: shares are of the worlds drawn and no probabilities.',
    files: 'Every world with its values is in worlds.csv.',
  },
  sides: { better: 'better', worse: 'worse', same: 'the same', above: 'above', below: 'below' },
  columns: { world: 'World', difference: 'Difference', side: 'Side', clear: 'Clear', region: 'Region' },
  yes: 'yes',
  no: 'no',
  chart: {
    subtitle: ({ limits, replications, beside }: { limits: string; replications: number; beside: boolean }) =>
      'Each dot a world, the lowest difference at the bottom. Filled: clear by its own ' +
      `${replications} replications; hollow: too few to tell. Grey: too small to matter (${limits} % of the figure, in ` +
      'the middle of the worlds).' +
      (beside
        ? ' Red diamonds: against the answer. Beside it: the assumptions that part the red from the blue, and the region found.'
        : ''),
    share: 'Share of the worlds',
  },
};
