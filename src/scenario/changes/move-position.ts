import { isDesk } from '../company/chart.ts';
import { name, named } from '../schema/written.ts';
import { called, defineChange } from './change.ts';

/** Listed positions and action desks get another boss, and take those under them along. */
export const movePosition = defineChange({
  schema: named(name).describe('Positions to move: name and new boss'),
  apply: (company, moves) => {
    const positions = new Map(company.positions);
    const changed = new Map(company.changed);
    for (const [id, boss] of Object.entries(moves)) {
      const place = positions.get(id);
      if (place !== undefined) positions.set(id, { ...place, reportsTo: boss });
      else if (isDesk(company, id)) changed.set(id, { ...changed.get(id), reportsTo: boss });
    }
    return { ...company, positions, changed };
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
