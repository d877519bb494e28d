/** What every metric shown means, where it is drawn, and the assumptions behind it. */

import { inOrder } from '../assumptions.ts';
import { behindMetric } from '../behind.ts';
import { type Html, html } from './html.ts';
import type { Definition, Page } from './page.ts';
import { section } from './parts.ts';

export function definitions(page: Page): Html {
  return section(
    'definitions',
    page.words.report.definitions.heading,
    html`<div class="definitions">
${page.definitions.map((one) => definition(page, one))}</div>`,
  );
}

function definition(page: Page, { anchor, title, text, unit, direction, metrics, charts }: Definition): Html {
  const { words } = page;
  const said = words.report.definitions;
  const shown = charts.map(({ chart }) => chart);
  const behind = inOrder(page.assumptions, behindMetric(metrics[0]!, page.results, shown).assumptions);
  return html`<article class="definition" id="${anchor}">
<h3>${title}</h3>
<p>${text} ${unit !== '' && said.unit(unit)} ${said.directions[direction]}</p>
${
  charts.length > 0 &&
  html`<p class="label">${said.drawn}</p>
${links(charts.map((one) => ({ anchor: one.anchor, text: words.report.chart.number(one.number) })))}`
}
<p class="label">${said.behind}</p>
${links(
  behind.length > 0
    ? behind.map((one) => ({ anchor: one.anchor, text: one.meaning }))
    : [{ anchor: 'assumptions', text: words.report.assumptions.all }],
)}
</article>
`;
}

function links(targets: readonly { readonly anchor: string; readonly text: string }[]): Html {
  return html`<ul class="links">${targets.map(
    ({ anchor, text }) => html`<li><a href="#${anchor}">${text}</a></li>
`,
  )}</ul>`;
}
