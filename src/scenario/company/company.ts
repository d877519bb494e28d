import { type GivenCompany, type GivenUnit, week as weekSchema } from '../schema/company.ts';
import type { ListedPosition } from '../schema/position.ts';
import { COMMON } from './common.ts';
import type { Defaults } from './defaults.ts';
import { defaultSettings, type Settings, withSettings } from './settings.ts';

/** The service unit as a file gives it; generated unless its unit is among the listed ones. */
export interface Service {
  readonly unit: string;
  readonly title: string;
  readonly head: string;
  readonly headTitle: string;
  /** Whom the head reports to; undefined: the CEO. */
  readonly under: string | undefined;
  readonly seats: number;
  readonly layers: number;
  readonly desk: GivenUnit['desk'];
}

/**
 * A company before it becomes a chart: what designs change. Every setting is complete; positions, units and
 * contacts are as written, merged over the common company.
 */
export interface Company {
  readonly positions: ReadonlyMap<string, ListedPosition>;
  readonly units: ReadonlyMap<string, GivenUnit>;
  readonly service: Service;
  /** Full-time people in the whole company. */
  readonly people: number;
  readonly settings: Settings;
  /** What designs change in positions, generated ones among them, by id. */
  readonly changed: ReadonlyMap<string, ListedPosition>;
}

/** The company that a file describes, the common one where it says nothing. */
export function companyOf(given: GivenCompany, defaults: Defaults): Company {
  const common = (given.base ?? 'common') === 'common';
  const week = given.week ?? weekSchema.parse(defaults.under('', (id) => id === 'week').week);
  const service = given.service ?? {};
  const unit = service.unit ?? COMMON.service.unit;
  const seats = service.seats ?? Number(defaults.under('service', (id) => id === 'seats').seats);
  const layers = service.layers ?? Number(defaults.under('service', (id) => id === 'layers').layers);
  return {
    positions: merged<ListedPosition>(common ? COMMON.positions : {}, given.positions),
    units: merged<GivenUnit>(common ? commonUnits(defaults) : {}, given.units),
    service: {
      unit,
      title: service.title ?? COMMON.service.title,
      head: service.head ?? COMMON.service.head,
      headTitle: service.headTitle ?? COMMON.service.headTitle,
      under: service.under ?? (common ? COMMON.service.under : undefined),
      seats,
      layers,
      desk: service.desk,
    },
    people: given.people ?? Number(defaults.under('', (id) => id === 'people').people),
    settings: withSettings(defaultSettings(defaults, week), given),
    changed: new Map(),
  };
}

function commonUnits(defaults: Defaults): Record<string, GivenUnit> {
  return Object.fromEntries(
    Object.entries(COMMON.units).map(([id, unit]): [string, GivenUnit] => [
      id,
      { ...unit, ...(defaults.under(`units.${id}`) as GivenUnit) },
    ]),
  );
}

/** Entries of the common company with the file's put over them; `none` strikes one out. */
export function merged<T extends object>(
  common: Readonly<Record<string, T>>,
  given: Readonly<Record<string, T | 'none'>> | undefined,
): Map<string, T> {
  const result = new Map(Object.entries(common));
  for (const [id, entry] of Object.entries(given ?? {})) {
    if (entry === 'none') result.delete(id);
    else result.set(id, { ...result.get(id), ...entry });
  }
  return result;
}
