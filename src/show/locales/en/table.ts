import type { Results } from '../../../study/results.ts';
import { list, quote } from './phrases.ts';

export const table = {
  mean: 'Mean',
  interval: '95 % interval',
  difference: 'Diff.',
  verdict: 'Verdict',
  /** Units that stand after each number, and metrics whose label says theirs. */
  impliedUnits: {
    h: true,
    '%': true,
    s: true,
    min: true,
    'a year': true,
    'cost.perComplaint': true,
  } as Readonly<Record<string, true>>,
  lookAt: 'What to look at',
  reference: 'reference',
  overloaded: ({ design, positions }: { design: string; positions: readonly string[] }) =>
    `${quote(design)} has no steady state: more work is offered than there are hours at ` +
    `${list(positions.map((p) => quote(p)))}. Its means depend on the length of the run.`,
  /** `more` designs beside those named. */
  severalOverloaded: ({ designs, more }: { designs: readonly string[]; more: number }) =>
    `${list([...designs.map(quote), ...(more > 0 ? [`${more} more ${more === 1 ? 'design' : 'designs'}`] : [])])} have no steady ` +
    'state: more work is offered than there are hours. Their means depend on the length of the run.',
  few: (replications: number) =>
    `Only ${replications} replications: with so few, verdicts ask for large differences. More replications can only sharpen them.`,
  interrupted: ({ done, asked }: { done: number; asked: number }) =>
    `Interrupted: ${done} of ${asked} replications are in these figures.`,
  heading: (results: Results) =>
    results.replications === 1
      ? `1 replication (seed ${results.seed}): no intervals`
      : `${results.replications} paired replications, the same customers for every design (seed ${results.seed}). ` +
        'Differences are from the first design.',
  notes: {
    simulated: 'Simulated, not measured.',
    intervals: 'Intervals (95 %) cover simulation noise only, not doubt about the assumptions.',
    cost: 'Cost alone rewards refusing: what is not granted costs nothing here, and loyalty is not in it.',
    hours: 'The hours that each rank sets aside for such matters weigh heavily on these figures.',
  },
};
