/** Chart 1: the org charts side by side, with where complaints wait and who is loaded how far. */

import type { Results } from '../../study/results.ts';
import { becomesText } from '../changes.ts';
import { type Design, designsOf, figureOf } from '../evidence.ts';
import { decimal } from '../format.ts';
import type { Words } from '../locales/index.ts';
import { INK, MUTED, PAPER, WAITING_RANGE } from '../palette.ts';
import { overloadTitle } from '../sentences.ts';
import {
  type Bottleneck,
  bottleneckOf,
  loadPercent,
  measuredId,
  waitingOf,
  writeHours,
} from './box-figures.ts';
import { defineChart } from './chart.ts';
import { colourOf, framed, type Layer, px } from './frame.ts';
import { limitText } from './limit-text.ts';
import { arrange, type Drawing, drawPanel } from './org-drawing.ts';
import { layOut } from './tree-layout.ts';

export const orgCharts = defineChart({
  id: 'org-charts',
  number: 1,
  needs: ['waiting.*', 'load.*', 'bottleneck.*'],

  assumptions: ['hours.executive', 'hours.manager', 'attention.executive', 'ladder.agent', 'delegation'],
  standing: 'emergent',

  title(results, words) {
    const overload = overloadTitle(results, words);
    if (overload !== undefined) return overload;
    const tops = longestWaits(results);
    const found = tops.flatMap(({ design, top }) => (top ? [{ design, ...top }] : []));
    const [first] = found;
    if (first === undefined) return words.orgCharts.nothing;
    if (found.length < tops.length || found.some(({ clear }) => !clear)) {
      return words.orgCharts.noDesk({ design: first.design.title, designs: tops.length });
    }
    const other = found.find(({ title }) => title !== first.title);
    if (other !== undefined) {
      return words.orgCharts.differentDesks({
        design: first.design.title,
        position: first.title,
        other: other.design.title,
        otherPosition: other.title,
      });
    }
    const shares = found.map(({ share }) => Math.round(share * 100));
    const [low, high] = [Math.min(...shares), Math.max(...shares)];
    return words.orgCharts.oneDesk({
      design: first.design.title,
      designs: found.length,
      position: first.title,
      share: low === high ? `${low} %` : `${low}–${high} %`,
    });
  },

  summary(results, words) {
    const summary = words.orgCharts.summary(
      longestWaits(results).map(({ design, top }) => ({
        design: design.title,
        position: top?.title ?? null,
        waiting: writeHours(top?.waiting ?? null),
        runs: decimal(top?.runs ?? 0, 0),
      })),
    );
    const later = designsOf(results).flatMap((design) => {
      const becomes = becomesText(design.result.changes, words);
      return becomes === null ? [] : [words.orgCharts.later({ design: design.title, becomes })];
    });
    return [summary, ...later].join(' ');
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
      words.orgCharts.bottleneckColumn,
      words.orgCharts.loadColumn,
      words.orgCharts.sentUpColumn,
    ];
    const rows = designsOf(results).flatMap((design) =>
      design.result.chart.positions.map((p) => {
        const waiting = waitingOf(design, measuredId(p));
        const [low, high] = waiting.interval ?? [null, null];
        return [
          design.title,
          p.title,
          p.staff,
          p.limits === undefined ? p.limit : limitText(p, words),
          waiting.mean,
          low,
          high,
          figureOf(design.result, `bottleneck.${measuredId(p)}`).mean,
          loadPercent(design, measuredId(p)),
          figureOf(design.result, `sentUp.${p.id}`).mean,
        ];
      }),
    );
    return { columns, rows };
  },

  spec(results, words) {
    const panels = arrange(designsOf(results), words);
    const drawn = panels.items.map((panel) => drawPanel(panel, panels.mostSentUp, words));
    const all = (key: keyof Drawing): object[] => drawn.flatMap((d): readonly object[] => d[key]);
    // What waits for an overloaded position has no bound: it takes the darkest fill, not the scale.
    const most = Math.max(...drawn.flatMap((d) => d.boxes.map((box) => box.waiting)), 1e-9);
    return framed(results, words, {
      title: this.title(results, words),
      subtitle: subtitleOf(results, words),
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
            hatching(all('hatch')),
            ...badges(all('badges')),
            texts(all('texts'), 'left'),
            texts(all('figures'), 'right'),
          ],
        },
      ],
    });
  },
});

function subtitleOf(results: Results, { orgCharts: said }: Words): string {
  const byKind = designsOf(results).some(({ result }) =>
    result.chart.positions.some(({ limits }) => limits !== undefined),
  );
  return byKind ? `${said.subtitle} ${said.byKind}` : said.subtitle;
}

/** Of each design, where complaints wait longest. */
function longestWaits(results: Results): { design: Design; top: Bottleneck | undefined }[] {
  return designsOf(results).map((design) => {
    return { design, top: bottleneckOf(design, layOut(design.result.chart.positions).boxes) };
  });
}

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

function hatching(values: object[]): Layer {
  return {
    data: { values },
    mark: { type: 'rule', color: INK, strokeWidth: 0.7, opacity: 0.35 },
    encoding: CORNERS,
  };
}

function badges(values: object[]): Layer[] {
  return [
    {
      data: { values },
      layer: [
        { mark: { type: 'rect', fill: PAPER, stroke: MUTED, cornerRadius: 9 }, encoding: CORNERS },
        {
          mark: { type: 'text', align: 'right', fontSize: 11, color: INK, dx: -6, dy: 9 },
          encoding: {
            x: { ...CORNERS.x, field: 'x2' },
            y: px('y'),
            text: { field: 'text', type: 'nominal' },
          },
        },
      ],
    },
  ];
}

function texts(values: object[], align: 'left' | 'right'): Layer {
  return {
    data: { values },
    mark: { type: 'text', align, fontWeight: { expr: 'datum.weight' } },
    encoding: {
      x: px('x'),
      y: px('y'),
      text: { field: 'text', type: 'nominal' },
      size: { field: 'size', type: 'quantitative', scale: null },
      color: colourOf('colour'),
    },
  };
}
