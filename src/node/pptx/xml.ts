/** Text inside XML. */

/** Characters that XML 1.0 forbids even when escaped; a title may hold them. */
const NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** `text` without what XML cannot hold. */
export function printable(text: string): string {
  return text.replaceAll(NOT_XML, '');
}

/** `text` as content of an element or an attribute. */
export function escapeXml(text: string): string {
  return printable(text).replaceAll(/[&<>"]/g, (char) => ENTITIES[char] as string);
}
