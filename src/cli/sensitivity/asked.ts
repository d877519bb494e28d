/** What the methods of `reportline sensitivity` share: options, the two designs, the run that they stand beside. */

import { basename, join, resolve } from 'node:path';
import { inTurn, Taken } from '../../node/lock.ts';
import type { Movable } from '../../scenario/moves/movable.ts';
import { type StudyMoves, studyMoves } from '../../scenario/moves/study-moves.ts';
import { suggest } from '../../scenario/nearest.ts';
import type { DesignSpec, StudySpec } from '../../scenario/study-spec.ts';
import { findingOf } from '../../show/evidence.ts';
import { inLanguage } from '../../show/in-language.ts';
import type { Words } from '../../show/locales/index.ts';
import type { TerminalOptions } from '../../show/terminal.ts';
import { withGlobal } from '../../study/global/kept.ts';
import { recalled } from '../../study/recall.ts';
import type { Results } from '../../study/results.ts';
import { resultsJson } from '../../study/results-json.ts';
import { knownMetrics } from '../../study/sweep/metrics.ts';
import { simulate } from '../commands/run.ts';
import { earlierResults, withEarlier, withEarlierWorlds } from '../earlier-results.ts';
import { Exit, Failure } from '../failure.ts';
import type { Faults } from '../faults.ts';
import { interruption } from '../interruption.ts';
import { type LanguageArguments, wordsOf } from '../language.ts';
import { chosenDesigns, namesIn } from '../options.ts';
import { loadStudy } from '../scenario-files.ts';
import { writeStudy } from '../study-files.ts';
import { noteWarmUp } from '../warm-up-note.ts';

export interface SensitivityArguments extends LanguageArguments {
  file: string;
  method: string;
  designs?: string;
  metric?: string;
  of?: string;
  parameters?: string;
  replications?: string;
  trajectories?: string;
  samples?: string;
  top?: string;
  worlds?: string;
  seed?: string;
  jobs?: string;
  out?: string;
  json: boolean;
  quiet: boolean;
  color: boolean;
}

/** What is asked of any method, checked. */
export interface Asked {
  readonly given: SensitivityArguments;
  /** What is wrong so far: a method adds to it, and settles it before it simulates. */
  readonly wrong: Faults;
  /** With the seed asked for; at least two designs. */
  readonly study: StudySpec;
  /** Of the scenario file. */
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly moves: StudyMoves;
  readonly metric: string;
  readonly folder: string;
  readonly work: Work;
}

export interface Work {
  readonly words: Words;
  readonly jobs: number | undefined;
  readonly quiet: boolean;
  readonly signal: AbortSignal;
}

/** A method checks the rest of what is asked before it simulates, then writes its results and prints them. */
export type Method = (asked: Asked) => Promise<void>;

export function askedOf(given: SensitivityArguments, wrong: Faults): Asked {
  const { study: whole, path, bytes } = loadStudy(given.file, given.quiet);
  const study: StudySpec = { ...whole, seed: wrong.text('--seed', given.seed) ?? whole.seed };
  const metric = metricOf(study, given.metric, wrong);
  if (whole.designs.length < 2) wrong.on(path)('has one design: there is no difference that could change');
  const name = basename(path);
  return {
    given,
    wrong,
    study,
    bytes,
    name,
    moves: studyMoves(bytes, name, study),
    metric,
    folder: wrong.text('--out', given.out) ?? join('output', study.id),
    work: {
      words: wordsOf(given),
      jobs: wrong.whole('--jobs', given.jobs, 1, 1024),
      quiet: given.quiet,
      signal: interruption(),
    },
  };
}

/** What a complete run of the whole study has left in the folder; else it is run and written first. */
export async function baseResults(asked: Asked): Promise<Results> {
  const { study, folder, work } = asked;
  noteWarmUp(study, work.quiet);
  const known = resultsThere(asked, work.quiet);
  if (known !== null) return known;
  const { results, interrupted } = await simulate(study, work);
  const kept = withEarlier(results, earlierResults(folder), { ...asked, quiet: work.quiet });
  await writeStudy(folder, kept, work.words);
  if (!interrupted) return kept;
  throw new Failure(
    `interrupted: ${results.replications} of ${study.replications} replications are kept`,
    Exit.interrupted,
  );
}

