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
  asGood: (design: string) => `As good as any that was found: ${design}`,
  /** Where the best is the first design of the file. */
  present: ({ first, design, sure }: { first: string; design: string; sure: boolean }) =>
    `Your present design, ${quote(first)}, ${sure ? 'is as good as any' : 'has the best mean so far'}: ${design}`,
  noFile: 'The best is the first design of the file: there is nothing to write to best.yaml.',
  cheapest: (said: { design: string; metric: string; difference: string; delta: string }) =>
    `Of the designs as good as it, to within ${said.delta}, the cheapest is ${said.design}. ` +
    `${said.metric}: ${said.difference} from the best.`,
  /** Which designs a word about the best is about. */
  about: (said: { kept: number; candidates: number; passedOver: number; replications: number }) =>
    `This is about ${said.kept} of ${designs(said.candidates)}: ${said.passedOver} ${said.passedOver === 1 ? 'was' : 'were'} passed over after ` +
    `${replications(String(said.replications))}, as less promising or because a constraint seems to be broken.`,
  unspent: ({ unspent, runs, most }: { unspent: string; runs: string; most: string | null }) =>
    `Of ${replications(runs)} that were allowed ${unspent} ${unspent === '1' ? 'was' : 'were'} ` +
    (most === null ? 'not needed.' : `left, as a design may have ${most} at most (--most).`),
  figure: ({ metric, value, interval }: { metric: string; value: string; interval: string }) =>
    `${metric}: ${value} ${interval}`,
  guaranteed: ({ confidence, of, delta }: { confidence: string; of: number; delta: string }) =>
    `With at least ${confidence} % confidence no other of the ${of} judged designs that keep to the constraints is better by more ` +
    `than ${delta}.`,
  open: ({ probability, delta }: { probability: string; delta: string }) =>
    'The replications ran out before the best was told from all others: the estimated probability that no other judged ' +
    `design that keeps to the constraints is better by more than ${delta} is ${probability}.`,
  alone: 'No other judged design keeps to the constraints.',
  unsettled: (n: number) =>
    n === 1
      ? 'Of 1 design more replications would be needed to know whether it keeps to the constraints; it is not counted.'
      : `Of ${n} designs more replications would be needed to know whether they keep to the constraints; they are not counted.`,
  runnersUp: (delta: string) => `Not clearly worse than the best, by more than ${delta}:`,
  noRunnersUp: (delta: string) =>
    `Every other design that keeps to the constraints is clearly worse, by more than ${delta}.`,
  /** Of runners-up whose mean is better than that of the best. */
  ahead: (n: number) =>
    `The mean of ${designs(n)} of these is better than that of the best, over other replications: the best is chosen by ` +
    'those in which they met the same customers.',
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
      'Whether a constraint is kept is judged by intervals corrected for all designs, constraints and looks, and whether a ' +
      'design is clearly worse than the best, by more than the smallest difference that matters, by intervals of their differences corrected for all pairs ' +
      'and looks; other intervals (95 %) are not corrected, and the best mean of many is a little too good.',
    unvaried:
      'A figure that was the same in all replications is not taken to be certain before there are enough to have seen it change.',
  },
  chart: {
    title: (said: { design: string; confidence: string; of: number; delta: string; others: number }) =>
      `${said.design} is as good as any of ${designs(said.of)}: with at least ${said.confidence} % confidence no other is better by ` +
      `more than ${said.delta}` +
      (said.others === 0
        ? ''
        : `; ${said.others} ${said.others === 1 ? 'other is' : 'others are'} not clearly worse`),
    alone: (design: string) => `Of the designs judged only this keeps to the constraints: ${design}`,
    open: (design: string) => `Best mean: ${design}; others may be as good`,
    subtitle: ({ x, y, label }: { x: string; y: string; label: string }) =>
      `${x} against ${y}, with 95 % intervals${label === '' ? '' : `; in the list: ${label}`}. Numbered: nothing betters ` +
      'these in one of them without being worse in another, as far as the replications can tell. Small and hollow: the ' +
      'other designs that keep to the constraints. Ringed: the best. Square: the first design of the file. Grey dots: passed over, or beyond a constraint; dashed: the ' +
      'bound of one.',
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
