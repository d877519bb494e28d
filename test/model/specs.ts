/** Model specs the tests share: neutral in every mechanism, always open, constant work; tests switch things on. */
import type { Distribution } from '../../src/kernel/random/distribution.ts';
import type {
  ContactTypeSpec,
  FaultSpec,
  ModelSpec,
  PositionSpec,
  RulesSpec,
  WorkSpec,
} from '../../src/model/spec.ts';
import type { OrgInput } from '../../src/org/position.ts';

const WEEK = 7 * 24 * 60;

export const constant = (value: number): Distribution => ({ kind: 'constant', value });

/** Minutes of each kind of work, all different so that a mistaken one shows. */
export const MINUTES = {
  brief: 2,
  proposal: 3,
  decision: 8,
  ruling: 32,
  advice: 5,
  inform: 7,
  explain: 11,
  relay: 13,
  argue: 17,
  handoff: 19,
  closing: 23,
  chaser: 0,
  meeting: 29,
} as const satisfies Record<keyof WorkSpec, number>;

const WORK = Object.fromEntries(
  Object.entries(MINUTES).map(([kind, minutes]) => [kind, constant(minutes)]),
) as Record<keyof WorkSpec, Distribution>;

const NEUTRAL_RULES: RulesSpec = {
  spanLoad: 0,
  redial: 0,
  redialDelay: constant(1),
  misroute: 0,
  delegation: { remedy: 7 },
  timeOut: null,
  buckPassing: 0,
  handBack: 0,
  error: { agent: 0, above: 0, gamma: 0 },
  overpay: 0,
  benefitOfDoubt: 0,
  preAgreed: 1,
  deference: 0,
  requests: 'bridge',
  contest: 0,
  closeness: 1,
  powerBase: 1,
  persist: 1,
  upheld: 1,
  candour: 1,
  voice: 0,
  suppress: 0,
  stall: constant(0),
  reaction: { accept: 1, repeat: 0, external: 0 },
  reopen: 0,
  maxCycles: 0,
  returnDelay: constant(0),
  chaserGap: null,
  tracked: false,
  trackedFactor: 1,
  siteDelay: constant(0),
  work: WORK,
  externalCost: 0,
  fullTimeHours: 38,
};

/** `perWeek` contacts at a constant rate. */
export function contactType(perWeek: number, more: Partial<ContactTypeSpec> = {}): ContactTypeSpec {
  return {
    id: 'type',
    title: 'Type',
    stage: 'after-sale',
    kind: 'complaint',
    rate: { weeks: 1, pieces: [{ from: 0, to: WEEK, perMinute: perWeek / WEEK }] },
    shocks: [],
    overdispersion: 0,
    intake: constant(10),
    patience: null,
    deflection: 0,
    faults: [fault('west')],
    remedy: 'remedy',
    amount: null,
    severity: constant(1),
    justified: 1,
    giveUp: null,
    ...more,
  };
}

/** All of a type's faults are the unit's, which need not act. */
export function fault(unit: string, more: Partial<FaultSpec> = {}): FaultSpec {
  return { unit, share: 1, mustAct: 0, work: constant(41), lead: constant(0), ...more };
}

export interface SpecParts {
  readonly chart: OrgInput;
  readonly types: readonly ContactTypeSpec[];
  readonly rules?: Partial<RulesSpec>;
  /** Beyond its place: what differs from a position that may decide anything at any time. */
  readonly positions?: Readonly<Record<string, Partial<PositionSpec>>>;
  readonly calendars?: ModelSpec['calendars'];
}

export function modelSpec({
  chart,
  types,
  rules = {},
  positions = {},
  calendars = {},
}: SpecParts): ModelSpec {
  return {
    chart: {
      serviceUnit: chart.serviceUnit,
      units: chart.units.map((unit) => ({ ...unit, title: unit.id })),
      positions: chart.positions.map((place, person) => ({
        ...place,
        person,
        title: place.id,
        attention: 1,
        calendar: 'always',
        cadence: null,
        inTray: 'oldest',
        absence: null,
        deputy: null,
        limit: null,
        competence: null,
        location: 'here',
        cost: 0,
        ...positions[place.id],
      })),
    },
    calendars: { always: { weeks: 1, intervals: null, closures: [] }, ...calendars },
    types,
    rules: { ...NEUTRAL_RULES, ...rules },
    horizon: { warmUp: 0, window: WEEK, drain: 0 },
    serviceLevel: 1 / 3,
    targets: [{ label: '7d', minutes: WEEK }],
  };
}
