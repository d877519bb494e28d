import type { Factor, Point } from './space.ts';
import { pointId } from './space.ts';

/** Points of the full grid; NaN where a factor has a stretch without steps. */
export function gridSize(factors: readonly Pick<Factor, 'values'>[]): number {
  return factors.reduce((size, { values }) => size * (values?.length ?? Number.NaN), 1);
}

/** Every combination of values, the last factor's fastest; factors must have values. */
export function* gridPoints(factors: readonly Pick<Factor, 'values'>[]): Generator<Point> {
  const [first, ...rest] = factors;
  if (first === undefined) {
    yield [];
    return;
  }
  for (const value of first.values ?? []) for (const point of gridPoints(rest)) yield [value, ...point];
}

/**
 * The points at these places of the unit cube, one coordinate for each factor; without those that an earlier one is
 * already, which happens where factors take a few values only.
 */
export function pointsAt(factors: readonly Factor[], units: readonly (readonly number[])[]): Point[] {
  const found = new Map<string, Point>();
  for (const unit of units) {
    const point = factors.map((factor, i) => factor.at(unit[i]!));
    const id = pointId(factors, point);
    if (!found.has(id)) found.set(id, point);
  }
  return [...found.values()];
}
