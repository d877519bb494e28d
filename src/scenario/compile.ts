import { decode } from './bytes.ts';
import { allChartFaults, crossFaults, storyMetricFaults, tooManyDesigns } from './checks/index.ts';
import { warningsOf } from './checks/warnings.ts';
import { parseDocument } from './document.ts';
import type { Fault, ScenarioError } from './errors.ts';
import { deepFreeze } from './freeze.ts';
import { at, type Moved, NOTHING_MOVED, withMoved } from './moves/moved.ts';
import type { Places } from './places.ts';
import { readable } from './readable.ts';
import { file } from './schema/file.ts';
import { shape } from './shape.ts';
import { draftOf, studyOf } from './study.ts';
import type { StudySpec } from './study-spec.ts';

export type Compiled =
  | { readonly ok: true; readonly study: StudySpec; readonly warnings: readonly ScenarioError[] }
  | { readonly ok: false; readonly errors: readonly ScenarioError[] };

type Tree = Readonly<Record<string, unknown>>;

/**
 * Compiles a scenario file to a study that needs nothing else to run, or finds everything that is wrong with
 * it. Never throws, whatever the bytes.
 *
 * @param name file name; without folder and ending it becomes the study’s id
 * @param moved values in the place of those in force; the study’s list of assumptions keeps the latter
 */
export function compileScenario(bytes: Uint8Array, name: string, moved: Moved = NOTHING_MOVED): Compiled {
  const written = readScenario(bytes);
  return written.ok ? compileWritten(written, name, moved) : written;
}

/** A scenario file as plain data, with the place of each value. */
export interface Written {
  readonly data: unknown;
  readonly places: Places;
}

type Read =
  | ({ readonly ok: true } & Written)
  | { readonly ok: false; readonly errors: readonly ScenarioError[] };

/** The first two steps, which are the same whatever is moved. */
export function readScenario(bytes: Uint8Array): Read {
  // 1 Bytes to text.
  const decoded = decode(bytes);
  if (!decoded.ok) return { ok: false, errors: [decoded.error] };
  // 2 Text to plain data, with the place of each value.
  const document = parseDocument(decoded.text);
  return document.ok ? document : { ok: false, errors: readable(document.errors) };
}

/** The other steps. */
export function compileWritten(written: Written, name: string, moved: Moved): Compiled {
  const { places } = written;
  const data = moved.size > 0 ? withMoved(written.data as Tree, moved) : written.data;
  // 3 Shape: keys, kinds, units, ranges. What is wrong is left out, so that the rest can be checked too.
  const { value, faults: shapeFaults, dropped } = shape(file, data);
  const faults = [...shapeFaults];
  const raw = data as Tree;
  // Values moved among the defaults are not in the data: each must be one that a file could give.
  const misfits = [...moved].flatMap(([id, value]) => shape(file, at(id, value)).faults);
  faults.push(...misfits);
  const tooMany = value === undefined ? [] : tooManyDesigns(value);
  faults.push(...tooMany);
  const draft =
    value === undefined || tooMany.length + misfits.length > 0 ? undefined : draftOf(value, raw, moved);
  if (draft !== undefined) {
    // 4 Names and values that must fit each other.
    faults.push(...crossFaults(draft, raw, dropped));
    // 5 The chart of every design.
    faults.push(...allChartFaults(draft, places, dropped));
  }
  // 6 The study, complete and frozen, where nothing but its story may be wrong; what the story says of it.
  let study: StudySpec | undefined;
  if (draft !== undefined && faults.every(({ path }) => path[0] === 'story')) {
    study = deepFreeze(studyOf(idOf(name), draft, raw));
    faults.push(...storyMetricFaults(draft, study.designs));
    if (faults.length === 0 && moved.size === 0) faults.push(...counterCaseFaults(study, written, name));
  }
  if (draft === undefined || study === undefined || faults.length > 0) {
    return { ok: false, errors: readable(once(faults).map((fault) => places.locate(fault))) };
  }
  const warnings = warningsOf(draft, study.designs).map((fault) => places.locate(fault));
  return { ok: true, study, warnings: readable(warnings) };
}

/** A story’s counter-case is the same scenario at other values, and must be as valid. */
function counterCaseFaults({ story }: StudySpec, written: Written, name: string): Fault[] {
  if (story === null) return [];
  const counter = compileWritten(written, name, new Map(Object.entries(story.counterCase.set)));
  if (counter.ok) return [];
  return counter.errors.map(({ message, hint }) => ({
    path: ['story', 'counterCase', 'set'],
    message: `with these values: ${message}`,
    hint,
  }));
}

/** Without what was found twice: the same unknown name at the same place, or the same words. */
function once(faults: readonly Fault[]): Fault[] {
  const found = new Map<string, Fault>();
  for (const fault of faults) {
    const key = JSON.stringify([fault.path, fault.name ?? fault.message]);
    if (!found.has(key)) found.set(key, fault);
  }
  return [...found.values()];
}

/** `folder/name.yaml` is the study `name`. */
function idOf(name: string): string {
  const base = name.split(/[\\/]/).at(-1) ?? name;
  const id = base.replace(/\.ya?ml$/i, '');
  // Dots alone would name a folder above.
  return /^\.*$/.test(id) ? 'scenario' : id;
}
