/** Reads a results document that comes from a file, perhaps years old, cut off or changed by hand. */

import { shape } from '../scenario/shape.ts';
import { type ByWeek, type Comparison, type Figure, RESULTS_FORMAT, type Results } from './results.ts';
import { resultsSchema } from './results-schema.ts';

export type ReadResults =
  | { readonly ok: true; readonly results: Results }
  /** What is wrong with it, a line each. */
  | { readonly ok: false; readonly faults: readonly string[] };

/** Faults of shape that are told one by one. */
const TOLD = 5;

/** The results that `text` holds, if it is a whole document of this format whose parts belong together. */
export function readResults(text: string): ReadResults {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { ok: false, faults: ['is no JSON: it was cut off or changed'] };
  }
  const format = (data as { format?: unknown } | null)?.format;
  if (format !== RESULTS_FORMAT) {
    const found = typeof format === 'string' ? `of the format "${format.slice(0, 60)}"` : 'of no format';
    return { ok: false, faults: [`holds results ${found}; this program reads "${RESULTS_FORMAT}"`] };
  }
  const { value, faults } = shape(resultsSchema, data);
  if (value === undefined || faults.length > 0) {
    const told = faults.slice(0, TOLD).map(({ path, message }) => `${path.join('.')}: ${message}`);
    const rest = faults.length - told.length;
    return { ok: false, faults: rest > 0 ? [...told, `and ${rest} more faults`] : told };
  }
  const odd = inconsistencies(value);
  return odd.length > 0 ? { ok: false, faults: odd } : { ok: true, results: value };
}

/** What the shape cannot say: that names lead somewhere and lists go together. */
function inconsistencies(results: Results): string[] {
  const designs = Object.entries(results.designs);
  if (designs.length === 0) return ['designs: there is none'];
  const compared = new Set(results.comparisons.flatMap(({ a, b }) => [a, b]));
  const unknown = [...compared].filter((id) => !Object.hasOwn(results.designs, id));
  const others = designs.slice(1).map(([id]) => id);
  const uncompared = others.filter((id) => !compared.has(id));
  return [
    ...uncompared.map((id) => `comparisons: "${id}" is compared with none`),
    ...results.comparisons.flatMap((one, i) =>
      isProved(one, results) ? [] : [`comparisons.${i}: ${UNPROVED}`],
    ),
    ...designs.flatMap(([id, { metrics }]) =>
      Object.entries(metrics).flatMap(([metric, figure]) =>
        holds(figure) ? [] : [`designs.${id}.metrics.${metric}: the mean is not within its interval`],
      ),
    ),
    ...unknown.map((id) => `comparisons: there is no design "${id}"`),
    ...designs.flatMap(([id, { chart, curves }]) => {
      const { resolved, backlogByDay, outcomes, byWeek } = curves;
      const lists = [backlogByDay.cases, ...Object.values(backlogByDay.quantiles)];
      return [
        ...(isTree(chart.positions) ? [] : [`designs.${id}.chart: the positions are no tree`]),
        ...(resolved.share.length === resolved.hours.length
          ? []
          : [`designs.${id}.curves.resolved: not as many shares as hours`]),
        ...(lists.every((list) => list.length === backlogByDay.days.length)
          ? []
          : [`designs.${id}.curves.backlogByDay: not as many figures as days`]),
        ...(outcomes === undefined ||
        Object.values(outcomes.shares).every((list) => list.length === outcomes.hours.length)
          ? []
          : [`designs.${id}.curves.outcomes: not as many shares as hours`]),
        ...(byWeek === undefined || isWhole(byWeek)
          ? []
          : [`designs.${id}.curves.byWeek: not as many figures as weeks`]),
      ];
    }),
  ].slice(0, TOLD);
}

function isWhole({ weeks, resolvedWithin, resolutionTime, buried }: ByWeek): boolean {
  return [resolvedWithin, resolutionTime, buried].every((list) => list.length === weeks.length);
}

const UNPROVED = 'the verdict is not what the corrected interval shows';

/** Whether a mean lies within its interval. */
function holds({ mean, interval }: Figure): boolean {
  return interval === null || (mean !== null && interval[0] <= mean && mean <= interval[1]);
}

/** A verdict that names a difference must have an interval beyond zero, on the side that the metric calls so. */
function isProved({ metric, verdict, correctedInterval }: Comparison, { metrics }: Results): boolean {
  if (verdict !== 'better' && verdict !== 'worse' && verdict !== 'differs') return true;
  if (correctedInterval === null) return false;
  const up = correctedInterval[0] > 0;
  if (!up && correctedInterval[1] >= 0) return false;
  const direction = metrics[metric]?.direction;
  if (verdict === 'differs') return direction === 'neither';
  return (up === (direction === 'higher')) === (verdict === 'better');
}

/** Whether there is one position at the top, and every other leads up to it. */
function isTree(positions: readonly { readonly id: string; readonly reportsTo: string | null }[]): boolean {
  const boss = new Map(positions.map(({ id, reportsTo }) => [id, reportsTo]));
  const leadsUp = (id: string): boolean => {
    let at: string | null | undefined = id;
    for (let steps = 0; steps < positions.length && typeof at === 'string'; steps++) at = boss.get(at);
    return at === null;
  };
  const tops = positions.filter(({ reportsTo }) => reportsTo === null);
  return boss.size === positions.length && tops.length === 1 && positions.every(({ id }) => leadsUp(id));
}
