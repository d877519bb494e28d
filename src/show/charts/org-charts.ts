/** Chart 1: the org charts side by side, with where complaints wait and who is loaded how far. */

import { designsOf } from '../evidence.ts';
import { INK, MUTED, PAPER, WAITING_RANGE } from '../palette.ts';
import { overloadedTitles } from '../sentences.ts';
import { loadPercent, measuredId, mostWaiting, waitingOf, writeHours } from './box-figures.ts';
import { defineChart } from './chart.ts';
import { colourOf, framed, type Layer, px } from './frame.ts';
import { arrange, type Drawing, drawPanel } from './org-drawing.ts';

export const orgCharts = defineChart({
  id: 'org-charts',
  number: 1,
  needs: ['waiting.*', 'load.*'],

  assumptions: ['hours.executive', 'attention.executive', 'ladder.agent', 'delegation'],
  standing: 'emergent',

  title(results, words) {
    const designs = designsOf(results);
    const overloaded = designs.find((design) => design.result.overloaded.length > 0);
    if (overloaded !== undefined) {
      const titles = overloadedTitles(overloaded, words);
      return words.orgCharts.overloaded({ design: overloaded.title, positions: titles });
    }
    const [first] = designs;
    const top = first && mostWaiting(first);
    if (first === undefined || top === undefined) return words.orgCharts.nothing;
    return words.orgCharts[top.clear ? 'oneDesk' : 'noDesk']({
      design: first.title,
      position: top.title,
      share: `${Math.round(top.share * 100)} %`,
    });
  },

  summary(results, words) {
    return words.orgCharts.summary(
      designsOf(results).map((design) => {
        const top = mostWaiting(design);
        return {
          design: design.title,
          position: top?.title ?? null,
          waiting: writeHours(top?.waiting ?? null),
        };
      }),
    );
  },

  table(results, words) {
    const columns = [
      words.design,
      words.position,
      words.seats,
      words.limit,
      words.orgCharts.waitingColumn,
      words.low95,
      words.high95,
      words.orgCharts.loadColumn,
    ];
    const rows = designsOf(results).flatMap((design) =>
      design.result.chart.positions.map((p) => {
        const waiting = waitingOf(design, measuredId(p));
        const [low, high] = waiting.interval ?? [null, null];
        return [
          design.title,
          p.title,
          p.staff,
          p.limit,
          waiting.mean,
          low,
          high,
          loadPercent(design, measuredId(p)),
        ];
      }),
    );
    return { columns, rows };
  },

  spec(results, words) {
    const panels = arrange(designsOf(results));
    const drawn = panels.items.map((panel) => drawPanel(panel, words));
    const all = (key: keyof Drawing): object[] => drawn.flatMap((d): readonly object[] => d[key]);
    // What waits for an overloaded position has no bound: it takes the darkest fill, not the scale.
    const most = Math.max(...drawn.flatMap((d) => d.boxes.map((box) => box.waiting)), 1e-9);
    return framed(results, words, {
      title: this.title(results, words),
      subtitle: words.orgCharts.subtitle,
      summary: this.summary(results, words),
      width: panels.width,
      views: [
        {
          width: panels.width,
          height: panels.height,
          layer: [
            lines(all('solid'), []),
            lines(all('dotted'), [5, 4]),
            stackShadows(all('stacks')),
            boxes(all('boxes'), most, []),
            boxes(all('overloaded'), most, [4, 2]),
            ...badges(all('badges')),
            texts(all('texts')),
          ],
        },
      ],
    });
  },
});

const CORNERS = { x: px('x'), x2: { field: 'x2' }, y: px('y'), y2: { field: 'y2' } } as const;

function lines(values: object[], dash: number[]): Layer {
  return {
    data: { values },
    mark: { type: 'rule', strokeDash: dash, strokeCap: 'square' },
    encoding: {
      ...CORNERS,
      stroke: colourOf('colour'),
      strokeWidth: { field: 'thickness', type: 'quantitative', scale: null },
    },
  };
}

function stackShadows(values: object[]): Layer {
  return {
    data: { values },
    mark: { type: 'rect', fill: PAPER, cornerRadius: 4, strokeWidth: 1 },
    encoding: { ...CORNERS, stroke: colourOf('colour') },
  };
}

function boxes(values: object[], most: number, dash: number[]): Layer {
  return {
    data: { values },
    mark: { type: 'rect', cornerRadius: 4, strokeDash: dash },
    encoding: {
      ...CORNERS,
      fill: {
        field: 'waiting',
        type: 'quantitative',
        scale: {
          domain: [0, most],
          range: [...WAITING_RANGE],
          type: 'linear',
          clamp: true,
          interpolate: 'rgb',
        },
        legend: null,
      },
      stroke: colourOf('colour'),
      strokeWidth: { field: 'thickness', type: 'quantitative', scale: null },
    },
  };
}

function badges(values: object[]): Layer[] {
  return [
    {
      data: { values },
      layer: [
        { mark: { type: 'rect', fill: PAPER, stroke: MUTED, cornerRadius: 7 }, encoding: CORNERS },
        {
          mark: { type: 'text', align: 'center', fontSize: 10, color: INK },
          encoding: { x: px('middle'), y: px('centre'), text: { field: 'text', type: 'nominal' } },
        },
      ],
    },
  ];
}

/** Texts of one size and weight at a time, since neither can come from the data without a scale. */
function texts(values: object[]): Layer {
  return {
    data: { values },
    mark: { type: 'text', limit: { expr: 'datum.limit' }, fontWeight: { expr: 'datum.weight' } },
    encoding: {
      x: px('x'),
      y: px('y'),
      text: { field: 'text', type: 'nominal' },
      size: { field: 'size', type: 'quantitative', scale: null },
      color: colourOf('colour'),
    },
  };
}
