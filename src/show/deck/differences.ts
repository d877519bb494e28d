/** Paired differences from the first design, a small chart for each of a few headline metrics. */

import type { Comparison, Results, Verdict } from '../../study/results.ts';
import { differences } from '../charts/differences.ts';
import { comparisonOf, type Design, designsOf, own } from '../evidence.ts';
import { MISSING } from '../format.ts';
import { headlineMetrics, isAskedFirst } from '../headline.ts';
import { metricLabel, metricTitle } from '../labels.ts';
import type { Words } from '../locales/index.ts';
import { VERDICT_COLOURS } from '../palette.ts';
import type { Box, Part, Slide } from './deck.ts';
import { BODY, categoryNames, heading, note, titleOf } from './layout.ts';
import { type BarChart, linearAxis } from './native-chart.ts';
import { notesOn } from './notes.ts';

const GAP = 0.3;
const HEADING = 0.32;
const PANELS = 4;
/** Share of a panel's width beside the bars, and the inches of it for the verdict. */
const NAMES = 0.55;
const VERDICT = 1;
const SIZE = 10;
/** Lines of the note. */
const LINES = 3;
/** With more designs to compare than this, panels need the whole height. */
const HALF_HEIGHT = 6;

/** The title counts verdicts, since the answer has said who wins; null where nothing is compared. */
export function differencesSlide(results: Results, words: Words): Slide | null {
  const [first, ...others] = designsOf(results);
  if (first === undefined || others.length === 0) return null;
  const all = headlineMetrics(results);
  const wanted = all.filter(isAskedFirst);
  const metrics = wanted.slice(0, others.length > HALF_HEIGHT ? PANELS / 2 : PANELS);
  const boxes = panels(metrics.length);
  const counts = verdictCounts(results, all);
  const judged = counts.better + counts.worse > 0;
  const title = judged
    ? words.deck.differencesTitle({ first: first.title, ...counts })
    : differences.title(results, words);
  const drawn = metrics.map((metric) => metricLabel(metric, words, results));
  const some = metrics.length < all.length ? [words.deck.drawnFigures({ drawn, all: all.length })] : [];
  return {
    title: titleOf(title),
    parts: [
      ...metrics.flatMap((metric, i): Part[] => {
        const box = boxes[i]!;
        const name = metricTitle(results, metric, words);
        return [
          heading(name, box),
          {
            kind: 'chart',
            box: { ...box, y: box.y + HEADING, height: box.height - HEADING },
            chart: panel(results, words, metric, { designs: [first, ...others], width: box.width }),
            summary: `${name}, ${words.deck.differenceFrom(first.title)}`,
          },
        ];
      }),
      note([...some, words.deck.verdictNote(results.replications > 1)].join(' '), LINES),
    ],
    notes: notesOn(results, words, { metrics, assumptions: ['indifference'] }),
  };
}

/** What is drawn of a comparison: without a steady state the difference depends on the length of the run. */
function shownOf(
  pair: readonly Design[],
  comparison: Comparison | undefined,
): Pick<Comparison, 'difference' | 'interval'> & { readonly verdict: Verdict | null } {
  const unsteady = pair.some(({ result }) => !result.steady) || comparison?.verdict === 'no steady state';
  if (unsteady) return { difference: null, interval: null, verdict: 'no steady state' };
  const { difference = null, interval = null, verdict = null } = comparison ?? {};
  return { difference, interval, verdict };
}

/** How the headline figures of all designs compare with the first's, but for those that merely differ. */
function verdictCounts(results: Results, metrics: readonly string[]) {
  const found = results.comparisons.filter(
    ({ metric }) => metrics.includes(metric) && own(results.metrics, metric)?.direction !== 'neither',
  );
  const count = (wanted: Verdict): number => found.filter(({ verdict }) => verdict === wanted).length;
  return { better: count('better'), worse: count('worse'), all: found.length };
}

/** Two panels side by side, and two more below them. */
function panels(count: number): Box[] {
  const columns = Math.min(2, count);
  const rows = Math.ceil(count / 2);
  const width = (BODY.width - GAP * (columns - 1)) / columns;
  const height = (BODY.height - 0.15 * (rows - 1)) / rows;
  return Array.from({ length: count }, (_, i) => ({
    x: BODY.x + (i % 2) * (width + GAP),
    y: BODY.y + Math.floor(i / 2) * (height + 0.15),
    width,
    height,
  }));
}

function panel(
  results: Results,
  words: Words,
  metric: string,
  { designs, width }: { readonly designs: readonly Design[]; readonly width: number },
): BarChart {
  const compared = designs
    .slice(1)
    .map((design) => shownOf([designs[0]!, design], comparisonOf(results, design, metric)));
  const ends = compared.flatMap(({ difference, interval }) => [difference ?? 0, ...(interval ?? [])]);
  const names = categoryNames(
    designs.slice(1).map(({ title }) => title),
    { width: NAMES * width - VERDICT, size: SIZE, lines: 1 },
  );
  const unit = own(results.metrics, metric)?.unit ?? '';
  // Other units stand in the panel's heading.
  const said = unit === '%' ? unit : (own<string>(words.suffixes, unit) ?? '').trim();
  return {
    form: 'bars',
    stacked: false,
    categories: compared.map(({ verdict }, i) =>
      words.deck.differenceCategory({
        design: names[i]!,
        verdict: verdict === null ? MISSING : words.verdicts[verdict],
      }),
    ),
    series: [
      {
        name: metricLabel(metric, words, results),
        colour: VERDICT_COLOURS['no clear difference'],
        colours: compared.map(({ verdict }) => VERDICT_COLOURS[verdict ?? 'no clear difference']),
        values: compared.map(({ difference }) => difference),
        intervals: compared.map(({ interval }) => interval),
      },
    ],
    value: linearAxis(
      words.deck.differenceAxis(said, designs[0]!.title),
      [Math.min(...ends), Math.max(...ends)],
      { zero: true, steps: 4 },
    ),
    legend: false,
    names: NAMES,
    size: SIZE,
  };
}
