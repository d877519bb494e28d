/** What the weeks are like before and after a design changes; nothing where none does. */

import { type BeforeAfter, beforeAfterOf } from '../before-after.ts';
import { type Html, html } from './html.ts';
import type { Page } from './page.ts';
import { isolated, scrolling, section } from './parts.ts';

export function beforeAfter(page: Page): Html | false {
  const { results, words } = page;
  const found = beforeAfterOf(results, words);
  if (found === null) return false;
  const { heading, lead } = words.beforeAfter;
  return section(
    'before-after',
    heading,
    html`<p>${lead}</p>
${scrolling(heading, table(found, page))}`,
  );
}

function table({ figures, designs }: BeforeAfter, { words }: Page): Html {
  const said = words.beforeAfter;
  return html`<table class="figures">
<thead><tr><th scope="col"></th>${figures.map((title) => html`<th scope="col">${title}</th>`)}</tr></thead>
${designs.map(
  ({ design, rows }) => html`<tbody>
<tr><th colspan="${figures.length + 1}" scope="rowgroup">${isolated(design.title)}</th></tr>
${rows.map(
  ({ period, weeks: [from, to], cells }) => html`<tr><th scope="row">${said.row({ period, from, to })}</th>
${cells.map((cell) => html`<td class="number">${cell}</td>`)}</tr>
`,
)}</tbody>
`,
)}</table>`;
}
