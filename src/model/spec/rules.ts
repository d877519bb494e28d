import type { LoyaltySpec } from '../loyalty-spec.ts';
import type { CadenceSpec, DistributionSpec, Minutes } from './quantity.ts';

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
