/**
 * What the ledger's entries say in this language, by id. The ledger itself is in English, so there is nothing
 * to say here; another language has every id.
 */

export interface LedgerText {
  readonly meaning: string;
  readonly rangeReason: string;
  readonly source: string;
}

export const ledger: Readonly<Record<string, LedgerText>> = {};
