import type { Fault } from '../errors.ts';
import { suggest } from '../nearest.ts';
import type { FullContact } from '../resolve/contacts.ts';
import type { GivenContact } from '../schema/contact.ts';
import type { Draft } from '../study.ts';
import { shown } from '../values/wrong-value.ts';

type Path = readonly string[];

/** How far from 1 shares may sum, as people round them. */
const ROUNDING = 1e-6;

/** Contact types whose parts do not fit together. */
export function contactFaults(draft: Draft): Fault[] {
  return draft.contacts.flatMap((contact) => faultsOf(contact, draft));
}

/** Keys that only make sense in a complaint. */
const OF_COMPLAINTS = [
  'faults',
  'remedy',
  'amount',
  'justified',
  'giveUp',
  'defect',
  'vexatious',
  'abuse',
] as const satisfies readonly (keyof GivenContact)[];

function faultsOf(contact: FullContact, { file, run: { horizon } }: Draft): Fault[] {
  const { id, kind, given, faults } = contact;
  const path = ['company', 'contacts', id];
  const entry = file.company?.contacts?.[id];
  const own: GivenContact = entry === undefined || entry === 'none' ? {} : entry;
  const found: Fault[] = [];
  const add = (keys: Path, message: string, hint: string) =>
    found.push({ path: [...path, ...keys], message, hint });

  if (kind === 'inquiry') {
    for (const key of OF_COMPLAINTS) {
      if (own[key] !== undefined)
        add([key], `an inquiry has no ${key}`, 'kind: complaint makes this type a complaint');
    }
  }
  if (own.perDay !== undefined && own.perHour !== undefined) {
    add(['perHour'], 'arrivals are given by day and by hour', 'remove perDay or perHour');
  }
  const rated = given.perDay !== undefined || given.perHour !== undefined;
  const ratedFaults = [...faults.values()].some(({ perDay }) => perDay !== undefined);
  if (!rated && !ratedFaults) add([], `nothing says how often ${shown(id)} arrives`, 'add perDay or perHour');
  (own.shocks ?? []).forEach(({ from, to }, i) => {
    if (to <= from)
      add(['shocks', String(i), 'to'], 'this shock ends before it begins', 'from must come before to');
  });
  if (own.defect !== undefined && own.defect !== 'none') {
    const { unit, from } = own.defect;
    if (kind === 'complaint' && !faults.has(unit)) {
      const message = `none of these complaints is the fault of ${shown(unit)}`;
      add(['defect', 'unit'], message, suggest(unit, [...faults.keys()]));
    }
    if (from >= horizon.warmUp + horizon.window + horizon.drain)
      add(['defect', 'from'], 'this defect begins when the run is over', 'let it begin earlier');
  }
  if (own.profile?.every(({ weight }) => weight === 0) === true) {
    add(['profile'], 'all weights are 0', 'give at least one piece a weight above 0');
  }
  if (own.profile !== undefined && overlaps(own.profile)) {
    add(['profile'], 'pieces of this profile overlap', 'let each hour of the week be in one piece');
  }
  if (kind === 'complaint') found.push(...shareFaults(contact, path, file.company?.base === 'neutral'));
  return found;
}

function shareFaults({ faults }: FullContact, path: Path, neutral: boolean): Fault[] {
  const found: Fault[] = [];
  const add = (keys: Path, message: string, hint: string) =>
    found.push({ path: [...path, ...keys], message, hint });
  if (faults.size === 0) add([], 'a complaint needs a unit at fault', 'add faults: with at least one unit');
  const shares = [...faults.values()].filter(({ share }) => share !== undefined);
  for (const [unit, { perDay, mustAct, work }] of faults) {
    const at = ['faults', unit];
    if (shares.length === 0 && perDay === undefined) {
      add(at, `nothing says how many complaints are the fault of ${shown(unit)}`, 'add perDay or share');
    }
    if (mustAct === undefined && !neutral) add(at, '"mustAct" is missing', 'add mustAct: a probability');
    if ((mustAct ?? 0) > 0 && work === undefined) add(at, '"work" is missing', 'add work: a duration');
  }
  const without = [...faults].filter(([, { share }]) => share === undefined).map(([unit]) => unit);
  const sum = shares.reduce((total, { share = 0 }) => total + share, 0);
  if (shares.length > 0 && without.length > 0) {
    const have = without.length === 1 ? 'has' : 'have';
    const message = `some units have a share, but ${without.join(', ')} ${have} none`;
    add(['faults'], message, 'give every unit a share, or every unit a number a day');
  } else if (shares.length > 0 && Math.abs(sum - 1) > ROUNDING) {
    const message = `the shares sum to ${Number(sum.toFixed(6))}, not to 1`;
    add(['faults'], message, 'every complaint is some unit’s fault');
  }
  const perDay = [...faults.values()].reduce((total, fault) => total + (fault.perDay ?? 0), 0);
  if (shares.length === 0 && faults.size > 0 && perDay === 0) {
    add(['faults'], 'all numbers a day are 0', 'give at least one unit more than 0');
  }
  return found;
}

function overlaps(profile: NonNullable<GivenContact['profile']>): boolean {
  const weeks = 12;
  const week = 7 * 24 * 60;
  const spans = profile.flatMap(({ hours }) => {
    const intervals = hours.intervals ?? [[0, hours.weeks * week] as const];
    return Array.from({ length: weeks / hours.weeks }, (_, k) => k * hours.weeks * week).flatMap((start) =>
      intervals.map(([from, to]) => [start + from, start + to] as const),
    );
  });
  spans.sort((a, b) => a[0] - b[0]);
  return spans.some(([from], i) => from < (spans[i - 1]?.[1] ?? 0));
}
