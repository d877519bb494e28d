/** What a change of design returns in a year, by the cost-centre view and by the loyalty view. */

import { twoViewsOf } from '../two-views.ts';
import { type Html, html } from './html.ts';
import type { Page } from './page.ts';
import { isolated, scrolling, section } from './parts.ts';

/** Null where there are not two views. */
export function twoViews({ results, words }: Page): Html | null {
  const found = twoViewsOf(results, words);
  if (found === null) return null;
  const { heading, columns } = words.twoViews;
  const head = [columns.cost, columns.atRisk, columns.net, words.table.interval, words.table.verdict];
  return section(
    'two-views',
    heading,
    html`<p>${found.lead}</p>
${scrolling(
  heading,
  html`<table class="figures">
<thead><tr><th scope="col">${words.design}</th>${head.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
<tbody>
${found.rows.map(
  ({
    design,
    cost,
    atRisk,
    net,
    interval,
    verdict,
  }) => html`<tr><th scope="row">${isolated(design.title)}</th>
<td class="number">${cost}</td><td class="number">${atRisk}</td><td class="number">${net}</td>
<td class="number quiet">${interval}</td>
<td class="verdict ${verdict.replaceAll(' ', '-')}">${words.verdicts[verdict]}</td></tr>
`,
)}</tbody>
</table>`,
)}
<ul class="sentences">
${found.cheapest.map(
  (sentence) => html`<li>${sentence}</li>
`,
)}</ul>`,
  );
}
