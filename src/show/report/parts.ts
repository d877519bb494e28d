/** Pieces of markup that several sections are made of. */

import { type Content, type Html, html } from './html.ts';

/** A part of the report under a heading, which links lead to. */
export function section(id: string, heading: string, content: Content): Html {
  return html`<section id="${id}" aria-labelledby="${id}-heading">
<h2 id="${id}-heading">${heading}</h2>
${content}
</section>
`;
}

/** A table that scrolls within its own box where the page is too narrow for it. */
export function scrolling(label: string, table: Content): Html {
  return html`<div class="scroll" role="group" aria-label="${label}" tabindex="0">${table}</div>`;
}

/** A text that somebody wrote, in whatever language: it takes its direction from itself. */
export function isolated(text: string): Html {
  return html`<bdi>${text}</bdi>`;
}

export function badge(kind: string, word: string): Html {
  return html`<span class="badge ${kind}">${word}</span>`;
}
