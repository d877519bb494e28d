/** What screening and indices share: the plan, and how worlds are looked at. */

import { NOTHING_MOVED } from '../../scenario/moves/moved.ts';
import { worldsOf } from '../../scenario/moves/worlds.ts';
import type { StudySpec } from '../../scenario/study-spec.ts';
import { decimal } from '../../show/format.ts';
import type { LookOptions } from '../../study/global/look.ts';
import { designsIn, type GlobalPlan } from '../../study/global/plan.ts';
import type { Of } from '../../study/global/results.ts';
import type { Results } from '../../study/results.ts';
import { keyOfMetric, Shelf } from '../../study/shelf.ts';
import { Failure } from '../failure.ts';
import { withJournal } from '../with-journal.ts';
import type { Asked } from './asked.ts';

/** Few: worlds are many, and the same customers meet all of them. */
const REPLICATIONS = 2;

/** Checks what is asked of both methods. */
export function globalPlan(asked: Asked): Omit<GlobalPlan, 'a' | 'b'> {
  const { given, wrong, study, bytes, name, metric } = asked;
  const opened = worldsOf(bytes, name, NOTHING_MOVED);
  if (!opened.ok) throw new Failure(`${name}  is no longer what it was`);
  return {
    worlds: opened.worlds,
    metric,
    of: (given.of ?? 'difference') as Of,
    replications: wrong.whole('--replications', given.replications, 1, 10_000) ?? REPLICATIONS,
    seed: study.seed,
  };
}

export function between<Plan extends object>(
  plan: Plan,
  [a, b]: StudySpec['designs'],
): Plan & { readonly a: string; readonly b: string } {
  return { ...plan, a: a!.id, b: b!.id };
}

/**
 * Looks at `worlds` worlds and writes what it finds.
 *
 * @throws Failure where it is interrupted: the same command goes on
 */
export function looked(
  asked: Asked,
  plan: GlobalPlan,
  { method, worlds }: { readonly method: string; readonly worlds: number },
  look: (shelf: Shelf, options: LookOptions) => Promise<Results>,
): Promise<Results> {
  const { folder, work } = asked;
  const { seed } = plan;
  const figures = [keyOfMetric(plan.metric)];
  tellSize(plan, worlds, work.quiet);
  const kept = { folder, name: method, seed, figures, what: 'worlds' };
  return withJournal(kept, work, ({ store, pool, progress }) => {
    let done = 0;
    const simulate: ConstructorParameters<typeof Shelf>[1] = (model, replication) =>
      pool.run({ model, seed, replication });
    return look(new Shelf(figures, simulate, store), {
      width: pool.width,
      signal: work.signal,
      onWorld: () => progress.update(++done, worlds),
    });
  });
}

function tellSize(plan: GlobalPlan, worlds: number, quiet: boolean): void {
  if (quiet || worlds === 0) return;
  const designs = designsIn(plan).length;
  const parts = [
    `${decimal(worlds, 0)} worlds`,
    `${designs} ${designs === 1 ? 'design' : 'designs'}`,
    `${plan.replications} ${plan.replications === 1 ? 'replication' : 'replications'}`,
  ];
  const all = worlds * designs * plan.replications;
  process.stderr.write(`${parts.join(' × ')}: at most ${decimal(all, 0)} simulations\n`);
}
