/** All claims of a file, one after the other. */

import type { ClaimSpec, ClaimsSpec } from '../../scenario/claims/spec.ts';
import { VERSION } from '../../version.ts';
import type { SimulateSeeded } from './bench.ts';
import { type ClaimContext, claimKey, claimSize } from './claim-key.ts';
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
  /** Called after every simulation. */
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
  const found = keptClaims(spec, context, options.known ?? null);
  const pending = spec.claims.filter(({ id }) => (only?.includes(id) ?? true) && !found.has(id));
  const total = pending.reduce((sum, claim) => sum + claimSize(claim, spec.plan), 0);
  let done = 0;
  const counted: SimulateSeeded = async (...task) => {
    const numbers = await simulate(...task);
    done += 1;
    options.onProgress?.(Math.min(done, total), total);
    return numbers;
  };
  try {
    for (const claim of pending) {
      if (signal?.aborted) break;
      found.set(claim.id, await judgeClaim(claim, context, atMost(options.width, counted)));
      await options.onClaim?.(resultsOf(spec, context, found));
    }
  } catch (error) {
    // A stopped executor drops what is under way: what is complete is kept.
    if (!signal?.aborted) throw error;
  }
  return resultsOf(spec, context, found);
}

/** Of what was found before, what would be found again, in the words that the file has now. */
function keptClaims(
  { claims }: ClaimsSpec,
  context: ClaimContext,
  known: ClaimsResults | null,
): Map<string, ClaimResult> {
  const before = new Map((known?.claims ?? []).map((one) => [one.id, one]));
  return new Map(
    claims.flatMap((claim): [string, ClaimResult][] => {
      const one = before.get(claim.id);
      if (one?.key !== claimKey(claim, context)) return [];
      return [[claim.id, inWordsOf(claim, one)]];
    }),
  );
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

/** The same simulation, with at most so many under way; the others wait in the order in which they came. */
function atMost(width: number, simulate: SimulateSeeded): SimulateSeeded {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (...task) => {
    if (running < width) running += 1;
    else await new Promise<void>((go) => waiting.push(go));
    try {
      return await simulate(...task);
    } finally {
      // Its place goes to the next one that waits.
      const next = waiting.shift();
      if (next === undefined) running -= 1;
      else next();
    }
  };
}
