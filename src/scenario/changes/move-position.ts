import { name, named } from '../schema/written.ts';
import { called, defineChange } from './change.ts';

/** Listed positions get another boss, and take those under them along. */
export const movePosition = defineChange({
  schema: named(name).describe('Positions to move: name and new boss'),
  apply: (company, moves) => {
    const positions = new Map(company.positions);
    for (const [id, boss] of Object.entries(moves)) {
      const place = positions.get(id);
      if (place !== undefined) positions.set(id, { ...place, reportsTo: boss });
    }
    return { ...company, positions };
  },
  notes: (moves, company) =>
    Object.entries(moves).map(([id, boss]) => ({
      kind: 'moved',
      position: called(company, id),
      boss: called(company, boss),
    })),
  names: (moves) =>
    Object.entries(moves).flatMap(([id, boss]) => [
      { path: [id], name: id },
      { path: [id], name: boss },
    ]),
});
