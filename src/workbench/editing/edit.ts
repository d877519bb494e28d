/** Changes to a scenario file as its author would write them: comments, order and everything untouched stay. */

import type { ScenarioError } from '../../scenario/errors.ts';

export type Edited =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly errors: readonly ScenarioError[] };

/** A file in the page: its name, and its text as it stands. */
export interface Source {
  readonly name: string;
  readonly text: string;
}

/** A box, with those under it, under another boss. */
export function moveBox(_file: Source, _design: string, _position: string, _boss: string): Edited {
  throw new Error('not yet');
}

/** Layers of management in the service unit, its head included. */
export function setLayers(_file: Source, _design: string, _layers: number): Edited {
  throw new Error('not yet');
}

/** The largest remedy a position may grant alone; null: any. */
export function setLimit(_file: Source, _design: string, _position: string, _limit: number | null): Edited {
  throw new Error('not yet');
}

/** Delegation level of all remedies, 1 to 7. */
export function setDelegation(_file: Source, _design: string, _level: number): Edited {
  throw new Error('not yet');
}

export function rename(_file: Source, _design: string, _title: string): Edited {
  throw new Error('not yet');
}

export function addPosition(_file: Source, _design: string, _title: string, _boss: string): Edited {
  throw new Error('not yet');
}

export function removePosition(_file: Source, _design: string, _position: string): Edited {
  throw new Error('not yet');
}

/** A new design like another one; its id is the file's last. */
export function copyDesign(_file: Source, _design: string, _title: string): Edited {
  throw new Error('not yet');
}

export function removeDesign(_file: Source, _design: string): Edited {
  throw new Error('not yet');
}
