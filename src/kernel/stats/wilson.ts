import { normalQuantile } from '../random/math.ts';

/** Score interval of a share of `n` independent trials (Wilson 1927, JASA 22, 209-212); null without trials. */
export function wilsonInterval(
  hits: number,
  n: number,
  confidence: number,
): readonly [number, number] | null {
  if (n === 0) return null;
  const z = normalQuantile((1 + confidence) / 2);
  const share = hits / n;
  const middle = (share + (z * z) / (2 * n)) / (1 + (z * z) / n);
  const half = ((z / (1 + (z * z) / n)) * Math.sqrt(share * (1 - share) * n + (z * z) / 4)) / n;
  return [hits === 0 ? 0 : Math.max(0, middle - half), hits === n ? 1 : Math.min(1, middle + half)];
}
