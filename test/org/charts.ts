/** Charts the tests share: plain input, short to write, sound unless a test breaks it. */
import { generateServiceUnit } from '../../src/org/generator.ts';
import type { OrgInput, OrgPosition, OrgUnit } from '../../src/org/position.ts';

export function position(id: string, reportsTo: string | null, more: Partial<OrgPosition> = {}): OrgPosition {
  return {
    id,
    reportsTo,
    dottedTo: [],
    unit: null,
    role: null,
    frontLine: false,
    desk: false,
    staff: 1,
    neutral: false,
    skipLevel: false,
    ...more,
  };
}

/** A service unit whose head is `head`; managers `m<layer>.<ordinal>`, teams `t<ordinal>`. */
export function serviceUnit(seats: number, layers: number, under: string): OrgPosition[] {
  const shape = generateServiceUnit({ seats, layers });
  const name = (layer: number, ordinal: number) => (layer === layers ? 'head' : `m${layer}.${ordinal}`);
  return [
    ...[...shape.managers]
      .sort((a, b) => b.layer - a.layer)
      .map(({ layer, ordinal, parent }) => {
        const boss = parent === null ? under : name(layer + 1, parent);
        return position(name(layer, ordinal), boss, { unit: 'service' });
      }),
    ...shape.teams.map(({ ordinal, parent, seats: staff }) =>
      position(`t${ordinal}`, name(1, parent), { unit: 'service', frontLine: true, staff }),
    ),
  ];
}

/**
 * A board over a CEO over two executives with a unit and a desk each, `east` with a vice-president, and
 * service with 4 seats under 2 layers where `under` says. Board and CEO are neutral.
 */
export function company(
  under: string,
  change: Readonly<Record<string, Partial<OrgPosition>>> = {},
): OrgInput {
  const positions = [
    position('board', null, { role: 'board', neutral: true, staff: 3 }),
    position('ceo', 'board', { role: 'ceo', neutral: true }),
    position('east', 'ceo', { unit: 'east' }),
    position('vp', 'east', { unit: 'east' }),
    position('east-desk', 'east', { unit: 'east', desk: true, staff: 6 }),
    position('west', 'ceo', { unit: 'west' }),
    position('west-desk', 'west', { unit: 'west', desk: true, staff: 2 }),
    ...serviceUnit(4, 2, under),
  ];
  const units: OrgUnit[] = [
    { id: 'east', head: 'east', desk: 'east-desk' },
    { id: 'west', head: 'west', desk: 'west-desk' },
    { id: 'service', head: 'head', desk: null },
  ];
  return {
    positions: positions.map((p) => ({ ...p, ...change[p.id] })),
    units,
    serviceUnit: 'service',
  };
}
