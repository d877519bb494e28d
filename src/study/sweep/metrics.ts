/** Which figures of its points a sweep keeps, and by which it judges them. */

import type { MetricInfo } from '../../model/metrics/metric.ts';
import { figuresOf } from '../../model/replicate.ts';
import type { StudySpec } from '../../scenario/study-spec.ts';
import { firstTargetMetric } from '../tally.ts';
import { isHeadline } from '../verdict.ts';
import type { Goal } from './results.ts';

/** The three that pull apart: time, conflict, cost; of each the first that there is. */
const OBJECTIVES: readonly (readonly string[])[] = [
  ['resolutionTime.mean'],
  ['buried.total', 'conflict.exposure'],
  ['cost.perComplaint'],
];
const ALWAYS: readonly string[] = ['cost.perYear'];

/** Metrics over all complaints of any design of a study, by id. */
export function knownMetrics({ designs }: Pick<StudySpec, 'designs'>): ReadonlyMap<string, MetricInfo> {
  const infos = designs.flatMap(({ model }) =>
    figuresOf(model).flatMap((f) => (f.kind === 'metric' && f.slice.by === 'all' ? [f.info] : [])),
  );
  return new Map(infos.map((info) => [info.id, info]));
}

export interface SweptMetrics {
  /** Those asked for, then the headlines, then cost. */
  readonly metrics: readonly MetricInfo[];
  readonly goal: Goal;
  readonly objectives: readonly Goal[];
}

/**
 * @param asked ids of known metrics; the first decides which point is best, by default the share resolved within the
 *   first target
 */
export function sweptMetrics(study: StudySpec, asked: readonly string[]): SweptMetrics {
  const known = knownMetrics(study);
  const target = firstTargetMetric(study);
  const label = target.slice('resolvedWithin.'.length);
  const headlines = [...known.keys()].filter((id) => isHeadline(id, label) || ALWAYS.includes(id));
  const first = asked[0] ?? (known.has(target) ? target : 'resolutionTime.mean');
  const objectives = [target === '' ? [] : [target], ...OBJECTIVES].flatMap((ids) => {
    const id = ids.find((one) => known.has(one));
    return id === undefined ? [] : [goalOf(known.get(id)!)];
  });
  // A target stands for time: what is resolved late counts in it, and so does what never is.
  const time =
    target !== '' && known.has(target)
      ? objectives.filter(({ metric }) => metric !== 'resolutionTime.mean')
      : objectives;
  const ids = [...new Set([first, ...asked, ...headlines, ...time.map(({ metric }) => metric)])];
  return { metrics: ids.map((id) => known.get(id)!), goal: goalOf(known.get(first)!), objectives: time };
}

function goalOf({ id, direction }: MetricInfo): Goal {
  return { metric: id, direction: direction === 'higher' ? 'higher' : 'lower' };
}
