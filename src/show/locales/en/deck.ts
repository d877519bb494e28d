/** The deck: what stands on its slides beside charts, and what the speaker is told. */

import { list, quote } from './phrases.ts';

export interface Behind {
  readonly meaning: string;
  readonly id: string;
  readonly value: string;
  /** The word for its status. */
  readonly mark: string;
  readonly source: string;
}

export const deck = {
  designs: 'What was compared',
  runs: ({ replications, seed }: { replications: number; seed: string }) =>
    replications === 1
      ? `A single simulated run (seed ${seed}): nothing is said about chance.`
      : `${replications} simulated runs with the same customers for every design (seed ${seed}).`,
  footer: ({ study, version }: { study: string; version: string }) =>
    `Simulated, not measured · ${study} · reportline ${version}`,

  difference: ({
    difference,
    interval,
    verdict,
  }: {
    difference: string;
    interval: string | null;
    verdict: string;
  }) => `${difference}${interval === null ? '' : ` ${interval}`} ${verdict}`,
  /** `intervals`, here and below: whether there are any; a single run has none. */
  answerNote: ({ first, intervals }: { first: string; intervals: boolean }) =>
    intervals
      ? `Below each figure: the difference from ${quote(first)}, its 95 % interval, and the verdict. A verdict is ` +
        'given only where the interval, widened for the number of comparisons, clears every difference too small to matter.'
      : `Below each figure: the difference from ${quote(first)}. A single run gives no intervals, hence no verdict.`,
  /** Wins and losses that the title counts, on figures that the slide has no column for. */
  elsewhere: ({ told, more }: { told: readonly { design: string; figure: string }[]; more: number }) =>
    `Also in the title, by figures in the speaker notes: ${[
      ...told.map(({ design, figure }) => `${quote(design)} by “${figure}”`),
      ...(more > 0 ? [`${more} more`] : []),
    ].join(', ')}.`,
  answerTable: 'Headline figures of every design, with the difference from the first design and the verdict.',

  logarithmic: (axis: string) => `${axis} (logarithmic)`,
  latencyNote: (intervals: boolean) =>
    'Mean elapsed hours per resolved complaint, from first contact to final close. Below each name: the total' +
    `${intervals ? ' and its 95 % interval, which is also the whisker' : ''}. Complaints never resolved are not in it.`,
  shareNote:
    'A curve that stays below 100 % leaves the rest unresolved: closed without being put right, given up, or open.',
  intervalNote: (intervals: boolean) =>
    intervals
      ? 'Whiskers and brackets: 95 % intervals. They cover simulation noise only, not doubt about the assumptions.'
      : 'A single run: there are no intervals, and nothing is said about chance.',
  differenceFrom: (first: string) => `difference from ${quote(first)}`,
  differenceAxis: (unit: string, first: string) => {
    const said = unit === '%' ? 'percentage points' : unit;
    return `Difference from ${quote(first)}${said === '' ? '' : `, ${said}`}`;
  },
  /** Headings of the two panels. */
  conflicts: {
    surfaces: 'Conflicts that surface, per 1,000 complaints',
    buried: 'Conflicts that are buried, per 1,000 complaints',
  },
  conflictNote: (intervals: boolean) =>
    `Below each name: the total${intervals ? ' and its 95 % interval, which is also the whisker' : ''}. More surfacing is ` +
    'neither better nor worse; what is buried is closed without being put right. Both panels share a scale.',
  /** Of `all` headline figures that can be better or worse, over the designs that the first is compared with. */
  differencesTitle: ({
    first,
    better,
    worse,
    all,
  }: {
    first: string;
    better: number;
    worse: number;
    all: number;
  }) =>
    `Of ${all} headline figures, ${better} ${better === 1 ? 'is' : 'are'} better than with ${quote(first)}, ${worse} worse`,
  cutAxes: 'Neither axis starts at zero.',
  differenceCategory: ({ design, verdict }: { design: string; verdict: string }) => `${design}: ${verdict}`,
  verdictNote: (intervals: boolean) =>
    'Blue: better. Vermilion: worse. Grey: no clear difference, or no verdict.' +
    (intervals ? ' Whiskers: 95 % intervals of the paired difference.' : ''),
  /** Of more headline figures than there is room for. */
  drawnFigures: ({ drawn, all }: { drawn: readonly string[]; all: number }) =>
    `Drawn: ${list(drawn.map((figure) => `“${figure}”`))}, of ${all} headline figures; the appendix has all.`,
  drawn: ({ drawn, all }: { drawn: readonly string[]; all: number }) =>
    `Drawn: ${list(drawn.map(quote))}, of ${all} designs. The report shows all of them.`,

  untested: 'What could reverse this has not been tested yet',
  argueAbout: 'Argue about these first: assumptions without published evidence behind this answer',
  findOut: 'How to find out',
  command:
    'In the folder of the scenario file, this command moves one assumption at a time over its plausible range and tells ' +
    'which of them would change the answer:',
  /** Where there is only one design. */
  nothingToReverse: 'With one design only, there is no difference that an assumption could reverse',
  compareFirst:
    'Add a second design to the scenario file and run it again; then it can be asked which assumptions would change the answer.',
  measure:
    'Measure the first two or three of them in your own company, write the values into the scenario file, and run it again.',
  untestedCost: 'Until then, treat the answer as what follows from the assumptions, not as a forecast.',
  doubt: 'The intervals on these slides do not contain this doubt: they cover simulation noise only.',

  /** `tested`: whether it has been asked which of them weigh most. */
  assumptionsTitle: ({ unsourced, all, tested }: { unsourced: number; all: number; tested: boolean }) =>
    `${unsourced} of the ${all} assumptions have no published source; ${tested ? 'these weigh most' : 'these stand behind the charts'}`,
  assumptionsNote: 'The speaker notes give each source in full; the other assumptions are in the appendix.',
  otherAssumptions: ({ page, pages }: { page: number; pages: number }) =>
    `Appendix: the other assumptions in force${pages > 1 ? ` (${page} of ${pages})` : ''}`,
  otherNote: 'The sources are in the speaker notes of this slide, and in the report.',
  assumption: 'Assumption',
  value: 'Value',

  method: 'Appendix: how these figures were made, and how to repeat them',
  methodItem: 'How it was made',
  methodTable: 'Seed, version, length of the simulation and the command that repeats it.',
  figures: ({ page, pages, intervals }: { page: number; pages: number; intervals: boolean }) =>
    `Appendix: every headline figure${intervals ? ' with its 95 % interval' : ''}${pages > 1 ? ` (${page} of ${pages})` : ''}`,
  figuresTable: (intervals: boolean) =>
    `The mean of every headline figure for every design${intervals ? ', with its 95 % interval' : ''}.`,

  notes: {
    figures: 'Where the figures come from',
    figure: ({ label, id, definition }: { label: string; id: string; definition: string }) =>
      `${label} (${id}): ${definition}`,
    value: ({ design, value, interval }: { design: string; value: string; interval: string | null }) =>
      `${quote(design)}: ${value}${interval === null ? '' : `, 95 % interval ${interval}`}`,
    run: ({
      replications,
      seed,
      version,
      hash,
    }: {
      replications: number;
      seed: string;
      version: string;
      hash: string;
    }) =>
      `Mean of ${replications} simulated ${replications === 1 ? 'run' : 'runs'}, seed ${seed}, reportline ${version}, ` +
      `fingerprint ${hash}. Simulated, not measured.`,
    assumptions: 'Assumptions behind it',
    assumption: ({ meaning, id, value, mark, source }: Behind) =>
      `${meaning} (${id}): ${value}. ${mark}: ${source}`,
  },
};
