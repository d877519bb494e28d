/** What could reverse the answer: the assumptions moved one at a time, or how to have them moved. */

import { type End, type MovedAssumption, type Reversal, reversalOf } from '../reversal.ts';
import { assumptionName, differenceFormat, inForce, reversalTitle, saidAt } from '../reversal-words.ts';
import { sensitivityCommand } from './commands.ts';
import { exactly, type Html, html } from './html.ts';
import type { Page } from './page.ts';
import { isolated, scrolling, section } from './parts.ts';

export function reversal(page: Page): Html {
  const said = page.words.report.reversal;
  const found = reversalOf(page.results);
  if (found !== null) return section('reversal', said.heading, moved(page, found));
  const command = sensitivityCommand(page.results);
  if (command === null)
    return section('reversal', said.heading, html`<p>${page.words.deck.compareFirst}</p>`);
  return section(
    'reversal',
    said.heading,
    html`<p>${said.notAsked}</p><pre tabindex="0"><code dir="ltr">${exactly(command)}</code></pre>`,
  );
}

function moved(page: Page, found: Reversal): Html {
  const { results, words } = page;
  const said = words.report.reversal;
  const { argue, base: sayBase, columns, notes, notMoved } = words.sensitivity;
  const { base } = found;
  const format = differenceFormat(results, found, words);
  const verdict = words.verdicts[base.verdict];
  const interval = base.interval && format.interval(base.interval);
  const head = [columns.assumption, columns.inForce, said.low, said.high];
  return html`<p><strong>${reversalTitle(results, found, words)}</strong></p>
<p>${sayBase({ difference: format.single(base.difference), interval, verdict })}</p>
${scrolling(
  argue(found.moved.length),
  html`<table>
<thead><tr>${head.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
<tbody>
${found.moved.map((one) => row(page, found, one))}</tbody>
</table>`,
)}
<p class="quiet">${[notes.one, notes.verdicts, notMoved(found.notMoved)].join(' ').trim()}</p>`;
}

function row(page: Page, found: Reversal, one: MovedAssumption): Html {
  const { results, words } = page;
  const name = assumptionName(one, words);
  const shown = page.assumptions.find(({ id }) => id === one.row.parameter);
  const at = (end: End): Html => {
    const { value, difference, note } = saidAt(results, found, one, end, words);
    const strong = end.effect === 'reverses';
    const told = html`${isolated(value)}: ${isolated(difference)}`;
    if (note === '') return told;
    return strong
      ? html`${told}<br><strong>${note}</strong>`
      : html`${told}<br><span class="quiet">${note}</span>`;
  };
  return html`<tr><th scope="row">${shown === undefined ? isolated(name) : html`<a href="#${shown.anchor}">${name}</a>`}</th>
<td>${isolated(inForce(one, words))}</td><td>${at(one.low)}</td><td>${at(one.high)}</td></tr>
`;
}
