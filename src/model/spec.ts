/**
 * What a run needs, and all of it: plain, frozen data that scenario files compile to. Everything in it is
 * resolved (no default is looked up later); durations are minutes of simulated time, rates are per minute,
 * references are indices or keys into the same spec. It survives structuredClone and JSON unchanged.
 */

import type { CadencePattern } from '../kernel/des/cadence.ts';
import type { CalendarPattern } from '../kernel/des/calendar.ts';
import type { Distribution } from '../kernel/random/distribution.ts';
import type { OrgPosition, OrgUnit } from '../org/position.ts';
import type { LoyaltySpec } from './loyalty-spec.ts';

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
  /** Who decides in its boss's place on what it sends up, whatever the chart says; null: its boss. */
  readonly decidedBy: string | null;
  /** The largest remedy it may grant alone; null: any. */
  readonly limit: number | null;
  /** The same by kind of remedy, money, where it is another one than `limit`. */
  readonly limits: Readonly<Record<string, number | null>>;
  /** The default ladder's amount for its grade, which errors are measured against; null: any. */
  readonly competence: number | null;
  readonly location: string;
  /** Money per full-time person and year. */
  readonly cost: number;
  /** What it values, 0 to 1 each; counts where it is the boss of the service unit's head. */
  readonly mind: MindSpec;
  /** It decides and rules only when all members agree, each with a probability; null: it decides alone. */
  readonly committee: { readonly members: number; readonly agreement: number } | null;
}

/** How far a boss's mind is set on an orderly, cheap process, and on the customer: shares from 0 to 1. */
export interface MindSpec {
  readonly process: number;
  readonly customer: number;
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

/** One way on which customers contact the company. */
export interface ChannelSpec {
  readonly id: string;
  /** By phone, in writing, or with a machine that takes it in at any hour. */
  readonly kind: 'live' | 'written' | 'automatic';
  /** Share of the type's contacts; all sum to 1. */
  readonly share: number;
  /** Factor on the agent's intake work; 1 where it is live. */
  readonly work: number;
  /** Probability that the machine answers an inquiry for good; 0 where there is none. */
  readonly resolves: number;
}

/** Somebody goes to the customer before anything is decided. */
export interface VisitSpec {
  /** Position. */
  readonly by: string;
  /** Share of the type's complaints. */
  readonly share: number;
  readonly work: DistributionSpec;
}

/** From a moment on, until it is fixed, one unit's faults of a type come `factor` times as often. */
export interface DefectSpec {
  readonly unit: string;
  /** Minutes from the start of the run. */
  readonly from: Minutes;
  readonly factor: number;
  /** Elapsed time from knowing of it to its end; null: as the rules say. */
  readonly lead: DistributionSpec | null;
}

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
  /** A hidden fault of one unit, which its complaints reveal; null: none. */
  readonly defect: DefectSpec | null;
  /** Share of customers who complain without cause, chase and come back whatever they are told. */
  readonly vexatious: number;
  /** Extra complaints without cause that full generosity would attract, as a share of the rate. */
  readonly abuse: number;
  /** Empty: one live channel. */
  readonly channels: readonly ChannelSpec[];
  readonly visit: VisitSpec | null;
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
  readonly analysis: DistributionSpec;
  readonly proactive: DistributionSpec;
}

