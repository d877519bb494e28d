/**
 * The structure of an organisation as plain data: who reports to whom, who works where. What a position can
 * do (hours, limits, pay) belongs to the model; this is its place.
 */

export interface OrgPosition {
  readonly id: string;
  /** Solid line; null for the root. */
  readonly reportsTo: string | null;
  /** Dotted lines. */
  readonly dottedTo: readonly string[];
  /** Unit it works in; null for those above all units. */
  readonly unit: string | null;
  readonly role: 'ceo' | 'board' | null;
  /** A team of agents (its seats) of the front line. */
  readonly frontLine: boolean;
  /** The action desk of its unit: childless, wherever it reports. */
  readonly desk: boolean;
  /** Seats. */
  readonly staff: number;
  /** Judged on the whole company, so never conflicted. */
  readonly neutral: boolean;
  /** Its people may go over its head. */
  readonly skipLevel: boolean;
}

export interface OrgUnit {
  readonly id: string;
  /** Position id of its head. */
  readonly head: string;
  /** Position id of its action desk; null: the front line (the service unit) or the head does the work. */
  readonly desk: string | null;
}

export interface OrgInput {
  readonly positions: readonly OrgPosition[];
  readonly units: readonly OrgUnit[];
  /** Unit id of customer service. */
  readonly serviceUnit: string;
}
