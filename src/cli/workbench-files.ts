/** Which scenarios go into a workbench file, and in what order. */

import { basename, join, resolve } from 'node:path';
import { compileScenario } from '../scenario/compile.ts';
import { Unwritable } from '../scenario/edits/parsed-text.ts';
import { formatErrors } from '../scenario/errors.ts';
import type { StudySpec } from '../scenario/study-spec.ts';
import { type RunSettings, withRun } from '../scenario/with-run.ts';
import { Failure } from './failure.ts';
import { loadStudy, SHIPPED, STORIES, scenariosIn } from './scenario-files.ts';

/** A scenario on its way into the file. */
export interface Entry {
  /** File name, with its ending. */
  readonly name: string;
  readonly path: string;
  readonly text: string;
  readonly study: StudySpec;
}

export interface Choice {
  /** Of the scenarios that are named; the file's own where nothing is said. */
  readonly run: RunSettings;
  /** Whether the shipped stories come along. */
  readonly stories: boolean;
  readonly quiet: boolean;
}

/**
 * The scenarios named, or in the folders named, with other settings of their runs where there are any, and the shipped
 * stories: the first one named opens, stories come last, by their numbers.
 */
export function chosenEntries(given: readonly string[], { run, stories, quiet }: Choice): Entry[] {
  const named = each(given.flatMap(scenariosAt), (path) => inRun(entryOf(path, quiet), run));
  const own = named.filter((entry, i) => named.findIndex(({ path }) => path === entry.path) === i);
  const twice = own.find(({ name }, i) => own.findIndex((other) => other.name === name) < i);
  if (twice) throw new Failure(`${twice.path}  another file is called ${twice.name}, too\n    rename one`);
  const shipped = stories ? scenariosIn(join(SHIPPED, STORIES)) : [];
  const others = shipped.filter((path) => !own.some(({ name }) => name === basename(path)));
  const [first, ...rest] = [...own, ...others.map((path) => entryOf(path, quiet))];
  if (first === undefined) return [];
  return [first, ...rest.toSorted((a, b) => placeOf(a) - placeOf(b))];
}

function placeOf({ study }: Entry): number {
  return study.story?.number ?? 0;
}

/** A folder stands for the scenarios in it. */
function scenariosAt(given: string): readonly string[] {
  const inside = scenariosIn(given);
  return inside.length > 0 ? inside : [given];
}

function entryOf(given: string, quiet: boolean): Entry {
  const { study, path, bytes } = loadStudy(given, quiet);
  // A byte order mark is a part of the file.
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  return { name: basename(path), path: resolve(path), text, study };
}

function inRun(entry: Entry, run: RunSettings): Entry {
  const text = rewritten(entry, run);
  if (text === entry.text) return entry;
  const compiled = compileScenario(new TextEncoder().encode(text), entry.name);
  if (!compiled.ok) throw new Failure(formatErrors(entry.path, compiled.errors));
  return { ...entry, text, study: compiled.study };
}

function rewritten({ text, path }: Entry, run: RunSettings): string {
  try {
    return withRun(text, run);
  } catch (error) {
    if (!(error instanceof Unwritable)) throw error;
    const hint = 'write seed and replications into the file itself';
    throw new Failure(`${path}  its seed or replications cannot be changed: ${error.message}\n    ${hint}`);
  }
}

/** What `read` makes of all; the faults of all together where there are any. */
function each<A, B>(all: readonly A[], read: (one: A) => B): B[] {
  const faults: string[] = [];
  const found = all.flatMap((one) => {
    try {
      return [read(one)];
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      faults.push(error.message);
      return [];
    }
  });
  if (faults.length > 0) throw new Failure(faults.join('\n'));
  return found;
}
