/** The plane that a sweep is drawn on: the deciding figure upward, a factor across. */

import { placedAt, placeOf } from '../../scenario/moves/scale.ts';
import type { FactorValue } from '../../scenario/space/space.ts';
import type { SweepResults, SweptFactor, SweptPoint } from '../../study/sweep/results.ts';
import type { Layer } from '../charts/frame.ts';
import { rules, texts } from '../charts/marks.ts';
import { tickDecimals, ticks } from '../charts/ticks.ts';
import { decimal, type NumberFormat } from '../format.ts';
import type { Words } from '../locales/index.ts';
import { FAINT, MUTED } from '../palette.ts';
import { estimateWidth, fit } from '../text.ts';
import { comparable } from './comparable.ts';
import type { SweepNames } from './names.ts';

export const WIDTH = 1200;

/** Writes a number of the format without its unit. */
export function bareNumber(format: NumberFormat): (x: number) => string {
  return (x) => {
    const text = format.value(x);
    return format.suffix !== '' && text.endsWith(format.suffix) ? text.slice(0, -format.suffix.length) : text;
  };
}

/** Whether the deciding figure of a point is drawn as one that can be compared. */
export function isJudged({ standing }: SweptPoint): boolean {
  return standing === 'best' || standing === 'contender' || standing === 'worse';
}

/** Lowest and highest mean of the deciding figure among the points that are judged. */
export function domainOf(results: SweepResults): [number, number] {
  const figureOf = comparable(results);
  const means = results.points.filter(isJudged).flatMap((point) => figureOf(point)?.mean ?? []);
  if (means.length === 0) return [0, 1];
  const [low, high] = means.reduce(([a, b], x) => [Math.min(a, x), Math.max(b, x)], [means[0]!, means[0]!]);
  return high > low ? [low, high] : [low - 1, low];
}

export interface Panel {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Scale {
  readonly x: (value: FactorValue) => number;
  readonly y: (figure: number) => number;
  /** Whether values lie on a scale, so that a line between them means something. */
  readonly isScale: boolean;
}

/** Where values of a factor and the deciding figure between `low` and `high` stand in a panel. */
export function scaleOf(
  { values }: SweptFactor,
  seen: readonly FactorValue[],
  { left, top, width, height }: Panel,
  [low, high]: readonly [number, number],
): Scale {
  const all = values ?? [...new Set(seen)];
  const places = all.map((value) => (typeof value === 'boolean' ? null : placeOf(value)));
  const isScale = places.every((place) => place !== null);
  const [from, to] = isScale
    ? places.reduce(([a, b], x) => [Math.min(a, x!), Math.max(b, x!)], [
        Number.POSITIVE_INFINITY,
        Number.NEGATIVE_INFINITY,
      ] as [number, number])
    : [0, all.length - 1];
  const margin = isScale && values === null ? 0.03 : 0.08;
  const at = (place: number): number =>
    left + width * (to > from ? margin + ((1 - 2 * margin) * (place - from)) / (to - from) : 0.5);
  const byName = new Map(all.map((value, i) => [value, i]));
  return {
    isScale,
    x: (value) => at(isScale ? (placeOf(value) ?? from) : (byName.get(value) ?? 0)),
    y: (figure) => top + height * (1 - (figure - low) / (high - low)),
  };
}

/** The frame of a panel: marks of the figure at the left, the factor’s values and its name below. */
export function axes(
  factor: SweptFactor,
  seen: readonly FactorValue[],
  panel: Panel,
  domain: readonly [number, number],
  { names, results, words }: { names: SweepNames; results: SweepResults; words: Words },
): Layer[] {
  const { left, top, width, height } = panel;
  const { x, y } = scaleOf(factor, seen, panel, domain);
  const { suffix } = names.format(results.goal.metric);
  const inDays = suffix === words.suffixes.d ? 24 : 1;
  const marks = ticks(domain[0] / inDays, domain[1] / inDays, 5);
  const values = factor.values ?? roundIn(seen);
  const room = width / Math.max(1, values.length);
  // Every value where there is room for its name, else every so many.
  const widest = Math.max(...values.map((value) => estimateWidth(names.value(factor, value), 12)), 1);
  const every = Math.max(1, Math.ceil(Math.min(widest, 160) / (room - 6)));
  return [
    rules(
      marks.map((mark) => ({ x: left, x2: left + width, y: y(mark * inDays), y2: y(mark * inDays) })),
      { color: FAINT },
    ),
    texts(
      marks.map((mark) => ({
        x: left - 8,
        y: y(mark * inDays),
        text: decimal(mark, tickDecimals(marks)) + suffix,
      })),
      { color: MUTED, align: 'right' },
    ),
    texts(
      values
        .filter((_, i) => i % every === 0)
        .map((value) => ({
          x: x(value),
          y: top + height + 16,
          text: fit(names.value(factor, value), Math.max(30, every * room - 6), 12)[0]!,
        })),
      { color: MUTED, align: 'center' },
    ),
    texts([{ x: left + width / 2, y: top + height + 40, text: fit(names.factor(factor), width, 13)[0]! }], {
      fontSize: 13,
      align: 'center',
    }),
  ];
}

/** Round values of a stretch, in the form in which it is written. */
function roundIn(seen: readonly FactorValue[]): FactorValue[] {
  const places = seen.flatMap((value) => placeOf(value) ?? []);
  const [low, high] = places.reduce(
    ([a, b], x) => [Math.min(a, x), Math.max(b, x)],
    [places[0]!, places[0]!],
  );
  const form = seen.find((value) => placeOf(value) !== 0) ?? seen[0]!;
  return ticks(low!, high!, 4).map((place) => placedAt(form, place) as FactorValue);
}
