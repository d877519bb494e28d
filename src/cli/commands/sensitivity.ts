import { basename, join, resolve } from 'node:path';
import type { Argv, CommandModule } from 'yargs';
import { figuresOf } from '../../model/replicate.ts';
import { openModelPool } from '../../node/pool.ts';
import type { Movable } from '../../scenario/moves/movable.ts';
import { type StudyMoves, studyMoves } from '../../scenario/moves/study-moves.ts';
import { suggest } from '../../scenario/nearest.ts';
import type { DesignSpec, StudySpec } from '../../scenario/study-spec.ts';
import { findingOf } from '../../show/evidence.ts';
import { inLanguage } from '../../show/in-language.ts';
import type { Words } from '../../show/locales/index.ts';
import { sensitivityTable } from '../../show/sensitivity-table.ts';
import { recalled } from '../../study/recall.ts';
import type { Results, Sensitivity } from '../../study/results.ts';
import { resultsJson } from '../../study/results-json.ts';
import { runSensitivity, type SensitivityPlan } from '../../study/sensitivity.ts';
import { earlierResults, earlierSensitivity } from '../earlier-results.ts';
import { Exit, Failure } from '../failure.ts';
import { interruption } from '../interruption.ts';
import { type LanguageArguments, withLanguage, wordsOf } from '../language.ts';
import { chosenDesigns, notEmpty, wholeNumber } from '../options.ts';
import { progressBar } from '../progress.ts';
import { FILE, loadStudy } from '../scenario-files.ts';
import { writeStudy } from '../study-files.ts';
import { simulate } from './run.ts';

interface SensitivityArguments extends LanguageArguments {
  file: string;
  designs?: string;
  metric?: string;
  parameters?: string;
  replications?: string;
  seed?: string;
  jobs?: string;
  out?: string;
  json: boolean;
  quiet: boolean;
  color: boolean;
}

/** Few: the same customers meet every value, so that differences settle sooner than the figures themselves. */
const REPLICATIONS = 5;

export const sensitivityCommand: CommandModule<object, SensitivityArguments> = {
  command: 'sensitivity <file>',
  describe: 'Move every assumption over its range, one at a time: which would change the answer?',
  builder: (yargs) =>
    withLanguage(
      yargs
        .positional('file', FILE)
        .option('designs', {
          type: 'string',
          requiresArg: true,
          describe: 'two, comma-separated (default: the first, and the best against it or else the second)',
        })
        .option('metric', {
          type: 'string',
          requiresArg: true,
          describe: 'whose difference is looked at (default: the share resolved within the first target)',
        })
        .option('parameters', {
          type: 'string',
          requiresArg: true,
          describe: 'only these assumptions, comma-separated',
        })
        .option('replications', {
          type: 'string',
          requiresArg: true,
          describe: `of every value (default: ${REPLICATIONS})`,
        })
        .option('seed', { type: 'string', requiresArg: true, describe: 'seed of all random draws' })
        .option('jobs', { type: 'string', requiresArg: true, describe: 'threads (default: one a core)' })
        .option('out', { type: 'string', requiresArg: true, describe: 'folder (default: output/<scenario>)' })
        .option('json', { type: 'boolean', default: false, describe: 'print results.json' })
        .option('quiet', { type: 'boolean', default: false, describe: 'print nothing but errors' })
        .option('color', { type: 'boolean', default: true, describe: 'colours where the terminal has them' })
        .example('$0 sensitivity placement', 'what would change the answer on placement'),
    ) as Argv<SensitivityArguments>,
  handler: async (given) => {
    const { study: whole, path, bytes } = loadStudy(given.file, given.quiet);
    const study: StudySpec = { ...whole, seed: notEmpty('--seed', given.seed) ?? whole.seed };
    const metric = metricOf(study, given.metric);
    if (whole.designs.length < 2) {
      throw new Failure(`${path}  has one design: there is no difference that could change`);
    }
    const pair = given.designs === undefined ? null : pairOf(study, given.designs);
    const moves = studyMoves(bytes, basename(path), study);
    const asked = askedOf(moves, given.parameters);
    const replications = wholeNumber('--replications', given.replications, 1, 100_000) ?? REPLICATIONS;
    const words = wordsOf(given);
    const work = {
      words,
      jobs: wholeNumber('--jobs', given.jobs, 1, 1024),
      quiet: given.quiet,
      signal: interruption(),
    };
    const folder = notEmpty('--out', given.out) ?? join('output', study.id);
    const base = await baseResults(study, moves, folder, work);
    const designs = pair ?? usualPair(study, base, metric);
    const plan = { study: { ...study, designs, replications }, metric, moves, asked };
    const sensitivity = await move(plan, base.sensitivity, work);
    const results = { ...base, sensitivity };
    await writeStudy(folder, results, words);
    if (given.json) process.stdout.write(resultsJson(results));
    else if (!given.quiet) {
      const colour = given.color && process.stdout.isTTY === true && !process.env.NO_COLOR;
      const options = { colour, width: process.stdout.columns ?? 110 };
      process.stdout.write(
        `${sensitivityTable(inLanguage(results, words), options, words)}\n\n${resolve(folder)}\n`,
      );
    }
    const pending = asked.filter(({ id }) => isPending(sensitivity, id)).length;
    if (pending > 0) {
      throw new Failure(
        `interrupted: ${asked.length - pending} of ${asked.length} assumptions are done and kept; the same ` +
          'command goes on',
        Exit.interrupted,
      );
    }
  },
};

