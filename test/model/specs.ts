/** Model specs the tests share: neutral in every mechanism, always open, constant work; tests switch things on. */
import type { Distribution } from '../../src/kernel/random/distribution.ts';
import type { LoyaltySpec } from '../../src/model/loyalty-spec.ts';
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
  proactive: 37,
  analysis: 43,
} as const satisfies Record<keyof WorkSpec, number>;

const WORK = Object.fromEntries(
  Object.entries(MINUTES).map(([kind, minutes]) => [kind, constant(minutes)]),
) as Record<keyof WorkSpec, Distribution>;

/** As in the ledger, with a hand-off that costs nothing and no churn; a customer is worth nothing. */
export const LOYALTY: LoyaltySpec = {
  weightOutcome: 0.45,
  weightProcess: 0.25,
  weightTreatment: 0.3,
  tooLittle: 0.5,
  refused: 0.5,
  halfTime: WEEK,
  perContact: 0.15,
  perHandOff: 0,
  contactPenalty: 0.33,
  majorFrom: 2,
  fast: 3 * 24 * 60,
  majorFast: 0.82,
  majorSlow: 0.54,
  majorUnresolved: 0.19,
  majorSilent: 0.09,
  minorFast: 0.95,
  minorSlow: 0.7,
  minorUnresolved: 0.46,
  minorSilent: 0.37,
  disloyalHigh: 0.96,
  disloyalLow: 0.09,
  churn: 0,
  customerValue: 0,
};

const NEUTRAL_RULES: RulesSpec = {
  spanLoad: 0,
  leastAttention: 0.1,
  hostWork: { share: 0, task: constant(30) },
  strain: { from: 0.85, slow: 0, leave: 0 },
  attrition: 0,
  replacement: constant(8 * WEEK),
  turnoverCost: 0,
  interruptions: { every: null, length: constant(30) },
  redial: 0,
  redialDelay: constant(1),
  misroute: 0,
  delegation: { remedy: 7 },
  timeOut: null,
  decisionOnProposal: 0.5,
  buckPassing: 0,
  handBack: 0,
  error: { agent: 0, above: 0, gamma: 0 },
  errorCap: 0.5,
  generousErrors: 0.5,
  overpay: 0,
  benefitOfDoubt: 0,
  taste: { decisions: 0, work: 0 },
  fitness: 0,
  training: 0,
  trainingEffect: 0,
  mind: { thrift: 0, order: 0, generosity: 0, backing: 0 },
  analysis: 0,
  analysisTime: constant(0),
  analysisGain: 1,
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
  registered: 1,
  lost: 0,
  payRun: null,
  collect: null,
  forgone: 0,
  payer: 'service',
  payment: { contest: 1, suppress: 1, fund: 1 },
  targetPressure: 0,
  pressureAt: 1,
  tracked: false,
  trackedFactor: 1,
  siteDelay: constant(0),
  work: WORK,
  relayed: 1,
  reportsToKnow: 1,
  fixTime: constant(0),
  proactive: 0,
  prevented: 0,
  blended: true,
  vexatiousChasing: 1,
  externalCost: 0,
  fullTimeHours: 38,
  transition: { loss: 0, lasts: 0 },
  loyalty: LOYALTY,
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
    defect: null,
    vexatious: 0,
    abuse: 0,
    channels: [],
    visit: null,
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
        decidedBy: null,
        limit: null,
        limits: {},
        competence: null,
        location: 'here',
        cost: 0,
        mind: { process: 0, customer: 0 },
        committee: null,
        ...positions[place.id],
      })),
    },
    calendars: { always: { weeks: 1, intervals: null, closures: [] }, ...calendars },
    types,
    rules: { ...NEUTRAL_RULES, ...rules },
    stages: [],
    horizon: { warmUp: 0, window: WEEK, drain: 0 },
    serviceLevel: 1 / 3,
    targets: [{ label: '7d', minutes: WEEK }],
    byWeek: false,
  };
}
