/** Round numbers on an axis. */

/** About `count` round numbers (1, 2 or 5 times a power of ten apart) from `low` to `high`. */
export function ticks(low: number, high: number, count: number): number[] {
  const rough = (high - low) / count;
  if (!(rough > 0) || !Number.isFinite(rough)) return [];
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5, 10].find((factor) => factor * power >= rough * 0.999) ?? 10);
  const first = Math.ceil(low / step - 1e-9);
  const last = Math.floor(high / step + 1e-9);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => {
    // Multiples of a step like 0.1 carry rounding errors that would be printed.
    return Number(((first + i) * step).toPrecision(12));
  });
}

/** Places that tell neighbouring ticks apart. */
export function tickDecimals(marks: readonly number[]): number {
  const step = marks.length < 2 ? 1 : Math.abs(marks[1]! - marks[0]!);
  return Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
}
