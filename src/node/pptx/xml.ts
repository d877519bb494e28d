/** Text inside XML. */

import { printable } from '../../show/text.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** `text` as content of an element or an attribute. */
export function escapeXml(text: string): string {
  return printable(text).replaceAll(/[&<>"]/g, (char) => ENTITIES[char] as string);
}
