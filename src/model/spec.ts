/**
 * What a run needs, and all of it: plain, frozen data that scenario files compile to. Everything in it is
 * resolved (no default is looked up later); durations are minutes of simulated time, rates are per minute,
 * references are indices or keys into the same spec. It survives structuredClone and JSON unchanged.
 */

import type { CadencePattern } from '../kernel/des/cadence.ts';
import type { CalendarPattern } from '../kernel/des/calendar.ts';
import type { Distribution } from '../kernel/random/distribution.ts';
import type { OrgPosition, OrgUnit } from '../org/position.ts';

/** Minutes of simulated time, from Monday 00:00 of the first week. */
export type Minutes = number;

export type DistributionSpec = Distribution;

export type CalendarSpec = CalendarPattern;

/** Which item of an in-tray is taken next. */
export type InTray = 'oldest' | 'newest' | 'severest' | 'random';

export type CadenceSpec = CadencePattern;

/**
 * One position of the chart with what the model needs beyond its place. `limit` and `competence` are money;
 * null: without limit.
 */
export interface PositionSpec extends OrgPosition {
  readonly title: string;
  /** Share of open time free for complaint matters, before the span load. */
  readonly attention: number;
  /** Key into ModelSpec.calendars. */
  readonly calendar: string;
  readonly cadence: CadenceSpec | null;
  readonly inTray: InTray;
  /** Number of its holder, the same in every design: addresses the spells of absence. */
  readonly person: number;
  readonly absence: { readonly presence: DistributionSpec; readonly absence: DistributionSpec } | null;
  readonly deputy: string | null;
  /** The largest remedy it may grant alone; null: any. */
  readonly limit: number | null;
  /** The default ladder's amount for its grade, which errors are measured against; null: any. */
  readonly competence: number | null;
  readonly location: string;
  /** Money per full-time person and year. */
  readonly cost: number;
}

export interface UnitSpec extends OrgUnit {
  readonly title: string;
}

export interface ChartSpec {
  readonly positions: readonly PositionSpec[];
  readonly units: readonly UnitSpec[];
  /** Unit id of customer service. */
  readonly serviceUnit: string;
}

/** A weekly rate profile: disjoint, ascending pieces of a cycle of `weeks` weeks, `perMinute` in each. */
export interface RateSpec {
  readonly weeks: number;
  readonly pieces: readonly { readonly from: Minutes; readonly to: Minutes; readonly perMinute: number }[];
}

/** One unit's share of a type's faults, and what it takes to put right. */
export interface FaultSpec {
  readonly unit: string;
  readonly share: number;
  /** Probability that the unit must act once the complaint is granted. */
  readonly mustAct: number;
  readonly work: DistributionSpec;
  readonly lead: DistributionSpec;
}

export type Stage = 'pre-sale' | 'during-sale' | 'after-sale' | 'no-sale';

export interface ContactTypeSpec {
  readonly id: string;
  readonly title: string;
  readonly stage: Stage;
  readonly kind: 'inquiry' | 'complaint';
  readonly rate: RateSpec;
  /** Multiply the rate between two moments (minutes from the start). */
  readonly shocks: readonly { readonly from: Minutes; readonly to: Minutes; readonly factor: number }[];
  /** Squared coefficient of variation of the daily gamma factor on the rate; 0: Poisson. */
  readonly overdispersion: number;
  readonly intake: DistributionSpec;
  /** Patience of a first contact in the queue; null: endless. */
  readonly patience: DistributionSpec | null;
  /** Share answered by self-service. */
  readonly deflection: number;
  /** Empty for an inquiry. */
  readonly faults: readonly FaultSpec[];
  /** Remedy kind, key into RulesSpec.delegation. */
  readonly remedy: string;
  /** Money; null: no decision is needed. */
  readonly amount: DistributionSpec | null;
  readonly severity: DistributionSpec;
  readonly justified: number;
  /** Elapsed time from first contact after which an open complaint is withdrawn; null: never. */
  readonly giveUp: DistributionSpec | null;
}

export type DelegationLevel = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Minutes of work, one distribution for each thing people do. */
export interface WorkSpec {
  readonly brief: DistributionSpec;
  readonly proposal: DistributionSpec;
  readonly decision: DistributionSpec;
  readonly ruling: DistributionSpec;
  readonly advice: DistributionSpec;
  readonly inform: DistributionSpec;
  readonly explain: DistributionSpec;
  readonly relay: DistributionSpec;
  readonly argue: DistributionSpec;
  readonly handoff: DistributionSpec;
  readonly closing: DistributionSpec;
  readonly chaser: DistributionSpec;
  readonly meeting: DistributionSpec;
}

/** The rules of a company's life with complaints; each has a neutral value (src/model/mechanisms). */
export interface RulesSpec {
  readonly spanLoad: number;
  readonly redial: number;
  /** Open time of the front line. */
  readonly redialDelay: DistributionSpec;
  readonly misroute: number;
  /** Delegation level of each remedy kind. */
  readonly delegation: Readonly<Record<string, DelegationLevel>>;
  /** Open time of the asked boss until the asker decides by default; null: none. */
  readonly timeOut: DistributionSpec | null;
  readonly buckPassing: number;
  readonly handBack: number;
  readonly error: { readonly agent: number; readonly above: number; readonly gamma: number };
  readonly overpay: number;
  readonly benefitOfDoubt: number;
  readonly preAgreed: number;
  readonly deference: number;
  readonly requests: 'bridge' | 'chain';
  readonly contest: number;
  readonly closeness: number;
  readonly powerBase: number;
  readonly persist: number;
  readonly upheld: number;
  readonly candour: number;
  readonly voice: number;
  readonly suppress: number;
  readonly stall: DistributionSpec;
  readonly reaction: { readonly accept: number; readonly repeat: number; readonly external: number };
  readonly reopen: number;
  readonly maxCycles: number;
  /** Open time of the front line. */
  readonly returnDelay: DistributionSpec;
  /** Open time of the front line between a customer's status requests; null: none. */
  readonly chaserGap: DistributionSpec | null;
  /** Whether complaints are registered and can be tracked: the chasers' rate is then times `trackedFactor`. */
  readonly tracked: boolean;
  readonly trackedFactor: number;
  /** Elapsed time of each hand-over between sites. */
  readonly siteDelay: DistributionSpec;
  readonly work: WorkSpec;
  /** Money for each complaint that goes outside. */
  readonly externalCost: number;
  /** Hours a week that make one full-time agent or supervisor. */
  readonly fullTimeHours: number;
}

export interface HorizonSpec {
  readonly warmUp: Minutes;
  readonly window: Minutes;
  readonly drain: Minutes;
}

/** One design, ready to run. */
export interface ModelSpec {
  readonly chart: ChartSpec;
  readonly calendars: Readonly<Record<string, CalendarSpec>>;
  readonly types: readonly ContactTypeSpec[];
  readonly rules: RulesSpec;
  readonly horizon: HorizonSpec;
  /** Answered within this many minutes counts for the service level. */
  readonly serviceLevel: Minutes;
  /** Targets T of `resolvedWithin.<T>`, as written (`7d`) and in minutes; the first is the headline. */
  readonly targets: readonly { readonly label: string; readonly minutes: Minutes }[];
}
