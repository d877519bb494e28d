import { basename, join, resolve } from 'node:path';
import type { Argv, CommandModule } from 'yargs';
import { metrics } from '../../model/metrics/index.ts';
import { openPool } from '../../node/pool.ts';
import { studyMoves } from '../../scenario/moves/study-moves.ts';
import type { StudySpec } from '../../scenario/study-spec.ts';
import { inLanguage } from '../../show/in-language.ts';
import { resultsTable } from '../../show/table.ts';
import { buildResults } from '../../study/build-results.ts';
import { findExample, type Observer } from '../../study/example.ts';
import { faultOf, parseRequirement, type Requirement, shortfalls } from '../../study/requirement.ts';
import type { Results } from '../../study/results.ts';
import { resultsJson } from '../../study/results-json.ts';
import { runStudy } from '../../study/run-study.ts';
import { earlierResults, earlierSensitivity } from '../earlier-results.ts';
import { Exit, Failure } from '../failure.ts';
import { interruption } from '../interruption.ts';
import { type LanguageArguments, withLanguage, wordsOf } from '../language.ts';
import { chosenDesigns, notEmpty, wholeNumber } from '../options.ts';
import { progressBar } from '../progress.ts';
import { FILE, loadStudy } from '../scenario-files.ts';
import { writeStudy } from '../study-files.ts';

interface RunArguments extends LanguageArguments {
  file: string;
  replications?: string;
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
      yargs
        .positional('file', FILE)
        .option('replications', { type: 'string', requiresArg: true, describe: 'independent repetitions' })
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
        .example('$0 run my.yaml --replications 100 --seed 3', 'narrower intervals, other customers'),
    ) as Argv<RunArguments>,
  handler: async (given) => {
    const { study: whole, path, bytes } = loadStudy(given.file, given.quiet);
    const study: StudySpec = {
      ...whole,
      seed: notEmpty('--seed', given.seed) ?? whole.seed,
      replications: wholeNumber('--replications', given.replications, 1, 100_000) ?? whole.replications,
      designs: chosenDesigns(whole, given.designs),
    };
    const jobs = wholeNumber('--jobs', given.jobs, 1, 1024);
    const requirements = (given.require ?? []).map((text) => requirementOf(text, study));
    const { results: found, interrupted } = await simulate(study, {
      jobs,
      quiet: given.quiet,
      signal: interruption(),
    });
    const folder = notEmpty('--out', given.out) ?? join('output', study.id);
    const sensitivity = earlierSensitivity(earlierResults(folder), {
      study,
      moves: () => studyMoves(bytes, basename(path), study),
      quiet: given.quiet,
    });
    const results: Results = { ...found, sensitivity };
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
        `interrupted: ${results.replications} of ${study.replications} replications are kept`,
        Exit.interrupted,
      );
    }
    const missed = requirements.flatMap((requirement) => shortfalls(results, requirement));
    if (missed.length > 0) throw new Failure(missed.join('\n'), Exit.targetMissed);
  },
};

/** Runs a study to its results; `signal` stops it, and what is complete is kept. */
export async function simulate(
  study: StudySpec,
  { jobs, quiet, signal }: { jobs: number | undefined; quiet: boolean; signal: AbortSignal },
): Promise<{ results: Results; interrupted: boolean }> {
  const progress = progressBar(quiet);
  const pool = openPool(study, jobs, signal);
  try {
    const tally = await runStudy(study, pool, { onProgress: progress.update, signal });
    if (tally.replications === 0) {
      throw new Failure(
        'interrupted before the first replication was done; nothing was written',
        Exit.interrupted,
      );
    }
    const results = buildResults(study, tally);
    const example = await exampleUnlessStopped(study, results, pool, signal);
    return { results: { ...results, example }, interrupted: signal.aborted };
  } finally {
    progress.stop();
    await pool.close();
  }
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
