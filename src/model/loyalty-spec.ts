/** What customers make of a complaint, and what that is worth: shares and probabilities unless said otherwise. */
export interface LoyaltySpec {
  /** Weights of the three justices in satisfaction; only their proportions count. */
  readonly weightOutcome: number;
  readonly weightProcess: number;
  readonly weightTreatment: number;
  /** What a grant too small, and a refusal with reasons, give of what was due. */
  readonly tooLittle: number;
  readonly refused: number;
  /** Elapsed minutes after which an answer is worth half as much; above 0. */
  readonly halfTime: number;
  /** Ease that each further contact, and each hand-off, takes. */
  readonly perContact: number;
  readonly perHandOff: number;
  /** Satisfaction that is gone where one contact was not enough. */
  readonly contactPenalty: number;
  /** Severity from which a problem is a major one. */
  readonly majorFrom: number;
  /** Elapsed minutes up to which an answer is a fast one. */
  readonly fast: number;
  /** Repeat purchase after major and minor problems. */
  readonly majorFast: number;
  readonly majorSlow: number;
  readonly majorUnresolved: number;
  readonly majorSilent: number;
  readonly minorFast: number;
  readonly minorSlow: number;
  readonly minorUnresolved: number;
  readonly minorSilent: number;
  /** Disloyal customers after the highest and the lowest effort. */
  readonly disloyalHigh: number;
  readonly disloyalLow: number;
  /** Customers lost a year without any complaint. */
  readonly churn: number;
  /** Money that a customer is worth; 0: not known. */
  readonly customerValue: number;
}
