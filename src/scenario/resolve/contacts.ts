import type { ContactTypeSpec, DefectSpec, FaultSpec, RateSpec, VisitSpec } from '../../model/spec.ts';
import { COMMON } from '../company/common.ts';
import { merged } from '../company/company.ts';
import type { Defaults } from '../company/defaults.ts';
import type { Settings } from '../company/settings.ts';
import { daysPerWeek, minutesPerWeek } from '../company/week.ts';
import type { GivenCompany } from '../schema/company.ts';
import { contact, type GivenContact, type GivenFault } from '../schema/contact.ts';
import { type Hours, leastCommonMultiple } from '../values/hours.ts';
import { channelsOf } from './channels.ts';

const WEEK = 7 * 24 * 60;
const HOUR = 60;
const NOTHING = { kind: 'constant', value: 0 } as const;

type Kind = ContactTypeSpec['kind'];

/** A type as written, over the ledger’s numbers for its kind. */
export interface FullContact {
  readonly id: string;
  readonly kind: Kind;
  readonly given: GivenContact;
  readonly faults: ReadonlyMap<string, GivenFault>;
}

/** The contact types of a company; types without a kind, and inquiries with faults, are refused before. */
export function contactsOf(company: GivenCompany, defaults: Defaults): FullContact[] {
  const common = (company.base ?? 'common') === 'common';
  const types = merged<GivenContact>(common ? { inquiry: {}, complaint: {} } : {}, company.contacts);
  return [...types].map(([id, given]) => {
    const kind = kindOf(id, given);
    const own = common && id === kind;
    const usual = usualContact(
      kind,
      own && given.perDay === undefined && given.perHour === undefined,
      defaults,
    );
    const usualFaults = kind === 'complaint' && common ? commonFaults(company, defaults) : {};
    return { id, kind, given: { ...usual, ...given }, faults: merged<GivenFault>(usualFaults, given.faults) };
  });
}

/** What a type says it is, else what it is named, else a complaint if it has units at fault. */
function kindOf(id: string, given: GivenContact): Kind {
  if (given.kind !== undefined) return given.kind;
  if (id === 'inquiry' || id === 'complaint') return id;
  return given.faults === undefined ? 'inquiry' : 'complaint';
}

function usualContact(kind: Kind, rate: boolean, defaults: Defaults): GivenContact {
  const wanted = (id: string) => !id.startsWith('faults.') && (rate || id !== 'perDay');
  return contact.parse(defaults.under(`contacts.${kind}`, wanted));
}

function commonFaults(company: GivenCompany, defaults: Defaults): Record<string, GivenFault> {
  const units = [...Object.keys(COMMON.units), COMMON.service.unit];
  const faults: Record<string, GivenFault> = {};
  for (const unit of units) {
    if (unit !== COMMON.service.unit && company.units?.[unit] === 'none') continue;
    const id = unit === COMMON.service.unit ? (company.service?.unit ?? unit) : unit;
    const read = contact.parse({ faults: { [id]: defaults.under(`contacts.complaint.faults.${unit}`) } });
    const fault = read.faults?.[id];
    if (fault !== undefined && fault !== 'none') faults[id] = fault;
  }
  return faults;
}

/** Each type ready to run, with arrivals over the hours of the company’s front line, whatever a design changes. */
export function resolveContacts(
  types: readonly FullContact[],
  frontLine: Hours,
  settings: Settings,
): ContactTypeSpec[] {
  return types.map((type): ContactTypeSpec => {
    const { id, kind, given } = type;
    return {
      id,
      title: given.title ?? titleOf(id),
      stage: given.stage ?? 'after-sale',
      kind,
      rate: rateOf(weeklyArrivals(type, frontLine), given.profile, frontLine),
      shocks: given.shocks ?? [],
      overdispersion: given.overdispersion ?? 0,
      intake: given.intake ?? NOTHING,
      patience: given.patience ?? null,
      deflection: given.deflection ?? 0,
      faults: kind === 'complaint' ? resolveFaults(type.faults) : [],
      remedy: given.remedy ?? '',
      amount: given.amount ?? null,
      severity: given.severity ?? NOTHING,
      justified: given.justified ?? 0,
      giveUp: given.giveUp ?? null,
      channels: channelsOf(type, settings),
      visit: visitOf(given.visit, settings),
      defect: kind === 'complaint' ? defectOf(given.defect) : null,
      vexatious: kind === 'complaint' ? (given.vexatious ?? 0) : 0,
      abuse: kind === 'complaint' ? (given.abuse ?? 0) : 0,
    };
  });
}

function visitOf(given: GivenContact['visit'], { work }: Settings): VisitSpec | null {
  return given === undefined || given === 'none' ? null : { ...given, work: given.work ?? work.visit };
}

/** Arrivals in an average week: by hour, by day, or the sum of the units’ faults. */
export function weeklyArrivals({ given, faults }: FullContact, frontLine: Hours): number {
  if (given.perHour !== undefined) return (given.perHour * minutesPerWeek(frontLine)) / HOUR;
  const perDay = given.perDay ?? [...faults.values()].reduce((sum, fault) => sum + (fault.perDay ?? 0), 0);
  return perDay * daysPerWeek(frontLine);
}

function defectOf(given: GivenContact['defect']): DefectSpec | null {
  return given === undefined || given === 'none' ? null : { ...given, lead: given.lead ?? null };
}

function resolveFaults(faults: ReadonlyMap<string, GivenFault>): FaultSpec[] {
  const weight = ({ share, perDay }: GivenFault) => share ?? perDay ?? 0;
  const total = [...faults.values()].reduce((sum, fault) => sum + weight(fault), 0);
  return [...faults].map(
    ([unit, fault]): FaultSpec => ({
      unit,
      share: weight(fault) / total,
      mustAct: fault.mustAct ?? 0,
      work: fault.work ?? NOTHING,
      lead: fault.lead ?? NOTHING,
    }),
  );
}

/** A constant rate over the front line’s hours, or the profile’s pieces in proportion to their weights. */
function rateOf(perWeek: number, profile: GivenContact['profile'], frontLine: Hours): RateSpec {
  const pieces = (profile ?? [{ hours: frontLine, weight: 1 }]).flatMap(({ hours, weight }) =>
    (hours.intervals ?? [[0, WEEK] as const]).map(([from, to]) => ({ from, to, weight, weeks: hours.weeks })),
  );
  const weeks = pieces.reduce((cycle, piece) => leastCommonMultiple(cycle, piece.weeks), 1);
  const spread = pieces
    .flatMap(({ weeks: cycle, from, to, weight }) =>
      Array.from({ length: weeks / cycle }, (_, k) => ({
        from: from + k * cycle * WEEK,
        to: to + k * cycle * WEEK,
        weight,
      })),
    )
    .sort((a, b) => a.from - b.from);
  const area = spread.reduce((sum, { from, to, weight }) => sum + weight * (to - from), 0);
  return {
    weeks,
    pieces: spread.map(({ from, to, weight }) => ({
      from,
      to,
      perMinute: (weight * perWeek * weeks) / area,
    })),
  };
}

function titleOf(id: string): string {
  const words = id
    .replace(/[_-]+/g, ' ')
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
