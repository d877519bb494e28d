/**
 * Keeps labels on a line apart: each stays as near as it can to where it wants to be, in order, at least
 * `gap` from the next and within the bounds (pool-adjacent-violators, so that a crowded cluster centres on
 * its members' mean).
 */

/**
 * Places for labels that want to be at `wanted` (ascending) and need `sizes[i]` of room each, their centres
 * returned. Where the bounds are too short for all, labels run past the far end rather than overlap.
 */
export function spread(
  wanted: readonly number[],
  sizes: readonly number[],
  low: number,
  high: number,
): number[] {
  // With the room before each label taken off, "apart" becomes "ascending".
  const before = sizes.map((size, i) => sizes.slice(0, i).reduce((sum, s) => sum + s, 0) + size / 2);
  const room = sizes.reduce((sum, s) => sum + s, 0);
  const blocks: { sum: number; count: number }[] = [];
  wanted.forEach((want, i) => {
    blocks.push({ sum: want - before[i]!, count: 1 });
    while (blocks.length > 1 && mean(blocks.at(-2)!) >= mean(blocks.at(-1)!)) {
      const last = blocks.pop()!;
      const previous = blocks.at(-1)!;
      previous.sum += last.sum;
      previous.count += last.count;
    }
  });
  const starts = blocks.flatMap((block) => Array<number>(block.count).fill(mean(block)));
  return starts.map((start, i) => Math.max(low, Math.min(start, high - room)) + before[i]!);
}

function mean(block: { readonly sum: number; readonly count: number }): number {
  return block.sum / block.count;
}
