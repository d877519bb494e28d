/**
 * Definitions of metrics in this language, by id, and of families of metrics with the position, rank or target
 * named. The metrics define themselves in English, so there is nothing to say here; another language has all.
 */

export const definitions: Readonly<Record<string, string>> = {};

export const familyDefinitions: Readonly<Record<string, (name: string) => string>> = {};
