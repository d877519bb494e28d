/** A sweep of many values: all points once for each factor, and what each factor does by itself. */

import type { SweepResults, SweptPoint } from '../../study/sweep/results.ts';
import type { Layer, View } from '../charts/frame.ts';
import { dots, rules } from '../charts/marks.ts';
import type { Words } from '../locales/index.ts';
import { FAINT, INK, MUTED, PAPER, SERVICE } from '../palette.ts';
import { comparable } from './comparable.ts';
import { mainEffect } from './main-effect.ts';
import type { SweepNames } from './names.ts';
import { axes, domainOf, isJudged, scaleOf, WIDTH } from './plane.ts';

const LEFT = 84;
const GAP = 24;
const HEIGHT = 300;
const BELOW = 74;
/** Dots that are drawn at most, of all panels together. */
const MOST_DOTS = 3000;

export function effectsOf(results: SweepResults, words: Words, names: SweepNames): View {
  const { factors } = results;
  const figureOf = comparable(results);
  const judged = results.points.filter(isJudged);
  const [low, high] = domainOf(results);
  const domain = [low - 0.05 * (high - low), high + 0.05 * (high - low)] as const;
  const side = Math.min(3, factors.length);
  const width = (WIDTH - side * LEFT - (side - 1) * GAP) / side;
  const every = Math.max(1, Math.ceil((judged.length * factors.length) / MOST_DOTS));
  const layer = factors.flatMap((factor, f): Layer[] => {
    const left = LEFT + (f % side) * (LEFT + width + GAP);
    const panel = { left, top: 10 + Math.floor(f / side) * (HEIGHT + BELOW), width, height: HEIGHT };
    const seen = results.points.map(({ values }) => values[f]!);
    const { x, y } = scaleOf(factor, seen, panel, domain);
    const meanOf = (point: SweptPoint): number => figureOf(point)?.mean ?? 0;
    const shown = judged.filter((point, i) => i % every === 0 || point.standing === 'best');
    const line = mainEffect(factor, f, judged, meanOf);
    return [
      ...axes(factor, seen, panel, domain, { names, results, words }),
      dots(
        shown.map((point) => {
          const isFilled = point.standing === 'best' || point.standing === 'contender';
          return {
            x: x(point.values[f]!),
            y: y(meanOf(point)),
            fill: isFilled ? SERVICE : PAPER,
            colour: isFilled ? SERVICE : MUTED,
          };
        }),
        22,
      ),
      rules(
        line.slice(1).map((to, i) => {
          const from = line[i]!;
          return { x: x(from.value), y: y(from.mean), x2: x(to.value), y2: y(to.mean) };
        }),
        { color: INK, strokeWidth: 2.5 },
      ),
      rules([{ x: left, x2: left + width, y: panel.top + HEIGHT, y2: panel.top + HEIGHT }], { color: FAINT }),
    ];
  });
  const rows = Math.ceil(factors.length / side);
  return { width: WIDTH, height: 10 + rows * (HEIGHT + BELOW), layer };
}
