import { changedPosition } from '../schema/position.ts';
import { named } from '../schema/written.ts';
import { writeValue } from '../values/write.ts';
import { called, defineChange } from './change.ts';
import type { Property } from './note.ts';

/**
 * Positions, generated ones too, get other hours, limits, attention, deputies and the like; never other
 * seats.
 */
export const setPosition = defineChange({
  schema: named(changedPosition).describe('What changes in positions, by name'),
  apply: (company, changes) => {
    const changed = new Map(company.changed);
    for (const [id, change] of Object.entries(changes)) changed.set(id, { ...changed.get(id), ...change });
    return { ...company, changed };
  },
  notes: (changes, company, written) =>
    Object.keys(changes).flatMap((id) =>
      Object.entries((written as typeof changes)[id] ?? {}).map(([key, value]) =>
        key === 'decidedBy'
          ? { kind: 'decidedBy', position: called(company, id), by: called(company, String(value)) }
          : {
              kind: 'property',
              position: called(company, id),
              property: key as Property,
              // A title may be written in several languages; what was read is the one to keep.
              value: key === 'title' ? (changes[id]?.title ?? id) : writeValue(value),
            },
      ),
    ),
  names: (changes) =>
    Object.entries(changes).flatMap(([id, { deputy, decidedBy }]) => [
      { path: [id], name: id },
      ...(deputy === undefined ? [] : [{ path: [id, 'deputy'], name: deputy }]),
      ...(decidedBy === undefined ? [] : [{ path: [id, 'decidedBy'], name: decidedBy }]),
    ]),
});
