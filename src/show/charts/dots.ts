/** Chart 10: twenty equally likely customers of each design, by when their complaint is truly resolved. */

import type { Results } from '../../study/results.ts';
import { comparisonOf, type Design, designsOf, figureOf, findingOf } from '../evidence.ts';
import { numberFormat } from '../format.ts';
import type { Words } from '../locales/index.ts';
import { designColour, FAINT, INK, MUTED, PAPER } from '../palette.ts';
import { shortTitles } from '../short-titles.ts';
import { fit, wrap } from '../text.ts';
import { defineChart } from './chart.ts';
import {
  type LogScale,
  logScale,
  NAME_WIDTH,
  NEVER,
  PLOT_END,
  place,
  ROW_AIR,
  rowSize,
} from './dot-places.ts';
import { colourOf, framed, type Layer, px, STRONG } from './frame.ts';
import { CUSTOMERS, type Dot, dotsOf } from './quantile-dots.ts';
import { ticksWithin } from './resolved-curve.ts';

const TEXT_LEFT = 970;
const WIDTH = 1220;
const HEAD = 64;
const AXIS = 26;

export const dots = defineChart({
  id: 'dots',
  number: 10,
  needs: ['resolvedWithin.*'],
  assumptions: ['candour', 'hours.executive', 'delegation', 'stall'],
  standing: 'emergent',

  title(results, words) {
    const target = results.targets[0];
    const finding = target && findingOf(results, `resolvedWithin.${target.label}`);
    if (target === undefined || finding === undefined) return words.dots.nothing;
    const count = (design: Design): number => inTime(dotsOf(design, target));
    if (dotsOf(finding.first, target).length === 0) return words.dots.nothing;
    const said = {
      target: target.label,
      of: CUSTOMERS,
      first: finding.first.title,
      firstCount: count(finding.first),
    };
    if (finding.kind !== 'best') return words.dots[finding.kind](said);
    const bestCount = count(finding.best);
    if (bestCount <= said.firstCount) return words.dots.bestBySome(said);
    return words.dots.best({ ...said, best: finding.best.title, bestCount });
  },

  summary(results, words) {
    const target = results.targets[0];
    if (target === undefined) return words.dots.nothing;
    const rows = designsOf(results).map((design) => {
      const customers = dotsOf(design, target);
      const never = customers.filter(({ hours }) => hours === null).length;
      return { design: design.title, count: inTime(customers), never };
    });
    return words.dots.summary({ target: target.label, of: CUSTOMERS, rows });
  },

  table(results, words) {
    const columns = [words.design, words.dots.customer, words.dots.hours, words.dots.inTimeColumn];
    const target = results.targets[0];
    const rows = designsOf(results).flatMap((design): (string | number | null)[][] => {
      const customers = target ? dotsOf(design, target) : [];
      if (customers.length === 0) return [[design.title, null, null, null]];
      return customers.map(({ hours, inTime: yes }, i) => {
        return [design.title, i + 1, hours, yes ? words.dots.yes : words.dots.no];
      });
    });
    return { columns, rows };
  },

  spec(results, words) {
    const designs = designsOf(results);
    const target = results.targets[0] ?? { label: '', hours: 1 };
    const customers = designs.map((design) => dotsOf(design, target));
    const x = logScale(customers, target.hours);
    const { size, pitch } = rowSize(customers, target.hours, x.at);
    const rows = designs.map((design, i) => ({ design, bottom: HEAD + (i + 1) * pitch }));
    const height = HEAD + designs.length * pitch;
    const drawn = rows.flatMap(({ design, bottom }, i) =>
      place(customers[i]!, target.hours, x.at, size).map((dot) => {
        return {
          x: dot.x,
          y: bottom - ROW_AIR / 2 - (dot.level + 0.5) * size,
          size: (0.84 * size) ** 2 * (Math.PI / 4),
          stroke: designColour(design.index),
          fill: dot.inTime ? designColour(design.index) : PAPER,
        };
      }),
    );
    return framed(results, words, {
      title: this.title(results, words),
      subtitle: words.dots.subtitle(CUSTOMERS),
      summary: this.summary(results, words),
      width: WIDTH,
      views: [
        {
          width: WIDTH,
          height: height + AXIS,
          layer: [
            ...axis(words, x, rows, height),
            ...heads(words, target, x.at(target.hours), height),
            {
              data: { values: drawn },
              mark: { type: 'point', shape: 'circle', strokeWidth: 1.6, opacity: 1 },
              encoding: {
                x: px('x'),
                y: px('y'),
                size: { field: 'size', type: 'quantitative', scale: null },
                stroke: colourOf('stroke'),
                fill: colourOf('fill'),
              },
            },
            ...rowTexts(results, words, customers, rows, pitch),
          ],
        },
      ],
    });
  },
});

