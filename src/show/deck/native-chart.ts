/** Charts that PowerPoint has the form for, as data: lying bars and points in a plane, with their intervals. */

export type Interval = readonly [number, number];

export interface Axis {
  readonly title: string;
  readonly min: number;
  readonly max: number;
  /** Distance of ticks; on a logarithmic axis, ticks stand at powers of ten. */
  readonly step: number | 'log';
  readonly decimals: number;
}

export interface BarSeries {
  readonly name: string;
  readonly colour: string;
  /** One for each category, in place of `colour`. */
  readonly colours?: readonly string[];
  readonly values: readonly (number | null)[];
  /** The interval of each value; of the sum of all series, where bars are stacked and it is the last one. */
  readonly intervals?: readonly (Interval | null)[];
}

/** Lying bars, the first category on top. */
export interface BarChart {
  readonly form: 'bars';
  readonly stacked: boolean;
  readonly categories: readonly string[];
  readonly series: readonly BarSeries[];
  readonly value: Axis;
  readonly legend: boolean;
  /** Share of the width that the names of categories take. */
  readonly names: number;
  /** Points of its texts. */
  readonly size: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
  readonly xInterval?: Interval | null;
  readonly yInterval?: Interval | null;
}

export interface PointSeries {
  readonly name: string;
  readonly colour: string;
  /** Lengths of dashes and gaps of the line that joins the points, empty where it is solid; null: no line. */
  readonly line: readonly number[] | null;
  /** Which symbol marks the points; null: none. */
  readonly symbol: number | null;
  readonly points: readonly Point[];
  readonly inLegend: boolean;
}

export interface PointChart {
  readonly form: 'points';
  readonly series: readonly PointSeries[];
  readonly x: Axis;
  readonly y: Axis;
  /** Where it stands: it covers no part of the plot. */
  readonly legend: 'below' | 'beside';
  /** Points of its texts. */
  readonly size: number;
}

export type NativeChart = BarChart | PointChart;

/** An axis from `low` to `high` at least, with zero on it if asked, and about so many round steps. */
export function linearAxis(
  title: string,
  [low, high]: Interval,
  { zero, steps = 6 }: { readonly zero: boolean; readonly steps?: number },
): Axis {
  const [from, to] = zero ? [Math.min(low, 0), Math.max(high, 0)] : [low, high];
  const span = to - from || Math.abs(to) || 1;
  const rough = span / steps;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5].find((factor) => factor * power >= rough) ?? 10);
  const ends = [Math.floor(from / step), Math.ceil(to / step)].map((n) => round(n * step));
  const min = ends[0]!;
  const max = ends[1]! > min ? ends[1]! : round(min + step);
  return { title, min, max, step: round(step), decimals: Math.max(0, -Math.floor(Math.log10(step) + 1e-9)) };
}

function round(x: number): number {
  return Number(x.toPrecision(9));
}
