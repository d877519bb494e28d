/**
 * What the mechanisms do, by id, one sentence each. They say it themselves in English, so there is nothing to
 * say here; another language has every id.
 */
export const mechanisms: Readonly<Record<string, string>> = {};