interface Row {
  readonly design: Design;
  readonly bottom: number;
}

function inTime(customers: readonly Dot[]): number {
  return customers.filter((dot) => dot.inTime).length;
}

/** Lines of time and the line each row stands on. */
function axis(words: Words, x: LogScale, rows: readonly Row[], height: number): Layer[] {
  const ticks = ticksWithin(x.from, x.to).map((hours) => ({ x: x.at(hours), label: words.duration(hours) }));
  const bases = rows.flatMap(({ bottom }) => [
    { x: NAME_WIDTH, x2: PLOT_END, y: bottom - ROW_AIR / 2 },
    { x: NEVER[0], x2: NEVER[1], y: bottom - ROW_AIR / 2 },
  ]);
  return [
    {
      data: { values: ticks },
      layer: [
        {
          mark: { type: 'rule', color: FAINT },
          encoding: { x: px('x'), y: { value: HEAD }, y2: { value: height } },
        },
        {
          mark: { type: 'text', align: 'center', color: MUTED },
          encoding: { x: px('x'), y: { value: height + 14 }, text: { field: 'label', type: 'nominal' } },
        },
      ],
    },
    {
      data: { values: bases },
      mark: { type: 'rule', color: MUTED },
      encoding: { x: px('x'), x2: { field: 'x2' }, y: px('y') },
    },
  ];
}

function heads(words: Words, target: Results['targets'][number], line: number, height: number): Layer[] {
  const never = wrap(words.dots.never, NEVER[1] - NEVER[0] + 40, 12);
  const lines = never.map((text, i) => ({ text, y: HEAD - 14 - (never.length - 1 - i) * 15 }));
  return [
    {
      data: { values: [{ x: line, label: words.dots.target(target.label) }] },
      layer: [
        {
          mark: { type: 'rule', color: INK, strokeWidth: 1.5, strokeDash: [2, 2] },
          encoding: { x: px('x'), y: { value: HEAD - 4 }, y2: { value: height } },
        },
        {
          mark: { type: 'text', align: 'center', fontWeight: STRONG, fontSize: 13 },
          encoding: { x: px('x'), y: { value: HEAD - 14 }, text: { field: 'label', type: 'nominal' } },
        },
      ],
    },
    {
      data: { values: lines },
      mark: { type: 'text', color: MUTED, align: 'center' },
      encoding: {
        x: { value: (NEVER[0] + NEVER[1]) / 2 },
        y: px('y'),
        text: { field: 'text', type: 'nominal' },
      },
    },
  ];
}

/** The name before a row; what it counts, and the exact share, behind it. */
function rowTexts(
  results: Results,
  words: Words,
  customers: readonly (readonly Dot[])[],
  rows: readonly Row[],
  pitch: number,
): Layer[] {
  const metric = `resolvedWithin.${results.targets[0]?.label ?? ''}`;
  const format = numberFormat(
    words,
    '%',
    rows.map(({ design }) => figureOf(design.result, metric)),
  );
  const titles = shortTitles(
    rows.map(({ design }) => design.title),
    (title) => fit(title, NAME_WIDTH - 24, 13, 2),
  );
  const names = rows.flatMap(({ bottom }, i) =>
    titles[i]!.map((name, k) => {
      return { name, y: bottom - pitch / 2 + (k - (titles[i]!.length - 1) / 2) * 16 };
    }),
  );
  const figures = rows.map(({ design, bottom }, i) => {
    const figure = figureOf(design.result, metric);
    const verdict = comparisonOf(results, design, metric)?.verdict;
    return {
      y: bottom - pitch / 2,
      count: figure.mean === null ? '' : words.dots.inTime(inTime(customers[i]!), CUSTOMERS),
      share: words.dots.share({
        share: format.value(figure.mean),
        interval: figure.interval ? format.interval(figure.interval) : null,
        verdict: verdict ? words.verdicts[verdict] : null,
      }),
    };
  });
  return [
    {
      data: { values: names },
      mark: { type: 'text', fontWeight: STRONG, fontSize: 13 },
      encoding: { x: { value: 0 }, y: px('y'), text: { field: 'name', type: 'nominal' } },
    },
    {
      data: { values: figures },
      layer: [
        {
          mark: { type: 'text', fontWeight: STRONG, fontSize: 14, dy: -9 },
          encoding: { x: { value: TEXT_LEFT }, y: px('y'), text: { field: 'count', type: 'nominal' } },
        },
        {
          mark: { type: 'text', color: MUTED, dy: 9 },
          encoding: { x: { value: TEXT_LEFT }, y: px('y'), text: { field: 'share', type: 'nominal' } },
        },
      ],
    },
  ];
}
