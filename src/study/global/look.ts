import type { DesignSpec } from '../../scenario/study-spec.ts';
import { isSteady, keyOfMetric, labelled, replicationsFrom, type Shelf } from '../shelf.ts';
import type { GlobalPlan } from './plan.ts';

/** What was seen in a world; null where the scenario is not valid there. */
export type Seen = {
  /** By replication: NaN where it was not observed, and infinite where a design's figure is. */
  readonly outcomes: readonly number[];
  readonly steady: boolean;
} | null;

/**
 * Looks at worlds, a few at once. Every world meets the same customers in its replications; what is found does not depend on
 * how many are under way.
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
  return {
    outcomes: replications.map((r) => outcomeOf(rows.map((row) => row[r]!.figures[place]!))),
    steady: rows.every((row) => isSteady(row)),
  };
}

/** Of one design, or the second less the first; without bound where either is. */
function outcomeOf(figures: readonly number[]): number {
  const unbounded = figures.find((x) => x === Infinity || x === -Infinity);
  const [first, second] = figures as [number, number?];
  return unbounded ?? (second === undefined ? first : second - first);
}
