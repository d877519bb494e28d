/** A search for the best design under constraints. */

import { list, quote } from './phrases.ts';

const designs = (n: number): string => (n === 1 ? '1 design' : `${n} designs`);
const replications = (n: string): string => (n === '1' ? '1 replication' : `${n} replications`);
const times = (n: number): string => (n === 1 ? 'once' : `${n} times`);

export const search = {
  heading: ({
    factors,
    simulations,
    seed,
  }: {
    factors: readonly string[];
    simulations: string;
    seed: string;
  }) =>
    `A search over ${list(factors)}: ${replications(simulations)} in all, unequally many of each design, with the ` +
    `same customers (seed ${seed}).`,
  usual: (factors: string) => `Nothing says what to search over; usual: ${factors}`,
  /** Points of the space, and those that never became candidates. */
  points: (said: {
    points: number | null;
    visited: number;
    notValid: number;
    bySpan: number;
    same: number;
  }) =>
    (said.points === null
      ? `${said.visited} points of a space without end`
      : said.visited === said.points
        ? `All ${said.points} points of the space`
        : `${said.visited} of ${said.points} points of the space`) +
    list(
      [
        said.notValid > 0 ? `${said.notValid} not possible` : '',
        said.bySpan > 0 ? `${said.bySpan} out by their spans of control` : '',
        said.same > 0 ? `${said.same} the same as others` : '',
      ].filter((part) => part !== ''),
    ).replace(/^(?=.)/, ': ') +
    '.',
  looked: ({ lookedAt, rounds, judged }: { lookedAt: number; rounds: number; judged: number }) =>
    `${designs(lookedAt)} looked at with a few replications` +
    (rounds === 0 ? '' : `, ${times(rounds)} beside the best so far`) +
    `; the ${judged} most promising judged with replications of their own.`,
  judged: (said: { judged: number; kept: number; broken: number; notSettled: number; givenUp: number }) =>
    `${designs(said.judged)} judged: ` +
    list(
      [
        `${said.kept} keep to the constraints`,
        said.broken > 0 ? `${said.broken} do not` : '',
        said.notSettled > 0 ? `${said.notSettled} not settled` : '',
        said.givenUp > 0 ? `${said.givenUp} given up as clearly worse before that was settled` : '',
      ].filter((part) => part !== ''),
    ) +
    '.',
  best: (design: string) => `The best design found: ${design}`,
  likely: (design: string) => `The best mean so far: ${design}`,
  figure: ({ metric, value, interval }: { metric: string; value: string; interval: string }) =>
    `${metric}: ${value} ${interval}`,
  guaranteed: ({ confidence, of, delta }: { confidence: string; of: number; delta: string }) =>
    `With ${confidence} % confidence no other of the ${of} judged designs that keep to the constraints is better by more ` +
    `than ${delta}.`,
  open: ({ probability, delta }: { probability: string; delta: string }) =>
    'The replications ran out before the best was told from all others: the estimated probability that no other judged ' +
    `design that keeps to the constraints is better by more than ${delta} is ${probability}.`,
  alone: 'No other judged design keeps to the constraints.',
  unsettled: (n: number) =>
    n === 1
      ? 'Of 1 design more replications would be needed to know whether it keeps to the constraints; it is not counted.'
      : `Of ${n} designs more replications would be needed to know whether they keep to the constraints; they are not counted.`,
  runnersUp: 'Cannot be told from the best:',
  noRunnersUp: 'Every other design that keeps to the constraints is clearly worse.',
  against: (design: string) => `Against ${quote(design)}, the same customers:`,
  binds: 'What the constraints rule out:',
  nothing: 'No design that was judged keeps to the constraints',
  nearestMiss: ({ design, misses }: { design: string; misses: readonly string[] }) =>
    `The nearest miss: ${design}${misses.length === 0 ? '' : ` (${list(misses)})`}.`,
  miss: ({ constraint, value }: { constraint: string; value: string }) => `${constraint}: ${value}`,
  steady: 'no more work than time',
  columns: {
    design: 'Design',
    constraint: 'Constraint',
    broken: 'Broken by',
    only: 'Only it',
    nearest: 'The best of those that break only it',
    value: 'Its figure',
    first: 'First design',
    best: 'Best',
  },
  notes: {
    scope:
      'What is said of the best is said of the designs that were judged; points that were not visited or only looked at ' +
      'may be better.',
    intervals:
      'Whether a constraint is kept is judged by intervals corrected for all designs, constraints and looks; other ' +
      'intervals (95 %) are not corrected, and the best mean of many is a little too good.',
  },
  chart: {
    title: ({ design, confidence }: { design: string; confidence: string }) =>
      `The best of those judged, with ${confidence} % confidence: ${design}`,
    open: (design: string) => `Best mean: ${design}; others may be as good`,
    subtitle: ({ x, y, label }: { x: string; y: string; label: string }) =>
      `${x} against ${y}, with 95 % intervals${label === '' ? '' : `; in the list: ${label}`}. Numbered: nothing betters ` +
      'these in one of them without being worse in another, as far as the replications can tell. Small and hollow: the ' +
      'other designs that keep to the constraints. Ringed: the best. Square: the first design of the file.',
    first: (design: string) => `First design: ${design}`,
    runs: ({ simulations, seed }: { simulations: string; seed: string }) =>
      `${replications(simulations)} in all, unequally many of each design, the same customers (seed ${seed})`,
    more: (n: number) => `and ${n} more on the frontier`,
  },
  remark: ({ scenario, seed }: { scenario: string; seed: string }) =>
    `Written by the search: the first design of ${scenario} and the best that was found, for the same customers ` +
    `(seed ${seed}).`,
  remarkMoved: 'What no design may change (people, demand) is changed for both designs.',
};
