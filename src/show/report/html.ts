/**
 * Markup in which the safe way is the short way: whatever is put into `html` is escaped, unless it was itself
 * made by `html` or `verbatim`. A text between tags is also typeset for its language when the page is written.
 */

import { clean } from '../text.ts';

/** What may stand in a template; null and false leave nothing. */
export type Content = string | number | null | false | Html | readonly Content[];

/** Markup that has not been written out yet. */
export class Html {
  readonly strings: readonly string[];
  readonly values: readonly Content[];

  constructor(strings: readonly string[], values: readonly Content[]) {
    this.strings = strings;
    this.values = values;
  }
}

export function html(strings: TemplateStringsArray, ...values: readonly Content[]): Html {
  return new Html(strings, values);
}

/** Markup of our own making, a picture or a style sheet: not for any text of a user. */
export function verbatim(markup: string): Html {
  return new Html([markup], []);
}

/** A text to be copied as it stands, such as a command: escaped, its digits left alone. */
export function exactly(text: string): Html {
  return verbatim(escaped(clean(text)));
}

/** Writes markup out; texts between tags go through `typeset`, those in attributes do not. */
export function write(content: Content, typeset: (text: string) => string): string {
  if (content === null || content === false) return '';
  if (content instanceof Html) return writeTemplate(content, typeset);
  if (typeof content === 'object') return content.map((part) => write(part, typeset)).join('');
  return escaped(typeset(clean(String(content))));
}

function writeTemplate({ strings, values }: Html, typeset: (text: string) => string): string {
  let written = '';
  let insideTag = false;
  strings.forEach((markup, i) => {
    written += markup;
    if (/[<>]/.test(markup)) insideTag = markup.lastIndexOf('<') > markup.lastIndexOf('>');
    if (i < values.length) written += write(values[i] as Content, insideTag ? (text) => text : typeset);
  });
  return written;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
