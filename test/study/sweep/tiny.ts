/** Sweeps over a very small company. */

import { replicate } from '../../../src/model/replicate.ts';
import { compileSpace } from '../../../src/scenario/space/compile-space.ts';
import type { Space } from '../../../src/scenario/space/space.ts';
import type { SimulateSeeded } from '../../../src/study/shelf.ts';
import { sweptMetrics } from '../../../src/study/sweep/metrics.ts';
import { sweepPoints } from '../../../src/study/sweep/points.ts';
import type { SweepResults } from '../../../src/study/sweep/results.ts';
import { runSweep, type SweepOptions, type SweepPlan } from '../../../src/study/sweep/run.ts';
import { bytesOf } from '../../scenario/compiled.ts';
import { TINY_SCENARIO } from '../claims/tiny.ts';

export function tinySpace(...vary: readonly string[]): Space {
  const compiled = compileSpace(bytesOf(TINY_SCENARIO), 'tiny.yaml', { vary });
  if (!compiled.ok) throw new Error(compiled.errors.join('\n'));
  return compiled.space;
}

export function tinyPlan(
  vary: readonly string[],
  more: Partial<SweepPlan> & { count?: number } = {},
): SweepPlan {
  const { count = 8, ...given } = more;
  const space = tinySpace(...vary);
  const method = given.method ?? 'grid';
  return {
    space,
    points: sweepPoints(space.factors, method, count, 'tiny'),
    method,
    ...sweptMetrics(space.study, []),
    seed: 'tiny',
    replications: 4,
    select: null,
    ...given,
  };
}

export const here: SimulateSeeded = async (model, seed, replication) => replicate(model, seed, replication);

export async function sweepOf(
  vary: readonly string[],
  more: Parameters<typeof tinyPlan>[1] = {},
  options: Partial<SweepOptions> & { simulate?: SimulateSeeded } = {},
): Promise<SweepResults> {
  const { simulate = here, ...rest } = options;
  const results = await runSweep(tinyPlan(vary, more), simulate, { width: 3, ...rest });
  if (results === null) throw new Error('it was not stopped');
  return results;
}
