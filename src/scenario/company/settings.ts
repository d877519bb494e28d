import type { z } from 'zod';
import type { DelegationLevel } from '../../model/spec.ts';
import { type GivenCompany, hourSettings, settings as settingShape } from '../schema/company.ts';
import { rules } from '../schema/rules.ts';
import { section } from '../schema/written.ts';
import type { Hours } from '../values/hours.ts';
import type { Defaults } from './defaults.ts';
import { overlay } from './overlay.ts';
import { type Week, weekOf } from './week.ts';

const settingsSchema = section({ ...settingShape, ...rules, hours: hourSettings });

/** The keys of a company that are numbers and rules rather than people, demand or structure. */
const KEYS: ReadonlySet<string> = new Set(Object.keys(settingsSchema.shape));

/** Everything of a company but its people, its demand and its structure; complete. */
export type Settings = Omit<z.output<typeof settingsSchema>, 'delegation'> & {
  readonly delegation: Delegation;
};

/** The level of remedy kinds named here, and of all others. */
interface Delegation {
  readonly others: DelegationLevel;
  readonly kinds: ReadonlyMap<string, DelegationLevel>;
}

export type GivenSettings = Pick<GivenCompany, Extract<keyof GivenCompany, keyof Settings>>;

/** The ledger's settings, its hours moved to the days of the working week. */
export function defaultSettings(defaults: Defaults, week: Week): Settings {
  const written = defaults.under('', (id) => KEYS.has(id.split('.')[0] ?? ''));
  const { delegation, ...rest } = settingsSchema.parse(written);
  const hours = Object.fromEntries(
    Object.entries(rest.hours).map(([rank, pattern]): [string, Hours] => [rank, weekOf(week, pattern)]),
  ) as typeof rest.hours;
  return { ...rest, hours, delegation: { others: delegation, kinds: new Map() } };
}

/** @returns settings with those given put over them, section by section. */
export function withSettings(base: Settings, given: GivenSettings): Settings {
  // A company is given with more than its settings, which are none of the rules.
  const own: GivenSettings = Object.fromEntries(Object.entries(given).filter(([key]) => KEYS.has(key)));
  const { error, reaction, payment, work, ladder, attention, cost, hours, loyalty, delegation, ...others } =
    own;
  const { limits, channels, channel, ...ruled } = others;
  const { taste, mind, hostWork, strain, interruptions, transition, ...plain } = ruled;
  return {
    ...overlay(base, plain),
    error: overlay(base.error, error),
    reaction: overlay(base.reaction, reaction),
    payment: overlay(base.payment, payment),
    hostWork: overlay(base.hostWork, hostWork),
    strain: overlay(base.strain, strain),
    interruptions: overlay(base.interruptions, interruptions),
    work: overlay(base.work, work),
    transition: overlay(base.transition, transition),
    taste: overlay(base.taste, taste),
    mind: overlay(base.mind, mind),
    ladder: overlay(base.ladder, ladder),
    limits: withNamed(base.limits, limits, (before, one) => ({ ...before, ...one })),
    channels: withNamed(base.channels, channels, (_, one) => one),
    channel: overlay(base.channel, channel),
    attention: overlay(base.attention, attention),
    cost: overlay(base.cost, cost),
    hours: overlay(base.hours, hours),
    loyalty: overlay(base.loyalty, loyalty),
    delegation: withDelegation(base.delegation, delegation),
  };
}

/** Named entries put over others; `together` of two by the same name. */
function withNamed<T>(
  base: Readonly<Record<string, T>> | 'none',
  given: Readonly<Record<string, T>> | 'none' | undefined,
  together: (before: T | undefined, one: T) => T,
): Record<string, T> | 'none' {
  if (given === undefined) return base;
  if (given === 'none') return given;
  const before = base === 'none' ? {} : base;
  const over = Object.entries(given).map(([name, one]) => [name, together(before[name], one)] as const);
  return { ...before, ...Object.fromEntries(over) };
}

function withDelegation(base: Delegation, given: GivenCompany['delegation']): Delegation {
  if (given === undefined) return base;
  if (typeof given === 'number') return { others: given, kinds: new Map() };
  return { others: base.others, kinds: new Map([...base.kinds, ...Object.entries(given)]) };
}
