import { pow } from '../../kernel/random/math.ts';
import type { LoyaltySpec } from '../loyalty-spec.ts';
import type { Minutes } from '../spec.ts';

/** What a complaint has been for its customer, from first contact to the moment of judgement. */
export interface Ordeal {
  /** What the customer got of what was due: 0 nothing, 1 all of it. */
  readonly outcome: number;
  /** From first contact to the answer that stands; Infinity without one. */
  readonly answeredAfter: Minutes;
  /** Times the customer had to call, ask or explain again. */
  readonly further: number;
  readonly handOffs: number;
  /** The caller was lost in the line: never heard at all. */
  readonly silent: boolean;
  /** A problem that weighs, by its severity. */
  readonly major: boolean;
}

/** How easy it was: 1 where one contact was enough and nobody handed the case on, towards 0 with every effort. */
export function easeOf({ perContact, perHandOff }: LoyaltySpec, further: number, handOffs: number): number {
  return pow(1 - perContact, further) * pow(1 - perHandOff, handOffs);
}

/**
 * Satisfaction from 0 to 1: justice of the outcome, the process (how soon the answer came) and the treatment (how
 * much effort it took), less the penalty where one contact was not enough. The penalty stands for the first further
 * contact, so that the treatment counts those after it.
 */
export function satisfactionOf(rules: LoyaltySpec, ordeal: Ordeal): number {
  const { outcome, answeredAfter, further, handOffs, silent } = ordeal;
  if (silent) return 0;
  const { weightOutcome, weightProcess, weightTreatment, halfTime } = rules;
  const process = halfTime / (halfTime + answeredAfter);
  const treatment = easeOf(rules, Math.max(0, further - 1), handOffs);
  const justice =
    (weightOutcome * outcome + weightProcess * process + weightTreatment * treatment) /
    (weightOutcome + weightProcess + weightTreatment);
  const inOneContact = further === 0 && outcome > 0;
  return inOneContact ? justice : justice * (1 - rules.contactPenalty);
}

/** Probability that the customer buys again: between the rows of the TARP table by how far the outcome was right. */
export function repeatPurchaseOf(
  rules: LoyaltySpec,
  { outcome, answeredAfter, silent, major }: Ordeal,
): number {
  const [fast, slow, unresolved, unheard] = major
    ? [rules.majorFast, rules.majorSlow, rules.majorUnresolved, rules.majorSilent]
    : [rules.minorFast, rules.minorSlow, rules.minorUnresolved, rules.minorSilent];
  if (silent) return unheard;
  const resolved = answeredAfter <= rules.fast ? fast : slow;
  return unresolved + outcome * (resolved - unresolved);
}

/**
 * Probability that the customer is still one after a year: not gone anyway, buying again, and not driven away by
 * effort. Effort counts against a contact without any; what the silent went through is in their row of the table.
 */
export function retentionOf(rules: LoyaltySpec, ordeal: Ordeal): number {
  const { churn, disloyalHigh, disloyalLow } = rules;
  const ease = ordeal.silent ? 1 : easeOf(rules, ordeal.further, ordeal.handOffs);
  const disloyal = disloyalLow + (disloyalHigh - disloyalLow) * (1 - ease);
  const loyal = Math.min(1, (1 - disloyal) / (1 - disloyalLow));
  return (1 - churn) * repeatPurchaseOf(rules, ordeal) * loyal;
}
