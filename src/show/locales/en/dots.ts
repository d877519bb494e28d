import { quote, spacedDuration, UNSTEADY } from './phrases.ts';

export interface InTime {
  readonly target: string;
  readonly of: number;
  readonly first: string;
  readonly firstCount: number;
}

export const dots = {
  nothing: 'How long customers like these wait until their complaint is truly resolved',
  single: ({ target, of, first, firstCount }: InTime) =>
    `With ${quote(first)}, ${firstCount} of ${of} customers like these have their complaint truly resolved within ${spacedDuration(target)}`,
  best: ({ target, of, first, firstCount, best, bestCount }: InTime & { best: string; bestCount: number }) =>
    `Truly resolved within ${spacedDuration(target)}: ${bestCount} of ${of} customers like these with ${quote(best)}, ` +
    `${firstCount} with ${quote(first)}`,
  /** Verdicts differ, the numbers of dots do not. */
  bestBySome: ({ target, of, firstCount }: InTime) =>
    `${firstCount} of ${of} customers like these have their complaint truly resolved within ${spacedDuration(target)}, ` +
    `in the best design as in the first: the gain is less than 1 in ${of}`,
  unbeaten: ({ target, of, first, firstCount }: InTime) =>
    `No design does clearly better than ${quote(first)}: ${firstCount} of ${of} customers like these have their ` +
    `complaint truly resolved within ${spacedDuration(target)}`,
  unclear: ({ target, of, first, firstCount }: InTime) =>
    `No clear difference from ${quote(first)}: ${firstCount} of ${of} customers like these have their complaint ` +
    `truly resolved within ${spacedDuration(target)}`,
  unsteady: ({ target }: InTime) => `Truly resolved within ${spacedDuration(target)}: ${UNSTEADY}`,
  subtitle: (of: number) =>
    `The uncertainty of one customer: every dot is one of ${of} equally likely complaints, placed by the ` +
    'elapsed time from first contact until it is truly resolved (logarithmic axis). Solid: within the target. Hollow: ' +
    `later, or never. A dot stands for ${100 / of} % of all arriving complaints, so smaller differences between ` +
    'designs do not show here. At the right: the exact share within the target with its 95 % interval, and the ' +
    'verdict against the first design.',
  target: (target: string) => `target ${spacedDuration(target)}`,
  never: 'Closed without being put right, given up, or still open',
  inTime: (count: number, of: number) => `${count} of ${of} in time`,
  share: ({ share, interval, verdict }: { share: string; interval: string | null; verdict: string | null }) =>
    `${share}${interval === null ? '' : ` ${interval}`}${verdict === null ? '' : `, ${verdict}`}`,
  customer: 'Customer',
  hours: 'Elapsed hours until truly resolved',
  inTimeColumn: 'Within the target',
  yes: 'yes',
  no: 'no',
  summary: ({
    target,
    of,
    rows,
  }: {
    target: string;
    of: number;
    rows: readonly { design: string; count: number; never: number }[];
  }) =>
    rows
      .map(
        ({ design, count, never }) =>
          `${quote(design)}: of ${of} customers ${count} have their complaint truly resolved within ` +
          `${spacedDuration(target)}, ${never} never.`,
      )
      .join(' '),
};
