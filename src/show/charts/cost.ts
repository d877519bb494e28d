/** Chart 8: what a design costs against how long complaints take, and what a lost customer must cost for it to pay. */

import type { Results } from '../../study/results.ts';
import { designsOf, figureOf } from '../evidence.ts';
import type { Words } from '../locales/index.ts';
import { designColour, FAINT, INK, MUTED, PAPER } from '../palette.ts';
import { COST, frontOf, LOST, type Payback, paybackOf } from '../payback.ts';
import { defineChart } from './chart.ts';
import { heightOf, leaders, panel, panelRows, paybackText, writeBreakEven } from './cost-panel.ts';
import { formats, LEFT, type Plot, plotOf, RIGHT, TIME, TOP, WIDTH } from './cost-plot.ts';
import { framed, type Layer } from './frame.ts';
import { dots, rules, texts } from './marks.ts';
import { spread } from './spread.ts';

const LEAST_HEIGHT = 400;
/** Room under the plot for ticks and the name of the axis. */
const AXIS = 42;

export const cost = defineChart({
  id: 'cost',
  number: 8,
  needs: [COST, TIME, LOST],
  applies: (results) => designsOf(results).length > 1,

  assumptions: ['cost.head', 'externalCost', 'reaction.accept', 'deference', 'candour'],
  standing: 'emergent',

  title(results, words) {
    const [first, ...others] = designsOf(results);
    if (first === undefined) return words.cost.none;
    if (others.length === 0) return words.cost.single(first.title);
    const all = others.map((design) => ({ design, payback: paybackOf(results, design) }));
    if (all.every(({ payback }) => payback.kind === 'unsteady')) return words.cost.unsteady(first.title);
    for (const kind of ['saves', 'free', 'pays', 'risks', 'cheaper'] as const) {
      const alike = all.filter(({ payback }) => payback.kind === kind);
      if (alike.length === 0) continue;
      const designs = alike.map(({ design }) => design.title);
      if (kind !== 'pays' && kind !== 'risks') {
        return words.cost.title[kind]({ designs, of: others.length, first: first.title });
      }
      const [named] = alike.sort((a, b) => amountOf(a.payback) - amountOf(b.payback));
      const from = writeBreakEven(named!.payback);
      return words.cost.title[kind]({ design: named!.design.title, first: first.title, from });
    }
    const unclear = all.every(({ payback }) => ['unclear', 'unsteady'].includes(payback.kind));
    return unclear ? words.cost.unclear(first.title) : words.cost.notShown(first.title);
  },

  summary(results, words) {
    const { money, time } = formats(results, words);
    return words.cost.summary(
      designsOf(results).map((design) =>
        words.cost.figures({
          design: design.title,
          cost: money.value(figureOf(design.result, COST).mean),
          time: time.value(figureOf(design.result, TIME).mean),
          payback: paybackText(paybackOf(results, design), words),
        }),
      ),
    );
  },

  table(results, words) {
    const { columns: named } = words.cost;
    const bounds = [words.low95, words.high95];
    const columns = [
      words.design,
      ...[named.cost, ...bounds, named.time, ...bounds, named.lost, ...bounds],
      ...[named.front, named.breakEven, named.low, named.high, named.payback],
    ];
    const front = frontOf(results, TIME).map(({ key }) => key);
    const rows = designsOf(results).map((design) => {
      const payback = paybackOf(results, design);
      const breakEven = 'breakEven' in payback ? payback.breakEven : null;
      const figures = [COST, TIME, LOST].map((metric) => figureOf(design.result, metric));
      return [
        design.title,
        ...figures.flatMap(({ mean, interval }) => [mean, ...(interval ?? [null, null])]),
        front.includes(design.key) ? words.cost.yes : words.cost.no,
        breakEven?.amount ?? null,
        ...(breakEven?.range ?? [null, null]),
        paybackText(payback, words),
      ];
    });
    return { columns, rows };
  },

  spec(results, words) {
    const rows = panelRows(results, words);
    const sizes = rows.map(heightOf);
    const height = Math.max(
      LEAST_HEIGHT,
      sizes.reduce((sum, size) => sum + size, 0),
    );
    const plot = plotOf(results, words, height);
    const places = spread(
      rows.map(({ design }) => plot.y(figureOf(design.result, TIME).mean ?? plot.highest)),
      sizes,
      TOP,
      TOP + height,
    );
    return framed(results, words, {
      title: this.title(results, words),
      subtitle: words.cost.subtitle,
      summary: this.summary(results, words),
      width: WIDTH,
      views: [
        {
          width: WIDTH,
          height: TOP + height + AXIS,
          layer: [
            ...axes(plot, words),
            leaders(rows, places, plot),
            frontLine(results, plot),
            ...crosses(results, plot),
            ...panel(rows, places),
          ],
        },
      ],
    });
  },
});

function amountOf(payback: Payback): number {
  return 'breakEven' in payback ? payback.breakEven.amount : 0;
}

function axes({ costTicks, timeTicks, height, unit }: Plot, words: Words): Layer[] {
  const bottom = TOP + height;
  const grid = [
    ...costTicks.map(({ x }) => ({ x, x2: x, y: TOP, y2: bottom })),
    ...timeTicks.map(({ y }) => ({ x: LEFT, x2: RIGHT, y, y2: y })),
  ];
  const middle = (LEFT + RIGHT) / 2;
  return [
    rules(grid, { color: FAINT }),
    texts(
      costTicks.map((tick) => ({ ...tick, y: bottom + 13 })),
      { color: MUTED, align: 'center' },
    ),
    texts(
      timeTicks.map((tick) => ({ ...tick, x: LEFT - 8 })),
      { color: MUTED, align: 'right' },
    ),
    texts([{ x: middle, y: bottom + 33, text: words.cost.costAxis[unit]! }], {
      color: MUTED,
      align: 'center',
    }),
    texts([{ x: 0, y: 8, text: words.cost.timeAxis }], { color: MUTED }),
  ];
}

/** A step for each design of the front: to its right and above it everything is beaten by it. */
function frontLine(results: Results, { x, y }: Plot): Layer {
  const points = frontOf(results, TIME).map(({ result }) => {
    return { x: x(figureOf(result, COST).mean!), y: y(figureOf(result, TIME).mean!) };
  });
  const corners = points.flatMap((point, i) => {
    const above = points[i - 1]?.y ?? TOP;
    const beyond = points[i + 1]?.x ?? RIGHT;
    return [
      { x: point.x, x2: point.x, y: above, y2: point.y },
      { x: point.x, x2: beyond, y: point.y, y2: point.y },
    ];
  });
  return rules(corners, { color: INK, strokeDash: [5, 4] });
}

function crosses(results: Results, { x, y }: Plot): Layer[] {
  const drawn = designsOf(results).flatMap((design) => {
    const [money, time] = [figureOf(design.result, COST), figureOf(design.result, TIME)];
    if (money.mean === null || time.mean === null) return [];
    const at = { x: x(money.mean), y: y(time.mean), colour: designColour(design.index) };
    const bars = [
      ...(money.interval ? [{ ...at, x: x(money.interval[0]), x2: x(money.interval[1]), y2: at.y }] : []),
      ...(time.interval ? [{ ...at, x2: at.x, y: y(time.interval[0]), y2: y(time.interval[1]) }] : []),
    ];
    return [{ at: { ...at, fill: design.result.steady ? at.colour : PAPER }, bars }];
  });
  return [
    rules(
      drawn.flatMap(({ bars }) => bars),
      { strokeWidth: 1.8 },
    ),
    dots(
      drawn.map(({ at }) => at),
      90,
    ),
  ];
}
