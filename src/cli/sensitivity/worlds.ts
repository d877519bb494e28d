/** In how many plausible worlds the answer holds, and where it does not. */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { NOTHING_MOVED } from '../../scenario/moves/moved.ts';
import { unmeasured } from '../../scenario/moves/unmeasured.ts';
import { worldsOf } from '../../scenario/moves/worlds.ts';
import type { StudySpec } from '../../scenario/study-spec.ts';
import { decimal } from '../../show/format.ts';
import { worldsCsv } from '../../show/worlds-csv.ts';
import { worldsTable } from '../../show/worlds-table.ts';
import type { Results } from '../../study/results.ts';
import { type Parts, partsOf, type RobustnessPlan } from '../../study/robustness/plan.ts';
import { runRobustness } from '../../study/robustness/run.ts';
import { figuresIn } from '../../study/robustness/simulate-worlds.ts';
import { Failure } from '../failure.ts';
import { withJournal } from '../with-journal.ts';
import { type Asked, baseResults, namedDesigns, parametersOf, tell, usualPair, writeFound } from './asked.ts';

const WORLDS = 200;
/** Every world has its place in results.json. */
const MOST_WORLDS = 5000;
/** Few: that the worlds differ is what matters, and what their noise adds is taken off. */
const REPLICATIONS = 4;
const FILE = 'worlds.csv';

export async function plausibleWorlds(asked: Asked): Promise<void> {
  const { given, wrong, study, bytes, name, metric, folder } = asked;
  const opened = worldsOf(bytes, name, NOTHING_MOVED);
  if (!opened.ok) throw new Failure(`${name}  is no longer what it was`);
  const named = namedDesigns(asked, true);
  const { worlds } = opened;
  const parameters = parametersOf(asked, worlds, unmeasured(worlds.movable));
  const draw = wrong.whole('--worlds', given.worlds, 20, MOST_WORLDS) ?? WORLDS;
  const replications = wrong.whole('--replications', given.replications, 2, 10_000) ?? REPLICATIONS;
  wrong.settle();
  const planOf = (designs: StudySpec['designs']): RobustnessPlan => ({
    study: { ...study, designs, replications },
    metric,
    worlds,
    draw,
    asked: parameters,
    bytes,
  });
  // Of all designs before anything is simulated; which two they are is only known then.
  checkMoved(partsOf(planOf(named ?? study.designs)));
  const base = await baseResults(asked);
  const plan = planOf(named ?? usualPair(asked, base));
  const parts = partsOf(plan);
  checkMoved(parts);
  const known = base.robustness?.key === parts.key && existsSync(join(folder, FILE));
  const results = known ? base : await drawn(asked, base, plan, parts);
  tell(asked, results, worldsTable);
}

function checkMoved({ over }: Parts): void {
  if (over.length > 0) return;
  throw new Failure('--parameters  none of these changes a design: every world would be the same');
}

function drawn(asked: Asked, base: Results, plan: RobustnessPlan, parts: Parts): Promise<Results> {
  const { folder, work } = asked;
  const { study, metric } = plan;
  const { seed } = study;
  if (!work.quiet) tellSize(plan);
  const kept = { folder, name: 'worlds', seed, figures: figuresIn(metric) };
  return withJournal(kept, work, async ({ store, pool, progress }) => {
    const found = await runRobustness(plan, parts, {
      width: pool.width,
      simulate: (model, replication) => pool.run({ model, seed, replication }),
      store,
      signal: work.signal,
      onProgress: progress.update,
    });
    if (found === null) return null;
    const { robustness } = found;
    return writeFound(asked, base, { robustness }, (results) => [
      { name: FILE, content: worldsCsv(results, found) },
    ]);
  });
}

function tellSize({ study, draw }: RobustnessPlan): void {
  const all = draw * study.designs.length * study.replications;
  process.stderr.write(
    `${decimal(draw, 0)} worlds × ${study.designs.length} designs × ${study.replications} replications: ` +
      `${decimal(all, 0)} simulations\n`,
  );
}
