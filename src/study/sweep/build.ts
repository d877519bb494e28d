/** From what is kept of the points to what is told of them. */

import { meanInterval } from '../../kernel/stats/interval.ts';
import { Moments } from '../../kernel/stats/moments.ts';
import { paretoFront, paretoOf } from '../../kernel/stats/pareto.ts';
import { entry } from '../../model/ledger/index.ts';
import type { MetricInfo } from '../../model/metrics/metric.ts';
import { LAYERS } from '../../scenario/space/factor.ts';
import { type Factor, pointId } from '../../scenario/space/space.ts';
import type { DesignSpec } from '../../scenario/study-spec.ts';
import { VERSION } from '../../version.ts';
import { scenarioOf, timesOf } from '../build-results.ts';
import { CONFIDENCE } from '../comparisons.ts';
import { startingChart } from '../design-facts.ts';
import type { PointTally } from './point-tally.ts';
import {
  SWEEP_FORMAT,
  type SweepResults,
  type SweptFactor,
  type SweptFigure,
  type SweptPoint,
} from './results.ts';
import type { SweepPlan, Swept } from './run.ts';
import type { Choice } from './select.ts';
import { standingsByChoice, standingsByMean } from './standings.ts';

/** Of more points only means are compared for the frontier: every pair of them would take too long. */
const MOST_PAIRED = 500;

/** @param reference place of the point that differences are from */
export function buildSweep(
  plan: SweepPlan,
  swept: readonly Swept[],
  reference: number | null,
  choice: Choice | null,
): SweepResults {
  const { space, points, metrics, goal, objectives } = plan;
  const { study, base, factors } = space;
  const id = (i: number): string => pointId(factors, points[i]!);
  const tallies = swept.map((one) => ('tally' in one ? one.tally : null));
  const { best, standings, fromBest } =
    choice === null ? standingsByMean(plan, tallies) : standingsByChoice(plan, tallies, choice);
  const frontier = frontierOf(plan, tallies, choice?.common);
  const design = study.designs.find((one) => one.id === base) as DesignSpec;
  return {
    format: SWEEP_FORMAT,
    version: VERSION,
    note: 'simulated, not measured',
    scenario: scenarioOf({ ...study, seed: plan.seed }),
    seed: plan.seed,
    replications: plan.replications,
    ...timesOf(study),
    confidence: CONFIDENCE,
    indifference: study.indifference,
    method: plan.method,
    base,
    factors: factors.map(sweptFactor),
    goal,
    objectives,
    metrics: Object.fromEntries(
      metrics.map(({ id: metric, unit, definition, direction }) => [metric, { unit, definition, direction }]),
    ),
    reference: reference === null ? null : id(reference),
    best: best === null ? null : id(best),
    selection: choice?.selected ?? null,
    points: swept.map((one, i): SweptPoint => {
      const tally = tallies[i] ?? null;
      return {
        id: id(i),
        values: points[i]!,
        reason: 'reason' in one ? one.reason : null,
        replications: tally?.replications ?? 0,
        steady: tally?.steady ?? null,
        standing: standings[i]!,
        fromBest: pairOf(fromBest[i]),
        frontier: frontier[i] ?? null,
        metrics: tally === null ? {} : figuresOf(metrics, tally),
      };
    }),
    chart: startingChart(design.model),
    translations: study.translations,
  };
}

/** A factor as a document tells it. */
export function sweptFactor({ key, kind, moves, values, titleOf }: Factor): SweptFactor {
  const titles = (values ?? []).flatMap((value) => {
    const title = titleOf(value);
    return title === null ? [] : [[String(value), title] as const];
  });
  const unit = entry(kind === 'layers' ? LAYERS : key)?.unit ?? '';
  return { key, kind, unit, moves, values, titles: Object.fromEntries(titles) };
}

function figuresOf(metrics: readonly MetricInfo[], tally: PointTally): Record<string, SweptFigure> {
  return Object.fromEntries(
    metrics.map((info, f): [string, SweptFigure] => {
      const moments = tally.moments[f] ?? new Moments();
      const difference = tally.differences?.[f] ?? new Moments();
      const { variance } = moments;
      return [
        info.id,
        {
          mean: finite(moments.count > 0 ? moments.mean : Number.NaN),
          sd: finite(variance === 0 ? 0 : Math.sqrt(variance)),
          interval: within(info, meanInterval(moments, CONFIDENCE)),
          difference: finite(difference.count > 0 ? difference.mean : Number.NaN),
          differenceInterval: meanInterval(difference, CONFIDENCE),
        },
      ];
    }),
  );
}

function pairOf(moments: Moments | undefined): SweptPoint['fromBest'] {
  if (moments === undefined || moments.count === 0) return null;
  return { difference: finite(moments.mean), interval: meanInterval(moments, CONFIDENCE) };
}

function finite(x: number): number | null {
  return Number.isFinite(x) ? x : null;
}

/** What lies beyond the least and the most that a figure can be is no part of its interval. */
function within({ id, unit, least = 0 }: MetricInfo, interval: readonly [number, number] | null) {
  const most = unit === '%' && !id.startsWith('utilisation.') ? 100 : Number.POSITIVE_INFINITY;
  return interval && ([Math.max(least, interval[0]), Math.min(most, interval[1])] as const);
}

/** Of the steady points, over their first replications where it is said how many. */
function frontierOf(
  { metrics, objectives, seed }: SweepPlan,
  tallies: readonly (PointTally | null)[],
  first: number | undefined,
): (SweptPoint['frontier'] | undefined)[] {
  const steady = tallies.flatMap((tally, i) => (tally?.steady ? [{ i, tally }] : []));
  const places = objectives.map(({ metric }) => metrics.findIndex(({ id }) => id === metric));
  const better = objectives.map(({ direction }) => direction);
  const found: SweptPoint['frontier'][] = [];
  if (steady.length <= MOST_PAIRED) {
    const samples = steady.map(({ tally }) => places.map((f) => tally.values.get(f)!));
    const all = paretoOf(samples, better, {
      confidence: CONFIDENCE,
      seed,
      ...(first !== undefined && { first }),
    });
    steady.forEach(({ i }, k) => {
      found[i] = all[k]!.standing;
    });
    return found;
  }
  const means = steady.map(({ tally }) => places.map((f) => meanOf(tally.values.get(f)!.subarray(0, first))));
  const front = new Set(paretoFront(means, better));
  steady.forEach(({ i }, k) => {
    found[i] = front.has(k) ? 'frontier' : means[k]!.some(Number.isNaN) ? 'unknown' : 'possible';
  });
  return found;
}

/** Of what was observed. */
function meanOf(values: Float64Array): number {
  const moments = new Moments();
  for (const x of values) if (!Number.isNaN(x)) moments.add(x);
  return moments.count > 0 ? moments.mean : Number.NaN;
}
