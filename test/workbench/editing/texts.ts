import type { Edited, Source } from '../../../src/workbench/editing/edit.ts';

export const file = (text: string): Source => ({ name: 'test.yaml', text });

/** The text of an edit that must be taken. */
export function textOf(edited: Edited): string {
  if (!edited.ok) throw new Error(JSON.stringify(edited.errors));
  return edited.text;
}

/**
 * Lines that only one of two texts has, by a longest common subsequence: `-` of the first, `+` of the second, in the
 * order in which they stand. Line ends belong to the lines.
 */
export function difference(before: string, after: string): string[] {
  const [a, b] = [before.split('\n'), after.split('\n')];
  const common = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  const at = (i: number, j: number) => common[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1) {
    const row = common[i] as Uint16Array;
    for (let j = b.length - 1; j >= 0; j -= 1) {
      row[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const result: string[] = [];
  for (let i = 0, j = 0; i < a.length || j < b.length; ) {
    if (i < a.length && j < b.length && a[i] === b[j]) [i, j] = [i + 1, j + 1];
    else if (j === b.length || (i < a.length && at(i + 1, j) >= at(i, j + 1))) result.push(`-${a[i++]}`);
    else result.push(`+${b[j++]}`);
  }
  return result;
}
