/** The few metrics a comparison is told by: speed first truly resolved, conflict in its three stages, price. */

import type { Results } from '../study/results.ts';
import { designsOf, figureOf } from './evidence.ts';

export interface HeadlineGroup {
  readonly id: 'speed' | 'conflict' | 'price';
  readonly metrics: readonly string[];
}

/** What is told of contacts that are no complaints. */
const CALLS = ['serviceLevel', 'asa', 'abandonment', 'aht'];

/** The groups with those of their metrics that some design has a figure for. */
export function headlineGroups(results: Results): HeadlineGroup[] {
  const target = results.targets[0];
  const speed = ['resolutionTime.mean', 'resolutionTime.p90', 'recovery', 'timeToKnow'];
  const groups: HeadlineGroup[] = [
    { id: 'speed', metrics: target ? [`resolvedWithin.${target.label}`, ...speed] : speed },
    { id: 'conflict', metrics: ['conflict.exposure', 'conflict.escalations', 'buried.total'] },
    { id: 'price', metrics: ['errors', 'cost.perComplaint'] },
  ];
  const designs = designsOf(results);
  const measured = (metric: string): boolean =>
    designs.some(({ result }) => figureOf(result, metric).mean !== null);
  const present = groups.flatMap(({ id, metrics }) => {
    const found = metrics.filter(measured);
    return found.length === 0 ? [] : [{ id, metrics: found }];
  });
  // Where nobody complains there are only calls to be told of.
  const calls = CALLS.filter(measured);
  return present.length === 0 && calls.length > 0 ? [{ id: 'speed', metrics: calls }] : present;
}

const ASKED_FIRST = ['resolutionTime.mean', 'buried.total', 'cost.perComplaint'];

/** Whether a board asks for this one first: it stands on a slide that has no room for all. */
export function isAskedFirst(metric: string): boolean {
  return metric.startsWith('resolvedWithin.') || ASKED_FIRST.includes(metric);
}

export function headlineMetrics(results: Results): string[] {
  return headlineGroups(results).flatMap(({ metrics }) => metrics);
}
