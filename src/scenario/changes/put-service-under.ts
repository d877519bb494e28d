import { isGenerated } from '../company/chart.ts';
import type { Company } from '../company/company.ts';
import { name } from '../schema/written.ts';
import { called, defineChange } from './change.ts';

/** The head of the service unit gets another boss. */
export const putServiceUnder = defineChange({
  schema: name.describe('Position that the head of the service unit reports to'),
  apply(company, under): Company {
    const { service, units, positions } = company;
    if (isGenerated(company)) return { ...company, service: { ...service, under } };
    const head = units.get(service.unit)?.head ?? service.head;
    const place = { ...positions.get(head), reportsTo: under };
    return { ...company, positions: new Map(positions).set(head, place) };
  },
  notes: (under, company) => [{ kind: 'serviceUnder', boss: called(company, under) }],
  names: (under) => [{ path: [], name: under }],
});
