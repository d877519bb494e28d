/** A finished specification made ready for its language: its texts and the numbers that Vega writes. */

import type { TopLevelSpec } from 'vega-lite';
import type { Words } from '../locales/index.ts';
import { typeset, typesetForPicture } from '../typeset.ts';

/** Keys below which strings are for readers; those of a domain or an order must stay equal to the data they name. */
const TEXTS: ReadonlySet<string> = new Set(['title', 'subtitle', 'text', 'values', 'domain', 'sort']);
/** How Vega writes the numbers of an axis with Persian digits. */
const PERSIAN_NUMBERS = {
  decimal: '٫',
  thousands: '٬',
  grouping: [3],
  currency: ['', ''] as [string, string],
  numerals: [...'۰۱۲۳۴۵۶۷۸۹'],
};

/** `spec` with its titles and the strings among its data typeset; names of fields and expressions stay. */
export function typesetSpec(spec: TopLevelSpec, words: Words): TopLevelSpec {
  const ready = (text: string): string => typesetForPicture(text, words);
  const set = changed(spec, ready) as TopLevelSpec;
  const numbers = words.language === 'fa' && words.digits === 'local' ? { number: PERSIAN_NUMBERS } : null;
  return {
    ...set,
    ...(spec.description === undefined ? {} : { description: typeset(spec.description, words) }),
    ...(numbers === null ? {} : { config: { ...set.config, locale: numbers } }),
  } as TopLevelSpec;
}

/** An expression for the labels of an axis: the number with `suffix`, as the language writes it. */
export function labelWith(suffix: string, words: Words): string {
  const zero = typesetForPicture(`0${suffix}`, words);
  const at = Math.max(0, zero.search(/[0۰]/u));
  return `${JSON.stringify(zero.slice(0, at))} + datum.label + ${JSON.stringify(zero.slice(at + 1))}`;
}

function changed(node: unknown, ready: (text: string) => string): unknown {
  if (Array.isArray(node)) return node.map((item) => changed(item, ready));
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [
      key,
      TEXTS.has(key) ? withTexts(value, ready, key === 'values') : changed(value, ready),
    ]),
  );
}

/** A text or a list of texts; of inline data (`all`) every string. */
function withTexts(value: unknown, ready: (text: string) => string, all: boolean): unknown {
  if (typeof value === 'string') return ready(value);
  if (Array.isArray(value)) return value.map((item) => withTexts(item, ready, all));
  if (typeof value !== 'object' || value === null) return value;
  if (!all) return changed(value, ready);
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, withTexts(inner, ready, all)]),
  );
}
