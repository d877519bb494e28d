import { meanInterval } from '../kernel/stats/interval.ts';
import type { Moments } from '../kernel/stats/moments.ts';
import { quantiles } from '../kernel/stats/quantile.ts';
import type { Sample } from '../kernel/stats/sample.ts';
import { ENDINGS, type Ended, type Ending } from '../model/metrics/follow-up.ts';
import type { Starting } from '../model/metrics/start.ts';
import type { Weekly } from '../model/metrics/weeks.ts';
import type { Figure as FigureKey } from '../model/replicate.ts';
import type { ModelSpec } from '../model/spec.ts';
import type { StudySpec } from '../scenario/study-spec.ts';
import { VERSION } from '../version.ts';
import { CONFIDENCE, comparisonsOf } from './comparisons.ts';
import { contendersOf } from './contenders.ts';
import { shocksOf, startingChart, traitsOf } from './design-facts.ts';
import { hashOf } from './hash.ts';
import {
  BACKLOG_QUANTILES,
  type BacklogQuantile,
  type DesignResult,
  type Figure,
  type MetricResult,
  RESULTS_FORMAT,
  type Results,
} from './results.ts';
import type { StudyTally } from './tally.ts';
import { typicalReplication } from './typical.ts';
import { judgeWarmUp } from './warm-up.ts';
import type { DesignWarmUp } from './warm-up-results.ts';

const DAY = 24 * 60;
/** Weeks of the start that are told. */
const MOST_WEEKS = 250;

/** How long it is simulated, the same for all designs, and how its warm-up came to be. */
export function timesOf({ designs, warmUp }: StudySpec): Required<Pick<Results, 'horizon' | 'warmUp'>> {
  const { horizon } = (designs[0] as StudySpec['designs'][number]).model;
  return {
    horizon: {
      warmUpDays: horizon.warmUp / DAY,
      windowDays: horizon.window / DAY,
      drainDays: horizon.drain / DAY,
    },
    warmUp: { origin: warmUp === 'auto' ? 'usual' : warmUp },
  };
}

/** The results document of a study after some replications, without example; equal studies give equal bytes. */
export function buildResults(study: StudySpec, tally: StudyTally): Results {
  const model = (study.designs[0] as StudySpec['designs'][number]).model;
  const designs = study.designs.map((_, d) => designResult(study, tally, d));
  const metrics: Record<string, Results['metrics'][string]> = {};
  for (const figures of tally.figures) {
    for (const figure of figures) {
      if (figure.kind !== 'metric') continue;
      const { id, unit, definition, direction } = figure.info;
      metrics[id] = { unit, definition, direction };
    }
  }
  return {
    format: RESULTS_FORMAT,
    version: VERSION,
    note: 'simulated, not measured',
    scenario: scenarioOf(study),
    seed: study.seed,
    replications: tally.replications,
    replicationsAsked: study.replications,
    precision: null,
    ...timesOf(study),
    confidence: CONFIDENCE,
    indifference: study.indifference,
    targets: model.targets.map(({ label, minutes }) => ({ label, hours: minutes / 60 })),
    shocks: shocksOf(model),
    types: model.types.map(({ id, title, kind }) => ({ id, title, kind })),
    metrics,
    designs: Object.fromEntries(study.designs.map(({ id }, d) => [id, designs[d] as DesignResult])),
    ...comparisonsOf(study, tally, designs),
    contenders: contendersOf(study, tally, {
      confidence: CONFIDENCE,
      steady: designs.map(({ steady }) => steady),
    }),
    assumptions: study.assumptions,
    typical: typicalReplication(tally),
    example: null,
    sensitivity: null,
    robustness: null,
    translations: study.translations,
  };
}

/** Identifies what was simulated: equal hashes give equal figures for equal numbers of replications. */
export function studyHash({ seed, designs }: StudySpec): string {
  return hashOf([VERSION, seed, designs.map(({ id, model }) => [id, model])]);
}

/** What a study says of itself. */
export function scenarioOf(study: StudySpec): Results['scenario'] {
  const { id, title, question, source, lookAt } = study;
  return { id, title, question, source, lookAt, hash: studyHash(study) };
}

/** What lies beyond the least and the most that a figure can be is no part of its interval. */
function figureOf(moments: Moments, least = 0, most = Number.POSITIVE_INFINITY): Figure {
  if (moments.count === 0) return { mean: null, interval: null };
  const interval = meanInterval(moments, CONFIDENCE);
  if (interval === null) return { mean: moments.mean, interval };
  return { mean: moments.mean, interval: [Math.max(least, interval[0]), Math.min(most, interval[1])] };
}

/** A metric says so where it can be less than 0. */
export function leastOf(figure: FigureKey): number {
  return figure.kind === 'metric' ? (figure.info.least ?? 0) : 0;
}

