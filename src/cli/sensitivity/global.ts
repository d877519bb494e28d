/** What screening and indices share: the plan, the journal of what is simulated, and what they tell while they work. */

import { join } from 'node:path';
import { openJournal } from '../../node/journal.ts';
import { openModelPool } from '../../node/pool.ts';
import { NOTHING_MOVED } from '../../scenario/moves/moved.ts';
import { worldsOf } from '../../scenario/moves/worlds.ts';
import type { StudySpec } from '../../scenario/study-spec.ts';
import { decimal } from '../../show/format.ts';
import type { LookOptions } from '../../study/global/look.ts';
import { designsIn, type GlobalPlan } from '../../study/global/plan.ts';
import type { Of } from '../../study/global/results.ts';
import { hashOf } from '../../study/hash.ts';
import { keyOfMetric, Shelf } from '../../study/shelf.ts';
import { VERSION } from '../../version.ts';
import { Exit, Failure, systemFailure } from '../failure.ts';
import { wholeNumber } from '../options.ts';
import { progressBar } from '../progress.ts';
import type { Asked } from './asked.ts';

/** Few: worlds are many, and the same customers meet all of them. */
const REPLICATIONS = 2;

/** Checks what is asked of both methods. */
export function globalPlan(asked: Asked): Omit<GlobalPlan, 'a' | 'b'> {
  const { given, study, bytes, name, metric } = asked;
  const opened = worldsOf(bytes, name, NOTHING_MOVED);
  if (!opened.ok) throw new Failure(`${name}  is no longer what it was`);
  return {
    worlds: opened.worlds,
    metric,
    of: (given.of ?? 'difference') as Of,
    replications: wholeNumber('--replications', given.replications, 1, 10_000) ?? REPLICATIONS,
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
 * Looks at `worlds` worlds. Simulations are kept in a journal in the folder until all is done, so that the same command
 * goes on where it was stopped.
 *
 * @throws Failure where it is interrupted
 */
export async function looked<T>(
  { folder, work }: Asked,
  plan: GlobalPlan,
  { method, worlds }: { readonly method: string; readonly worlds: number },
  look: (shelf: Shelf, options: LookOptions) => Promise<T>,
): Promise<T> {
  const { jobs, quiet, signal } = work;
  const figure = keyOfMetric(plan.metric);
  const journal = journalAt(join(folder, `${method}.journal`), hashOf([VERSION, plan.seed, figure]));
  tellSize(plan, worlds, journal.kept, quiet);
  const progress = progressBar(quiet, 'worlds');
  const pool = openModelPool(jobs, signal);
  let done = 0;
  try {
    const shelf = new Shelf(
      [figure],
      (model, replication) => pool.run({ model, seed: plan.seed, replication }),
      journal,
    );
    const found = await look(shelf, {
      width: pool.width,
      signal,
      onWorld: () => progress.update(++done, worlds),
    });
    journal.remove();
    return found;
  } catch (error) {
    if (!signal.aborted) throw error;
    throw new Failure(
      `interrupted: ${done} of ${worlds} worlds are done and kept; the same command goes on`,
      Exit.interrupted,
    );
  } finally {
    progress.stop();
    journal.close();
    await pool.close();
  }
}

function journalAt(path: string, about: string) {
  try {
    return openJournal(path, about);
  } catch (error) {
    throw systemFailure(error, `${path} cannot be written`);
  }
}

function tellSize(plan: GlobalPlan, worlds: number, kept: number, quiet: boolean): void {
  if (quiet || worlds === 0) return;
  const designs = designsIn(plan).length;
  const parts = [
    `${decimal(worlds, 0)} worlds`,
    `${designs} ${designs === 1 ? 'design' : 'designs'}`,
    `${plan.replications} ${plan.replications === 1 ? 'replication' : 'replications'}`,
  ];
  const there = kept === 0 ? '' : `, ${decimal(kept, 0)} of them kept from before`;
  const all = worlds * designs * plan.replications;
  process.stderr.write(`${parts.join(' × ')}: at most ${decimal(all, 0)} simulations${there}\n`);
}
