/** The charts: picture, the sentence that tells it, its figures, and the assumptions behind it. */

import type { ChartTable } from '../charts/chart.ts';
import { decimal } from '../format.ts';
import { withOwnIds } from '../own-ids.ts';
import { type Html, html, verbatim } from './html.ts';
import type { Page, ShownAssumption, ShownChart } from './page.ts';
import { badge, isolated, scrolling, section } from './parts.ts';

/** A printed table of more rows than this takes two columns of the page, if it has few columns itself. */
const LONG = 60;
const NARROW = 6;
/** One of more rows than this is for the screen; on paper a file is named in its place. */
const ENDLESS = 150;
/** One of more columns than this takes a page on its side. */
const WIDE = 8;

export function chartSection(page: Page): Html {
  return section(
    'charts',
    page.words.report.charts,
    page.charts.filter((one) => !isOfMethod(one)).map((one) => chartArticle(page, one)),
  );
}

/** Whether a picture tells how the figures were computed, and stands where that is told. */
export function isOfMethod({ chart: { id } }: ShownChart): boolean {
  return id === 'warm-up';
}

export function chartArticle(
  page: Page,
  { chart, svg, number, anchor, standing, assumptions }: ShownChart,
): Html {
  const { results, words, changes } = page;
  const said = words.report.chart;
  const summary = chart.summary(results, words);
  const table = chart.table(results, words);
  const endless = table.rows.length > ENDLESS;
  return html`<article class="chart" id="${anchor}" aria-labelledby="${anchor}-heading">
<h3 id="${anchor}-heading"><span class="nth">${said.number(number)}</span> <span class="title">${chart.title(results, words)}</span></h3>
${scrolling(
  said.picture,
  html`<div class="picture" dir="ltr" role="img" aria-label="${summary}">${verbatim(withOwnIds(svg, anchor))}</div>`,
)}
<p>${summary}</p>
<p class="standing">${badge(standing, said.standing[standing])} ${said.standingMeans[standing]}</p>
${changes.length + assumptions.length > 0 && html`<p class="label">${said.assumptions}</p>${links(changes, assumptions)}`}
<details class="${endless && 'unprinted'}">
<summary>${said.table}</summary>
${scrolling(said.table, chartTable(table))}
</details>
${endless && html`<p class="printed">${said.tableIsIn(`charts/${chart.id}.csv`)}</p>`}
</article>
`;
}

/** Each with its value and status, so that a reader need not follow the link; before them what designs change. */
function links(changes: readonly string[], assumptions: readonly ShownAssumption[]): Html {
  return html`<ul class="behind">
${changes.map(
  (change) => html`<li><a href="#designs">${isolated(change)}</a></li>
`,
)}${assumptions.map(
  ({ anchor, meaning, value, status, mark }) =>
    html`<li><a href="#${anchor}">${meaning}</a>: ${isolated(value)} ${badge(status, mark)}</li>
`,
)}</ul>`;
}

/** The figures of a chart, turned and grouped as they read best. */
export function chartTable(table: ChartTable): Html {
  return figures(upright(table));
}

/** A table with more columns than rows, and many of them, is turned: a page has more room below than beside. */
function upright(table: ChartTable): ChartTable {
  const { columns, rows } = table;
  if (columns.length <= WIDE || rows.length >= columns.length) return table;
  const heads = rows.map(([first]) => (typeof first === 'number' ? plainNumber(first) : (first ?? '')));
  return {
    columns: [columns[0] ?? '', ...heads],
    rows: columns.slice(1).map((column, i) => [column, ...rows.map((row) => row[i + 1] ?? null)]),
  };
}

/** A table whose first column repeats itself names each of its values once, above the rows it belongs to. */
function figures({ columns, rows }: ChartTable): Html {
  const groups: Row[][] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last !== undefined && last[0]?.[0] === row[0]) last.push(row);
    else groups.push([row]);
  }
  const grouped = groups.length < rows.length;
  const from = grouped ? 1 : 0;
  const head = html`<thead><tr>${columns.slice(from).map((column) => html`<th scope="col">${isolated(column)}</th>`)}</tr></thead>`;
  const bodies = groups.map(
    (group) => html`<tbody>
${grouped && html`<tr><th class="group" colspan="${columns.length - 1}" scope="rowgroup">${cell(group[0]?.[0] ?? null)}</th></tr>`}
${group.map(
  (
    row,
  ) => html`<tr>${row.slice(from).map((one) => html`<td class="${typeof one === 'number' && 'number'}">${cell(one)}</td>`)}</tr>
`,
)}</tbody>
`,
  );
  return html`<table class="${columns.length > WIDE ? 'wide' : rows.length > LONG && columns.length <= NARROW && 'long'}">
${head}
${bodies}</table>`;
}

type Row = ChartTable['rows'][number];

function cell(value: Row[number]): Html {
  if (value === null) return html``;
  return typeof value === 'number' ? html`${plainNumber(value)}` : isolated(value);
}

/** Four digits that count: what a picture shows, and no more. */
function plainNumber(x: number): string {
  if (x === 0) return '0';
  const size = Math.floor(Math.log10(Math.abs(x)));
  const decimals = Math.max(0, Math.min(6, 3 - size));
  const text = decimal(x, decimals);
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}
