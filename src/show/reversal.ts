/**
 * What moving the assumptions does to the verdict on two designs. Where the difference is not clear with every
 * assumption as it stands there is nothing to reverse, but a value may make one.
 */

import type {
  NotMoved,
  Results,
  Sensitivity,
  SensitivityPoint,
  SensitivityRow,
  Verdict,
} from '../study/results.ts';
import { reach } from '../study/sensitivity.ts';
import { designsOf } from './evidence.ts';

/** What a value makes of the verdict, the most telling first; `better` to `differs` of one that was not clear. */
const EFFECTS = [
  'reverses',
  'better',
  'worse',
  'differs',
  'unclear',
  'unsteady',
  'invalid',
  'holds',
] as const;
export type Effect = (typeof EFFECTS)[number];

export interface End {
  readonly point: SensitivityPoint;
  readonly effect: Effect;
}

export interface MovedAssumption {
  readonly row: SensitivityRow;
  readonly low: End;
  readonly high: End;
  /** The more telling of the two. */
  readonly effect: Effect;
}

export interface Reversal {
  /** Titles of the two designs; the difference is b − a. */
  readonly a: string;
  readonly b: string;
  readonly metric: string;
  readonly base: Sensitivity['base'];
  /** Whether the verdict with every assumption as it stands names a difference. */
  readonly clear: boolean;
  /** The one that moves the difference furthest first. */
  readonly moved: readonly MovedAssumption[];
  /** How many were not moved, and why: those whose turn has not come, and those that cannot be. */
  readonly notMoved: Readonly<Record<'waiting' | 'noRange' | 'otherForm', number>>;
}

/** Null where nobody has asked, or no assumption was moved. */
export function reversalOf(results: Results): Reversal | null {
  const { sensitivity } = results;
  if (sensitivity === null || sensitivity.rows.length === 0) return null;
  const { a, b, metric, base, rows, notMoved } = sensitivity;
  const because = (why: NotMoved): number => notMoved.filter(({ reason }) => reason === why).length;
  const title = (id: string): string => designsOf(results).find((design) => design.id === id)?.title ?? id;
  const moved = rows.map((row) => {
    const [low, high] = [row.low, row.high].map((point) => ({ point, effect: effectOf(point, base) }));
    const effect = EFFECTS.find((one) => one === low!.effect || one === high!.effect)!;
    return { row, low: low!, high: high!, effect };
  });
  return {
    a: title(a),
    b: title(b),
    metric,
    base,
    clear: isClear(base.verdict),
    moved,
    notMoved: {
      waiting: because('not yet'),
      noRange: because('no range'),
      otherForm: because('other form'),
    },
  };
}

/** How many do each thing at an end of their range. */
export function countOf({ moved }: Reversal, ...effects: readonly Effect[]): number {
  return moved.filter(({ effect }) => effects.includes(effect)).length;
}

/**
 * The `count` of them that matter most: those that change the verdict before those that do not, and of each
 * those that move the difference furthest; in the order of how far they move it. None that moves nothing.
 */
export function foremost({ moved, base }: Reversal, count: number): MovedAssumption[] {
  const place = new Map(moved.map((one, i) => [one, i]));
  const rank = ({ effect }: MovedAssumption): number => EFFECTS.indexOf(effect);
  return moved
    .filter(({ row, effect }) => effect !== 'holds' || reach(row, base.difference) > 0)
    .toSorted((x, y) => rank(x) - rank(y))
    .slice(0, count)
    .sort((x, y) => place.get(x)! - place.get(y)!);
}

function effectOf(point: SensitivityPoint, base: Sensitivity['base']): Effect {
  const { verdict } = point;
  if (verdict === null) return 'invalid';
  if (verdict === 'no steady state') return 'unsteady';
  if (verdict === 'no clear difference') return isClear(base.verdict) ? 'unclear' : 'holds';
  if (!isClear(base.verdict)) return verdict;
  return (point.difference ?? 0) * (base.difference ?? 0) < 0 ? 'reverses' : 'holds';
}

function isClear(verdict: Verdict): boolean {
  return verdict !== 'no clear difference' && verdict !== 'no steady state';
}
