import { metrics } from '../../model/metrics/index.ts';
import type { MetricInfo } from '../../model/metrics/metric.ts';
import type { ModelSpec } from '../../model/spec.ts';
import type { GivenStory } from '../schema/story.ts';
import type { Story } from '../story.ts';
import type { DesignSpec } from '../study-spec.ts';

const FIGURES = 4;

/** A story with what it leaves unsaid filled in. */
export function resolveStory(given: GivenStory, designs: readonly DesignSpec[]): Story {
  const [a = '', b = ''] = given.designs;
  return {
    ...given,
    designs: [a, b],
    figures: given.figures ?? usualFigures(given.bet.metric, modelsOf([a, b], designs)),
  };
}

/** The models of the designs of these ids, as far as there are such designs. */
export function modelsOf(ids: readonly string[], designs: readonly DesignSpec[]): ModelSpec[] {
  return ids.flatMap((id) => designs.filter((design) => design.id === id).map(({ model }) => model));
}

/** The metrics that all models have. */
export function commonMetrics([first, ...others]: readonly ModelSpec[]): MetricInfo[] {
  if (first === undefined) return [];
  const ids = others.map((model) => new Set(metricsOf(model).map(({ id }) => id)));
  return metricsOf(first).filter(({ id }) => ids.every((known) => known.has(id)));
}

function metricsOf(model: ModelSpec): MetricInfo[] {
  return metrics.flatMap((metric) => metric.infos(model));
}

/** The bet’s metric, then speed, burial, errors and cost: what a decision is argued with. */
function usualFigures(bet: string, models: readonly ModelSpec[]): string[] {
  const target = models[0]?.targets[0]?.label;
  const usual = [
    bet,
    `resolvedWithin.${target}`,
    'buried.total',
    'errors',
    'cost.perComplaint',
    'resolutionTime.p90',
  ];
  const known = new Set(commonMetrics(models).map(({ id }) => id));
  return [...new Set(usual)].filter((id) => known.has(id)).slice(0, FIGURES);
}
