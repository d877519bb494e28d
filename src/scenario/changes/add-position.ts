import type { z } from 'zod';
import type { Company } from '../company/company.ts';
import { addedPosition, type ListedPosition } from '../schema/position.ts';
import { named } from '../schema/written.ts';
import { called, defineChange, type Reference } from './change.ts';

type Added = z.output<typeof addedPosition>;

/** New positions: under a boss, or above a position that then reports to them. */
export const addPosition = defineChange({
  schema: named(addedPosition).describe('Positions to add, by name'),
  apply: (company, added) => Object.entries(added).reduce(withPosition, company),
  notes: (added, company) =>
    Object.entries(added).map(([id, { title: position = id, above, reportsTo }]) => {
      if (above !== undefined) return { kind: 'addedAbove', position, above: called(company, above) };
      return reportsTo === undefined
        ? { kind: 'addedAtTop', position }
        : { kind: 'addedUnder', position, boss: called(company, reportsTo) };
    }),
  names: (added) =>
    Object.entries(added).flatMap(([id, { above, reportsTo }]): Reference[] => [
      ...(above === undefined ? [] : [{ path: [id, 'above'], name: above }]),
      ...(reportsTo === undefined ? [] : [{ path: [id, 'reportsTo'], name: reportsTo }]),
    ]),
});

function withPosition(company: Company, [id, { above, ...given }]: [string, Added]): Company {
  const positions = new Map<string, ListedPosition>(company.positions);
  if (above === undefined) return { ...company, positions: positions.set(id, given) };
  const below = positions.get(above);
  const place: ListedPosition = { ...given };
  const boss = given.reportsTo ?? below?.reportsTo;
  if (boss !== undefined) place.reportsTo = boss;
  positions.set(id, place);
  if (below !== undefined) positions.set(above, { ...below, reportsTo: id });
  return { ...company, positions };
}
