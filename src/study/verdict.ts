import type { Moments } from '../kernel/stats/moments.ts';
import { studentT } from '../kernel/stats/student-t.ts';
import type { Direction } from '../model/metrics/metric.ts';
import type { Verdict } from './results.ts';

/** The metrics a decision is argued with, beside the share resolved within the first target. */
const HEADLINES: readonly string[] = [
  'resolutionTime.mean',
  'resolutionTime.p90',
  'recovery',
  'timeToKnow',
  'conflict.exposure',
  'buried.total',
  'conflict.escalations',
  'errors',
  'cost.perComplaint',
];

/** `resolvedWithin` stands for the scenario's first target. */
export function isHeadline(metric: string, firstTarget: string): boolean {
  return HEADLINES.includes(metric) || metric === `resolvedWithin.${firstTarget}`;
}

export interface Judged {
  readonly correctedInterval: readonly [number, number] | null;
  readonly verdict: Verdict;
}

/**
 * Judges a paired difference b - a. Its Student t interval is widened for `family` comparisons made at once
 * (Bonferroni: confidence 1 - (1 - confidence) / family), and names a winner only where all of it lies beyond
 * zero and beyond the differences too small to matter, `indifference` times the size of a's mean.
 */
export function judge(
  difference: Moments,
  baseline: number,
  direction: Direction,
  options: { confidence: number; family: number; indifference: number; steady: boolean },
): Judged {
  const corrected = correctedInterval(difference, options.confidence, options.family);
  return { correctedInterval: corrected, verdict: verdictOf(corrected, baseline, direction, options) };
}

/** Student t interval of a mean difference, widened for `family` comparisons made at once; null below two. */
export function correctedInterval(
  { count, mean, variance }: Moments,
  confidence: number,
  family: number,
): readonly [number, number] | null {
  if (count < 2) return null;
  if (variance === 0) return [mean, mean];
  const level = 1 - (1 - confidence) / Math.max(1, family);
  const half = studentT(level, count - 1) * Math.sqrt(variance / count);
  return [mean - half, mean + half];
}

function verdictOf(
  interval: readonly [number, number] | null,
  baseline: number,
  direction: Direction,
  { indifference, steady }: { indifference: number; steady: boolean },
): Verdict {
  if (!steady) return 'no steady state';
  if (!interval) return 'no clear difference';
  const zone = indifference * Math.abs(baseline);
  const up = interval[0] > zone;
  const down = interval[1] < -zone;
  if (!up && !down) return 'no clear difference';
  if (direction === 'neither') return 'differs';
  return up === (direction === 'higher') ? 'better' : 'worse';
}
