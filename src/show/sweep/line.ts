/** A sweep of one factor: its values across, the figure with its interval upward. */

import type { SweepResults, SweptFactor } from '../../study/sweep/results.ts';
import type { View } from '../charts/frame.ts';
import { dots, rules, texts } from '../charts/marks.ts';
import type { Words } from '../locales/index.ts';
import { INK, MUTED, PAPER, SERVICE } from '../palette.ts';
import { comparable } from './comparable.ts';
import { type SweepNames, standingsOf } from './names.ts';
import { axes, scaleOf, WIDTH } from './plane.ts';

const PANEL = { left: 84, top: 12, width: WIDTH - 104, height: 400 };

export function lineOf(results: SweepResults, words: Words, names: SweepNames): View {
  const { points } = results;
  const figureOf = comparable(results);
  const factor = results.factors[0] as SweptFactor;
  const drawn = points.flatMap((point) => {
    const figure = figureOf(point);
    return figure?.mean == null
      ? []
      : [{ point, mean: figure.mean, bounds: figure.interval ?? [figure.mean, figure.mean] }];
  });
  const all = drawn.flatMap(({ bounds }) => [...bounds]);
  const [low, high] = all.length === 0 ? [0, 1] : [Math.min(...all), Math.max(...all)];
  const room = high > low ? 0.06 * (high - low) : 1;
  const domain = [low - room, high + room] as const;
  const seen = points.map(({ values }) => values[0]!);
  const { x, y, isScale } = scaleOf(factor, seen, PANEL, domain);
  const places = drawn
    .map((one) => ({ ...one, x: x(one.point.values[0]!), y: y(one.mean) }))
    .toSorted((a, b) => a.x - b.x);
  const steps = places.slice(1).map((to, i) => ({ x: places[i]!.x, y: places[i]!.y, x2: to.x, y2: to.y }));
  const notes = places.filter(({ point }) => point.standing === 'unsteady' || point.standing === 'best');
  return {
    width: WIDTH,
    height: PANEL.top + PANEL.height + 52,
    layer: [
      ...axes(factor, seen, PANEL, domain, { names, results, words }),
      ...(isScale ? [rules(steps, { color: MUTED, strokeWidth: 1 })] : []),
      rules(
        places.map((one) => ({ x: one.x, x2: one.x, y: y(one.bounds[0]!), y2: y(one.bounds[1]!) })),
        { color: INK, strokeWidth: 1.6 },
      ),
      dots(
        places.map((one) => {
          const isFilled = one.point.standing === 'best' || one.point.standing === 'contender';
          return { x: one.x, y: one.y, fill: isFilled ? SERVICE : PAPER, colour: SERVICE };
        }),
        70,
      ),
      texts(
        notes.map(({ point, x: at, bounds }) => ({
          x: at,
          y: Math.max(8, y(bounds[1]!) - 12),
          text: standingsOf(results, words)[point.standing],
        })),
        { fontSize: 11, align: 'center' },
      ),
    ],
  };
}
