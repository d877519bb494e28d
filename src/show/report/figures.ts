/** The headline figures as in the terminal: each design's mean, its difference from the first, the verdict. */

import { bootstrapDisagreements } from '../bootstrap.ts';
import { tellsGain } from '../common-customers.ts';
import { toldFigures } from '../key-figures.ts';
import { type Html, html } from './html.ts';
import type { Page } from './page.ts';
import { isolated, scrolling, section } from './parts.ts';

export function figures(page: Page): Html {
  const { results, words } = page;
  const { heading, lead, metric } = words.report.figures;
  const { mean, interval, difference, verdict, reference } = words.table;
  const compared = results.comparisons.length > 0;
  const gains = tellsGain(results);
  const { gain, gainNote } = words.precision;
  const columns = [
    mean,
    interval,
    ...(compared ? [difference, interval, verdict] : []),
    ...(gains ? [gain] : []),
  ];
  const anchorOf = (id: string): string =>
    page.definitions.find(({ metrics }) => metrics.includes(id))?.anchor ?? 'definitions';
  const bodies = toldFigures(results, words).map(
    (figure) => html`<tbody>
<tr><th colspan="${columns.length + 1}" scope="rowgroup"><a href="#${anchorOf(figure.metric)}">${figure.title}</a></th></tr>
${figure.rows.map(
  ({ design, mean, interval, against }) => html`<tr><th scope="row">${isolated(design.title)}</th>
<td class="number">${mean}</td><td class="number quiet">${interval}</td>
${
  against !== null
    ? html`<td class="number">${against.difference}</td><td class="number quiet">${against.interval}</td>
<td class="verdict ${against.verdict.replaceAll(' ', '-')}">${words.verdicts[against.verdict]}</td>${gains && html`<td class="number quiet"><bdi dir="ltr">${against.gain}</bdi></td>`}`
    : compared &&
      html`<td></td><td></td><td class="quiet">${design.index === 0 && reference}</td>${gains && html`<td></td>`}`
}</tr>
`,
)}</tbody>
`,
  );
  return section(
    'figures',
    heading,
    html`<p>${lead}</p>
${scrolling(
  heading,
  html`<table class="figures">
<thead><tr><th scope="col">${metric}</th>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
${bodies}</table>`,
)}
${gains && html`<p class="quiet">${gainNote}</p>`}
${bootstrapDisagreements(results, words).map(
  (sentence) => html`<p>${sentence}</p>
`,
)}`,
  );
}
