import type { Minutes, ModelSpec, ShapeSpec } from './spec.ts';

/** What a design is from one moment to the next. */
interface ShapeInTime extends ShapeSpec {
  readonly from: Minutes;
  /** Infinity for the last one. */
  readonly until: Minutes;
}

/** The shapes of a design in the order of time: one alone, unless it becomes another. */
export function shapesOf({ chart, calendars, rules, stages }: ModelSpec): ShapeInTime[] {
  const all = [{ at: 0, chart, calendars, rules }, ...stages];
  return all.map((shape, i) => ({
    from: shape.at,
    until: all[i + 1]?.at ?? Number.POSITIVE_INFINITY,
    chart: shape.chart,
    calendars: shape.calendars,
    rules: shape.rules,
  }));
}

/**
 * Average of a value of each shape over a stretch of time. A value that stays is returned as it is, to the bit.
 */
export function averageOver(
  shapes: readonly ShapeInTime[],
  from: Minutes,
  to: Minutes,
  value: (shape: ShapeInTime) => number,
): number {
  const first = value(shapes[0] as ShapeInTime);
  return shapes.slice(1).reduce((mean, shape) => {
    const time = Math.max(0, Math.min(shape.until, to) - Math.max(shape.from, from));
    return mean + ((value(shape) - first) * time) / (to - from);
  }, first);
}

/** A design as it starts, as if it stayed so: without the positions that only a later shape has. */
export function asItStarts(spec: ModelSpec): ModelSpec {
  if (spec.stages.length === 0) return spec;
  const positions = spec.chart.positions.filter(isThere);
  return { ...spec, stages: [], chart: { ...spec.chart, positions } };
}

/** Whether a shape has a position: those it does without have no seats. */
export function isThere({ staff }: { readonly staff: number }): boolean {
  return staff > 0;
}
