/**
 * What stands behind a chart or a figure: first that in which the designs differ, then the mechanisms at work that
 * act on it, then what it rests on in every study.
 */

import type { Results } from '../study/results.ts';
import {
  differingAssumptions,
  differingChanges,
  differingMechanisms,
  mechanismsAtWork,
  parametersInForce,
} from './at-work.ts';
import { type Bearing, bearingsOf, bearingsOfMetric, isRule } from './bearing.ts';
import { changeSentences } from './changes.ts';
import type { Chart } from './charts/chart.ts';
import { charts } from './charts/index.ts';
import type { Words } from './locales/index.ts';

export interface Behind {
  readonly standing: Chart['standing'];
  /** Ids of assumptions in force, those that weigh most first. */
  readonly assumptions: readonly string[];
}

/** Behind a chart of these results. */
export function behindChart(chart: Chart, results: Results): Behind {
  const acting = chart.needs.length === 0 ? null : new Set(chart.needs.flatMap(bearingsOfMetric));
  const standing = standingOn(chart.standing, results);
  return { standing, assumptions: ordered(acting, chart.assumptions, results) };
}

/** Behind a metric: what stands behind those of the charts that draw it, as far as it bears on this one. */
export function behindMetric(metric: string, results: Results, among = charts): Behind {
  const drawn = among.filter(({ needs }) => needs.some((need) => covers(need, metric)));
  const acting = new Set(bearingsOfMetric(metric));
  const emergent = drawn.some(({ standing }) => standing === 'emergent');
  const usual = drawn.flatMap(({ assumptions }) => assumptions);
  const standing = standingOn(emergent ? 'emergent' : 'assumed', results);
  const ids = ordered(acting, usual, results);
  return { standing, assumptions: isMoney(metric, results) ? ids : ids.filter((id) => !isPrice(id)) };
}

/** Whether what a chart needs names a metric. */
export function covers(need: string, metric: string): boolean {
  return need.endsWith('*') ? metric.startsWith(need.slice(0, -1)) : metric === need;
}

/** Changes of single designs that are no assumptions: in positions, and to another design on the way. */
export function changesBehind(results: Results, words: Words): string[] {
  const told = differingChanges(results).filter(
    ({ note }) =>
      note.kind === 'becomes' ||
      note.kind === 'decidedBy' ||
      (note.kind === 'property' && note.property !== 'title'),
  );
  return told.flatMap(({ design, note }) =>
    changeSentences([note], words).map((sentence) => `${design.title}: ${sentence}`),
  );
}

type Acting = ReadonlySet<Bearing> | null;

/** @param acting null: whatever the figure */
function actsOn(mechanism: string, acting: Acting): boolean {
  return acting === null || bearingsOf(mechanism).some((one) => acting.has(one));
}

/** Nothing is called emergent where designs differ in a rule: it may be the cause by a way of its own. */
function standingOn(usual: Chart['standing'], results: Results): Chart['standing'] {
  return differingMechanisms(results).some(({ id }) => isRule(id)) ? 'assumed' : usual;
}

function ordered(acting: Acting, usual: readonly string[], results: Results): string[] {
  const atWork = mechanismsAtWork(results)
    .filter(({ id }) => actsOn(id, acting))
    .flatMap((mechanism) => parametersInForce(results, mechanism));
  const inForce = results.assumptions.map(({ id }) => id);
  const fixed = inForce.filter((id) => usual.includes(id));
  return [...new Set([...differingAssumptions(results), ...atWork, ...fixed])];
}

function isMoney(metric: string, { metrics }: Results): boolean {
  return metrics[metric]?.unit.startsWith('money') ?? false;
}

/** A price: it moves no count and no time. Limits of authority are sums of money too, but decide who decides. */
function isPrice(id: string): boolean {
  return id.startsWith('cost.') || id === 'externalCost' || id === 'loyalty.customerValue';
}
