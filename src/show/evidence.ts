/**
 * What results say, asked safely: names in a results file are a user's own, so they are looked up as own
 * properties only, and a winner is named only where a verdict does.
 */

import type { Comparison, DesignResult, Figure, Results } from '../study/results.ts';

export const NO_FIGURE: Figure = { mean: null, interval: null };

export interface Design {
  readonly id: string;
  /** d0, d1, …: the name charts use for a design in place of the user's id. */
  readonly key: string;
  readonly index: number;
  readonly title: string;
  readonly result: DesignResult;
}

export type SliceKind = 'type' | 'unit' | 'faults';

/** The value of an own property, else undefined: `constructor` is a name like any other. */
export function own<T>(map: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return map !== undefined && Object.hasOwn(map, key) ? map[key] : undefined;
}

/** All designs, the one that the others are compared with first, whatever order a JSON object came in. */
export function designsOf(results: Results): readonly Design[] {
  const first = firstId(results);
  const entries = Object.entries(results.designs);
  const sorted = [...entries.filter(([id]) => id === first), ...entries.filter(([id]) => id !== first)];
  return sorted.map(([id, result], index) => {
    return { id, key: `d${index}`, index, title: result.title.trim() === '' ? id : result.title, result };
  });
}

function firstId(results: Results): string | undefined {
  return results.comparisons[0]?.a ?? Object.keys(results.designs)[0];
}

/** A design's figure for a metric, or for one slice of it; without value where it was not measured. */
export function figureOf(design: DesignResult, metric: string, kind?: SliceKind, slice = ''): Figure {
  const found = own(design.metrics, metric);
  if (found === undefined || kind === undefined) return found ?? NO_FIGURE;
  return own(found.by?.[kind], slice) ?? NO_FIGURE;
}

/** The comparison of a design with the first one. */
export function comparisonOf(results: Results, design: Design, metric: string): Comparison | undefined {
  const first = firstId(results);
  return results.comparisons.find((c) => c.a === first && c.b === design.id && c.metric === metric);
}

/** The first design measured against all others on one metric, and whom the verdicts allow to be named. */
export type Finding =
  | { readonly kind: 'single'; readonly first: Design }
  | { readonly kind: 'best'; readonly first: Design; readonly best: Design }
  | { readonly kind: 'unbeaten'; readonly first: Design }
  | { readonly kind: 'unclear'; readonly first: Design }
  | { readonly kind: 'unsteady'; readonly first: Design };

/**
 * `best` is, of the designs whose verdict against the first is `better`, the one with the best mean; `unbeaten`:
 * some are worse than the first and none better; `unclear` otherwise. Undefined without any design.
 */
export function findingOf(results: Results, metric: string): Finding | undefined {
  const [first, ...others] = designsOf(results);
  if (first === undefined) return undefined;
  if (others.length === 0) return { kind: 'single', first };
  const verdicts = others.map((design) => comparisonOf(results, design, metric)?.verdict);
  if (!first.result.steady || verdicts.every((v) => v === 'no steady state'))
    return { kind: 'unsteady', first };
  const sign = own(results.metrics, metric)?.direction === 'higher' ? -1 : 1;
  const mean = (design: Design): number => (figureOf(design.result, metric).mean ?? Infinity * sign) * sign;
  const [best] = others.filter((_, i) => verdicts[i] === 'better').sort((a, b) => mean(a) - mean(b));
  if (best !== undefined) return { kind: 'best', first, best };
  return { kind: verdicts.includes('worse') ? 'unbeaten' : 'unclear', first };
}
