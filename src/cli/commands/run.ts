import { basename, join, resolve } from 'node:path';
import type { Argv, CommandModule } from 'yargs';
import { metrics } from '../../model/metrics/index.ts';
import { openPool } from '../../node/pool.ts';
import type { StudySpec } from '../../scenario/study-spec.ts';
import { decimal, percentOf } from '../../show/format.ts';
import { inLanguage } from '../../show/in-language.ts';
import { resultsTable } from '../../show/table.ts';
import { withBootstrap } from '../../study/bootstrap-intervals.ts';
import { buildResults } from '../../study/build-results.ts';
import { findExample, type Observer } from '../../study/example.ts';
import type { PrecisionRule } from '../../study/precision-results.ts';
import { faultOf, parseRequirement, type Requirement, shortfalls } from '../../study/requirement.ts';
import type { Results } from '../../study/results.ts';
import { resultsJson } from '../../study/results-json.ts';
import { type Executor, runStudy } from '../../study/run-study.ts';
import { type PreciseRun, runToPrecision } from '../../study/run-to-precision.ts';
import { settleWarmUp } from '../../study/settle-warm-up.ts';
import { earlierResults, withEarlier } from '../earlier-results.ts';
import { Exit, Failure } from '../failure.ts';
import { Faults } from '../faults.ts';
import { interruption } from '../interruption.ts';
import { type LanguageArguments, withLanguage, wordsOf } from '../language.ts';
import { chosenDesigns } from '../options.ts';
import { extentOf, type PrecisionArguments, withPrecision } from '../precision-options.ts';
import { type Progress, progressBar } from '../progress.ts';
import { FILE, loadStudy } from '../scenario-files.ts';
import { writeStudy } from '../study-files.ts';

interface RunArguments extends LanguageArguments, PrecisionArguments {
  file: string;
  seed?: string;
  jobs?: string;
  out?: string;
  designs?: string;
  require?: string[];
  json: boolean;
  quiet: boolean;
  color: boolean;
}

export const runCommand: CommandModule<object, RunArguments> = {
  command: 'run <file>',
  describe: 'Simulate every design of a scenario with the same customers, and compare them',
  builder: (yargs) =>
    withLanguage(
      withPrecision(yargs.positional('file', FILE))
        .option('seed', { type: 'string', requiresArg: true, describe: 'seed of all random draws' })
        .option('jobs', { type: 'string', requiresArg: true, describe: 'threads (default: one a core)' })
        .option('out', { type: 'string', requiresArg: true, describe: 'folder (default: output/<scenario>)' })
        .option('designs', { type: 'string', requiresArg: true, describe: 'only these, comma-separated' })
        .option('require', {
          type: 'string',
          array: true,
          nargs: 1,
          describe: 'a target for every design, e.g. "resolutionTime.p90 < 7d"; missed: exit code 3',
        })
        .option('json', { type: 'boolean', default: false, describe: 'print results.json' })
        .option('quiet', { type: 'boolean', default: false, describe: 'print nothing but errors' })
        .option('color', { type: 'boolean', default: true, describe: 'colours where the terminal has them' })
        .example('$0 run placement', 'six places for customer service')
        .example('$0 run my.yaml --replications 100 --seed 3', 'narrower intervals, other customers')
        .example('$0 run my.yaml --precision 5%', 'repeated until every headline figure is that sure'),
    ) as Argv<RunArguments>,
  handler: async (given) => {
    const { study: whole, path, bytes } = loadStudy(given.file, given.quiet);
    const wrong = new Faults();
    const designs = wrong.tried(() => chosenDesigns(whole, given.designs)) ?? whole.designs;
    const { replications, precision } = extentOf(given, { ...whole, designs }, wrong);
    const seed = wrong.text('--seed', given.seed) ?? whole.seed;
    const study: StudySpec = { ...whole, seed, replications, designs };
    const jobs = wrong.whole('--jobs', given.jobs, 1, 1024);
    const folder = wrong.text('--out', given.out) ?? join('output', study.id);
    const requirements = (given.require ?? []).flatMap(
      (text) => wrong.tried(() => requirementOf(text, study)) ?? [],
    );
    wrong.settle();
    const { results: found, interrupted } = await simulate(study, {
      jobs,
      quiet: given.quiet,
      signal: interruption(),
      precision,
    });
    const now = { study, bytes, name: basename(path), quiet: given.quiet };
    const results = withEarlier(found, earlierResults(folder), now);
    const words = wordsOf(given);
    await writeStudy(folder, results, words);
    if (given.json) process.stdout.write(resultsJson(results));
    else if (!given.quiet) {
      const colour = given.color && process.stdout.isTTY === true && !process.env.NO_COLOR;
      const options = { colour, width: process.stdout.columns ?? 110 };
      process.stdout.write(`${resultsTable(inLanguage(results, words), options, words)}\n`);
      process.stdout.write(`\n${resolve(folder)}: report.html, charts, metrics.csv, results.json\n`);
    }
    if (interrupted) {
      throw new Failure(
        `interrupted: ${results.replications} of ${precision ? 'at most ' : ''}${study.replications} replications are kept`,
        Exit.interrupted,
      );
    }
    const missed = requirements.flatMap((requirement) => shortfalls(results, requirement));
    if (missed.length > 0) throw new Failure(missed.join('\n'), Exit.targetMissed);
  },
};

