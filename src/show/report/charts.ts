/** The charts: picture, the sentence that tells it, its figures, and the assumptions behind it. */

import { decimal } from '../format.ts';
import { type Html, html, verbatim } from './html.ts';
import type { Page, ShownAssumption, ShownChart } from './page.ts';
import { badge, isolated, scrolling, section } from './parts.ts';

/** Rows from which on a printed table takes two columns of the page. */
const LONG = 60;

export function chartSection(page: Page): Html {
  return section(
    'charts',
    page.words.report.charts,
    page.charts.map((one) => chart(page, one)),
  );
}

function chart(page: Page, { chart, svg, number, anchor, assumptions }: ShownChart): Html {
  const { results, words } = page;
  const said = words.report.chart;
  const summary = chart.summary(results, words);
  const { columns, rows } = chart.table(results, words);
  return html`<article class="chart" id="${anchor}" aria-labelledby="${anchor}-heading">
<h3 id="${anchor}-heading"><span class="nth">${said.number(number)}</span> <span class="title">${chart.title(results, words)}</span></h3>
${scrolling(
  said.picture,
  html`<div class="picture" dir="ltr" role="img" aria-label="${summary}">${verbatim(withOwnIds(svg, anchor))}</div>`,
)}
<p>${summary}</p>
<p class="standing">${badge(chart.standing, said.standing[chart.standing])} ${said.standingMeans[chart.standing]}</p>
${assumptions.length > 0 && html`<p class="label">${said.assumptions}</p>${links(assumptions)}`}
<details>
<summary>${said.table}</summary>
${scrolling(
  said.table,
  html`<table class="${rows.length > LONG && 'long'}">
<thead><tr>${columns.map((column) => html`<th scope="col">${isolated(column)}</th>`)}</tr></thead>
<tbody>
${rows.map(
  (
    row,
  ) => html`<tr>${row.map((cell) => (typeof cell === 'number' ? html`<td class="number">${plainNumber(cell)}</td>` : html`<td>${cell !== null && isolated(cell)}</td>`))}</tr>
`,
)}</tbody>
</table>`,
)}
</details>
</article>
`;
}

/** Each with its value and status, so that a reader need not follow the link. */
function links(assumptions: readonly ShownAssumption[]): Html {
  return html`<ul class="behind">
${assumptions.map(
  ({ anchor, meaning, value, status, mark }) =>
    html`<li><a href="#${anchor}">${meaning}</a>: ${isolated(value)} ${badge(status, mark)}</li>
`,
)}</ul>`;
}

/** Four digits that count: what a picture shows, and no more. */
function plainNumber(x: number): string {
  if (x === 0) return '0';
  const size = Math.floor(Math.log10(Math.abs(x)));
  const decimals = Math.max(0, Math.min(6, 3 - size));
  const text = decimal(x, decimals);
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}

/** `svg` with its ids begun by `prefix`: several pictures share one page. */
function withOwnIds(svg: string, prefix: string): string {
  return svg.replace(/<[^>]*>/g, (tag) =>
    tag.replace(/(\sid="|url\(#|href="#)/g, (found) => `${found}${prefix}-`),
  );
}
