/**
 * Whether a design pays: its cost a year against the first design's, and the customers it does not lose. A
 * break-even is told only where both differences are clear.
 */

import type { Comparison, Results } from '../study/results.ts';
import { comparisonOf, type Design, designsOf, figureOf } from './evidence.ts';

export const COST = 'cost.perYear';
export const LOST = 'lostCustomers';

/** What a lost customer must cost for both designs to cost the same. */
export interface BreakEven {
  readonly amount: number;
  /**
   * From the corrected intervals of both differences at their least favourable: it holds for both at once, with
   * at least the confidence of the results, whatever their correlation.
   */
  readonly range: readonly [number, number];
}

export type Payback =
  | {
      readonly kind:
        | 'reference'
        | 'unsteady'
        /** Clearly cheaper, clearly fewer lost. */
        | 'saves'
        /** Clearly fewer lost, cost unclear. */
        | 'free'
        /** Clearly cheaper, lost unclear. */
        | 'cheaper'
        /** Clearly dearer, lost unclear. */
        | 'dearer'
        /** Clearly more lost, cost unclear. */
        | 'loses'
        /** Clearly dearer, clearly more lost. */
        | 'worse'
        | 'unclear';
    }
  /** Dearer with fewer lost: pays from the break-even up. Cheaper with more lost: pays up to it. */
  | { readonly kind: 'pays' | 'risks'; readonly breakEven: BreakEven };

export function paybackOf(results: Results, design: Design): Payback {
  if (design.index === 0) return { kind: design.result.steady ? 'reference' : 'unsteady' };
  const cost = comparisonOf(results, design, COST);
  const lost = comparisonOf(results, design, LOST);
  if (cost?.verdict === 'no steady state' || !design.result.steady) return { kind: 'unsteady' };
  const dear = signOf(cost);
  const more = signOf(lost);
  if (dear === 0) return { kind: more === 0 ? 'unclear' : more < 0 ? 'free' : 'loses' };
  if (more === 0) return { kind: dear < 0 ? 'cheaper' : 'dearer' };
  if (dear === more) return { kind: dear < 0 ? 'saves' : 'worse' };
  const breakEven = cost && lost && breakEvenOf(cost, lost);
  if (!breakEven) return { kind: 'unclear' };
  return { kind: dear > 0 ? 'pays' : 'risks', breakEven };
}

/** Of the verdict: 1 clearly more, -1 clearly less; both metrics are better when lower. */
function signOf(comparison: Comparison | undefined): -1 | 0 | 1 {
  if (comparison?.verdict === 'worse') return 1;
  return comparison?.verdict === 'better' ? -1 : 0;
}

/** Of differences that are clear and of opposite sign. */
function breakEvenOf(cost: Comparison, lost: Comparison): BreakEven | undefined {
  if (cost.difference === null || lost.difference === null) return undefined;
  const [dear, fewer] = [cost.correctedInterval, lost.correctedInterval];
  if (!dear || !fewer) return undefined;
  const sizes = (bounds: readonly [number, number]): number[] => bounds.map(Math.abs).sort((a, b) => a - b);
  const [money, customers] = [sizes(dear), sizes(fewer)];
  return {
    amount: Math.abs(cost.difference / lost.difference),
    range: [money[0]! / customers[1]!, money[1]! / customers[0]!],
  };
}

/** Designs that no other steady one beats on both means, the cheapest first. */
export function frontOf(results: Results, time: string): Design[] {
  const points = designsOf(results).flatMap((design) => {
    const x = figureOf(design.result, COST).mean;
    const y = figureOf(design.result, time).mean;
    return design.result.steady && x !== null && y !== null ? [{ design, x, y }] : [];
  });
  return points
    .filter(({ x, y }) => !points.some((p) => p.x <= x && p.y <= y && (p.x < x || p.y < y)))
    .sort((a, b) => a.x - b.x || a.design.index - b.design.index)
    .map(({ design }) => design);
}