interface Work {
  readonly words: Words;
  readonly jobs: number | undefined;
  readonly quiet: boolean;
  readonly signal: AbortSignal;
}

/** What a complete run of the whole study has left in the folder; else it is run and written first. */
async function baseResults(
  study: StudySpec,
  moves: StudyMoves,
  folder: string,
  work: Work,
): Promise<Results> {
  const earlier = earlierResults(folder);
  const figures = earlier && recalled(earlier, study);
  if (figures !== null) return figures;
  const { results, interrupted } = await simulate(study, work);
  const kept = {
    ...results,
    sensitivity: earlierSensitivity(earlier, { study, moves: () => moves, quiet: work.quiet }),
  };
  await writeStudy(folder, kept, work.words);
  if (!interrupted) return kept;
  throw new Failure(
    `interrupted: ${results.replications} of ${study.replications} replications are kept`,
    Exit.interrupted,
  );
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

function metricOf({ designs }: StudySpec, given: string | undefined): string {
  const { model } = designs[0] as DesignSpec;
  const known = figuresOf(model).flatMap((one) =>
    one.kind === 'metric' && one.slice.by === 'all' ? [one.info.id] : [],
  );
  const metric = given ?? `resolvedWithin.${model.targets[0]?.label}`;
  if (known.includes(metric)) return metric;
  throw new Failure(`--metric ${metric}  there is no such metric\n    ${suggest(metric, known)}`);
}

/** In the order in which they are named. */
function pairOf(study: StudySpec, list: string): StudySpec['designs'] {
  const chosen = chosenDesigns(study, list);
  if (chosen.length !== 2) throw new Failure(`--designs ${list}  must name two designs`);
  const names = list.split(',').map((name) => name.trim());
  return chosen.toSorted((x, y) => names.indexOf(x.id) - names.indexOf(y.id));
}

function usualPair({ designs }: StudySpec, results: Results, metric: string): StudySpec['designs'] {
  const [first, second] = designs as readonly [DesignSpec, DesignSpec];
  const finding = findingOf(results, metric);
  const best = finding?.kind === 'best' ? finding.best.id : second.id;
  return [first, designs.find(({ id }) => id === best) ?? second];
}

function askedOf({ movable, fixed }: StudyMoves, list: string | undefined): readonly Movable[] {
  if (list === undefined) return movable;
  const names = list.split(',').map((name) => name.trim());
  const faults = names
    .filter((name) => !movable.some(({ id }) => id === name))
    .map((name) => {
      const reason = fixed.find(({ parameter }) => parameter === name)?.reason;
      if (reason === 'no range') return `--parameters  "${name}" has no range to move over`;
      if (reason) return `--parameters  "${name}" is written in a form that its range does not fit`;
      const known = movable.map(({ id }) => id);
      return `--parameters  the study has no assumption "${name}"\n    ${suggest(name, known)}`;
    });
  if (faults.length > 0) throw new Failure(faults.join('\n'));
  return movable.filter(({ id }) => names.includes(id));
}
