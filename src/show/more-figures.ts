/** Figures told beside the headline ones where a mechanism of the study moves them, so that its question is answered. */

import type { Results } from '../study/results.ts';
import { differingMechanisms, mechanismsAtWork } from './at-work.ts';
import { designsOf, figureOf } from './evidence.ts';
import { headlineMetrics } from './headline.ts';
import { stillOpenDesigns, timeUnresolvedMetric } from './still-open.ts';

/** As many as are told at most. */
const MOST = 4;

/** By the id of a mechanism, those that show best what it does first. `<T>` is the first target. */
const FIGURES: readonly (readonly [mechanism: string, metrics: readonly string[]])[] = [
  ['targetPressure', ['buried.untreated', 'closedWithin.<T>', 'csat']],
  ['seismograph', ['timeToKnow', 'known']],
  ['registration', ['lostCases']],
  ['payment', ['forgone']],
  ['payer', ['escalations.contested', 'escalations.arbitrated']],
  ['visit', ['visits']],
  ['analysis', ['analyses']],
  ['committee', ['deferrals']],
  ['proactive', ['prevented', 'asa', 'serviceLevel', 'abandonment']],
  ['abuse', ['goodwill']],
  ['attrition', ['attrition']],
  ['sharedSeats', ['asa', 'serviceLevel', 'abandonment']],
  ['channel', ['asa', 'serviceLevel', 'abandonment']],
];

/**
 * Metrics with a figure in some design: the time unresolved where complaints are still open at the end, then those of
 * mechanisms, first of those in which the designs differ.
 */
export function moreMetrics(results: Results): string[] {
  const differing = new Set(differingMechanisms(results).map(({ id }) => id));
  const atWork = new Set(mechanismsAtWork(results).map(({ id }) => id));
  const present = FIGURES.filter(([mechanism]) => atWork.has(mechanism));
  const target = results.targets[0]?.label ?? '';
  const told = headlineMetrics(results);
  const wanted = [true, false].flatMap((differs) =>
    present.filter(([mechanism]) => differing.has(mechanism) === differs).flatMap(([, metrics]) => metrics),
  );
  const unresolved = stillOpenDesigns(results).length > 0 ? timeUnresolvedMetric(results) : undefined;
  const measured = [...(unresolved === undefined ? [] : [unresolved]), ...wanted]
    .map((metric) => metric.replace('<T>', target))
    .filter((metric) => designsOf(results).some(({ result }) => figureOf(result, metric).mean !== null));
  return [...new Set(measured)].filter((metric) => !told.includes(metric)).slice(0, MOST);
}
