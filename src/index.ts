/** The browser-safe public interface. */
export type { Assumption, LedgerEntry } from './model/ledger/entry.ts';
export { ledger } from './model/ledger/index.ts';
export { mechanisms } from './model/mechanisms/index.ts';
export { metrics } from './model/metrics/index.ts';
export { figuresOf, replicate } from './model/replicate.ts';
export type { ModelSpec } from './model/spec.ts';
export * from './org/index.ts';
export * from './scenario/index.ts';
export { buildResults } from './study/build-results.ts';
export type { Results } from './study/results.ts';
export { runStudy } from './study/run-study.ts';
export { VERSION } from './version.ts';