/**
 * Runs a study to its results; `signal` stops it, and what is complete is kept. With a `precision` it ends when that is
 * reached, after all the replications of the study at the latest.
 */
export async function simulate(
  study: StudySpec,
  {
    jobs,
    quiet,
    signal,
    precision = null,
  }: { jobs: number | undefined; quiet: boolean; signal: AbortSignal; precision?: PrecisionRule | null },
): Promise<{ results: Results; interrupted: boolean }> {
  const progress = progressBar(quiet);
  const threads = openPool(study, jobs, signal);
  try {
    const settled = await settleWarmUp(study, threads, { onProgress: progress.update, signal });
    const pool = threads.of(settled.study);
    const ran =
      signal.aborted && settled.pilot !== null
        ? { tally: settled.pilot, study: settled.study, precision: null }
        : await ranTo(precision, settled.study, settled.knowing(pool), { progress, signal });
    const { tally } = ran;
    if (tally.replications === 0) {
      throw new Failure(
        'interrupted before the first replication was done; nothing was written',
        Exit.interrupted,
      );
    }
    const results = {
      ...withBootstrap(buildResults(ran.study, tally), tally),
      precision: ran.precision,
    };
    const example = await exampleUnlessStopped(ran.study, results, pool, signal);
    return { results: { ...results, example }, interrupted: signal.aborted };
  } finally {
    progress.stop();
    await threads.close();
  }
}

/** Every replication of the study, or as many as the precision asked for takes. */
async function ranTo(
  rule: PrecisionRule | null,
  study: StudySpec,
  pool: Executor,
  { progress, signal }: { progress: Progress; signal: AbortSignal },
): Promise<Omit<PreciseRun, 'precision'> & { precision: Results['precision'] }> {
  if (rule === null) {
    const tally = await runStudy(study, pool, { onProgress: progress.update, signal });
    return { tally, study, precision: null };
  }
  const asked = percentOf(rule.asked);
  return runToPrecision(study, pool, rule, {
    signal,
    onProgress: (done, total, reached) => {
      const soFar =
        reached === null || !Number.isFinite(reached) ? '' : `±${decimal(100 * reached, 1)} % so far, `;
      progress.update(done, total, `; ${soFar}${asked} % asked`);
    },
  });
}

/** A run that is stopped keeps its figures and does without the example: the user waits for neither. */
async function exampleUnlessStopped(
  study: StudySpec,
  results: Results,
  observer: Observer,
  signal: AbortSignal,
): Promise<Results['example']> {
  if (signal.aborted) return null;
  try {
    return await findExample(study, results, observer);
  } catch (error) {
    if (!signal.aborted) throw error;
    return null;
  }
}

/** A requirement that can be judged when the study has run. */
function requirementOf(text: string, study: StudySpec): Requirement {
  const parsed = parseRequirement(text);
  if (typeof parsed === 'string') throw new Failure(`--require "${text}"  ${parsed}`);
  const infos = study.designs.flatMap(({ model }) => metrics.flatMap((metric) => metric.infos(model)));
  const fault = faultOf(parsed, new Map(infos.map(({ id, unit }) => [id, unit])));
  if (fault) throw new Failure(`--require "${text}"  ${fault.message}\n    ${fault.hint}`);
  return parsed;
}
