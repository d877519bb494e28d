/** Designs that change on the way: before, while the change settles, after. */

const PERIODS = { before: 'before', during: 'while it changes', after: 'after' };

export const beforeAfter = {
  heading: 'Before and after the change',
  lead: 'Complaints by the week of the window in which they arrive: what an average week of each time is like.',
  row: ({ period, from, to }: { period: 'before' | 'during' | 'after'; from: number; to: number }) =>
    `${PERIODS[period]}, ${from === to ? `week ${from}` : `weeks ${from}–${to}`}`,
};
