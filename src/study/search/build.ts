/** The document of a search from what it saw. */

import { meanInterval } from '../../kernel/stats/interval.ts';
import { paretoOf } from '../../kernel/stats/pareto.ts';
import type { DesignSpec } from '../../scenario/study-spec.ts';
import { VERSION } from '../../version.ts';
import { scenarioOf, timesOf } from '../build-results.ts';
import { CONFIDENCE } from '../comparisons.ts';
import { startingChart } from '../design-facts.ts';
import { isSteady, keyOfMetric, labelled, type Row, type Shelf } from '../shelf.ts';
import { sweptFactor } from '../sweep/build.ts';
import { knownMetrics } from '../sweep/metrics.ts';
import { bindingOf, nearestMissOf } from './binding.ts';
import type { Candidates } from './candidates.ts';
import { cheapestOf } from './cheapest.ts';
import type { Chosen } from './choose.ts';
import { excessOf } from './constraint.ts';
import { figureOf, momentsOf } from './feasibility.ts';
import { differenceFromBest, isClearlyWorse, pairedMoments } from './paired.ts';
import type { Goal, SearchPlan } from './plan.ts';
import {
  type CandidateStatus,
  SEARCH_FORMAT,
  type SearchCandidate,
  type SearchFigure,
  type SearchResults,
} from './results.ts';
import type { Settled } from './settle.ts';

export interface Seen {
  readonly plan: SearchPlan;
  readonly shelf: Shelf;
  readonly candidates: Candidates;
  readonly settled: readonly Settled[];
  readonly chosen: Chosen;
  /** Of the file's first design. */
  readonly reference: readonly Row[];
  readonly lookedAt: number;
  /** Looked at and not judged. */
  readonly passedOver: SearchResults['passedOver'];
  readonly rounds: number;
  readonly points: number | null;
  readonly simulations: number;
}

export function searchResults(seen: Seen): SearchResults {
  const { plan, candidates, chosen } = seen;
  const { study, factors } = plan.space;
  const base = study.designs.find(({ id }) => id === plan.space.base) as DesignSpec;
  const judged = candidatesOf(seen);
  const count = (status: CandidateStatus): number => judged.filter((one) => one.status === status).length;
  const leftOut = (kind: string): number => candidates.leftOut.filter(({ why }) => why.kind === kind).length;
  const best = chosen.best === null ? null : judged[chosen.best]!.id;
  const runnersUp = runnersUpOf(judged, best, plan.objective, chosen.delta);
  return {
    format: SEARCH_FORMAT,
    version: VERSION,
    note: 'simulated, not measured',
    scenario: scenarioOf({ ...study, seed: plan.seed }),
    seed: plan.seed,
    ...timesOf(study),
    factors: factors.map(sweptFactor),
    base: plan.space.base,
    chart: startingChart(base.model),
    metrics: metricsOf(plan),
    asked: {
      objective: plan.objective,
      frontier: plan.frontier,
      constraints: plan.constraints.map(({ text, unit, bound }) => ({ text, unit, bound })),
      span: plan.span?.text ?? null,
      confidence: plan.confidence,
      indifference: plan.indifference,
      first: plan.first,
      most: plan.most,
      runs: plan.runs,
    },
    counts: {
      points: seen.points,
      visited: candidates.all.length + candidates.leftOut.length,
      notValid: leftOut('not valid'),
      bySpan: leftOut('span'),
      same: leftOut('same'),
      lookedAt: seen.lookedAt,
      rounds: seen.rounds,
      judged: judged.length,
      kept: count('kept'),
      broken: count('broken'),
      notSettled: count('not settled'),
      givenUp: count('given up'),
      simulations: seen.simulations,
    },
    delta: chosen.delta,
    best,
    guaranteed: chosen.guaranteed,
    probability: chosen.probability,
    runnersUp,
    cheapest: cheapestOf({ ...chosen, judged, runnersUp, told: toldMetrics(plan) }, plan, seen.shelf),
    frontier: judged.flatMap(({ id, frontier }) =>
      frontier === 'frontier' || frontier === 'possible' ? [id] : [],
    ),
    nearestMiss: best === null ? nearestMissOf(judged, plan) : null,
    binding: bindingOf(judged, candidates, plan),
    against: best === null ? null : againstOf(seen),
    candidates: judged,
    passedOver: seen.passedOver,
    leftOut: candidates.leftOut.map(({ point, why }) => ({
      values: point,
      why: why.kind,
      reason:
        why.kind === 'not valid' ? why.reason : why.kind === 'same' ? why.as : `${why.fewest} to ${why.most}`,
    })),
    translations: study.translations,
  };
}

/** Metrics whose figures are told, in the order in which they are asked about. */
function toldMetrics({ objective, frontier, constraints }: SearchPlan): string[] {
  const all = [objective.metric, ...frontier.map(({ metric }) => metric)];
  return [...new Set([...all, ...constraints.flatMap(({ metrics }) => metrics)])];
}

