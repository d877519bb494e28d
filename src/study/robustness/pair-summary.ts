/** What the worlds say of two designs. */

import { stream } from '../../kernel/random/streams.ts';
import { betweenGroups } from '../../kernel/stats/between-groups.ts';
import { quantiles } from '../../kernel/stats/quantile.ts';
import { studentT } from '../../kernel/stats/student-t.ts';
import { trueShares } from '../../kernel/stats/true-shares.ts';
import { wilsonInterval } from '../../kernel/stats/wilson.ts';
import type { Direction } from '../../model/metrics/metric.ts';
import type { Movable } from '../../scenario/moves/movable.ts';
import { CONFIDENCE } from '../comparisons.ts';
import type { WorldCount, WorldShares, WorldSide, WorldSpread, WorldsOfPair } from '../robustness-results.ts';
import type { JudgedWorld } from './judge-world.ts';
import { regionsOf } from './regions.ts';

/** A world that is possible. */
export interface PossibleWorld {
  /** Counted from 1. */
  readonly world: number;
  readonly values: readonly unknown[];
  readonly judged: JudgedWorld;
}

const LEVELS = [0.05, 0.25, 0.5, 0.75, 0.95] as const;

export function pairSummary(
  b: string,
  worlds: readonly PossibleWorld[],
  {
    over,
    seed,
    direction,
  }: { readonly over: readonly Movable[]; readonly seed: string; readonly direction: Direction },
): WorldsOfPair {
  const onSide = worlds.filter(({ judged }) => judged.side !== null);
  const counted = (test: (one: JudgedWorld) => boolean): WorldCount => {
    const hits = onSide.filter(({ judged }) => test(judged)).length;
    return { worlds: hits, interval: wilsonInterval(hits, onSide.length, CONFIDENCE) };
  };
  const sides = (test: (one: JudgedWorld) => boolean) => ({
    better: counted((one) => one.side === 'better' && test(one)),
    worse: counted((one) => one.side === 'worse' && test(one)),
  });
  const { better, worse } = sides(() => true);
  const shares = sharesOf(onSide, direction, seed, b);
  const answer = answerOf(shares);
  const isAgainst = (side: WorldSide | null): boolean => answer !== null && side !== answer;
  const sign = (direction === 'lower' ? -1 : 1) * (answer === 'worse' ? -1 : 1);
  const found = regionsOf(
    over,
    answer === null
      ? []
      : onSide.map(({ values, judged }) => ({
          values,
          against: isAgainst(judged.side),
          margin: sign * judged.difference.mean,
        })),
    seed,
    b,
  );
  return {
    b,
    drawn: worlds.length,
    judged: onSide.length,
    unsteady: {
      worlds: worlds.filter(({ judged }) => !(judged.steadyA && judged.steadyB)).length,
      a: worlds.filter(({ judged }) => !judged.steadyA).length,
      b: worlds.filter(({ judged }) => !judged.steadyB).length,
    },
    unobserved: worlds.filter(({ judged }) => judged.steadyA && judged.steadyB && judged.side === null)
      .length,
    better,
    worse,
    shares,
    beyond: sides(({ beyond }) => beyond),
    clear: sides(({ clear }) => clear),
    spread: spreadOf(onSide),
    answer,
    against: onSide.filter(({ judged }) => isAgainst(judged.side)).length,
    regions: found.regions,
    axes: found.axes,
    sorted: onSide
      .filter(({ judged }) => Number.isFinite(judged.difference.mean))
      .map(({ world, values, judged: { difference, interval, zone, side, clear } }) => ({
        world,
        difference: difference.mean,
        interval,
        zone,
        side: side!,
        clear,
        region: found.regionAt(values),
        at: found.place(values),
      }))
      .sort((x, y) => x.difference - y.difference || x.world - y.world),
  };
}

/** The side that is clearly that of more than half of the worlds. */
function answerOf(shares: WorldShares | null): WorldsOfPair['answer'] {
  if (shares === null) return null;
  return (['better', 'worse'] as const).find((side) => shares[side].interval[0] > 1 / 2) ?? null;
}

function sharesOf(
  worlds: readonly PossibleWorld[],
  direction: Direction,
  seed: string,
  b: string,
): WorldShares | null {
  const next = stream(seed, 'shares of worlds', b);
  const found = trueShares(
    worlds.map(({ judged }) => judged.difference),
    CONFIDENCE,
    next,
  );
  if (found === null) return null;
  const { below, above } = found;
  return direction === 'lower' ? { better: below, worse: above } : { better: above, worse: below };
}

function spreadOf(worlds: readonly PossibleWorld[]): WorldSpread | null {
  const found = betweenGroups(
    worlds.map(({ judged }) => judged.difference).filter(({ mean }) => Number.isFinite(mean)),
  );
  if (found === null) return null;
  const { mean, standardError, variance, noise, guesses } = found;
  const half = guesses.length < 2 ? null : studentT(CONFIDENCE, guesses.length - 1) * standardError;
  return {
    mean,
    interval: half === null ? null : [mean - half, mean + half],
    sd: Math.sqrt(variance),
    noise: Math.sqrt(noise),
    quantiles: quantiles(
      Float64Array.from(guesses),
      guesses.length,
      LEVELS,
    ) as unknown as WorldSpread['quantiles'],
  };
}
