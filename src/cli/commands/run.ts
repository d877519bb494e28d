import { join, resolve } from 'node:path';
import type { Argv, CommandModule } from 'yargs';
import { writeFiles } from '../../node/files.ts';
import { openPool } from '../../node/pool.ts';
import type { StudySpec } from '../../scenario/study-spec.ts';
import { metricsCsv } from '../../show/csv.ts';
import { resultsTable } from '../../show/table.ts';
import { buildResults } from '../../study/build-results.ts';
import { parseRequirement, type Requirement, shortfalls } from '../../study/requirement.ts';
import type { Results } from '../../study/results.ts';
import { runStudy } from '../../study/run-study.ts';
import { Exit, Failure, systemFailure } from '../failure.ts';
import { chosenDesigns, wholeNumber } from '../options.ts';
import { progressBar } from '../progress.ts';
import { loadStudy } from '../scenario-files.ts';

interface RunArguments {
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
    yargs
      .positional('file', {
        type: 'string',
        demandOption: true,
        describe: 'scenario file, or a shipped name',
      })
      .option('replications', { type: 'string', requiresArg: true, describe: 'independent repetitions' })
      .option('seed', { type: 'string', requiresArg: true, describe: 'seed of all random draws' })
      .option('jobs', { type: 'string', requiresArg: true, describe: 'threads (default: one a core)' })
      .option('out', { type: 'string', requiresArg: true, describe: 'folder (default: output/<scenario>)' })
      .option('designs', { type: 'string', requiresArg: true, describe: 'only these, comma-separated' })
      .option('require', {
        type: 'string',
        array: true,
        requiresArg: true,
        describe: 'a target for every design, e.g. "resolutionTime.p90 < 7d"; missed: exit code 3',
      })
      .option('json', { type: 'boolean', default: false, describe: 'print results.json' })
      .option('quiet', { type: 'boolean', default: false, describe: 'print nothing but errors' })
      .option('color', { type: 'boolean', default: true, describe: 'colours where the terminal has them' })
      .example('$0 run placement', 'six places for customer service')
      .example(
        '$0 run my.yaml --replications 100 --seed 3',
        'narrower intervals, other customers',
      ) as Argv<RunArguments>,
  handler: async (given) => {
    const { study: whole } = loadStudy(given.file);
    const study: StudySpec = {
      ...whole,
      seed: given.seed ?? whole.seed,
      replications: wholeNumber('--replications', given.replications, 1, 100_000) ?? whole.replications,
      designs: chosenDesigns(whole, given.designs),
    };
    const jobs = wholeNumber('--jobs', given.jobs, 1, 1024);
    const requirements = (given.require ?? []).map((text) => requirementOf(text));
    const { results, interrupted } = await simulate(study, jobs, given.quiet);
    const folder = given.out ?? join('output', study.id);
    await write(folder, results);
    if (given.json) process.stdout.write(`${toJson(results)}\n`);
    else if (!given.quiet) {
      const colour = given.color && process.stdout.isTTY === true && !process.env.NO_COLOR;
      process.stdout.write(`${resultsTable(results, { colour, width: process.stdout.columns ?? 110 })}\n`);
      process.stdout.write(`\n${resolve(folder)}: results.json, metrics.csv and four pictures\n`);
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

async function simulate(
  study: StudySpec,
  jobs: number | undefined,
  quiet: boolean,
): Promise<{ results: Results; interrupted: boolean }> {
  const abort = new AbortController();
  const stop = (): void => {
    // A second signal does not wait for anything.
    if (abort.signal.aborted) process.exit(Exit.interrupted);
    abort.abort();
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  const progress = progressBar(quiet);
  const pool = openPool(study, jobs, abort.signal);
  try {
    const tally = await runStudy(study, pool, { onProgress: progress.update, signal: abort.signal });
    if (tally.replications === 0) {
      throw new Failure(
        'interrupted before the first replication was done; nothing was written',
        Exit.interrupted,
      );
    }
    return { results: buildResults(study, tally), interrupted: tally.replications < study.replications };
  } finally {
    progress.stop();
    // The handlers stay: a signal while results are drawn and written must not lose them.
    await pool.close();
  }
}

/** results.json comes last: where it is, the other files belong to it. */
async function write(folder: string, results: Results): Promise<void> {
  // Only a run draws: the other commands need not wait for the drawing library to load.
  const { renderAll } = await import('../../show/charts/render-all.ts');
  const { loadFonts } = await import('../../node/fonts.ts');
  const { toPng } = await import('../../node/png.ts');
  const pictures = await renderAll(results, loadFonts());
  try {
    await writeFiles(folder, [
      ...pictures.flatMap(({ id, spec, svg }) => [
        { name: `${id}.vl.json`, content: `${JSON.stringify(spec, null, 2)}\n` },
        { name: `${id}.svg`, content: svg },
        { name: `${id}.png`, content: toPng(svg) },
      ]),
      { name: 'metrics.csv', content: metricsCsv(results) },
      { name: 'results.json', content: `${toJson(results)}\n` },
    ]);
  } catch (error) {
    throw systemFailure(error, `${folder} cannot be written`);
  }
}

function toJson(results: Results): string {
  return JSON.stringify(results, null, 2);
}

function requirementOf(text: string): Requirement {
  const parsed = parseRequirement(text);
  if (typeof parsed === 'string') throw new Failure(`--require "${text}"  ${parsed}`);
  return parsed;
}
