import { list, quote, UNSTEADY } from './phrases.ts';

/** A time until the backlog is back; `atLeast` where some runs had not got there when the window ended. */
export interface Recovery {
  readonly days: string;
  readonly atLeast: boolean;
}

const time = ({ days, atLeast }: Recovery): string => `${atLeast ? 'at least ' : ''}${days}`;

export interface FirstRecovery {
  readonly first: string;
  readonly firstTime: Recovery;
}

export interface FirstBacklog {
  readonly first: string;
  readonly firstCases: string;
}

export const backlog = {
  /** With a surge: how soon the backlog is back. */
  surge: {
    single: ({ first, firstTime }: FirstRecovery) =>
      `After the surge, ${quote(first)} needs ${time(firstTime)} until its backlog is back to normal`,
    best: ({ best, bestTime, first, firstTime }: FirstRecovery & { best: string; bestTime: Recovery }) =>
      `After the surge, the backlog is back to normal in ${time(bestTime)} with ${quote(best)}, in ` +
      `${time(firstTime)} with ${quote(first)}`,
    unbeaten: ({ first, firstTime }: FirstRecovery) =>
      `After the surge, no design is back to its normal backlog clearly sooner than ${quote(first)}: ` +
      `${time(firstTime)}`,
    unclear: ({ first, firstTime }: FirstRecovery) =>
      `After the surge, no clear difference from ${quote(first)}, whose backlog is back to normal in ` +
      `${time(firstTime)}`,
    unsteady: () => `The backlog after the surge: ${UNSTEADY}`,
  },
  /** Without: how much is open at once. */
  level: {
    single: ({ first, firstCases }: FirstBacklog) =>
      `${quote(first)} has ${firstCases} complaints open at once, on average`,
    best: ({ best, bestCases, first, firstCases }: FirstBacklog & { best: string; bestCases: string }) =>
      `Complaints open at once, on average: ${bestCases} with ${quote(best)}, ${firstCases} with ${quote(first)}`,
    unbeaten: ({ first, firstCases }: FirstBacklog) =>
      `No design has clearly fewer complaints open at once than ${quote(first)}: ${firstCases} on average`,
    unclear: ({ first, firstCases }: FirstBacklog) =>
      `Complaints open at once: no clear difference from ${quote(first)}, ${firstCases} on average`,
    unsteady: () => `Complaints open at once: ${UNSTEADY}`,
  },
  nothing: 'Complaints open day by day',
  subtitle: ({
    runs,
    shocks,
    surge,
  }: {
    runs: 'one' | 'several';
    shocks: readonly { types: readonly string[]; factor: string }[];
    /** What is told of recovery; null where there is no surge. `hollow`: some run is not back in the window. */
    surge: { hollow: boolean } | null;
  }) =>
    [
      'Complaints open on each day, those that wait for their customer left out; ups and downs within a week follow ' +
        'the hours of work.',
      runs === 'one'
        ? 'Line: a single run, whose spread is not known.'
        : 'Line: median of the runs; bands: the middle 50 % and 90 % of them.',
      ...(shocks.length === 0
        ? []
        : [`Grey: ${list(shocks.map(({ types, factor }) => `${list(types.map(quote))} × ${factor}`))}.`]),
      ...(surge === null
        ? [
            'Figures: the average over the window, in brackets its 95 % interval; verdicts against the first design.',
          ]
        : [
            'Dashed: the backlog before the surge. Diamond: the mean time at which it is back for a week (within a tenth ' +
              'of that level), counted from the end of the surge; in brackets and as a bar its 95 % interval.',
            ...(surge.hollow
              ? [
                  'Hollow: not every run gets there; those that do not count with the days to the end of the window.',
                ]
              : []),
            'Verdicts are against the first design.',
          ]),
    ].join(' '),
  /** Below the name of a design. */
  recovery: ({
    recovery,
    interval,
    verdict,
  }: {
    recovery: Recovery;
    interval: string | null;
    verdict: string | null;
  }) =>
    `back after ${time(recovery)}${interval === null ? '' : ` ${interval}`}` +
    (verdict === null ? '' : `, ${verdict}`),
  recovered: (share: string) => `back within the window in ${share} of runs`,
  average: ({
    cases,
    interval,
    verdict,
  }: {
    cases: string;
    interval: string | null;
    verdict: string | null;
  }) =>
    `${cases} on average${interval === null ? '' : ` ${interval}`}${verdict === null ? '' : `, ${verdict}`}`,
  columns: {
    day: 'Day of the window',
    quantile: (percent: string) => `${percent} % of the runs have at most`,
    recovery: 'Days until back after the surge',
    recovered: 'Runs that are back within the window, %',
    average: 'Open at once, average',
  },
  summarySurge: (rows: readonly { design: string; recovery: Recovery }[]) =>
    'Days from the end of the surge until the backlog is back to normal: ' +
    `${list(rows.map(({ design, recovery }) => `${quote(design)} ${time(recovery)}`))}.`,
  summaryLevel: (rows: readonly { design: string; cases: string }[]) =>
    `Complaints open at once, on average: ${list(rows.map(({ design, cases }) => `${quote(design)} ${cases}`))}.`,
};
