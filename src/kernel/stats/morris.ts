import { stream } from '../random/streams.ts';
import { meanInterval } from './interval.ts';
import { Moments } from './moments.ts';

/** Levels of every factor: 0, 1/3, 2/3 and 1. */
const LEVELS = 4;
/** Length of a step, p / (2 (p - 1)) of p levels: from every level one step leads to another one of them. */
export const MORRIS_STEP = LEVELS / (2 * (LEVELS - 1));

/** A walk through the unit cube in which every factor takes one step, in an order of its own. */
export interface MorrisTrajectory {
  /** One more than there are factors; neighbours differ in one factor. A level a factor: 0 to 3. */
  readonly points: readonly (readonly number[])[];
  /** The factor that moves between point i and point i + 1. */
  readonly order: readonly number[];
}

/**
 * A trajectory as Morris draws it (1991, Technometrics 33, 161-174, section 3), with p = 4 levels and steps of two
 * levels. It belongs to its address: others beside it move nothing.
 */
export function morrisTrajectory(
  factors: number,
  ...address: readonly (string | number)[]
): MorrisTrajectory {
  const next = stream(...address, 'morris');
  const half = LEVELS / 2;
  const low = Array.from({ length: factors }, () => Math.floor(next() * half));
  const up = Array.from({ length: factors }, () => next() < 0.5);
  const order = Array.from({ length: factors }, (_, i) => i);
  for (let i = factors - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  const points = [low.map((level, f) => (up[f] ? level : level + half))];
  for (const f of order) {
    const point = [...points.at(-1)!];
    point[f] = up[f] ? low[f]! + half : low[f]!;
    points.push(point);
  }
  return { points, order };
}

/** The place of a level in the unit interval. */
export function morrisShare(level: number): number {
  return level / (LEVELS - 1);
}

/**
 * Elementary effects of a trajectory, by factor: what the step changed, divided by its length and taken upwards; so much
 * would the outcome change over the whole range, were it to go on like that. NaN where an outcome is.
 *
 * @param outcomes a number a point
 */
export function elementaryEffects(
  { points, order }: MorrisTrajectory,
  outcomes: readonly number[],
): number[] {
  const effects = new Array<number>(order.length).fill(Number.NaN);
  order.forEach((f, i) => {
    const isUp = points[i + 1]![f]! > points[i]![f]!;
    const change = outcomes[i + 1]! - outcomes[i]!;
    effects[f] = (isUp ? change : -change) / MORRIS_STEP;
  });
  return effects;
}

/** What the elementary effects of a factor say of it. */
export interface MorrisMeasures {
  /** Effects there are: those that are numbers. */
  readonly count: number;
  /** Mean effect: effects of either sign cancel out. NaN without effects. */
  readonly mu: number;
  /** Mean size of an effect: the influence of the factor. NaN without effects. */
  readonly muStar: number;
  /** Standard deviation of the effects: of a factor that acts alone and in a line it is 0. NaN below two effects. */
  readonly sigma: number;
  /** Of the mean size; NaN below two effects. */
  readonly standardError: number;
  /** Student t interval of the mean size over trajectories, which are independent, cut off at 0; null below two. */
  readonly interval: readonly [number, number] | null;
}

/**
 * Morris' measures mu and sigma, and mu* of Campolongo, Cariboni & Saltelli (2007, Environmental Modelling & Software 22,
 * 1509-1518).
 *
 * @param effects of one factor, one a trajectory
 */
export function morrisMeasures(effects: readonly number[], confidence: number): MorrisMeasures {
  const [signed, sizes] = [new Moments(), new Moments()];
  for (const effect of effects) {
    if (Number.isNaN(effect)) continue;
    signed.add(effect);
    sizes.add(Math.abs(effect));
  }
  const { count } = sizes;
  const interval = meanInterval(sizes, confidence);
  return {
    count,
    mu: count === 0 ? Number.NaN : signed.mean,
    muStar: count === 0 ? Number.NaN : sizes.mean,
    sigma: Math.sqrt(signed.variance),
    standardError: Math.sqrt(sizes.variance / count),
    interval: interval && [Math.max(0, interval[0]), interval[1]],
  };
}
