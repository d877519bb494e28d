import jstat from 'jstat';
import { binomialTail } from '../../kernel/stats/binomial-tail.ts';

/** How often something came about in independent experiments. */
export interface Rate {
  readonly hits: number;
  readonly trials: number;
}

/** Bounds of the true rate that is demanded, 0 to 1. */
export interface Bounds {
  readonly least?: number;
  readonly most?: number;
}

/** Chance with which a rate that lies on its bound is rejected, on each side. */
const REJECT = 1e-4;

/**
 * Whether the rate may be within the bounds: the exact binomial test does not reject it at 1e-4, or what is said, (Clopper and
 * Pearson 1934, Biometrika 26, 404-413).
 */
export function mayBe(
  { hits, trials }: Rate,
  { least = 0, most = 1 }: Bounds,
  reject: number = REJECT,
): boolean {
  return (
    binomialTail(trials - hits, trials, 1 - least) >= reject && binomialTail(hits, trials, most) >= reject
  );
}

/** Whether the rate as it was found lies within the bounds. */
export function lies({ hits, trials }: Rate, { least = 0, most = 1 }: Bounds): boolean {
  return hits >= least * trials && hits <= most * trials;
}

/** Exact interval of the true rate (Clopper and Pearson 1934), by the beta distribution. */
export function exactInterval({ hits, trials }: Rate, confidence: number): readonly [number, number] {
  const tail = (1 - confidence) / 2;
  return [
    hits === 0 ? 0 : jstat.beta.inv(tail, hits, trials - hits + 1),
    hits === trials ? 1 : jstat.beta.inv(1 - tail, hits + 1, trials - hits),
  ];
}

/** Counts hits. */
export class Counter implements Rate {
  hits = 0;
  trials = 0;

  add(isHit: boolean): void {
    this.trials++;
    if (isHit) this.hits++;
  }
}
