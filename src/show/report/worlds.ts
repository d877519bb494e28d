/** In how many plausible worlds the answer holds, and where it does not. */

import { toldPairs } from '../worlds-told.ts';
import { type Html, html } from './html.ts';
import type { Page } from './page.ts';
import { section } from './parts.ts';

/** Nothing where nobody has asked. */
export function worlds({ results, words }: Page): Html | false {
  const pairs = toldPairs(results, words);
  if (pairs.length === 0) return false;
  const { heading, notes } = words.worlds;
  return section('worlds', heading, [
    ...pairs.map(
      ({ title, where, regions, behind, drawn }) => html`<p><strong>${title}.</strong> ${where}</p>
<p>${drawn}</p>
<ul>
${[...behind, ...regions].map(
  (line) => html`<li>${line}</li>
`,
)}</ul>
`,
    ),
    html`<p class="quiet">${`${notes.ranges} ${notes.files}`}</p>`,
  ]);
}
