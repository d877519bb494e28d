/** Worlds by the assumptions that part those in which the answer holds from the others, and the region found. */

import { log } from '../../kernel/random/math.ts';
import { writeDuration } from '../../scenario/values/duration.ts';
import type { SortedWorld, WorldAxis, WorldsOfPair } from '../../study/results.ts';
import { assumptionValue, SHARES } from '../assumption-value.ts';
import { own } from '../evidence.ts';
import type { Words } from '../locales/index.ts';
import { ALARM, FAINT, MUTED } from '../palette.ts';
import { fit, wrap } from '../text.ts';
import { type Layer, px } from './frame.ts';
import { rules, texts } from './marks.ts';
import { ticks } from './ticks.ts';

/** A scale from 0 to 1, with its marks. */
export interface Place {
  readonly label: string;
  readonly marks: readonly { readonly at: number; readonly text: string }[];
  share(value: number): number;
}

interface Frame {
  readonly differences: Place;
  readonly box: { readonly x: readonly [number, number]; readonly y: readonly [number, number] };
  readonly marks: (placed: readonly PlacedWorld[]) => Layer[];
}

/** In px. */
export interface PlacedWorld {
  readonly x: number;
  readonly y: number;
  readonly one: SortedWorld;
}

/** A range whose high end is so many times its low end is drawn from on a log scale, and drawn so. */
const WIDE = 10;
const HOUR = 60;
const DAY = 24 * HOUR;
/** Room for a dot beyond the ends. */
const EDGE = 0.03;

/** Without a region, the sentence that says so. */
export function scatterLayers(
  { axes, sorted }: WorldsOfPair,
  { differences, box, marks }: Frame,
  where: string,
  words: Words,
): Layer[] {
  const [left, right] = box.x;
  const [top, bottom] = box.y;
  const [first, second] = axes;
  if (first === undefined) {
    const lines = wrap(where, right - left, 13);
    return [
      texts(
        lines.map((text, i) => ({
          x: (left + right) / 2,
          y: (top + bottom) / 2 + (i - lines.length / 2) * 18,
          text,
        })),
        { fontSize: 13, color: MUTED, align: 'center' },
      ),
    ];
  }
  const across = placeOf(first, words);
  const up = second === undefined ? differences : placeOf(second, words);
  const x = (share: number): number => left + (right - left) * (EDGE + (1 - 2 * EDGE) * share);
  const y = (share: number): number => bottom - (bottom - top) * (EDGE + (1 - 2 * EDGE) * share);
  const value = (one: SortedWorld, axis: WorldAxis | undefined, i: number): number =>
    axis === undefined ? one.difference : one.at[i]! + (axis.levels === null ? 0 : spread(one.world));
  const stretches = (axis: WorldAxis | undefined, place: Place): (readonly [number, number])[] => {
    if (axis === undefined) return [[-EDGE, 1 + EDGE]];
    if (axis.kept !== null)
      return axis.kept.map((level) => [place.share(level - 0.45), place.share(level + 0.45)]);
    return [
      [
        axis.low === null ? -EDGE : place.share(axis.low),
        axis.high === null ? 1 + EDGE : place.share(axis.high),
      ],
    ];
  };
  const region = stretches(first, across).flatMap(([x1, x2]) =>
    stretches(second, up).map(([y1, y2]) => ({ x: x(x1), x2: x(x2), y: y(y1), y2: y(y2) })),
  );
  return [
    {
      data: { values: region },
      mark: { type: 'rect', color: ALARM, fillOpacity: 0.08, stroke: ALARM, strokeWidth: 1.2 },
      encoding: { x: px('x'), x2: { field: 'x2' }, y: px('y'), y2: { field: 'y2' } },
    },
    rules(
      [
        { x: left, x2: right, y: bottom, y2: bottom },
        { x: left, x2: left, y: top, y2: bottom },
      ],
      { color: FAINT },
    ),
    ...marks(
      sorted.map((one) => ({
        x: x(across.share(value(one, first, 0))),
        y: y(up.share(value(one, second, 1))),
        one,
      })),
    ),
    texts(
      [
        ...across.marks.map(({ at, text }) => ({ x: x(across.share(at)), y: bottom + 13, text })),
        { x: (left + right) / 2, y: bottom + 33, text: fit(across.label, right - left + 60, 12)[0]! },
      ],
      { fontSize: 11, color: MUTED, align: 'center' },
    ),
    texts(
      up.marks.map(({ at, text }) => ({ x: left - 8, y: y(up.share(at)), text: fit(text, 120, 11)[0]! })),
      { fontSize: 11, color: MUTED, align: 'right' },
    ),
    texts([{ x: left, y: top - 9, text: fit(up.label, right - left, 11)[0]! }], {
      fontSize: 11,
      color: MUTED,
    }),
  ];
}

/** Levels have no order: their worlds are spread beside each other, the same way every time. */
function spread(world: number): number {
  return 0.6 * (((world * 0.618034) % 1) - 0.5);
}

function placeOf({ parameter, unit, time, levels, range: [low, high] }: WorldAxis, words: Words): Place {
  const label = own(words.assumptionNames, parameter) ?? parameter;
  const read = (value: string): string => assumptionValue(value, unit, words);
  if (levels !== null) {
    return {
      label,
      marks: levels.map((level, at) => ({ at, text: read(level) })),
      share: (at) => (at + 0.5) / levels.length,
    };
  }
  const text = (at: number): string => read(time ? writeDuration(at) : String(at));
  if (low > 0 && high >= WIDE * low && !SHARES.includes(unit)) {
    return {
      label,
      marks: [low, high].map((at) => ({ at, text: text(at) })),
      share: (at) => (log(at) - log(low)) / (log(high) - log(low)),
    };
  }
  const scale = !time || high < 2 * HOUR ? 1 : high < 2 * DAY ? HOUR : DAY;
  return {
    label,
    marks: ticks(low / scale, high / scale, 4).map((at) => ({ at: at * scale, text: text(at * scale) })),
    share: (at) => (high > low ? (at - low) / (high - low) : 0.5),
  };
}
