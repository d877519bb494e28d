/** In how many plausible worlds the answer holds, and where it does not. */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { openJournal } from '../../node/journal.ts';
import { openModelPool } from '../../node/pool.ts';
import { NOTHING_MOVED } from '../../scenario/moves/moved.ts';
import { unmeasured } from '../../scenario/moves/unmeasured.ts';
import { worldsOf } from '../../scenario/moves/worlds.ts';
import type { StudySpec } from '../../scenario/study-spec.ts';
import { decimal } from '../../show/format.ts';
import { worldsCsv } from '../../show/worlds-csv.ts';
import { worldsTable } from '../../show/worlds-table.ts';
import { hashOf } from '../../study/hash.ts';
import type { Results } from '../../study/results.ts';
import { type Parts, partsOf, type RobustnessPlan } from '../../study/robustness/plan.ts';
import { type RobustnessFound, runRobustness } from '../../study/robustness/run.ts';
import { figuresIn } from '../../study/robustness/simulate-worlds.ts';
import { VERSION } from '../../version.ts';
import { Exit, Failure, systemFailure } from '../failure.ts';
import { chosenDesigns, wholeNumber } from '../options.ts';
import { progressBar } from '../progress.ts';
import { writeStudy } from '../study-files.ts';
import { type Asked, baseResults, parametersOf, tell, usualPair } from './asked.ts';

const WORLDS = 200;
/** Every world has its place in results.json. */
const MOST_WORLDS = 5000;
/** Few: that the worlds differ is what matters, and what their noise adds is taken off. */
const REPLICATIONS = 4;
const FILE = 'worlds.csv';

export async function plausibleWorlds(asked: Asked): Promise<void> {
  const { given, study, bytes, name, metric, folder } = asked;
  const opened = worldsOf(bytes, name, NOTHING_MOVED);
  if (!opened.ok) throw new Failure(`${name}  is no longer what it was`);
  const named = designsOf(asked);
  const { worlds } = opened;
  const parameters = parametersOf(worlds, given.parameters, unmeasured(worlds.movable));
  const draw = wholeNumber('--worlds', given.worlds, 20, MOST_WORLDS) ?? WORLDS;
  const replications = wholeNumber('--replications', given.replications, 2, 10_000) ?? REPLICATIONS;
  const base = await baseResults(asked);
  const designs = named ?? usualPair(asked, base);
  const plan: RobustnessPlan = {
    study: { ...study, designs, replications },
    metric,
    worlds,
    draw,
    asked: parameters,
    bytes,
  };
  const parts = partsOf(plan);
  if (parts.over.length === 0) {
    throw new Failure('--parameters  none of these changes a design: every world would be the same');
  }
  const known = base.robustness?.key === parts.key && existsSync(join(folder, FILE));
  const results = known ? base : await drawn(asked, base, plan, parts);
  tell(asked, results, worldsTable);
}

/** The first design and those compared with it, in the order in which they are named; null where none is. */
function designsOf({ study, given }: Asked): StudySpec['designs'] | null {
  if (given.designs === undefined) return null;
  const chosen = chosenDesigns(study, given.designs);
  if (chosen.length < 2) throw new Failure(`--designs ${given.designs}  must name two designs or more`);
  const names = given.designs.split(',').map((one) => one.trim());
  return chosen.toSorted((x, y) => names.indexOf(x.id) - names.indexOf(y.id));
}

async function drawn(asked: Asked, base: Results, plan: RobustnessPlan, parts: Parts): Promise<Results> {
  const found = await simulated(asked, plan, parts);
  const results = { ...base, robustness: found.robustness };
  await writeStudy(asked.folder, results, asked.work.words, [
    { name: FILE, content: worldsCsv(results, found) },
  ]);
  return results;
}

/** Simulations are kept in a journal in the folder until all is done: the same command goes on where it was stopped. */
async function simulated(
  { folder, work: { jobs, quiet, signal } }: Asked,
  plan: RobustnessPlan,
  parts: Parts,
): Promise<RobustnessFound> {
  const { study, metric, draw } = plan;
  const all = draw * study.designs.length * study.replications;
  const journal = journalAt(join(folder, 'worlds.journal'), hashOf([VERSION, study.seed, figuresIn(metric)]));
  if (!quiet) tellSize(plan, all, journal.kept);
  const progress = progressBar(quiet);
  const pool = openModelPool(jobs, signal);
  let done = 0;
  try {
    const found = await runRobustness(plan, parts, {
      width: pool.width,
      simulate: (model, replication) => pool.run({ model, seed: study.seed, replication }),
      store: journal,
      signal,
      onProgress: (now, total) => {
        done = now;
        progress.update(now, total);
      },
    });
    if (found !== null) {
      journal.remove();
      return found;
    }
    throw new Failure(
      `interrupted: ${done} of ${all} replications are done and kept; the same command goes on`,
      Exit.interrupted,
    );
  } finally {
    progress.stop();
    journal.close();
    await pool.close();
  }
}

function tellSize({ study, draw }: RobustnessPlan, all: number, kept: number): void {
  const there = kept === 0 ? '' : `, ${decimal(kept, 0)} of them kept from before`;
  process.stderr.write(
    `${decimal(draw, 0)} worlds × ${study.designs.length} designs × ${study.replications} replications: ` +
      `${decimal(all, 0)} simulations${there}\n`,
  );
}

function journalAt(path: string, about: string) {
  try {
    return openJournal(path, about);
  } catch (error) {
    throw systemFailure(error, `${path} cannot be written`);
  }
}
