import type { Moments } from './moments.ts';
import { studentT } from './student-t.ts';

/** Interval of the mean of independent normal observations (Student 1908, Biometrika 6, 1-25); null below two. */
export function meanInterval(moments: Moments, confidence: number): readonly [number, number] | null {
  if (moments.count < 2 || !Number.isFinite(moments.mean)) return null;
  const half =
    moments.variance === 0
      ? 0
      : studentT(confidence, moments.count - 1) * Math.sqrt(moments.variance / moments.count);
  return [moments.mean - half, moments.mean + half];
}
