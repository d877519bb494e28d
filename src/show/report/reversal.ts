/** What could reverse the answer: the assumptions moved one at a time, or how to have them moved. */

import type { SensitivityPoint } from '../../study/results.ts';
import { own } from '../evidence.ts';
import { numberFormat } from '../format.ts';
import { metricLabel } from '../labels.ts';
import { sensitivityCommand } from './commands.ts';
import { exactly, type Html, html } from './html.ts';
import type { Page } from './page.ts';
import { isolated, scrolling, section } from './parts.ts';

export function reversal(page: Page): Html {
  const said = page.words.report.reversal;
  const { sensitivity } = page.results;
  if (sensitivity !== null) return section('reversal', said.heading, moved(page, sensitivity));
  const command = sensitivityCommand(page.results);
  return section(
    'reversal',
    said.heading,
    html`<p>${said.notAsked}</p><pre tabindex="0"><code dir="ltr">${exactly(command)}</code></pre>`,
  );
}

function moved(page: Page, { a, b, metric, base, rows }: NonNullable<Page['results']['sensitivity']>): Html {
  const { results, words } = page;
  const said = words.report.reversal;
  const title = (id: string): string => own(results.designs, id)?.title ?? id;
  const format = numberFormat(words, results.metrics[metric]?.unit ?? '', [
    { mean: base.difference, interval: base.interval },
  ]);
  const written = ({ difference, interval }: Pick<SensitivityPoint, 'difference' | 'interval'>) => {
    return { difference: format.difference(difference), interval: format.differenceInterval(interval) };
  };
  const point = (one: SensitivityPoint): string => said.point({ value: one.value, ...written(one) });
  const asItStands = written(base);
  return html`<p>${said.lead({ b: title(b), a: title(a), metric: metricLabel(metric, words, results) })}</p>
${scrolling(
  said.heading,
  html`<table>
<thead><tr>${[said.assumption, said.low, said.high, said.flip].map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
<tbody>
<tr><th scope="row">${said.asItStands}</th><td colspan="3">${asItStands.difference} ${asItStands.interval}</td></tr>
${rows.map(({ parameter, low, high }) => {
  const shown = page.assumptions.find(({ id }) => id === parameter);
  const name =
    shown === undefined ? isolated(parameter) : html`<a href="#${shown.anchor}">${shown.meaning}</a>`;
  const flips = [low, high].flatMap(({ flip }) => flip ?? []);
  return html`<tr><th scope="row">${name}</th><td>${point(low)}</td><td>${point(high)}</td>
<td>${
    flips.length === 0
      ? html`<span class="quiet">${said.noFlip}</span>`
      : html`<strong>${words.list(flips.map(said.flipAt))}</strong>`
  }</td></tr>
`;
})}</tbody>
</table>`,
)}`;
}
