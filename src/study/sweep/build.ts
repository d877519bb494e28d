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
import { scenarioOf } from '../build-results.ts';
import { CONFIDENCE } from '../comparisons.ts';
import { startingChart } from '../design-facts.ts';
import { judge } from '../verdict.ts';
import type { PointTally } from './point-tally.ts';
import {
  type Selected,
  type Standing,
  SWEEP_FORMAT,
  type SweepResults,
  type SweptFactor,
  type SweptFigure,
  type SweptPoint,
} from './results.ts';
import type { SweepPlan, Swept } from './run.ts';

/** Of more points only means are compared for the frontier: every pair of them would take too long. */
const MOST_PAIRED = 500;

/** @param reference place of the point that differences are from */
export function buildSweep(
  plan: SweepPlan,
  swept: readonly Swept[],
  reference: number | null,
  selection: Selected | null,
): SweepResults {
  const { space, points, metrics, goal, objectives } = plan;
  const { study, base, factors } = space;
  const id = (i: number): string => pointId(factors, points[i]!);
  const tallies = swept.map((one) => ('tally' in one ? one.tally : null));
  const { best, standings } = standingsOf(plan, tallies);
  const frontier = frontierOf(plan, tallies);
  const design = study.designs.find((one) => one.id === base) as DesignSpec;
  return {
    format: SWEEP_FORMAT,
    version: VERSION,
    note: 'simulated, not measured',
    scenario: scenarioOf({ ...study, seed: plan.seed }),
    seed: plan.seed,
    replications: plan.replications,
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
    selection,
    points: swept.map((one, i): SweptPoint => {
      const tally = tallies[i] ?? null;
      return {
        id: id(i),
        values: points[i]!,
        reason: 'reason' in one ? one.reason : null,
        replications: tally?.replications ?? 0,
        steady: tally?.steady ?? null,
        standing: standings[i]!,
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

function finite(x: number): number | null {
  return Number.isFinite(x) ? x : null;
}

/** What lies beyond the least and the most that a figure can be is no part of its interval. */
function within({ id, unit, least = 0 }: MetricInfo, interval: readonly [number, number] | null) {
  const most = unit === '%' && !id.startsWith('utilisation.') ? 100 : Number.POSITIVE_INFINITY;
  return interval && ([Math.max(least, interval[0]), Math.min(most, interval[1])] as const);
}

/** As the contenders of a study: the best mean of the steady points, and who is not shown to be worse than it. */
function standingsOf(
  { metrics, goal, space }: SweepPlan,
  tallies: readonly (PointTally | null)[],
): { readonly best: number | null; readonly standings: readonly Standing[] } {
  const f = metrics.findIndex(({ id }) => id === goal.metric);
  const meanOf = (tally: PointTally): number => {
    const moments = tally.moments[f]!;
    return moments.count > 0 ? moments.mean : Number.NaN;
  };
  const sign = goal.direction === 'higher' ? 1 : -1;
  const able = tallies.flatMap((tally, i) =>
    tally?.steady && Number.isFinite(meanOf(tally)) ? [{ i, tally, mean: meanOf(tally) }] : [],
  );
  const [first, ...rest] = able;
  if (first === undefined) {
    return { best: null, standings: tallies.map((tally) => without(tally)) };
  }
  const best = rest.reduce((leader, next) => (sign * (next.mean - leader.mean) > 0 ? next : leader), first);
  const options = {
    confidence: CONFIDENCE,
    family: (able.length * (able.length - 1)) / 2,
    indifference: space.study.indifference,
    steady: true,
  };
  const standings = tallies.map((tally, i): Standing => {
    if (i === best.i) return 'best';
    if (!able.some((one) => one.i === i)) return without(tally);
    const lead = pairedMoments(tally!.values.get(f)!, best.tally.values.get(f)!);
    const { verdict } = judge(lead, best.mean, goal.direction, options);
    return verdict === 'worse' ? 'worse' : 'contender';
  });
  return { best: best.i, standings };
}

function without(tally: PointTally | null): Standing {
  if (tally === null) return 'invalid';
  return tally.steady ? 'unknown' : 'unsteady';
}

/** Of a less b, over the replications that both have and were observed in. */
function pairedMoments(a: Float64Array, b: Float64Array): Moments {
  const moments = new Moments();
  for (let r = 0; r < Math.min(a.length, b.length); r++) {
    const x = a[r]! - b[r]!;
    if (!Number.isNaN(x)) moments.add(x);
  }
  return moments;
}

/** Of the steady points. */
function frontierOf(
  { metrics, objectives, seed }: SweepPlan,
  tallies: readonly (PointTally | null)[],
): (SweptPoint['frontier'] | undefined)[] {
  const steady = tallies.flatMap((tally, i) => (tally?.steady ? [{ i, tally }] : []));
  const places = objectives.map(({ metric }) => metrics.findIndex(({ id }) => id === metric));
  const better = objectives.map(({ direction }) => direction);
  const found: SweptPoint['frontier'][] = [];
  if (steady.length <= MOST_PAIRED) {
    const samples = steady.map(({ tally }) => places.map((f) => tally.values.get(f)!));
    const all = paretoOf(samples, better, { confidence: CONFIDENCE, seed });
    steady.forEach(({ i }, k) => {
      found[i] = all[k]!.standing;
    });
    return found;
  }
  const means = steady.map(({ tally }) =>
    places.map((f) => (tally.moments[f]!.count > 0 ? tally.moments[f]!.mean : Number.NaN)),
  );
  const front = new Set(paretoFront(means, better));
  steady.forEach(({ i }, k) => {
    found[i] = front.has(k) ? 'frontier' : means[k]!.some(Number.isNaN) ? 'unknown' : 'possible';
  });
  return found;
}
