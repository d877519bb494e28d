/**
 * What a design changed, as data: languages word it. Positions are named by their titles; values are as a
 * scenario file writes them.
 */

/** A property of a position that a design may change. */
export type Property =
  | 'title'
  | 'neutral'
  | 'skipLevel'
  | 'hours'
  | 'attention'
  | 'cadence'
  | 'inTray'
  | 'absence'
  | 'deputy'
  | 'limit'
  | 'limits'
  | 'competence'
  | 'location'
  | 'cost'
  | 'mind'
  | 'committee';

export type ChangeNote =
  | { readonly kind: 'serviceUnder'; readonly boss: string }
  | { readonly kind: 'addedAbove'; readonly position: string; readonly above: string }
  | { readonly kind: 'addedUnder'; readonly position: string; readonly boss: string }
  | { readonly kind: 'addedAtTop'; readonly position: string }
  | { readonly kind: 'moved'; readonly position: string; readonly boss: string }
  | { readonly kind: 'removed'; readonly position: string }
  | { readonly kind: 'layers'; readonly layers: number }
  | { readonly kind: 'dottedLine'; readonly position: string; readonly to: string }
  /** What it sends up somebody else than its boss decides. */
  | { readonly kind: 'decidedBy'; readonly position: string; readonly by: string }
  /** From a day on, counted from the start of the window, it is what another design starts as. */
  | { readonly kind: 'becomes'; readonly design: string; readonly day: number }
  /** A setting of the whole company, by the id of its ledger entry. */
  | { readonly kind: 'setting'; readonly id: string; readonly value: string }
  | {
      readonly kind: 'property';
      readonly position: string;
      readonly property: Property;
      readonly value: string;
    };