/** Utilisation counts work after closing, and may be more than all of the open time. */
export function mostOf(figure: FigureKey): number {
  const share =
    figure.kind === 'resolved' ||
    figure.kind === 'weekWithin' ||
    figure.kind.startsWith('ended.') ||
    (figure.kind === 'metric' && figure.info.unit === '%' && !figure.info.id.startsWith('utilisation.'));
  return share ? 100 : Number.POSITIVE_INFINITY;
}

function designResult(study: StudySpec, tally: StudyTally, d: number): DesignResult {
  const { title, changes, model } = study.designs[d] as StudySpec['designs'][number];
  const figures = tally.figures[d] as readonly FigureKey[];
  const moments = tally.moments[d] as readonly Moments[];
  const metrics: Record<string, MetricResult> = {};
  const slices = new Map<string, Record<string, Record<string, Figure>>>();
  const curves = {
    resolved: curve(),
    backlog: curve(),
    weekWithin: curve(),
    weekHours: curve(),
    weekBuried: curve(),
    startBacklog: curve(),
    startHours: curve(),
    ...(Object.fromEntries(ENDINGS.map((ending) => [`ended.${ending}`, curve()])) as Record<Ended, Curve>),
  };
  const overloaded: string[] = [];
  figures.forEach((figure, i) => {
    const value = figureOf(moments[i] as Moments, leastOf(figure), mostOf(figure));
    if (figure.kind !== 'metric') {
      curves[figure.kind].at.push(figure.at);
      curves[figure.kind].figures.push(value);
      return;
    }
    const { info, slice } = figure;
    if (slice.by !== 'all') {
      const by = slices.get(info.id) ?? {};
      slices.set(info.id, by);
      by[slice.by] = { ...by[slice.by], [slice.key]: value };
      return;
    }
    metrics[info.id] = { unit: info.unit, ...value };
    if (info.id.startsWith('load.') && (value.mean ?? 0) > 1) overloaded.push(info.id.slice('load.'.length));
  });
  for (const [id, by] of slices) metrics[id] = { ...(metrics[id] as MetricResult), by };
  return {
    title,
    changes,
    traits: traitsOf(model),
    chart: startingChart(model),
    steady: overloaded.length === 0,
    overloaded,
    warmUp: warmUpOf(study, tally, d, { steady: overloaded.length === 0, curves }),
    metrics,
    curves: {
      resolved: { hours: curves.resolved.at, share: curves.resolved.figures },
      backlogByDay: {
        days: curves.backlog.at,
        cases: curves.backlog.figures,
        quantiles: quantilesOf(tally.backlog[d] ?? []),
      },
      outcomes: {
        hours: curves['ended.resolved'].at,
        shares: Object.fromEntries(ENDINGS.map((e) => [e, curves[`ended.${e}`].figures])) as Record<
          Ending,
          Figure[]
        >,
      },
      ...(model.byWeek ? { byWeek: byWeekOf(curves, model) } : {}),
    },
  };
}

/** How the design starts, and whether its warm-up is long enough. */
function warmUpOf(
  { indifference }: StudySpec,
  tally: StudyTally,
  d: number,
  { steady, curves }: { readonly steady: boolean; readonly curves: Readonly<Record<Starting, Curve>> },
): DesignWarmUp {
  const { wantedWeeks, ...judged } = judgeWarmUp(tally, d, { steady, indifference });
  return {
    ...judged,
    series: {
      backlog: curves.startBacklog.figures.slice(0, MOST_WEEKS),
      hours: curves.startHours.figures.slice(0, MOST_WEEKS),
    },
  };
}

/** The figures by week, and where in the window the design changes. */
function byWeekOf(
  curves: Readonly<Record<Weekly, Curve>>,
  { stages, rules, horizon }: ModelSpec,
): NonNullable<DesignResult['curves']['byWeek']> {
  const days = stages.map(({ at }) => (at - horizon.warmUp) / DAY);
  const settled = rules.transition.loss > 0 ? rules.transition.lasts / DAY : 0;
  return {
    weeks: curves.weekWithin.at,
    resolvedWithin: curves.weekWithin.figures,
    resolutionTime: curves.weekHours.figures,
    buried: curves.weekBuried.figures,
    changes: days,
    settledOn: days.length === 0 ? null : (days.at(-1) as number) + settled,
  };
}

interface Curve {
  readonly at: number[];
  readonly figures: Figure[];
}

function curve(): Curve {
  return { at: [], figures: [] };
}

function quantilesOf(days: readonly Sample[]): Record<BacklogQuantile, readonly number[]> {
  const levels = BACKLOG_QUANTILES.map(Number);
  const byDay = days.map(({ values, length }) => quantiles(values, length, levels));
  const at = BACKLOG_QUANTILES.map((q, k): [BacklogQuantile, number[]] => [
    q,
    byDay.map((found) => found[k] as number),
  ]);
  return Object.fromEntries(at) as Record<BacklogQuantile, number[]>;
}
