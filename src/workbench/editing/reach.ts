import { entry } from '../../model/ledger/index.ts';
import { setByFile } from '../../scenario/assumptions.ts';
import { isTree } from '../../scenario/edits/data.ts';
import type { Moved } from '../../scenario/moves/moved.ts';
import type { StudySpec } from '../../scenario/study-spec.ts';
import { compiled, type Source } from '../compiled.ts';
import { opened } from './edited.ts';
import { type Knob, movesFor, turned } from './knob.ts';

const NONE: ReadonlySet<string> = new Set();
/** Answers that are kept; more than anybody's session needs. */
const MOST_KEPT = 1000;
const kept = new Map<string, ReadonlySet<string>>();

/**
 * Ids of the designs that a knob moves. None where the file cannot say what the knob does: a default may stand for
 * several types of contact, of which a file names one.
 */
export function reachOf(file: Source, knob: Knob): ReadonlySet<string> {
  // How far knobs are turned does not change what they reach.
  const { data } = opened(file);
  const key = JSON.stringify([knob.id, setByFile(data).common.has(knob.id), file.name, structureOf(data)]);
  const known = kept.get(key);
  if (known !== undefined) return known;
  const reached = probed(file, knob);
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(key, reached);
  return reached;
}

function probed(file: Source, knob: Knob): ReadonlySet<string> {
  const now = studyOf(file);
  for (const end of [knob.high, knob.low]) {
    if (end === knob.place) continue;
    const written = turned(file, knob, end);
    const meant = studyOf(file, movesFor(file, knob.id, knob.valueAt(end)));
    if (now === null || meant === null || !written.ok) continue;
    const [before, after] = [models(now), models(meant)];
    if (models(written.study).join() !== after.join()) return NONE;
    return new Set(now.designs.filter((_, i) => before[i] !== after[i]).map(({ id }) => id));
  }
  return NONE;
}

function studyOf(file: Source, moved?: Moved): StudySpec | null {
  const found = compiled(file, moved);
  return found.ok ? found.study : null;
}

function models({ designs }: StudySpec): string[] {
  return designs.map(({ model }) => JSON.stringify(model));
}

/** The data of a file without what knobs turn in its company. */
function structureOf(data: unknown, above = ''): unknown {
  if (!isTree(data)) return data;
  const kept = Object.entries(data).flatMap(([key, value]): [string, unknown][] => {
    const path = above === '' ? key : `${above}.${key}`;
    const id = path.replace(/^company\./, '');
    // A desk may be written as its seats alone.
    const isTurned = id !== path && (entry(id) ?? entry(`${id}.seats`))?.range != null;
    const inner = isTurned ? {} : structureOf(value, path);
    return isTree(inner) && Object.keys(inner).length === 0 ? [] : [[key, inner]];
  });
  return Object.fromEntries(kept);
}
