/** One assumption that the room can turn. */

import type { LedgerEntry } from '../../model/ledger/entry.ts';
import { entry } from '../../model/ledger/index.ts';
import { type SetByFile, setByFile } from '../../scenario/assumptions.ts';
import type { Change } from '../../scenario/edits/change.ts';
import { isTree, without } from '../../scenario/edits/data.ts';
import type { Tree } from '../../scenario/edits/parsed-text.ts';
import { type Path, valueAt } from '../../scenario/issue.ts';
import { movableOf } from '../../scenario/moves/movable.ts';
import type { Moved } from '../../scenario/moves/moved.ts';
import type { Source } from '../compiled.ts';
import { type Edited, edited, opened } from './edited.ts';
import { type KnobScale, knobScale } from './knob-scale.ts';

export interface Knob extends KnobScale {
  /** Of the ledger's entry. */
  readonly id: string;
  readonly unit: string;
  /** In force in the company, as a scenario file writes it, and its place on the knob's scale. */
  readonly value: unknown;
  readonly place: number;
  /** Titles of designs that set it themselves, which the knob does not move. */
  readonly notIn: readonly string[];
}

/** The file with a knob at another place; at its own place, with the value that it has there. */
export function turned(file: Source, { id, valueAt }: Knob, place: number): Edited {
  return turnedTo(file, id, valueAt(place));
}

/** The file with an assumption at a value. */
export function turnedTo(file: Source, id: string, value: unknown): Edited {
  return edited(file, changesFor(file, movesFor(file, id, value)));
}

/** The file with a knob where the `original` has it: as it is written there, or not at all. */
export function turnedBack(file: Source, original: Source, { id }: Knob): Edited {
  const first = knobOf(original, id);
  if (first === null) return edited(file, []);
  const given = opened(original).data;
  let { data } = opened(file);
  const changes = [...movesFor(file, id, first.value).keys()].flatMap((moved): Change[] => {
    const path = placeIn(data, moved);
    const before = valueAt(given, placeIn(given, moved));
    if (before !== undefined) return [{ put: before, at: path }];
    if (valueAt(data, path) === undefined) return [];
    const remove = withEmptied(data, given, path);
    data = without(data, remove);
    return [{ remove }];
  });
  return edited(file, changes);
}

/** What goes with what is at a path: the maps that were made for it alone. */
function withEmptied(data: Tree, original: Tree, path: Path): Path {
  const above = path.slice(0, -1);
  const map = valueAt(data, above);
  const alone = above.length > 0 && isTree(map) && Object.keys(map).length === 1;
  return alone && valueAt(original, above) === undefined ? withEmptied(data, original, above) : path;
}

/** What to move so that an assumption has a value: some leave room for each other. */
export function movesFor(file: Source, id: string, value: unknown): Moved {
  const movable = movableOf(id, settings(file));
  return typeof movable === 'string' ? new Map([[id, value]]) : movable.moved(value);
}

/** The knob of an assumption as it stands in a file; null where it cannot be turned. */
export function knobOf(file: Source, id: string): Knob | null {
  const found = entry(id);
  if (found === undefined) return null;
  const value = valueInForce(found, settings(file));
  const scale = knobScale(found, value);
  if (scale === null) return null;
  return { ...scale, id, unit: found.unit, value, place: scale.placeOf(value), notIn: [] };
}

/** As what it can be moved from, or else as it is written. */
function valueInForce(found: LedgerEntry, set: SetByFile): unknown {
  const movable = movableOf(found.id, set);
  return typeof movable === 'string' ? set.common.get(found.id) : movable.value;
}

function settings(file: Source): SetByFile {
  return setByFile(opened(file).data);
}

function changesFor(file: Source, moves: Moved): Change[] {
  const { data } = opened(file);
  return [...moves].map(([id, value]): Change => ({ put: value, at: placeIn(data, id) }));
}

/** Where a file says an assumption. A desk may be written as its seats alone. */
function placeIn(data: Tree, id: string): Path {
  const path = ['company', ...id.split('.')];
  const above = path.slice(0, -1);
  return typeof valueAt(data, above) === 'number' ? above : path;
}