/** Null where no complete run of the study has left its results in the folder. */
function resultsThere(asked: Asked, quiet: boolean): Results | null {
  const earlier = earlierResults(asked.folder);
  const figures = earlier && recalled(earlier, asked.study);
  return figures && withEarlierWorlds(figures, earlier, { ...asked, quiet });
}

/** What a method found, in place of what it found before. */
type Found = Partial<Pick<Results, 'sensitivity' | 'screening' | 'indices' | 'robustness'>>;

/**
 * Writes what a method has found beside `base`, and beside what other methods, which may be at work in the same folder,
 * have written there meanwhile.
 */
export async function writeFound(
  asked: Asked,
  base: Results,
  found: Found,
  more: (results: Results) => Parameters<typeof writeStudy>[3] = () => [],
): Promise<Results> {
  try {
    return await inTurn(join(asked.folder, '.results'), async () => {
      const all = { ...(resultsThere(asked, true) ?? base), ...found };
      const results = withGlobal(all, all);
      await writeStudy(asked.folder, results, asked.work.words, more(results));
      return results;
    });
  } catch (error) {
    if (!(error instanceof Taken)) throw error;
    throw new Failure(
      `${asked.folder}  process ${error.pid} is writing in it\n    if that process is something else, delete ${error.lock}`,
    );
  }
}

/** Two designs of `--designs`, or more where `isMore`, in the order in which they are named; null where there are none. */
export function namedDesigns({ study, given, wrong }: Asked, isMore = false): StudySpec['designs'] | null {
  const names = namesIn(given.designs);
  if (names === undefined) return null;
  const chosen = wrong.tried(() => chosenDesigns(study, given.designs));
  if (chosen !== undefined && (chosen.length < 2 || (chosen.length > 2 && !isMore))) {
    wrong.on(`--designs ${given.designs}`)(`must name two designs${isMore ? ' or more' : ''}`);
  }
  return chosen?.toSorted((x, y) => names.indexOf(x.id) - names.indexOf(y.id)) ?? null;
}

/** The first design, and the best against it or else the second. */
export function usualPair({ study, metric }: Asked, results: Results): StudySpec['designs'] {
  const { designs } = study;
  const [first, second] = designs as readonly [DesignSpec, DesignSpec];
  const finding = findingOf(results, metric);
  const best = finding?.kind === 'best' ? finding.best.id : second.id;
  return [first, designs.find(({ id }) => id === best) ?? second];
}

/** Of what can be moved, what `--parameters` names: `all` of it, or ids; `usual` where it is not given. */
export function parametersOf(
  { given, wrong }: Asked,
  { movable, fixed }: Pick<StudyMoves, 'movable' | 'fixed'>,
  usual: readonly Movable[] = movable,
): readonly Movable[] {
  const names = namesIn(given.parameters);
  if (names === undefined) return usual;
  if (names.includes('all')) {
    if (names.length > 1) wrong.on('--parameters')('"all" is every one: leave the others out, or it');
    return movable;
  }
  for (const name of names) {
    if (movable.some(({ id }) => id === name)) continue;
    const reason = fixed.find(({ parameter }) => parameter === name)?.reason;
    const tell = wrong.on('--parameters');
    if (reason === 'no range') tell(`"${name}" has no range to move over`);
    else if (reason) tell(`"${name}" is written in a form that its range does not fit`);
    else {
      const known = movable.map(({ id }) => id);
      tell(`the study has no assumption "${name}"`, suggest(name, known));
    }
  }
  return movable.filter(({ id }) => names.includes(id));
}

/** Prints results.json, or what `table` makes of it. */
export function tell(
  { given, folder, work: { words } }: Asked,
  results: Results,
  table: (results: Results, options: TerminalOptions, words: Words) => string,
): void {
  if (given.json) process.stdout.write(resultsJson(results));
  else if (!given.quiet) {
    const colour = given.color && process.stdout.isTTY === true && !process.env.NO_COLOR;
    const options = { colour, width: process.stdout.columns ?? 110 };
    process.stdout.write(`${table(inLanguage(results, words), options, words)}\n\n${resolve(folder)}\n`);
  }
}

function metricOf({ designs }: StudySpec, given: string | undefined, wrong: Faults): string {
  const first = designs[0] as DesignSpec;
  const known = [...knownMetrics({ designs: [first] }).keys()];
  const metric = given ?? `resolvedWithin.${first.model.targets[0]?.label}`;
  if (!known.includes(metric)) {
    wrong.on(`--metric ${metric}`)('there is no such metric', suggest(metric, known));
  }
  return metric;
}
