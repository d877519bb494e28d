/** Paired differences from the first design, a small chart for each of a few headline metrics. */

import type { Comparison, Results } from '../../study/results.ts';
import { differences } from '../charts/differences.ts';
import { comparisonOf, type Design, designsOf, own } from '../evidence.ts';
import { headlineMetrics, isAskedFirst } from '../headline.ts';
import { metricLabel, metricTitle } from '../labels.ts';
import type { Words } from '../locales/index.ts';
import { VERDICT_COLOURS } from '../palette.ts';
import { shorten } from '../text.ts';
import type { Box, Part, Slide } from './deck.ts';
import { BODY, heading, note, titleOf } from './layout.ts';
import { type BarChart, linearAxis } from './native-chart.ts';
import { notesOn } from './notes.ts';

const GAP = 0.3;
const HEADING = 0.32;
const PANELS = 4;
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
            chart: panel(results, words, metric, [first, ...others]),
            summary: `${name}, ${words.deck.differenceFrom(first.title)}`,
          },
        ];
      }),
      note(words.deck.verdictNote),
    ],
    notes: notesOn(results, words, { metrics, assumptions: ['indifference'] }),
  };
}

/** How the headline figures of all designs compare with the first's, but for those that merely differ. */
function verdictCounts(results: Results, metrics: readonly string[]) {
  const found = results.comparisons.filter(({ metric }) => metrics.includes(metric));
  const count = (...verdicts: readonly string[]): number =>
    found.filter(({ verdict }) => verdicts.includes(verdict)).length;
  return {
    better: count('better'),
    worse: count('worse'),
    unclear: count('no clear difference', 'no steady state'),
  };
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

function panel(results: Results, words: Words, metric: string, designs: readonly Design[]): BarChart {
  const compared = designs
    .slice(1)
    .map((design) => ({ design, comparison: comparisonOf(results, design, metric) }));
  const verdict = (comparison: Comparison | undefined) => comparison?.verdict ?? 'no clear difference';
  const ends = compared.flatMap(({ comparison }) => [
    comparison?.difference ?? 0,
    ...(comparison?.interval ?? []),
  ]);
  const unit = own(results.metrics, metric)?.unit ?? '';
  // Other units stand in the panel's heading.
  const said = unit === '%' ? unit : (own<string>(words.suffixes, unit) ?? '').trim();
  return {
    form: 'bars',
    stacked: false,
    categories: compared.map(({ design, comparison }) =>
      words.deck.differenceCategory({
        design: shorten(design.title, 26),
        verdict: words.verdicts[verdict(comparison)],
      }),
    ),
    series: [
      {
        name: metricLabel(metric, words, results),
        colour: VERDICT_COLOURS['no clear difference'],
        colours: compared.map(({ comparison }) => VERDICT_COLOURS[verdict(comparison)]),
        values: compared.map(({ comparison }) => comparison?.difference ?? null),
        intervals: compared.map(({ comparison }) => comparison?.interval ?? null),
      },
    ],
    value: linearAxis(
      words.deck.differenceAxis(said, designs[0]!.title),
      [Math.min(...ends), Math.max(...ends)],
      { zero: true, steps: 4 },
    ),
    legend: false,
    names: 0.46,
    size: 10,
  };
}
