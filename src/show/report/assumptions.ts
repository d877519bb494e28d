/** Every assumption in force, with where it comes from. */

import type { Assumption } from '../../model/ledger/entry.ts';
import { decimal } from '../format.ts';
import { exactly, type Html, html } from './html.ts';
import type { Page } from './page.ts';
import { badge, isolated, scrolling, section } from './parts.ts';

export function assumptions({ assumptions: all, words }: Page): Html {
  const said = words.report.assumptions;
  const count = (status: Assumption['status']): string =>
    decimal(all.filter((one) => one.status === status).length, 0);
  const columns = [said.meaning, said.value, said.unit, said.status, said.source, said.confidence];
  return section(
    'assumptions',
    said.heading,
    html`<p>${said.lead({ sourced: count('sourced'), assumed: count('assumed'), scenario: count('scenario') })}</p>
${scrolling(
  said.heading,
  html`<table class="assumptions">
<thead><tr>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
<tbody>
${all.map(
  ({ anchor, id, meaning, value, unit, status, mark, source, confidence }) => html`<tr id="${anchor}">
<th scope="row">${isolated(meaning)}<br><code dir="ltr">${exactly(id)}</code></th>
<td>${isolated(value)}</td><td>${isolated(unit)}</td><td>${badge(status, mark)}</td><td>${isolated(source)}</td>
<td>${confidence}</td></tr>
`,
)}</tbody>
</table>`,
)}`,
  );
}
