/** A sweep: one company at every combination of a few values. */

import type { Method, Standing } from '../../../study/sweep/results.ts';
import { list, lowerFirst } from './phrases.ts';

const points = (n: number): string => (n === 1 ? '1 point' : `${n} points`);
const replications = (n: number): string => (n === 1 ? '1 replication' : `${n} replications`);

const methods: Readonly<Record<Method, string>> = {
  grid: 'every combination',
  latin: 'a Latin hypercube',
  sobol: 'a Sobol sequence',
};

/** All of them by name, or some of more. */
const some = (n: number, examples: readonly string[]): string =>
  `${examples.length < n ? ', such as' : ''}: ${examples.join('; ')}.`;

export const sweep = {
  under: (boss: string) => `under ${boss}`,
  setting: ({ name, value }: { name: string; value: string }) => `${name}: ${value}`,
  level: (named: string) => `level ${named}`,
  placement: 'Place of customer service',
  layers: 'Layers',
  axes: ({ across, down }: { across: string; down: string }) =>
    `Across: ${lowerFirst(across)}. Down: ${lowerFirst(down)}.`,
  delegation: 'Level of delegation',
  heading: (said: {
    points: number;
    factors: readonly string[];
    method: Method;
    replications: number;
    seed: string;
  }) =>
    `${points(said.points)} over ${list(said.factors.map(lowerFirst))} (${methods[said.method]}); ` +
    `${replications(said.replications)} of each with the same customers (seed ${said.seed}).`,
  raced: (said: { points: number; factors: readonly string[]; method: Method; runs: string; seed: string }) =>
    `${points(said.points)} over ${list(said.factors.map(lowerFirst))} (${methods[said.method]}); ${said.runs} replications in all, ` +
    `unequally many of each, with the same customers (seed ${said.seed}).`,
  standings: {
    best: 'best mean',
    contender: 'not clearly worse',
    worse: 'shown not to be the best',
    unsteady: 'no steady state',
    unknown: 'not observed',
    invalid: 'not possible',
  } satisfies Record<Standing, string> as Readonly<Record<Standing, string>>,
  standingsChosen: {
    best: 'chosen',
    contender: 'may be better',
    worse: 'left behind',
    unsteady: 'no steady state',
    unknown: 'not observed',
    invalid: 'not possible',
  } satisfies Record<Standing, string> as Readonly<Record<Standing, string>>,
  columns: {
    point: 'Point',
    difference: 'From the reference',
    fromChosen: 'From the chosen',
    standing: 'Against the best',
    replications: 'Runs',
    reason: 'Reason',
  },
  bestBy: (metric: string) => `The best points by: ${metric}`,
  frontier: (objectives: readonly string[]) =>
    `The frontier: nothing betters these in one of ${list(objectives)} without being worse in another`,
  perhaps: (n: number) =>
    n === 1
      ? '1 more point may be on the frontier, as far as the replications can tell.'
      : `${n} more points may be on the frontier, as far as the replications can tell.`,
  more: (n: number) => `and ${n} more`,
  worst: ({ point, value }: { point: string; value: string }) => `The worst mean: ${point}, ${value}.`,
  unsteady: ({ n, examples }: { n: number; examples: readonly string[] }) =>
    `${n === 1 ? '1 point has no steady state and is' : `${n} points have no steady state and are`} not judged${some(n, examples)}`,
  invalid: ({ n, examples }: { n: number; examples: readonly string[] }) =>
    `${n === 1 ? '1 point is' : `${n} points are`} not possible${some(n, examples)}`,
  /** Of points with the same figures. */
  alike: ({ point, n }: { point: string; n: number }) => `${point} (${n} more the same)`,
  /** The factor that matters most by itself. */
  strongest: (said: { factor: string; metric: string; levels: readonly string[] }) =>
    `${said.factor} moves it most. ${said.metric} on average over the other factors: ${said.levels.join(', ')}.`,
  next: (n: number) =>
    `To tell these ${n} apart, --select kn gives more replications to those that may be the best.`,
  reference: (point: string) => `Differences are from the reference: ${point}.`,
  chosen: (said: { procedure: 'kn' | 'ocba'; guaranteed: boolean; delta: string; probability: string }) =>
    said.guaranteed
      ? `The race ran to its end: with at least 95 % confidence no other point that was judged is better by more than ${said.delta}.`
      : `${said.procedure === 'kn' ? 'The race did not run to its end: the' : 'The'} estimated probability that no other point ` +
        `that was judged is better by more than ${said.delta} is ${said.probability}.`,
  ahead: (n: number) =>
    `${n === 1 ? '1 point has' : `${n} points have`} a slightly better mean than the one chosen, in the replications that both ` +
    'have: too few to choose by.',
  notes: {
    judged:
      'With 95 % confidence the best point is the best mean or one not clearly worse, by paired differences corrected ' +
      'for all pairs of points; other intervals (95 %) are not corrected.',
    chosen:
      'Points had unequally many replications: each stands at its difference from the one chosen, over the customers that both ' +
      'met, with the interval of that difference. May be better: not out of the race, or not unlikely by estimate. ' +
      'Intervals (95 %) are not corrected for how many there are, nor for when replications ended.',
    people: 'Points differ in people as well: they do not compare at equal staffing.',
    customers: 'Points differ in their customers as well: differences are not of the organisation alone.',
  },
  title: {
    nothing: 'A sweep without a point that could be judged',
    unclear: (n: number) => `No clear difference, any of ${points(n)} may be the best`,
    alone: ({ point, value, of }: { point: string; value: string; of: number }) =>
      `Best of ${points(of)}: ${point}, ${value}`,
    chosen: ({ point, value, of }: { point: string; value: string; of: number }) =>
      `Chosen of ${points(of)}: ${point}, ${value}`,
    leading: (said: { point: string; value: string; of: number; probability: string }) =>
      `Best by estimate of ${points(said.of)} (probability ${said.probability}): ${said.point}, ${said.value}`,
    several: ({ point, value, others }: { point: string; value: string; others: number }) =>
      `Best mean: ${point}, ${value}; ${others === 1 ? '1 other point is' : `${others} other points are`} not clearly worse`,
  },
  subtitles: {
    mapChosen: ({ metric }: { metric: string }) =>
      `${metric}, with 95 % intervals of the difference from the point chosen, by the customers that both met; darker is more. ` +
      'Framed: chosen. Hatched: may be better, as far as the replications can tell. The rest were left behind.',
    lineChosen: ({ metric }: { metric: string }) =>
      `${metric}, with 95 % intervals of the difference from the point chosen, by the customers that both met. Filled: chosen, ` +
      'or may be better. Hollow: left behind, or without a steady state.',
    map: ({ metric, indifference }: { metric: string; indifference: string }) =>
      `${metric}, with 95 % intervals; darker is more. Framed: the best mean. Hatched: not clearly worse than it, by more ` +
      `than ${indifference} % of its value. With 95 % confidence the best point is framed or hatched, by paired differences ` +
      'corrected for the number of pairs of points.',
    line: ({ metric, indifference }: { metric: string; indifference: string }) =>
      `${metric}, with 95 % intervals. Filled: the best mean, or not clearly worse than it by more than ${indifference} % of ` +
      'its value. Hollow: shown not to be the best, or without a steady state.',
    scatter: ({ metric }: { metric: string }) =>
      `${metric}: points, once for each factor. The line joins means over the points in a fifth of the stretch, or ` +
      'with the same value: the main effect, whatever the other factors are.',
  },
};
