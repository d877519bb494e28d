/** Of what was found before, what would be found again. Nothing is simulated. */

import type { Worlds } from '../../scenario/moves/worlds.ts';
import type { Results } from '../results.ts';
import { RULES as INDICES_RULES } from './indices.ts';
import { type GlobalPlan, globalKey } from './plan.ts';
import type { Indices, Screening } from './results.ts';
import { RULES as SCREENING_RULES } from './screening.ts';

/** What a scenario file is now, with the seed asked for. */
export interface Now {
  readonly worlds: Worlds;
  readonly seed: string;
}

/** Null where it would be another one. */
export function keptScreening(known: Screening, now: Now): Screening | null {
  return known.key === keyNow(known, now, ['morris', SCREENING_RULES, known.trajectories]) ? known : null;
}

/** Null where they would be others. */
export function keptIndices(known: Indices, now: Now): Indices | null {
  return known.key === keyNow(known, now, ['sobol', INDICES_RULES, known.samples]) ? known : null;
}

function keyNow(
  { a, b, metric, of, replications, rows }: Screening | Indices,
  { worlds, seed }: Now,
  more: readonly unknown[],
): string | null {
  const known = new Set(worlds.study.designs.map(({ id }) => id));
  if (!known.has(a) || !known.has(b)) return null;
  const plan: GlobalPlan = { worlds, a, b, metric, of, replications, seed };
  const moved = new Set(rows.map(({ parameter }) => parameter));
  return globalKey(
    plan,
    worlds.movable.filter(({ id }) => moved.has(id)),
    more,
  );
}

/** Results with these sections, where they always stand, and no others of their kind. */
export function withGlobal(
  { screening: _, indices: __, ...results }: Results,
  { screening = null, indices = null }: { screening?: Screening | null; indices?: Indices | null },
): Results {
  return { ...results, ...(screening ? { screening } : {}), ...(indices ? { indices } : {}) };
}
