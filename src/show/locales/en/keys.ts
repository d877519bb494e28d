/**
 * What the keys of a scenario file mean that the ledger knows nothing of, by the map they stand in and their name:
 * `positions.deputy`. Their schemas say it in English; another language has every one.
 */
export const keys: Readonly<Record<string, string>> = {};
