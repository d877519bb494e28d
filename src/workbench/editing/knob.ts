/** One assumption that the room can turn. */

import type { LedgerEntry } from '../../model/ledger/entry.ts';
import { entry } from '../../model/ledger/index.ts';
import { type SetByFile, setByFile } from '../../scenario/assumptions.ts';
import { movableOf } from '../../scenario/moves/movable.ts';
import type { Moved } from '../../scenario/moves/moved.ts';
import type { Source } from '../compiled.ts';
import type { Change } from './change.ts';
import { isTree } from './data.ts';
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
  return edited(file, changesFor(file, movesFor(file, id, valueAt(place))));
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
  const { company } = opened(file).data;
  return [...moves].map(([id, value]): Change => {
    const path = ['company', ...id.split('.')];
    // A desk may be written as its seats alone.
    const above = path
      .slice(1, -1)
      .reduce<unknown>((tree, key) => (isTree(tree) ? tree[key] : undefined), company);
    return { put: value, at: typeof above === 'number' ? path.slice(0, -1) : path };
  });
}
