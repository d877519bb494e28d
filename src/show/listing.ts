import Table from 'cli-table3';
import type pc from 'picocolors';
import type { Words } from './locales/index.ts';
import { NO_LINES, paragraphsIn } from './terminal.ts';

/** A list on a terminal: names and what is said of each. */
export interface Listing {
  readonly head: readonly string[];
  /** Of all columns but the first, which takes what is left. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly string[])[];
  /** Rows that are not listed. */
  readonly more: number;
}

/** Its lines below a title; none without rows. */
export function listed(
  title: string,
  { head, widths, rows, more }: Listing,
  {
    words,
    colours,
    width,
  }: { readonly words: Words; readonly colours: ReturnType<typeof pc.createColors>; readonly width: number },
): string[] {
  if (rows.length === 0) return [];
  const table = new Table({
    chars: NO_LINES,
    colWidths: [width - widths.reduce((sum, w) => sum + w, 0), ...widths],
    wordWrap: true,
    style: { 'padding-left': 0, 'padding-right': 1, head: [], border: [] },
  });
  table.push(head.map((text) => colours.dim(text)));
  for (const row of rows) table.push([...row]);
  const lines = table.toString().split('\n');
  return [
    ...paragraphsIn(width)([title], '').map((line) => colours.bold(line)),
    ...lines.map((line) => line.trimEnd()),
    ...(more > 0 ? [colours.dim(words.sweep.more(more))] : []),
  ];
}
