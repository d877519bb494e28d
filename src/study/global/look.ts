import { Moments } from '../../kernel/stats/moments.ts';
import type { DesignSpec } from '../../scenario/study-spec.ts';
import { isSteady, keyOfMetric, labelled, replicationsFrom, type Shelf } from '../shelf.ts';
import type { GlobalPlan } from './plan.ts';

/** What was seen in a world; null where the scenario is not valid there. */
export type Seen = {
  /** Mean over the replications in which it was observed; NaN where it was in none. */
  readonly outcome: number;
  readonly steady: boolean;
} | null;

/**
 * Looks at worlds, a few at once. Every world meets the same customers in its replications, so that the outcome is a
 * function of the assumptions alone; it does not depend on how many are under way.
 *
 * @param designsIn those looked at in each of the `worlds`; asked for when its turn comes
 * @throws where `signal` stops the work
 */
export async function lookAt(
  plan: GlobalPlan,
  shelf: Shelf,
  worlds: number,
  designsIn: (world: number) => Designs,
  { width, onWorld, signal }: LookOptions,
): Promise<readonly Seen[]> {
  const seen = new Array<Seen>(worlds).fill(null);
  const next = seen.keys();
  const worker = async (): Promise<void> => {
    for (const w of next) {
      if (signal?.aborted) throw new Error('stopped');
      seen[w] = await look(plan, shelf, designsIn(w));
      onWorld?.();
    }
  };
  const each = plan.replications * (plan.of === 'difference' ? 2 : 1);
  await Promise.all(Array.from({ length: Math.ceil(width / each) + 1 }, worker));
  return seen;
}

/** As `designsAt` gives them. */
type Designs = readonly DesignSpec[] | null;

export interface LookOptions {
  /** Simulations worth having under way at once. */
  readonly width: number;
  /** Called with every world that is done. */
  readonly onWorld?: () => void;
  readonly signal?: AbortSignal;
}

async function look(plan: GlobalPlan, shelf: Shelf, designs: Designs): Promise<Seen> {
  if (designs === null) return null;
  const replications = replicationsFrom(0, plan.replications);
  const rows = await Promise.all(
    designs.map(({ model }) => Promise.all(shelf.rowsOf(labelled(model), replications))),
  );
  const place = shelf.placeOf(keyOfMetric(plan.metric));
  const outcome = new Moments();
  for (const r of replications) {
    const [first, second] = rows.map((row) => row[r]!.figures[place]!) as [number, number?];
    const one = second === undefined ? first : second - first;
    if (Number.isFinite(one)) outcome.add(one);
  }
  return {
    outcome: outcome.count === 0 ? Number.NaN : outcome.mean,
    steady: rows.every((row) => isSteady(row)),
  };
}
