import { quote, spacedDuration } from './phrases.ts';

export const closedOrSolved = {
  nothing: 'How many complaints are closed in time, and how many are truly solved',
  none: 'What is closed stays closed: no customer comes back',
  same: (rate: string) => `Closed is not solved: of the complaints closed, ${rate} comes back`,
  /** Smallest and largest share; `differs` where a verdict says that designs differ. */
  range: ({ low, high, differs }: { low: string; high: string; differs: boolean }) =>
    differs
      ? `Closed is not solved: of the complaints closed, ${low} to ${high} comes back, depending on the design`
      : `Closed is not solved: of the complaints closed, between ${low} and ${high} comes back`,
  upTo: ({ high, differs }: { high: string; differs: boolean }) =>
    `Closed is not solved: of the complaints closed, up to ${high} comes back` +
    (differs ? ', depending on the design' : ''),
  oneIn: (n: string) => `1 in ${n}`,
  subtitle: ({ target, floor }: { target: string; floor: number }) =>
    `Left: share of arriving complaints that a count of closed cases would report as done within ` +
    `${spacedDuration(target)} of first contact, in elapsed time, whatever the customer was told. Right: share truly solved by ` +
    'then, so that nobody has to come back for it. Comes back: reopened, repeated or taken outside at least once. ' +
    `Bars at the ends: 95 % intervals.${floor > 0 ? ` The axis begins at ${floor} %.` : ''}`,
  closed: (target: string) => `Closed within ${spacedDuration(target)}`,
  solved: (target: string) => `Truly solved within ${spacedDuration(target)}`,
  figures: ({
    closed,
    closedInterval,
    solved,
    solvedInterval,
    back,
    steady,
  }: {
    closed: string;
    closedInterval: string | null;
    solved: string;
    solvedInterval: string | null;
    back: string | null;
    steady: boolean;
  }) => {
    const figure = (share: string, interval: string | null): string =>
      interval === null ? share : `${share} ${interval}`;
    const comes = back === null ? '' : ` · ${back} comes back`;
    return (
      `closed ${figure(closed, closedInterval)}, solved ${figure(solved, solvedInterval)}${comes}` +
      (steady ? '' : ' · no steady state')
    );
  },
  nobody: 'none',
  closedColumn: 'Closed, %',
  solvedColumn: 'Truly solved, %',
  backColumn: 'Of those closed, come back, %',
  summary: ({
    target,
    rows,
  }: {
    target: string;
    rows: readonly { design: string; closed: string; solved: string; back: string; steady: boolean }[];
  }) =>
    rows
      .map(
        ({ design, closed, solved, back, steady }) =>
          `${quote(design)}: ${closed} of complaints are closed within ${spacedDuration(target)}, ${solved} truly ` +
          `solved; ${back} of those closed come back${steady ? '' : ' (no steady state)'}.`,
      )
      .join(' '),
};
