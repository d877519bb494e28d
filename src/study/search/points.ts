/**
 * Places in a space of designs. A place is a number from 0 to 1 for every factor; factors turn it into values. So
 * listed values and stretches between two ends are walked through alike.
 */

import { sobolPoints } from '../../kernel/stats/sobol-sequence.ts';
import type { Factor, Point } from '../../scenario/space/space.ts';

/** By factor, 0 <= u < 1. */
export type Place = readonly number[];

export function pointAt(factors: readonly Factor[], place: Place): Point {
  return factors.map((factor, f) => factor.at(place[f]!));
}

/** How many points there are; Infinity where a factor may have every value of a stretch. */
export function countPoints(factors: readonly Factor[]): number {
  return factors.reduce((count, { values }) => count * (values?.length ?? Number.POSITIVE_INFINITY), 1);
}

/** Every place of listed values, those of the last factor next to each other. */
export function allPlaces(factors: readonly Factor[]): Place[] {
  return factors.reduce<number[][]>(
    (places, { values }) => {
      const count = values?.length ?? 1;
      return places.flatMap((place) =>
        Array.from({ length: count }, (_, i) => [...place, (i + 0.5) / count]),
      );
    },
    [[]],
  );
}

/** So many places, spread over all factors together: a scrambled Sobol' sequence. */
export function sampledPlaces(factors: readonly Factor[], count: number, seed: string): Place[] {
  return sobolPoints(count, factors.length, seed);
}

/**
 * The places one step away along each factor: the listed values beside it, any other of those without an order,
 * and on a stretch `step` of its length to either side.
 */
export function neighbours(factors: readonly Factor[], place: Place, step: number): Place[] {
  return factors.flatMap((factor, f) =>
    stepsFrom(factor, place[f]!, step).map((u) => place.map((here, g) => (g === f ? u : here))),
  );
}

function stepsFrom({ kind, values }: Factor, u: number, step: number): number[] {
  if (values === null) {
    // Ends are values as good as any other.
    const [low, high] = [Math.max(0, u - step), Math.min(1 - 2 ** -53, u + step)];
    return [low, high].filter((there) => there !== u);
  }
  const count = values.length;
  const here = Math.min(count - 1, Math.floor(u * count));
  const all = Array.from({ length: count }, (_, i) => i);
  const hasOrder = kind !== 'placement' && kind !== 'design';
  const there = all.filter((i) => (hasOrder ? Math.abs(i - here) === 1 : i !== here));
  return there.map((i) => (i + 0.5) / count);
}
