/** The question, what may be said in answer to it, and what must be known before believing that. */

import { noGainWarnings } from '../common-customers.ts';
import { notes, verdictSentences, warnings } from '../sentences.ts';
import { type Html, html } from './html.ts';
import type { Page } from './page.ts';
import { isolated, section } from './parts.ts';

export function header({ results, words }: Page): Html {
  const { title, question, lookAt } = results.scenario;
  return html`<header>
<p class="kicker">${words.report.simulated}</p>
<h1>${isolated(title)}</h1>
${question !== '' && html`<p class="question" dir="auto">${question}</p>`}
${
  lookAt.length > 0 &&
  html`<p class="label">${words.table.lookAt}</p>
<ul>${lookAt.map((text) => html`<li><bdi>${text}</bdi></li>`)}</ul>
`
}<p class="how">${words.table.heading(results)}</p>
</header>
`;
}

export function answer({ results, words }: Page): Html {
  const { report } = words;
  return section(
    'answer',
    report.answer,
    html`${results.comparisons.length > 0 && html`<p>${report.answerLead}</p>`}
<ul class="sentences">
${verdictSentences(results, words).map(
  (sentence) => html`<li>${sentence}</li>
`,
)}</ul>
${[...warnings(results, words), ...noGainWarnings(results, words)].map((warning) => html`<p class="warning">${warning}</p>`)}`,
  );
}

export function limits({ results, words }: Page): Html {
  const { report } = words;
  const all = [...notes(results, words), report.limitsMore.effect, report.limitsMore.model];
  return section('limits', report.limits, html`<ul>${all.map((note) => html`<li>${note}</li>`)}</ul>`);
}
