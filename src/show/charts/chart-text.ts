/** A chart in plain text: for a mail, a slide's notes, or a reader who cannot see it. */

import type { Results } from '../../study/results.ts';
import { assumptionsOf, inOrder } from '../assumptions.ts';
import { behindChart, changesBehind } from '../behind.ts';
import type { Words } from '../locales/index.ts';
import { typeset } from '../typeset.ts';
import type { Chart } from './chart.ts';

/** What it says, what it rests on with the values in force, and how it was made. */
export function chartText(chart: Chart, results: Results, words: Words): string {
  const { standing, standingMeans, assumptions } = words.report.chart;
  const behind = behindChart(chart, results);
  const changes = changesBehind(results, words).map((change) => `- ${change}`);
  const rows = inOrder(assumptionsOf(results, words), behind.assumptions).flatMap(
    ({ id, value, unit, mark, meaning, source }) => [
      `- ${id}: ${[value, unit].filter(Boolean).join(' ')} [${mark}]`,
      `  ${meaning}`,
      ...(source === '' ? [] : [`  ${source}`]),
    ],
  );
  const sections = [
    [chart.title(results, words)],
    [chart.summary(results, words)],
    [`${standing[behind.standing]}: ${standingMeans[behind.standing]}`],
    rows.length + changes.length === 0 ? [] : [assumptions, ...changes, ...rows],
    [words.footer(results)],
  ];
  const text = sections.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'));
  return `${text
    .join('\n\n')
    .split('\n')
    .map((line) => typeset(line, words))
    .join('\n')}\n`;
}
