/** All claims of a file, one after the other. */

import type { ClaimSpec, ClaimsSpec } from '../../scenario/claims/spec.ts';
import { VERSION } from '../../version.ts';
import { atMost } from '../at-most.ts';
import { Shelf, type SimulateSeeded } from '../shelf.ts';
import { Bench, figureOf } from './bench.ts';
import { type ClaimContext, claimKey, claimSize, modelKey } from './claim-key.ts';
import { judgeClaim } from './one-claim.ts';
import { type ClaimResult, type ClaimsResults, CONFIDENCE } from './results.ts';

export interface ClaimsOptions {
  /** Simulations worth having under way at once. */
  readonly width: number;
  /** Instead of each scenario's own. */
  readonly seed: string | null;
  /** Ids of the claims to judge; all by default. */
  readonly only?: readonly string[];
  /** What was found before is kept where it would be found again. */
  readonly known?: ClaimsResults | null;
  /** Called with every replication that a claim rests on, once it is there. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Called with what there is whenever a claim is judged; the next one waits for it. */
  readonly onClaim?: (results: ClaimsResults) => Promise<void>;
  /** Stops the work; claims that are judged are kept. */
  readonly signal?: AbortSignal;
}

/** The result does not depend on how many simulations are under way at once. */
export async function runClaims(
  spec: ClaimsSpec,
  simulate: SimulateSeeded,
  options: ClaimsOptions,
): Promise<ClaimsResults> {
  const { signal, only } = options;
  const family = spec.claims.reduce((sum, { comparisons }) => sum + comparisons.length, 0);
  const context: ClaimContext = { plan: spec.plan, family, seed: options.seed };
  const limited = atMost(options.width, simulate);
  const found = await keptClaims(spec, context, options, limited);
  const pending = spec.claims.filter(({ id }) => (only?.includes(id) ?? true) && !found.has(id));
  const total = pending.reduce((sum, claim) => sum + claimSize(claim, spec.plan), 0);
  let done = 0;
  const onRun = (): void => {
    done += 1;
    options.onProgress?.(Math.min(done, total), total);
  };
  const shelves = new Map<string, Shelf>();
  try {
    for (const [i, claim] of pending.entries()) {
      if (signal?.aborted) break;
      const shelf = shelves.get(claim.scenario) ?? shelfOf(claim, spec, context, limited);
      // What no other claim will ask for is not kept.
      if (pending.slice(i + 1).some(({ scenario }) => scenario === claim.scenario)) {
        shelves.set(claim.scenario, shelf);
      } else shelves.delete(claim.scenario);
      const bench = new Bench(claim.comparisons, shelf, onRun);
      found.set(claim.id, await judgeClaim(claim, context, bench, modelKey(claim, context, limited)));
      await options.onClaim?.(resultsOf(spec, context, found));
    }
  } catch (error) {
    // A stopped executor drops what is under way: what is complete is kept.
    if (!signal?.aborted) throw error;
  }
  return resultsOf(spec, context, found);
}

/** For all claims about the scenario of this one. */
function shelfOf(
  { scenario, worlds }: ClaimSpec,
  { claims }: ClaimsSpec,
  { seed }: ClaimContext,
  simulate: SimulateSeeded,
): Shelf {
  const comparisons = claims.filter((one) => one.scenario === scenario).flatMap((one) => one.comparisons);
  return new Shelf(comparisons.map(figureOf), (model, replication) =>
    simulate(model, seed ?? worlds.study.seed, replication),
  );
}

/** Of what was found before, what would be found again, in the words that the file has now. */
async function keptClaims(
  { claims }: ClaimsSpec,
  context: ClaimContext,
  { known, signal }: ClaimsOptions,
  simulate: SimulateSeeded,
): Promise<Map<string, ClaimResult>> {
  const before = new Map((known?.claims ?? []).map((one) => [one.id, one]));
  const kept = await Promise.all(
    claims.map(async (claim): Promise<[string, ClaimResult][]> => {
      const one = before.get(claim.id);
      if (one?.key !== claimKey(claim, context)) return [];
      const isSame = modelKey(claim, context, simulate).then(
        (model) => model === one.model,
        (error: unknown) => {
          // Where the work is stopped before it can be told, nothing is thrown away.
          if (signal?.aborted) return true;
          throw error;
        },
      );
      return (await isSame) ? [[claim.id, inWordsOf(claim, one)]] : [];
    }),
  );
  return new Map(kept.flat());
}

function inWordsOf({ says, source, scenario, worlds }: ClaimSpec, one: ClaimResult): ClaimResult {
  const { study } = worlds;
  const titled = (side: ClaimResult['comparisons'][number]['a']) => ({
    ...side,
    title: study.designs.find(({ id }) => id === side.design)!.title,
  });
  return {
    ...one,
    says,
    source,
    scenario: { file: scenario, title: study.title },
    comparisons: one.comparisons.map((each) => ({ ...each, a: titled(each.a), b: titled(each.b) })),
  };
}

function resultsOf(
  { title, plan, claims, translations }: ClaimsSpec,
  { family, seed }: ClaimContext,
  found: ReadonlyMap<string, ClaimResult>,
): ClaimsResults {
  return {
    format: 'reportline-claims 1',
    version: VERSION,
    note: 'simulated, not measured',
    title,
    plan,
    seed,
    confidence: CONFIDENCE,
    family,
    claims: claims.flatMap(({ id }) => found.get(id) ?? []),
    translations: { ...translations, ...designTitles(claims, translations) },
  };
}

/** Titles of the scenarios and their designs, beside the texts of the file itself. */
function designTitles(
  claims: readonly ClaimSpec[],
  own: ClaimsResults['translations'],
): ClaimsResults['translations'] {
  const all = [...claims.map(({ worlds }) => worlds.study.translations), own];
  const languages = [...new Set(all.flatMap((one) => Object.keys(one)))].sort();
  const wanted = new Set(
    claims.flatMap(({ says, source, worlds: { study } }) => [
      says,
      source,
      study.title,
      ...study.designs.map(({ title }) => title),
    ]),
  );
  return Object.fromEntries(
    languages.map((language) => {
      const texts = Object.assign({}, ...all.map((one) => one[language] ?? {})) as Record<string, string>;
      const inOwn = own[language] ?? {};
      return [
        language,
        Object.fromEntries(
          Object.entries(texts).filter(([text]) => wanted.has(text) || Object.hasOwn(inOwn, text)),
        ),
      ];
    }),
  );
}
