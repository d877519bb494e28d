import { stream } from '../../kernel/random/streams.ts';
import { latinHypercube } from '../../kernel/stats/latin-hypercube.ts';
import { sobolPoints } from '../../kernel/stats/sobol-sequence.ts';
import { gridPoints, pointsAt } from '../../scenario/space/points.ts';
import type { Factor, Point } from '../../scenario/space/space.ts';
import type { Method } from './results.ts';

/**
 * The points of a sweep: every combination of values, or `count` places of the unit cube, of which those are left that
 * are not a point already taken (factors with few values). The places of a factor in a Latin hypercube belong to its key
 * and the seed: another factor beside it moves none.
 */
export function sweepPoints(
  factors: readonly Factor[],
  method: Method,
  count: number,
  seed: string,
): Point[] {
  switch (method) {
    case 'grid':
      return [...gridPoints(factors)];
    case 'latin':
      return pointsAt(
        factors,
        latinHypercube(
          count,
          factors.map(({ key }) => stream(seed, 'sweep', 'latin', key)),
        ),
      );
    case 'sobol':
      return pointsAt(factors, sobolPoints(count, factors.length, seed));
  }
}
