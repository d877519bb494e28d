import { suggest } from '../scenario/nearest.ts';
import type { Results } from './results.ts';

/** A target for one metric of every design. */
export interface Requirement {
  readonly text: string;
  readonly metric: string;
  readonly below: boolean;
  /** Met on the bound as well: `<=` and `>=`. */
  readonly orEqual: boolean;
  /** In the metric's own unit, but for durations, which are hours. */
  readonly bound: number;
  readonly duration: boolean;
}

const HOURS: Readonly<Record<string, number>> = { s: 1 / 3600, min: 1 / 60, h: 1, d: 24, w: 168 };
const FORM = /^\s*([\p{L}\p{M}\p{N}_.:-]+)\s*(<=?|>=?)\s*(-?(?:\d+(?:\.\d+)?|\.\d+))\s*(s|min|h|d|w|%)?\s*$/u;

/** Reads `metric < bound`; a bound may be a duration (`7d`) or a percentage. A string says what is wrong. */
export function parseRequirement(text: string): Requirement | string {
  const match = FORM.exec(text);
  if (!match) return 'must read "metric < number", for example "resolutionTime.p90 < 7d"';
  const [, metric = '', relation = '', number = '', unit] = match;
  const hours = unit === undefined ? undefined : HOURS[unit];
  return {
    text: text.trim(),
    metric,
    below: relation.startsWith('<'),
    orEqual: relation.endsWith('='),
    bound: Number(number) * (hours ?? 1),
    duration: hours !== undefined,
  };
}

/**
 * What is wrong with a requirement before anything is run: a metric that no design has, a duration without its
 * unit, or one asked of what is no time. Undefined if nothing is.
 *
 * @param units of the metrics there will be, by id
 */
export function faultOf(
  { metric, duration }: Requirement,
  units: ReadonlyMap<string, string>,
): { readonly message: string; readonly hint: string } | undefined {
  const unit = units.get(metric);
  if (unit === undefined) {
    return { message: `there is no metric "${metric}"`, hint: suggest(metric, [...units.keys()]) };
  }
  const isTime = HOURS[unit] !== undefined;
  if (isTime && !duration)
    return { message: 'the bound has no unit', hint: `write ${metric} < 7d, or h, min` };
  if (!isTime && duration)
    return { message: `${metric} is measured in ${unit}, not in time`, hint: 'leave the unit out' };
  return undefined;
}

/** A sentence for every design whose mean misses the target, or does not know the metric. */
export function shortfalls(
  results: Results,
  { text, metric, below, orEqual, bound, duration }: Requirement,
): string[] {
  return Object.entries(results.designs).flatMap(([id, design]) => {
    const found = Object.hasOwn(design.metrics, metric) ? design.metrics[metric] : undefined;
    if (!found) return [`${id}: there is no metric "${metric}" to require "${text}" of`];
    const hours = HOURS[found.unit];
    if (duration && hours === undefined)
      return [`${id}: ${metric} is measured in ${found.unit}, not in time`];
    if (found.mean === null) return [`${id}: ${metric} was not observed`];
    const value = duration ? found.mean * (hours as number) : found.mean;
    if ((below ? value < bound : value > bound) || (orEqual && value === bound)) return [];
    return [`${id}: missed "${text}": ${metric} is ${Number(found.mean.toPrecision(4))} ${found.unit}`];
  });
}
