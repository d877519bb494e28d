import type { DistributionSpec, Minutes } from './quantity.ts';

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
