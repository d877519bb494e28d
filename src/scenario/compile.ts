import { decode } from './bytes.ts';
import { chartFaults } from './checks/charts.ts';
import { nameFaults } from './checks/names.ts';
import { designCountFaults, sizeFaults } from './checks/sizes.ts';
import { valueFaults } from './checks/values.ts';
import { parseDocument } from './document.ts';
import type { Fault, ScenarioError } from './errors.ts';
import { deepFreeze } from './freeze.ts';
import { file } from './schema/file.ts';
import { shape } from './shape.ts';
import { type Draft, draftOf, studyOf } from './study.ts';
import type { StudySpec } from './study-spec.ts';

export type Compiled =
  | { readonly ok: true; readonly study: StudySpec; readonly warnings: readonly ScenarioError[] }
  | { readonly ok: false; readonly errors: readonly ScenarioError[] };

/**
 * Compiles a scenario file to a study that needs nothing else to run, or finds everything that is wrong with
 * it. Never throws, whatever the bytes.
 *
 * @param name file name; without folder and ending it becomes the study’s id
 */
export function compileScenario(bytes: Uint8Array, name: string): Compiled {
  // 1 Bytes to text.
  const decoded = decode(bytes);
  if (!decoded.ok) return { ok: false, errors: [decoded.error] };
  // 2 Text to plain data, with the place of each value.
  const document = parseDocument(decoded.text);
  if (!document.ok) return document;
  const { data, places } = document;
  // 3 Shape: keys, kinds, units, ranges. What is wrong is left out, so that the rest can be checked too.
  const { value, faults: shapeFaults, dropped } = shape(file, data);
  const faults = [...shapeFaults];
  const raw = data as Readonly<Record<string, unknown>>;
  let draft: Draft | undefined;
  if (value !== undefined) {
    const missing = designCountFaults(value).filter(
      ({ path }) => !dropped.some((gone) => gone[0] === path[0]),
    );
    faults.push(...missing);
    if (missing.every(({ path }) => path.length === 0)) draft = draftOf(value, raw);
  }
  if (draft !== undefined) {
    // 4 Names and values that must fit each other, 5 the chart of every design.
    const later = [...nameFaults(draft), ...valueFaults(draft), ...sizeFaults(draft)];
    if (!dropped.some(isStructural)) later.push(...chartFaults(draft, places));
    faults.push(...later.filter((fault) => !followsFrom(fault, dropped)));
  }
  if (draft === undefined || faults.length > 0) {
    return { ok: false, errors: inOrder(faults.map((fault) => places.locate(fault))) };
  }
  // 6 The study, complete and frozen.
  return { ok: true, study: deepFreeze(studyOf(idOf(name), draft, raw)), warnings: [] };
}

/** Keys that shape the chart: without one of them the chart has faults that nobody made. */
const STRUCTURE: ReadonlySet<string> = new Set([
  ...['base', 'positions', 'units', 'service', 'reportsTo', 'head', 'role', 'unit', 'under', 'above'],
  ...['frontLine', 'desk', 'seats', 'addPosition', 'movePosition', 'removePosition', 'putServiceUnder'],
]);

function isStructural(dropped: readonly string[]): boolean {
  const [last = '', parent = ''] = [...dropped].reverse();
  return STRUCTURE.has(last) || STRUCTURE.has(parent) || dropped.length <= 2;
}

/** A fault that is only there because something wrong was left out. */
function followsFrom({ path, name }: Fault, dropped: readonly (readonly string[])[]): boolean {
  return dropped.some(
    (gone) =>
      (name !== undefined && gone.at(-1) === name) ||
      (gone.length > path.length && path.every((key, i) => key === gone[i])),
  );
}

/** By place in the file; of several at one place, the first found. */
function inOrder(errors: readonly ScenarioError[]): ScenarioError[] {
  const places = new Map(errors.toReversed().map((error) => [`${error.line}:${error.column}`, error]));
  return [...places.values()].sort((a, b) => a.line - b.line || a.column - b.column);
}

/** `folder/name.yaml` is the study `name`. */
function idOf(name: string): string {
  const base = name.split(/[\\/]/).at(-1) ?? name;
  return base.replace(/\.ya?ml$/i, '') || 'scenario';
}
