/**
 * The ledger's form: one entry for each default of the product, with where it comes from and how far it may
 * reasonably be moved. Nothing numeric in the model lives outside the ledger.
 */

export type LedgerStatus = 'sourced' | 'assumed';
export type Confidence = 'high' | 'medium' | 'low';

export interface LedgerEntry<V = unknown> {
  /** Dotted path, the same in scenario files and in `explain`: `candour`, `work.brief`, `ladder.agent`. */
  readonly id: string;
  /** One plain sentence: what it means. */
  readonly meaning: string;
  readonly unit: string;
  /** In the form scenario files write it, durations with units. */
  readonly value: V;
  /** Lowest and highest plausible value, for sensitivity; null where a range has no meaning. */
  readonly range: readonly [number | string, number | string] | null;
  readonly rangeReason: string;
  /** The value that switches the mechanism off, in the same form; undefined where there is none. */
  readonly neutral?: unknown;
  /** Citation for sourced, the reason of the choice for assumed. */
  readonly source: string;
  readonly status: LedgerStatus;
  readonly confidence: Confidence;
}

export function defineEntry<const V>(entry: LedgerEntry<V>): LedgerEntry<V> {
  return Object.freeze(entry);
}

/** An assumption on a plain number that nobody has published; `neutral` null: it switches nothing off. */
export const assumed = (
  id: string,
  meaning: string,
  unit: 'probability' | 'share' | 'factor',
  value: number,
  range: readonly [number, number],
  rangeReason: string,
  neutral: number | null,
  source: string,
) =>
  defineEntry<number>({
    id,
    meaning,
    unit,
    value,
    range,
    rangeReason,
    ...(neutral === null ? {} : { neutral }),
    source,
    status: 'assumed',
    confidence: 'low',
  });

/**
 * An assumption in force in a study: a ledger entry at its default, or what the scenario sets in its place, or
 * a setting of the scenario that the ledger knows nothing of.
 */
export interface Assumption {
  /** Of the ledger's entry; else the path in the file. */
  readonly id: string;
  /** '' for a setting that the ledger does not know. */
  readonly meaning: string;
  readonly unit: string;
  /** As a scenario file writes it. */
  readonly value: string;
  /** Designs, by title, that set it differently. */
  readonly designs: readonly { readonly title: string; readonly value: string }[];
  /** Where `value` comes from: the ledger, a neutral base, or the file. */
  readonly origin: 'default' | 'neutral' | 'scenario';
  /** The preset on whose working days these default hours fall; null where they stand as written. */
  readonly week: string | null;
  /** 'scenario' where the file sets it, for the company or in single designs. */
  readonly status: LedgerStatus | 'scenario';
  /** The ledger's; '' where it does not know the setting. */
  readonly source: string;
  readonly confidence: Confidence | '';
}
