import type { OrgInput, OrgPosition, OrgUnit } from '../../org/index.ts';
import type { GivenUnit } from '../schema/company.ts';
import type { Desk, ListedPosition } from '../schema/position.ts';
import type { Company } from './company.ts';
import { type NamedPosition, servicePositions } from './generated.ts';
import { overlay } from './overlay.ts';

/** A company’s chart with what was written about each position. */
export interface Placed {
  readonly chart: OrgInput;
  readonly titles: ReadonlyMap<string, string>;
  /** As written, design changes put over it. */
  readonly given: ReadonlyMap<string, ListedPosition>;
}

/** Whether the service unit is generated from seats and layers, and not listed. */
export function isGenerated({ units, service }: Company): boolean {
  return !units.has(service.unit);
}

/** Every position and unit of a company: listed, generated, and action desks. May be faulty: validate it. */
export function placed(company: Company): Placed {
  const { positions, units, service, changed } = company;
  const listed = [...positions].map(([id, given]): NamedPosition => ({ id, given }));
  const generated = isGenerated(company) ? servicePositions(service, bossOfService(company)) : [];
  const ownUnits: [string, GivenUnit][] = isGenerated(company) ? [[service.unit, service]] : [];
  const desks = [...units, ...ownUnits].flatMap(([id, unit]) => deskOf(id, unit));
  const all = [...listed, ...desks, ...generated].map(
    ({ id, given }): NamedPosition => ({
      id,
      given: overlay(given, changed.get(id)),
    }),
  );
  const heads = new Map(
    [...units].flatMap(([id, { head }]) => (head === undefined ? [] : [[head, id] as const])),
  );
  if (isGenerated(company)) heads.set(service.head, service.unit);
  const deskIds = new Set(desks.map(({ id }) => id));
  const chart = {
    positions: all.map(({ id, given }) => orgPosition(id, given, company, heads, deskIds)),
    units: orgUnits(company, deskIds),
    serviceUnit: service.unit,
  };
  return {
    chart,
    titles: new Map(all.map(({ id, given }) => [id, given.title ?? id])),
    given: new Map(all.map(({ id, given }) => [id, given])),
  };
}

/** Whom the service head reports to: as said, else the CEO, else the first position without a boss. */
function bossOfService({ service, positions }: Company): string {
  if (service.under !== undefined) return service.under;
  const entries = [...positions];
  const ceo = entries.find(([, { role }]) => role === 'ceo');
  const root = entries.find(([, { reportsTo }]) => reportsTo === undefined);
  return ceo?.[0] ?? root?.[0] ?? 'ceo';
}

/** The position of a unit's action desk. */
function deskId(unit: string): string {
  return `${unit}-desk`;
}

/** Whether a name is that of a unit's action desk. */
export function isDesk({ units, service }: Company, id: string): boolean {
  const own = units.has(service.unit) ? [] : [[service.unit, service] as const];
  return [...units, ...own].some(
    ([unit, { desk }]) => deskId(unit) === id && desk !== undefined && desk !== 'none',
  );
}

function deskOf(unit: string, { desk, head, title }: GivenUnit): NamedPosition[] {
  if (desk === undefined || desk === 'none') return [];
  const given: Desk = typeof desk === 'number' ? { seats: desk } : desk;
  const reportsTo = head ?? unit;
  return [{ id: deskId(unit), given: { title: `${title ?? unit} desk`, ...given, unit, reportsTo } }];
}

function orgPosition(
  id: string,
  given: ListedPosition,
  { settings }: Company,
  heads: ReadonlyMap<string, string>,
  desks: ReadonlySet<string>,
): OrgPosition {
  const { dottedTo, role, reportsTo } = given;
  const top = reportsTo === undefined || role === 'ceo';
  return {
    id,
    reportsTo: reportsTo ?? null,
    dottedTo: typeof dottedTo === 'string' ? [dottedTo] : (dottedTo ?? []),
    unit: given.unit ?? heads.get(id) ?? null,
    role: role ?? null,
    frontLine: given.frontLine ?? false,
    desk: desks.has(id),
    staff: given.seats ?? 1,
    neutral: given.neutral ?? (top && settings.neutralTop),
    skipLevel: given.skipLevel ?? false,
  };
}

function orgUnits(company: Company, desks: ReadonlySet<string>): OrgUnit[] {
  const unitOf = (id: string, head: string | undefined): OrgUnit => {
    const desk = deskId(id);
    return { id, head: head ?? '', desk: desks.has(desk) ? desk : null };
  };
  const listed = [...company.units].map(([id, { head }]) => unitOf(id, head));
  const { unit, head } = company.service;
  return isGenerated(company) ? [...listed, unitOf(unit, head)] : listed;
}
