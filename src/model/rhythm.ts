/** What repeats in a model, and what happens in it on a date. */

import type { Minutes, ModelSpec } from './spec.ts';

const WEEK = 7 * 24 * 60;

/** Weeks after which hours, rates and meetings are the same again. */
export function cycleWeeks({ types, calendars, chart }: ModelSpec): number {
  return [
    ...types.map(({ rate }) => rate.weeks),
    ...Object.values(calendars).map(({ weeks }) => weeks),
    ...chart.positions.map(({ cadence }) => (cadence === null ? 1 : Math.ceil(cadence.period / WEEK))),
  ].reduce(leastCommon, 1);
}

/** When something first happens that does not repeat: a shock, a closed day, a defect, another shape; null: never. */
export function firstDate({ types, calendars, stages }: ModelSpec): Minutes | null {
  const dates = [
    ...types.flatMap(({ shocks }) => shocks.map(({ from }) => from)),
    ...types.flatMap(({ defect }) => (defect === null ? [] : [defect.from])),
    ...Object.values(calendars).flatMap(({ closures }) => closures.map(([from]) => from)),
    ...stages.map(({ at }) => at),
  ];
  return dates.length === 0 ? null : Math.max(0, Math.min(...dates));
}

/** Least common multiple. */
export function leastCommon(a: number, b: number): number {
  let multiple = a;
  while (multiple % b !== 0) multiple += a;
  return multiple;
}
