import type { GivenUnit } from '../schema/company.ts';
import type { ListedPosition } from '../schema/position.ts';

/** Who is who in the common company: names and lines only, its numbers are in the ledger. */
export const COMMON = {
  positions: {
    ceo: { title: 'CEO', role: 'ceo' },
    coo: { title: 'COO', reportsTo: 'ceo' },
    cmo: { title: 'CMO', reportsTo: 'ceo' },
    cfo: { title: 'CFO', reportsTo: 'ceo' },
  } satisfies Record<string, ListedPosition>,
  units: {
    operations: { title: 'Operations', head: 'coo' },
    marketing: { title: 'Marketing', head: 'cmo' },
    finance: { title: 'Finance', head: 'cfo' },
  } satisfies Record<string, GivenUnit>,
  service: {
    unit: 'service',
    title: 'Customer service',
    head: 'serviceHead',
    headTitle: 'Head of customer service',
    under: 'coo',
  },
} as const;
