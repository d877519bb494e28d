import { quote } from './phrases.ts';

export const tornado = {
  subtitle: ({
    replications,
    limits,
    rest,
    most,
    notMoved,
  }: {
    replications: number;
    /** Share of the first design's figure up to which differences are too small to matter, in percent. */
    limits: string;
    /** Assumptions that are not drawn, and how far one of them moves the difference at most; null: they change verdicts too. */
    rest: number;
    most: string | null;
    /** A sentence; '' where all were moved. */
    notMoved: string;
  }) =>
    'Each assumption moved alone over its range, the same customers at every value ' +
    `(${replications === 1 ? '1 replication, no intervals' : `${replications} replications, 95 % intervals`}). ` +
    'Upper bar: its low value; lower bar: its high value. Dashed line: every assumption as it stands. Grey: ' +
    `differences too small to matter (${limits} % of the figure). Red diamond: the mean difference changes its ` +
    'sign on the way.' +
    (rest === 0
      ? ''
      : most === null
        ? ` Not drawn: ${rest} more, of which some change the verdict too.`
        : ` Not drawn: ${rest} more, which change no verdict and move the difference by ${most} at most.`) +
    (notMoved === '' ? '' : ` ${notMoved}`),
  axis: ({ metric, a, b }: { metric: string; a: string; b: string }) =>
    `${metric}: ${quote(b)} less ${quote(a)}`,
  better: { higher: 'better to the right', lower: 'better to the left', neither: '' },
  asAssumed: ({ difference, interval }: { difference: string; interval: string | null }) =>
    `as assumed ${difference}${interval === null ? '' : ` ${interval}`}`,
};
