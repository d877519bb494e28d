/**
 * Nearest-rank quantiles: the ceil(q n)-th smallest of n numbers, by quickselect (Hoare 1961). Reorders
 * `values`; `length` numbers are read. NaN without numbers.
 */
export function quantiles(values: Float64Array, length: number, levels: readonly number[]): number[] {
  if (length === 0) return levels.map(() => Number.NaN);
  return levels.map((q) => select(values, length, Math.max(0, Math.ceil(q * length - 1e-9) - 1)));
}

function select(a: Float64Array, n: number, k: number): number {
  let low = 0;
  let high = n - 1;
  while (low < high) {
    const pivot = a[(low + high) >> 1] as number;
    let i = low;
    let j = high;
    while (i <= j) {
      while ((a[i] as number) < pivot) i++;
      while ((a[j] as number) > pivot) j--;
      if (i <= j) {
        const swap = a[i] as number;
        a[i] = a[j] as number;
        a[j] = swap;
        i++;
        j--;
      }
    }
    if (k <= j) high = j;
    else if (k >= i) low = i;
    else break;
  }
  return a[k] as number;
}