function metricsOf(plan: SearchPlan): SearchResults['metrics'] {
  const known = knownMetrics(plan.space.study);
  const told = toldMetrics(plan).flatMap((id) => known.get(id) ?? []);
  return Object.fromEntries(
    told.map(({ id, unit, definition, direction }) => [id, { unit, definition, direction }]),
  );
}

function candidatesOf(seen: Seen): SearchCandidate[] {
  const { plan, shelf, settled, chosen } = seen;
  const told = toldMetrics(plan);
  const isKept = (i: number): boolean => settled[i]!.feasibility.status === 'kept' && !chosen.overloaded[i];
  const kept = settled.flatMap((_, i) => (isKept(i) ? [i] : []));
  const places = new Map(frontierOf(kept, seen).map((standing, k) => [kept[k]!, standing]));
  return settled.map(({ candidate, feasibility, worse }, i): SearchCandidate => {
    const rows = chosen.rows[i]!;
    const { status } = feasibility;
    return {
      id: candidate.design.id,
      values: candidate.point,
      status: isKept(i) ? 'kept' : status === 'kept' ? 'broken' : worse ? 'given up' : status,
      steady: chosen.overloaded[i]
        ? false
        : feasibility.steady === 'not settled'
          ? null
          : feasibility.steady === 'kept',
      load: feasibility.load,
      constraints: feasibility.judgements.map(({ constraint, metric, mean, interval, status: each }) => {
        const one = plan.constraints[constraint]!;
        return {
          constraint: one.text,
          metric,
          mean,
          interval,
          status: each,
          excess: mean === null ? null : excessOf(one, mean),
        };
      }),
      replications: rows.length,
      outAfter: chosen.outAfter[i] ?? null,
      figures: figuresOf(rows, shelf, told),
      fromBest: isKept(i) ? fromBest(i, kept.length, seen) : null,
      frontier: places.get(i) ?? null,
    };
  });
}

function figuresOf(
  rows: readonly Row[],
  shelf: Shelf,
  told: readonly string[],
): Record<string, SearchFigure> {
  return Object.fromEntries(told.map((metric) => [metric, figureOf(momentsOf(rows, shelf, metric))]));
}

function fromBest(i: number, kept: number, { plan, shelf, chosen }: Seen): SearchCandidate['fromBest'] {
  const { best, rows } = chosen;
  if (best === null || best === i) return null;
  return differenceFromBest(rows[i]!, rows[best]!, kept, plan, shelf);
}

/** Not clearly worse than the best by its corrected interval, by more than delta; the nearest to the best first. */
function runnersUpOf(
  judged: readonly SearchCandidate[],
  best: string | null,
  { direction }: Goal,
  delta: number,
): string[] {
  const sign = direction === 'higher' ? 1 : -1;
  return judged
    .filter(({ id, status, fromBest: from }) => {
      if (id === best || status !== 'kept' || from === null) return false;
      return !isClearlyWorse(from, direction, delta);
    })
    .toSorted((a, b) => sign * (b.fromBest!.difference - a.fromBest!.difference))
    .map(({ id }) => id);
}

function frontierOf(
  kept: readonly number[],
  { plan, shelf, chosen }: Seen,
): NonNullable<SearchCandidate['frontier']>[] {
  const places = plan.frontier.map(({ metric }) => shelf.placeOf(keyOfMetric(metric)));
  const samples = kept.map((i) =>
    places.map((place) => chosen.rows[i]!.map(({ figures }) => figures[place] ?? Number.NaN)),
  );
  const better = plan.frontier.map(({ direction }) => direction);
  // How many replications a candidate has beyond these hangs on what was seen.
  const { confidence, seed, first } = plan;
  return paretoOf(samples, better, { confidence, seed, first }).map(({ standing }) => standing);
}

function againstOf({ plan, shelf, settled, chosen, reference }: Seen): SearchResults['against'] {
  const { id, title } = plan.reference;
  const told = toldMetrics(plan);
  const best = chosen.rows[chosen.best!]!;
  const { one } = settled[chosen.best!]!.candidate;
  const differences = told.map((metric) => {
    const paired = pairedMoments(best, reference, shelf, metric);
    const isThere = paired.count > 0 && Number.isFinite(paired.mean);
    return [
      metric,
      {
        difference: isThere ? paired.mean : null,
        interval: isThere ? meanInterval(paired, CONFIDENCE) : null,
      },
    ] as const;
  });
  return {
    id,
    title,
    replications: reference.length,
    steady: isSteady(reference),
    isBest: one.label === labelled(plan.reference.model).label,
    figures: figuresOf(reference, shelf, told),
    differences: Object.fromEntries(differences),
  };
}
