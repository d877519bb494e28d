import { basename, join, resolve } from 'node:path';
import type { Argv, CommandModule } from 'yargs';
import { compileSpace } from '../../scenario/space/compile-space.ts';
import type { Point, Space } from '../../scenario/space/space.ts';
import { decimal } from '../../show/format.ts';
import { sweepTable } from '../../show/sweep/table.ts';
import { keyOfMetric } from '../../study/shelf.ts';
import { sweepJson } from '../../study/sweep/json.ts';
import type { SweepResults } from '../../study/sweep/results.ts';
import { runSweep, type SweepPlan } from '../../study/sweep/run.ts';
import { Faults } from '../faults.ts';
import { interruption } from '../interruption.ts';
import { type LanguageArguments, withLanguage, wordsOf } from '../language.ts';
import { FILE, findScenario, readInput } from '../scenario-files.ts';
import { FILES, writeSweep } from '../sweep/files.ts';
import { POINTS, planOf, type SweepOptions } from '../sweep/plan.ts';
import { noteWarmUp } from '../warm-up-note.ts';
import { type Means, withJournal } from '../with-journal.ts';

interface SweepArguments extends LanguageArguments, SweepOptions {
  file: string;
  from?: string;
  vary?: string[];
  jobs?: string;
  out?: string;
  json: boolean;
  quiet: boolean;
  color: boolean;
}

/** Runs from which on it is said how long they will take. */
const LONG = 10_000;
/** Points that are tried beforehand at most: more take a while. */
const MOST_TRIED = 500;

export const sweepCommand: CommandModule<object, SweepArguments> = {
  command: 'sweep <file>',
  describe: 'Simulate one company at every combination of values of a few factors',
  builder: (yargs) =>
    withLanguage(
      yargs
        .positional('file', FILE)
        .option('vary', {
          type: 'string',
          array: true,
          nargs: 1,
          describe: 'a factor and its values, e.g. delegation=1..7 or placement=coo,ceo (repeatable)',
        })
        .option('from', {
          type: 'string',
          requiresArg: true,
          describe: 'design that every point starts from (default: the first)',
        })
        .option('method', {
          type: 'string',
          requiresArg: true,
          describe: 'grid: every combination; latin or sobol: points spread over the space',
        })
        .option('points', {
          type: 'string',
          requiresArg: true,
          describe: `points of latin or sobol (default: ${POINTS})`,
        })
        .option('metric', {
          type: 'string',
          requiresArg: true,
          describe: 'metrics to keep beside the headlines, comma-separated; the first decides which is best',
        })
        .option('select', {
          type: 'string',
          requiresArg: true,
          describe: 'kn or ocba: more replications for the points that may be the best',
        })
        .option('replications', { type: 'string', requiresArg: true, describe: 'repetitions of each point' })
        .option('seed', { type: 'string', requiresArg: true, describe: 'seed of all random draws' })
        .option('jobs', { type: 'string', requiresArg: true, describe: 'threads (default: one a core)' })
        .option('out', {
          type: 'string',
          requiresArg: true,
          describe: 'folder (default: output/<scenario>-sweep)',
        })
        .option('json', { type: 'boolean', default: false, describe: 'print sweep.json' })
        .option('quiet', { type: 'boolean', default: false, describe: 'print nothing but errors' })
        .option('color', { type: 'boolean', default: true, describe: 'colours where the terminal has them' })
        .example('$0 sweep placement --vary delegation=1..7 --vary placement=coo,cmo,ceo', '21 points')
        .example('$0 sweep my.yaml --vary preAgreed=.1..0.9 --method sobol --points 32', 'values in between'),
    ) as Argv<SweepArguments>,
  handler: async (given) => {
    const wrong = new Faults();
    const jobs = wrong.whole('--jobs', given.jobs, 1, 1024);
    const out = wrong.text('--out', given.out);
    const path = findScenario(given.file);
    const compiled = compileSpace(readInput(path), basename(path), {
      ...(given.vary && { vary: given.vary }),
      ...(given.from !== undefined && { base: given.from }),
    });
    const plan = planOf(compiled, given, wrong);
    const { study } = plan.space;
    const folder = out ?? join('output', `${study.id}-sweep`);
    const words = wordsOf(given);
    noteWarmUp(study, given.quiet);
    if (!given.quiet) process.stderr.write(`${announcement(plan)}\n`);
    const means = { jobs, quiet: given.quiet, signal: interruption() };
    const results = await swept(plan, folder, means, (found) => writeSweep(folder, found, words));
    if (given.json) process.stdout.write(sweepJson(results));
    else if (!given.quiet) {
      const colour = given.color && process.stdout.isTTY === true && !process.env.NO_COLOR;
      const options = { colour, width: process.stdout.columns ?? 110 };
      process.stdout.write(`${sweepTable(results, options, words)}\n`);
      process.stdout.write(`\n${resolve(folder)}: ${FILES.join(', ')}\n`);
    }
  },
};

function announcement({ space, points, replications, select }: SweepPlan): string {
  const all = `${decimal(points.length, 0)} points`;
  const faults = points.length > MOST_TRIED ? [] : points.flatMap((point) => faultAt(space, point));
  const valid = points.length - faults.length;
  const few = `${all}, ${decimal(faults.length, 0)} of them not possible (${faults[0]}); ${valid}`;
  const each = `${faults.length === 0 ? all : few} × ${decimal(replications, 0)} replications`;
  const runs = decimal(valid * replications, 0);
  return select === null ? `${each} = ${runs} runs` : `${each}: at most ${runs} runs`;
}

function faultAt(space: Space, point: Point): string[] {
  const found = space.designAt(point);
  const values = space.factors.map(({ key }, f) => `${key}=${point[f]}`);
  return found.ok ? [] : [`${values.join(', ')}: ${found.reason}`];
}

/** The results, which are written. */
function swept(
  plan: SweepPlan,
  folder: string,
  means: Means,
  write: (results: SweepResults) => Promise<void>,
): Promise<SweepResults> {
  const { seed, metrics } = plan;
  const figures = metrics.map(({ id }) => keyOfMetric(id));
  const foretell = expectation(means.quiet);
  return withJournal({ folder, name: 'sweep', seed, figures }, means, async (tools) => {
    const { store, kept, pool, progress } = tools;
    const results = await runSweep(
      plan,
      (model, ofSeed, replication) => pool.run({ model, seed: ofSeed, replication }),
      {
        width: pool.width,
        store,
        onProgress: (now, total) => {
          foretell(now - kept, total - now);
          progress.update(now, total);
        },
        signal: means.signal,
      },
    );
    if (results !== null) await write(results);
    return results;
  });
}

/** Of a long sweep, says after a few runs how long it will take. */
function expectation(quiet: boolean): (simulated: number, left: number) => void {
  const began = performance.now();
  let isSaid = quiet;
  return (simulated, left) => {
    if (isSaid || simulated < 20) return;
    isSaid = true;
    const seconds = ((performance.now() - began) / 1000 / simulated) * left;
    if (left > LONG) process.stderr.write(`about ${written(seconds)} to go\n`);
  };
}

function written(seconds: number): string {
  if (seconds < 120) return `${decimal(seconds, 0)} s`;
  return seconds < 7200 ? `${decimal(seconds / 60, 0)} min` : `${decimal(seconds / 3600, 1)} h`;
}
