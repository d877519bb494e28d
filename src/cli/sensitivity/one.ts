import { openModelPool } from '../../node/pool.ts';
import { sensitivityTable } from '../../show/sensitivity-table.ts';
import type { Sensitivity } from '../../study/results.ts';
import { runSensitivity, type SensitivityPlan } from '../../study/sensitivity.ts';
import { Exit, Failure } from '../failure.ts';
import { progressBar } from '../progress.ts';
import {
  type Asked,
  baseResults,
  namedDesigns,
  parametersOf,
  tell,
  usualPair,
  type Work,
  writeFound,
} from './asked.ts';

/** Few: the same customers meet every value, so that differences settle sooner than the figures themselves. */
export const REPLICATIONS = 5;

/** Every assumption over its range, one at a time. */
export async function oneAtATime(asked: Asked): Promise<void> {
  const { given, wrong, study, moves, metric, work } = asked;
  const pair = namedDesigns(asked);
  const parameters = parametersOf(asked, moves);
  const replications = wrong.whole('--replications', given.replications, 1, 100_000) ?? REPLICATIONS;
  wrong.settle();
  const base = await baseResults(asked);
  const designs = pair ?? usualPair(asked, base);
  const plan = { study: { ...study, designs, replications }, metric, moves, asked: parameters };
  const sensitivity = await move(plan, base.sensitivity, work);
  const results = await writeFound(asked, base, { sensitivity });
  tell(asked, results, sensitivityTable);
  const pending = parameters.filter(({ id }) => isPending(sensitivity, id)).length;
  if (pending > 0) {
    throw new Failure(
      `interrupted: ${parameters.length - pending} of ${parameters.length} assumptions are done and kept; the same ` +
        'command goes on',
      Exit.interrupted,
    );
  }
}

async function move(
  plan: SensitivityPlan,
  known: Sensitivity | null,
  { jobs, quiet, signal }: Work,
): Promise<Sensitivity> {
  const progress = progressBar(quiet, 'values');
  const pool = openModelPool(jobs, signal);
  try {
    const found = await runSensitivity(
      plan,
      (model, replication) => pool.run({ model, seed: plan.study.seed, replication }),
      { width: pool.width, known, onProgress: progress.update, signal },
    );
    if (found !== null) return found;
    throw new Failure('interrupted before the difference itself was simulated', Exit.interrupted);
  } finally {
    progress.stop();
    await pool.close();
  }
}

function isPending(sensitivity: Sensitivity, id: string): boolean {
  return sensitivity.notMoved.some(({ parameter, reason }) => parameter === id && reason === 'not yet');
}
