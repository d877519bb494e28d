/** The few metrics a comparison is told by: speed first truly resolved, conflict in its three stages, price. */

import type { Results } from '../study/results.ts';
import { designsOf, figureOf } from './evidence.ts';

export interface HeadlineGroup {
  readonly id: 'speed' | 'conflict' | 'price';
  readonly metrics: readonly string[];
}

/** The groups with those of their metrics that some design has a figure for. */
export function headlineGroups(results: Results): HeadlineGroup[] {
  const target = results.targets[0];
  const speed = ['resolutionTime.mean', 'resolutionTime.p90', 'recovery'];
  const groups: HeadlineGroup[] = [
    { id: 'speed', metrics: target ? [`resolvedWithin.${target.label}`, ...speed] : speed },
    { id: 'conflict', metrics: ['conflict.exposure', 'conflict.escalations', 'buried.total'] },
    { id: 'price', metrics: ['errors', 'cost.perComplaint'] },
  ];
  const designs = designsOf(results);
  const measured = (metric: string): boolean =>
    designs.some(({ result }) => figureOf(result, metric).mean !== null);
  return groups.flatMap(({ id, metrics }) => {
    const present = metrics.filter(measured);
    return present.length === 0 ? [] : [{ id, metrics: present }];
  });
}

export function headlineMetrics(results: Results): string[] {
  return headlineGroups(results).flatMap(({ metrics }) => metrics);
}
