import type { LedgerEntry } from '../../model/ledger/entry.ts';
import { entry } from '../../model/ledger/index.ts';
import type { SetByFile } from '../assumptions.ts';
import { readLevel } from '../values/level.ts';
import { isCounted } from './counted.ts';
import { type Moved, NOTHING_MOVED } from './moved.ts';
import { placedAt, placeOf } from './scale.ts';

/** An assumption that can be moved over its range; values in the form of a scenario file. */
export interface Movable {
  readonly id: string;
  readonly unit: string;
  /** Whether only whole numbers of it are possible. */
  readonly counted: boolean;
  /** In force in the company. */
  readonly value: unknown;
  /** Ends of the ledger’s range, extended to the value in force where that lies outside. */
  readonly low: unknown;
  readonly high: unknown;
  /** What to move so that it has this value: the reactions to a burial are one whole, the others make room. */
  moved(value: unknown): Moved;
  /** A value `share` of the way between two, rounded; null where none lies between, or they are on no scale. */
  between(from: unknown, to: unknown, share: number): unknown;
}

/** Values between are rounded to about this part of the range. */
const FINENESS = 1 / 20;
/** A minute to a day, in steps that people read time in. */
const ROUND_MINUTES: readonly number[] = [1, 5, 15, 60, 6 * 60, 24 * 60];
const REACTIONS: readonly string[] = ['reaction.accept', 'reaction.repeat', 'reaction.external'];

/** How the assumption of this id can be moved, or why it cannot. */
export function movableOf(id: string, set: SetByFile): Movable | 'no range' | 'other form' {
  const found = entry(id);
  if (found?.range == null) return 'no range';
  const value = inForce(found, set);
  const own = set.common.has(id);
  // Hours of one’s own are on one’s own days; levels by remedy are several assumptions.
  if (own && placeOf(value) === null && value !== 'none') return 'other form';
  const [low, high] = ends(found.range, value);
  const counted = isCounted(id);
  return {
    id,
    unit: found.unit,
    counted,
    value,
    low,
    high,
    moved: (to) => (to === value ? NOTHING_MOVED : new Map([[id, to], ...others(id, to, set)])),
    between: (from, to, share) =>
      valueBetween([from, to], share, { value, low, high, unit: found.unit, counted }),
  };
}

/** Several assumptions at other values at once. Reactions drawn together are scaled so that all sum to 1. */
export function movedTogether(values: readonly (readonly [Movable, unknown])[], set: SetByFile): Moved {
  const together = new Map(values.flatMap(([one, value]) => [...one.moved(value)]));
  const drawn = new Map(values.map(([one, value]) => [one.id, value]));
  if (REACTIONS.filter((id) => drawn.has(id)).length < 2) return together;
  const weights = REACTIONS.map((id) => Number(drawn.get(id) ?? inForce(entry(id) as LedgerEntry, set)));
  const sum = weights.reduce((all, weight) => all + weight, 0);
  for (const [i, id] of REACTIONS.entries()) together.set(id, weights[i]! / sum);
  return together;
}

function inForce({ id, value, neutral }: LedgerEntry, set: SetByFile): unknown {
  const own = set.common.get(id);
  if (own === undefined) return set.neutral && neutral !== undefined ? neutral : value;
  return id === 'delegation' && typeof own === 'string' ? readLevel(own) : own;
}

function ends(range: readonly [unknown, unknown], value: unknown): readonly [unknown, unknown] {
  const [low, high, now] = [placeOf(range[0]), placeOf(range[1]), placeOf(value)];
  if (low === null || high === null || now === null) return range;
  return [now < low ? value : placedAt(value, low), now > high ? value : placedAt(value, high)];
}

/** The other reactions, in proportion, so that all sum to 1. */
function others(id: string, to: unknown, set: SetByFile): (readonly [string, unknown])[] {
  if (!REACTIONS.includes(id)) return [];
  const rest = REACTIONS.filter((one) => one !== id).map((one) => ({
    one,
    share: Number(inForce(entry(one) as LedgerEntry, set)),
  }));
  const sum = rest.reduce((all, { share }) => all + share, 0);
  const room = 1 - Number(to);
  return rest.map(({ one, share }) => [one, sum > 0 ? (share / sum) * room : room / rest.length]);
}

function valueBetween(
  pair: readonly [unknown, unknown],
  share: number,
  { value, low, high, unit, counted }: Pick<Movable, 'value' | 'low' | 'high' | 'unit' | 'counted'>,
): unknown {
  const [from, to] = pair.map(placeOf);
  const [bottom, top] = [low, high].map(placeOf);
  if (from == null || to == null || bottom == null || top == null) return null;
  const step = counted ? 1 : stepOf((top - bottom) * FINENESS, unit === 'duration');
  const place = Number((Math.round((from + (to - from) * share) / step) * step).toPrecision(12));
  if (place <= Math.min(from, to) || place >= Math.max(from, to)) return null;
  return placedAt(placeOf(value) === null ? low : value, place);
}

/** The largest round number up to `fine`: of times one that is written shortly in its unit. */
function stepOf(fine: number, time: boolean): number {
  const round = time ? ROUND_MINUTES.findLast((minutes) => minutes <= fine) : undefined;
  return round ?? 10 ** Math.floor(Math.log10(fine));
}
