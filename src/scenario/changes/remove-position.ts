import { z } from 'zod';
import { name } from '../schema/written.ts';
import { called, defineChange } from './change.ts';

/** Listed positions go; whoever reported to one reports to its boss. */
export const removePosition = defineChange({
  schema: z.array(name).min(1).max(100).describe('Positions to remove'),
  apply: (company, removed) => {
    const positions = new Map(company.positions);
    let { service } = company;
    for (const gone of removed) {
      const boss = positions.get(gone)?.reportsTo;
      positions.delete(gone);
      for (const [id, place] of positions) {
        if (place.reportsTo !== gone) continue;
        const { reportsTo: _, ...rest } = place;
        positions.set(id, boss === undefined ? rest : { ...rest, reportsTo: boss });
      }
      if (service.under === gone) service = { ...service, under: boss };
    }
    return { ...company, positions, service };
  },
  notes: (removed, company) => removed.map((id) => ({ kind: 'removed', position: called(company, id) })),
  names: (removed) => removed.map((id, i) => ({ path: [String(i)], name: id })),
});
