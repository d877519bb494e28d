/**
 * Morris screening of the assumptions of a scenario: all of them moved, one after the other, from starting points all over
 * their ranges (kernel/stats/morris.ts).
 */

import { Moments } from '../../kernel/stats/moments.ts';
import {
  elementaryEffects,
  type MorrisTrajectory,
  morrisMeasures,
  morrisTrajectory,
} from '../../kernel/stats/morris.ts';
import { drawnAt } from '../../scenario/moves/draw.ts';
import type { Movable } from '../../scenario/moves/movable.ts';
import type { WorldValues } from '../../scenario/moves/worlds.ts';
import type { DesignSpec } from '../../scenario/study-spec.ts';
import { CONFIDENCE } from '../comparisons.ts';
import type { Shelf } from '../shelf.ts';
import { type LookOptions, lookAt, type Seen } from './look.ts';
import { designsAt, type GlobalPlan, globalKey, movedOver, type Sorted, sorted } from './plan.ts';
import type { Screening, ScreeningRow } from './results.ts';

/** Raised with the rules by which outcomes become measures. */
export const RULES = 2;
/** How often a trajectory is drawn again before it is given up. */
const ATTEMPTS = 50;
/**
 * The four levels as shares of a range, the inner ones a hair nearer to the middle: what is counted, or a choice of
 * three, is cut into parts there, and is to be as often below its middle as above it.
 */
const SHARES = [0, 1 / 3 + 1e-9, 2 / 3 - 1e-9, 1] as const;

export interface ScreeningPlan extends GlobalPlan {
  /** Ids, of what can be moved. */
  readonly asked: ReadonlySet<string>;
  readonly trajectories: number;
}

/** The values of an assumption at the four levels. */
function levelsOf(one: Movable): readonly unknown[] {
  return SHARES.map((share) => drawnAt(one, share));
}

/** What is to be moved. */
export function screened(plan: ScreeningPlan): Sorted {
  return sorted(plan, plan.asked, levelsOf);
}

export function screeningKey(plan: ScreeningPlan, { factors }: Sorted): string {
  return globalKey(plan, factors, ['morris', RULES, plan.trajectories]);
}

/** Worlds that are looked at. */
export function screeningSize({ trajectories }: ScreeningPlan, { factors }: Sorted): number {
  return factors.length === 0 ? 0 : trajectories * (factors.length + 1);
}

/**
 * @param shelf with the figure of the metric; replications of its seed
 * @throws NoTrajectory where none is valid as a whole
 */
export async function screen(
  plan: ScreeningPlan,
  chosen: Sorted,
  shelf: Shelf,
  options: LookOptions,
): Promise<Screening> {
  const { factors, leftOut } = chosen;
  const levels = factors.map(levelsOf);
  const effects = factors.map((): number[] => []);
  const noises = factors.map(() => new Moments());
  const unsteady = factors.map(() => 0);
  const total = { worlds: 0, unsteady: 0, redrawn: 0 };
  for (let t = 0; factors.length > 0 && t < plan.trajectories; t++) {
    const valuesAt = (point: readonly number[]): WorldValues =>
      factors.map((one, f) => [one, levels[f]![point[f]!]] as const);
    const { trajectory, attempt, worlds } = drawnAgain(plan, t, factors.length, valuesAt);
    const seen = await lookAt(plan, shelf, worlds.length, (w) => worlds[w]!, options);
    total.redrawn += attempt;
    total.worlds += seen.length;
    total.unsteady += seen.filter((one) => one?.steady === false).length;
    for (const [f, { count, mean, variance }] of effectsOf(trajectory, seen, plan.replications).entries()) {
      effects[f]!.push(count > 0 && Number.isFinite(mean) ? mean : Number.NaN);
      if (Number.isFinite(variance)) noises[f]!.add(variance / count);
    }
    for (const [i, f] of trajectory.order.entries()) {
      if (!Number.isNaN(effects[f]!.at(-1)!) && !(seen[i]!.steady && seen[i + 1]!.steady)) unsteady[f]! += 1;
    }
  }
  const { a, b, metric, of, replications, trajectories } = plan;
  return {
    key: screeningKey(plan, chosen),
    a,
    b,
    metric,
    of,
    replications,
    ...total,
    leftOut,
    trajectories,
    rows: factors
      .map((one, f) => rowOf(one, effects[f]!, noises[f]!, unsteady[f]!))
      // The order of the ledger where two are alike.
      .toSorted((x, y) => (y.muStar ?? -1) - (x.muStar ?? -1)),
  };
}

/** Where the scenario is valid on no trajectory that was drawn. */
export class NoTrajectory extends Error {}

interface Drawn {
  readonly trajectory: MorrisTrajectory;
  /** How often it was drawn again. */
  readonly attempt: number;
  /** By point. */
  readonly worlds: readonly (readonly DesignSpec[])[];
}

/** The first trajectory on which the scenario is valid everywhere. */
function drawnAgain(
  plan: ScreeningPlan,
  t: number,
  factors: number,
  valuesAt: (point: readonly number[]) => WorldValues,
): Drawn {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const trajectory = morrisTrajectory(factors, plan.seed, t, attempt);
    const worlds: (readonly DesignSpec[])[] = [];
    for (const point of trajectory.points) {
      const designs = designsAt(plan, valuesAt(point));
      if (designs === null) break;
      worlds.push(designs);
    }
    if (worlds.length === trajectory.points.length) return { trajectory, attempt, worlds };
  }
  throw new NoTrajectory(`the scenario is valid on none of ${ATTEMPTS} trajectories`);
}

/** By factor: its elementary effect over the replications that show it; the customers of each are those of all points. */
function effectsOf(trajectory: MorrisTrajectory, seen: readonly Seen[], replications: number): Moments[] {
  const found = trajectory.order.map(() => new Moments());
  for (let r = 0; r < replications; r++) {
    const outcomes = seen.map((one) => one?.outcomes[r] ?? Number.NaN);
    for (const [f, effect] of elementaryEffects(trajectory, outcomes).entries())
      if (!Number.isNaN(effect)) found[f]!.add(effect);
  }
  return found;
}

/** Of a normal variable of mean 0: its mean size is so many standard deviations. */
const MEAN_SIZE = Math.sqrt(2 / Math.PI);

/** @param noises variances of the effects, each the mean of a few replications */
function rowOf(one: Movable, effects: readonly number[], noises: Moments, unsteady: number): ScreeningRow {
  const { count, mu, muStar, sigma, interval } = morrisMeasures(effects, CONFIDENCE);
  return {
    ...movedOver(one),
    mu: numberOrNull(mu),
    muStar: numberOrNull(muStar),
    interval,
    sigma: numberOrNull(sigma),
    noise: noises.count === 0 ? null : MEAN_SIZE * Math.sqrt(noises.mean),
    effects: count,
    unsteady,
  };
}

/** JSON has no NaN. */
function numberOrNull(x: number): number | null {
  return Number.isFinite(x) ? x : null;
}
