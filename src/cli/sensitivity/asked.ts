/** What the methods of `reportline sensitivity` share: options, the two designs, the run that they stand beside. */

import { basename, join, resolve } from 'node:path';
import { figuresOf } from '../../model/replicate.ts';
import type { Movable } from '../../scenario/moves/movable.ts';
import { type StudyMoves, studyMoves } from '../../scenario/moves/study-moves.ts';
import { suggest } from '../../scenario/nearest.ts';
import type { DesignSpec, StudySpec } from '../../scenario/study-spec.ts';
import { findingOf } from '../../show/evidence.ts';
import { inLanguage } from '../../show/in-language.ts';
import type { Words } from '../../show/locales/index.ts';
import type { TerminalOptions } from '../../show/terminal.ts';
import { recalled } from '../../study/recall.ts';
import type { Results } from '../../study/results.ts';
import { resultsJson } from '../../study/results-json.ts';
import { simulate } from '../commands/run.ts';
import {
  earlierResults,
  earlierSensitivity,
  withEarlierGlobal,
  withEarlierRobustness,
} from '../earlier-results.ts';
import { Exit, Failure } from '../failure.ts';
import { interruption } from '../interruption.ts';
import { type LanguageArguments, wordsOf } from '../language.ts';
import { chosenDesigns, notEmpty, wholeNumber } from '../options.ts';
import { loadStudy } from '../scenario-files.ts';
import { writeStudy } from '../study-files.ts';

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

/** A method checks the rest of what is asked before it simulates, writes its results and prints them. */
export type Method = (asked: Asked) => Promise<void>;

export function askedOf(given: SensitivityArguments): Asked {
  const { study: whole, path, bytes } = loadStudy(given.file, given.quiet);
  const study: StudySpec = { ...whole, seed: notEmpty('--seed', given.seed) ?? whole.seed };
  const metric = metricOf(study, given.metric);
  if (whole.designs.length < 2) {
    throw new Failure(`${path}  has one design: there is no difference that could change`);
  }
  const name = basename(path);
  return {
    given,
    study,
    bytes,
    name,
    moves: studyMoves(bytes, name, study),
    metric,
    folder: notEmpty('--out', given.out) ?? join('output', study.id),
    work: {
      words: wordsOf(given),
      jobs: wholeNumber('--jobs', given.jobs, 1, 1024),
      quiet: given.quiet,
      signal: interruption(),
    },
  };
}

/** What a complete run of the whole study has left in the folder; else it is run and written first. */
export async function baseResults(asked: Asked): Promise<Results> {
  const { study, moves, folder, work } = asked;
  const earlier = earlierResults(folder);
  const figures = earlier && recalled(earlier, study);
  const file = { bytes: asked.bytes, name: asked.name, quiet: work.quiet };
  const withEarlier = (one: Results): Results =>
    withEarlierGlobal(withEarlierRobustness(one, earlier, { study, ...file }), earlier, file);
  if (figures !== null) return withEarlier(figures);
  const { results, interrupted } = await simulate(study, work);
  const sensitivity = earlierSensitivity(earlier, { study, moves: () => moves, quiet: work.quiet });
  const kept = withEarlier({ ...results, sensitivity });
  await writeStudy(folder, kept, work.words);
  if (!interrupted) return kept;
  throw new Failure(
    `interrupted: ${results.replications} of ${study.replications} replications are kept`,
    Exit.interrupted,
  );
}

/** The designs of `--designs`, in the order in which they are named; null where there are none. */
export function pairOf({ study, given }: Asked): StudySpec['designs'] | null {
  if (given.designs === undefined) return null;
  const chosen = chosenDesigns(study, given.designs);
  if (chosen.length !== 2) throw new Failure(`--designs ${given.designs}  must name two designs`);
  const names = given.designs.split(',').map((name) => name.trim());
  return chosen.toSorted((x, y) => names.indexOf(x.id) - names.indexOf(y.id));
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
  { movable, fixed }: Pick<StudyMoves, 'movable' | 'fixed'>,
  list: string | undefined,
  usual: readonly Movable[] = movable,
): readonly Movable[] {
  if (list === undefined) return usual;
  if (list.trim() === 'all') return movable;
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

function metricOf({ designs }: StudySpec, given: string | undefined): string {
  const { model } = designs[0] as DesignSpec;
  const known = figuresOf(model).flatMap((one) =>
    one.kind === 'metric' && one.slice.by === 'all' ? [one.info.id] : [],
  );
  const metric = given ?? `resolvedWithin.${model.targets[0]?.label}`;
  if (known.includes(metric)) return metric;
  throw new Failure(`--metric ${metric}  there is no such metric\n    ${suggest(metric, known)}`);
}