/** The rules of a company's life with complaints; each has a neutral value (src/model/mechanisms). */
export interface RulesSpec {
  readonly spanLoad: number;
  /** Share of attention that direct reports leave their boss at least. */
  readonly leastAttention: number;
  /** Work of the department in which the front line sits: share of its open time, and length of a piece. */
  readonly hostWork: { readonly share: number; readonly task: DistributionSpec };
  /** Occupancy from which agents are strained; at full occupancy work takes 1 + `slow` times, leaving 1 + `leave` times. */
  readonly strain: { readonly from: number; readonly slow: number; readonly leave: number };
  /** Agents who leave a year, for each filled seat, at normal load. */
  readonly attrition: number;
  /** Elapsed time until a seat whose agent has left is filled again. */
  readonly replacement: DistributionSpec;
  /** Money for each agent who leaves. */
  readonly turnoverCost: number;
  /** Open time of a manager between two calls away (null: none), and length of one. */
  readonly interruptions: { readonly every: DistributionSpec | null; readonly length: DistributionSpec };
  readonly redial: number;
  /** Open time of the front line. */
  readonly redialDelay: DistributionSpec;
  readonly misroute: number;
  /** Delegation level of each remedy kind. */
  readonly delegation: Readonly<Record<string, DelegationLevel>>;
  /** Open time of the asked boss until the asker decides by default; null: none. */
  readonly timeOut: DistributionSpec | null;
  /** Share of the work of a decision that is left with a worked-out proposal. */
  readonly decisionOnProposal: number;
  readonly buckPassing: number;
  readonly handBack: number;
  readonly error: { readonly agent: number; readonly above: number; readonly gamma: number };
  /** Probability of an error that no decider exceeds. */
  readonly errorCap: number;
  /** Share of errors that grant too much. */
  readonly generousErrors: number;
  readonly overpay: number;
  readonly benefitOfDoubt: number;
  /** Probability that a decision follows the decider's own view; cv of a personal factor on an agent's work. */
  readonly taste: { readonly decisions: number; readonly work: number };
  /** Cv of a personal factor on an agent's probability of error. */
  readonly fitness: number;
  /** Share of the agents' open time spent in training. */
  readonly training: number;
  /** How much of errors, wrong desks and own views a share of training takes away: max(0, 1 - effect x share). */
  readonly trainingEffect: number;
  /** What a mind wholly set on process, or on the customer, does; shares (see mechanisms/mind.ts). */
  readonly mind: {
    readonly thrift: number;
    readonly order: number;
    readonly generosity: number;
    readonly backing: number;
  };
  /** Probability that a decider above the front line asks for one more analysis first. */
  readonly analysis: number;
  /** Elapsed time of one. */
  readonly analysisTime: DistributionSpec;
  /** Factor on the probability of error for each analysis made. */
  readonly analysisGain: number;
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
  /** Probability that a complaint is registered; and that one that is not goes astray, at each hand-over. */
  readonly registered: number;
  readonly lost: number;
  /** Remedies of money are paid out at these moments only; null: at once. */
  readonly payRun: CadenceSpec | null;
  /** Open time of the front line until the customer comes to collect the money; null: it is sent. */
  readonly collect: DistributionSpec | null;
  /** Probability that the customer never does. */
  readonly forgone: number;
  /** Who bears the remedy of another unit's fault: customer service, that unit, a common fund. */
  readonly payer: 'service' | 'unit' | 'fund';
  /** Factors on `contest` and `suppress` where the unit at fault pays, on `contest` where a fund does. */
  readonly payment: { readonly contest: number; readonly suppress: number; readonly fund: number };
  /** Probability that a complaint about to miss the first target is marked closed without treatment. */
  readonly targetPressure: number;
  /** When that is, as a share of the target's time. */
  readonly pressureAt: number;
  /** Whether registered complaints can be tracked: their chasers' rate is then times `trackedFactor`. */
  readonly tracked: boolean;
  readonly trackedFactor: number;
  /** Elapsed time of each hand-over between sites. */
  readonly siteDelay: DistributionSpec;
  readonly work: WorkSpec;
  /** Probability that a position passes on a report of a defect. */
  readonly relayed: number;
  /** Reports that must reach the top before the company knows of a defect. */
  readonly reportsToKnow: number;
  /** Elapsed time from knowing of a defect to its end. */
  readonly fixTime: DistributionSpec;
  /** Share of the front line's time for calls ahead of trouble. */
  readonly proactive: number;
  /** Share of complaints prevented, for each share of the front line's time that goes into such calls. */
  readonly prevented: number;
  /** Whether all agents make such calls when nothing else waits, or some of them nothing but such calls. */
  readonly blended: boolean;
  /** Factor on the status requests of vexatious customers. */
  readonly vexatiousChasing: number;
  /** Money for each complaint that goes outside. */
  readonly externalCost: number;
  /** Hours a week that make one full-time agent or supervisor. */
  readonly fullTimeHours: number;
  /**
   * After a change of shape: share of the service unit's working power that is lost, and for how long after
   * each change.
   */
  readonly transition: { readonly loss: number; readonly lasts: Minutes };
  /** Read by metrics alone: nothing that happens depends on it. */
  readonly loyalty: LoyaltySpec;
}

export interface HorizonSpec {
  readonly warmUp: Minutes;
  readonly window: Minutes;
  readonly drain: Minutes;
}

/**
 * What a design becomes at a moment. Its chart has the positions of all other shapes of the design, in the same
 * order; those it does without have no seats and no part in anything.
 */
export interface StageSpec {
  /** From the start of the run. */
  readonly at: Minutes;
  readonly chart: ChartSpec;
  readonly calendars: Readonly<Record<string, CalendarSpec>>;
  readonly rules: RulesSpec;
}

/** One design, ready to run. */
export interface ModelSpec {
  readonly chart: ChartSpec;
  readonly calendars: Readonly<Record<string, CalendarSpec>>;
  readonly types: readonly ContactTypeSpec[];
  readonly rules: RulesSpec;
  /** What it becomes later, in the order of time; empty: it stays as it is. */
  readonly stages: readonly StageSpec[];
  readonly horizon: HorizonSpec;
  /** Answered within this many minutes counts for the service level. */
  readonly serviceLevel: Minutes;
  /** Targets T of `resolvedWithin.<T>`, as written (`7d`) and in minutes; the first is the headline. */
  readonly targets: readonly { readonly label: string; readonly minutes: Minutes }[];
  /** Whether figures by week of arrival are kept: where a design of the study changes on the way. */
  readonly byWeek: boolean;
}
