/** Chart 2: where conflicts of interest arise, surface and stay buried, by the unit at fault. */

import { type Design, designsOf, findingOf } from '../evidence.ts';
import type { Words } from '../locales/index.ts';
import { FAINT, INK, MUTED, PAPER } from '../palette.ts';
import { estimateWidth, fit } from '../text.ts';
import { defineChart } from './chart.ts';
import {
  ARISES,
  BURIED,
  rateOf,
  reach,
  STAGES,
  type Stage,
  SURFACES,
  stageTotal,
  type Unit,
  unitsOf,
  writeRate,
} from './conflict-stages.ts';
import { colourOf, framed, type Layer, px, STRONG, type View } from './frame.ts';

const NAME_WIDTH = 230;
const BAR_WIDTH = 210;
const NUMBER_WIDTH = 100;
const GAP = 28;
const WIDTH = NAME_WIDTH + 3 * (BAR_WIDTH + NUMBER_WIDTH) + 2 * GAP;
const HEAD = 62;
const UNIT_HEAD = 30;
const PITCH = 21;
const BAR = 13;
const UNIT_GAP = 10;

export const conflict = defineChart({
  id: 'conflict',
  number: 2,
  needs: [...new Set(STAGES.flatMap((stage) => stage.parts.map((part) => part.metric)))],

  assumptions: ['candour', 'voice', 'suppress', 'deference', 'persist'],
  standing: 'assumed',

  title(results, words) {
    const finding = findingOf(results, 'buried.total');
    if (finding === undefined) return words.conflict.nothing;
    const buried = (design: Design): string => writeRate(stageTotal(design, BURIED).mean);
    const first = finding.first.title;
    if (finding.kind === 'best') {
      const { best } = finding;
      return words.conflict.best({
        best: best.title,
        bestBuried: buried(best),
        first,
        firstBuried: buried(finding.first),
      });
    }
    return words.conflict[finding.kind]({ first, firstBuried: buried(finding.first) });
  },

  summary(results, words) {
    return words.conflict.summary(
      designsOf(results).map((design) => ({
        design: design.title,
        arises: writeRate(stageTotal(design, ARISES).mean),
        surfaces: writeRate(stageTotal(design, SURFACES).mean),
        buried: writeRate(stageTotal(design, BURIED).mean),
      })),
    );
  },

  table(results, words) {
    const parts = STAGES.flatMap((stage) => stage.parts.map((part) => ({ ...part, stage: stage.id })));
    const columns = [
      words.unitAtFault,
      words.design,
      ...parts.map((p) => `${words.conflict.columns[p.stage]}: ${words.conflict.keys[p.metric]}`),
    ];
    const rows = unitsOf(results).flatMap((unit) =>
      designsOf(results).map((design) => {
        const means = parts.map((p) => rateOf(design, p.metric, unit.id).mean);
        return [unit.title, design.title, ...means];
      }),
    );
    return { columns, rows };
  },

  spec(results, words) {
    const designs = designsOf(results);
    const units = unitsOf(results);
    const block = UNIT_HEAD + designs.length * PITCH + UNIT_GAP;
    const height = HEAD + units.length * block;
    const rows = units.flatMap((unit, u) =>
      designs.map((design, d) => {
        return { unit, design, y: HEAD + u * block + UNIT_HEAD + d * PITCH + PITCH / 2 };
      }),
    );
    const heads = units.map((unit, u) => {
      const top = HEAD + u * block;
      return {
        title: words.conflict.unit(fit(unit.title, NAME_WIDTH, 14)[0]!, unit.service),
        top,
        y: top + 16,
      };
    });
    const most = (stages: readonly Stage[]): number =>
      Math.max(...stages.flatMap((s) => rows.map((r) => reach(r.design, s, r.unit.id))), 1e-9);
    // Surfacing and burial are compared with each other, so they share a scale; arising is far more frequent.
    const domains = [most([ARISES]), most([SURFACES, BURIED]), most([SURFACES, BURIED])];
    const views = STAGES.map((stage, s): View => {
      const left = s === 0 ? NAME_WIDTH : 0;
      const width = left + BAR_WIDTH + NUMBER_WIDTH;
      return {
        width,
        height,
        layer: [
          ...unitRules(heads, width, s === 0),
          ...(s === 0 ? names(rows) : []),
          ...stageHead(stage, words, left, s),
          ...stageBars(stage, rows, [0, domains[s]!], [left, left + BAR_WIDTH]),
        ],
      };
    });
    return framed(results, words, {
      title: this.title(results, words),
      subtitle: words.conflict.subtitle,
      summary: this.summary(results, words),
      width: WIDTH,
      views: [{ hconcat: views, spacing: GAP, bounds: 'flush' }],
    });
  },
});

interface Row {
  readonly unit: Unit;
  readonly design: Design;
  readonly y: number;
}

function unitRules(heads: readonly object[], width: number, titled: boolean): Layer[] {
  const rule: Layer = {
    data: { values: [...heads] },
    mark: { type: 'rule', color: FAINT },
    encoding: { x: { value: 0 }, x2: { value: width }, y: px('top') },
  };
  const title: Layer = {
    data: { values: [...heads] },
    mark: { type: 'text', fontWeight: STRONG, fontSize: 14 },
    encoding: { x: { value: 0 }, y: px('y'), text: { field: 'title', type: 'nominal' } },
  };
  return titled ? [rule, title] : [rule];
}

function names(rows: readonly Row[]): Layer[] {
  return [
    {
      data: {
        values: rows.map(({ design, y }) => ({ name: fit(design.title, NAME_WIDTH - 24, 12)[0]!, y })),
      },
      mark: 'text',
      encoding: { x: { value: 12 }, y: px('y'), text: { field: 'name', type: 'nominal' } },
    },
  ];
}

/** Title of a stage, an arrow from the stage before, and the key of its parts. */
function stageHead(stage: Stage, words: Words, left: number, order: number): Layer[] {
  let at = left;
  const keys = stage.parts.map(({ metric, colour }) => {
    const label = words.conflict.keys[metric]!;
    const key = { label, colour, x: at + 5, text: at + 14, y: 36 };
    at += 26 + estimateWidth(label, 11);
    return key;
  });
  const head: Layer[] = [
    {
      data: { values: [{ title: words.conflict.stages[stage.id] }] },
      mark: { type: 'text', fontWeight: STRONG, fontSize: 15 },
      encoding: {
        x: { value: left + (order > 0 ? 20 : 0) },
        y: { value: 12 },
        text: { field: 'title', type: 'nominal' },
      },
    },
    {
      data: { values: keys },
      layer: [
        {
          mark: { type: 'point', shape: 'square', size: 80, filled: true, opacity: 1 },
          encoding: { x: { ...px('x'), scale: null }, y: px('y'), fill: colourOf('colour') },
        },
        {
          mark: { type: 'text', fontSize: 11 },
          encoding: {
            x: { ...px('text'), scale: null },
            y: px('y'),
            text: { field: 'label', type: 'nominal' },
          },
        },
      ],
    },
  ];
  const arrow: Layer = {
    data: { values: [{}] },
    mark: { type: 'point', shape: 'triangle-right', size: 90, filled: true, opacity: 1, color: INK },
    encoding: { x: { value: left + 6 }, y: { value: 12 } },
  };
  return order > 0 ? [...head, arrow] : head;
}

function stageBars(
  stage: Stage,
  rows: readonly Row[],
  domain: readonly [number, number],
  range: readonly [number, number],
): Layer[] {
  const x = (value: number): number => range[0] + ((range[1] - range[0]) * value) / domain[1];
  const bars = rows.flatMap(({ unit, design, y }) => {
    let from = 0;
    return stage.parts.flatMap(({ metric, colour }) => {
      const amount = rateOf(design, metric, unit.id).mean ?? 0;
      if (amount <= 0) return [];
      const bar = { x: x(from), x2: x(from + amount), top: y - BAR / 2, bottom: y + BAR / 2, colour };
      from += amount;
      return [bar];
    });
  });
  const ends = rows.map(({ unit, design, y }) => {
    const figure = stageTotal(design, stage, unit.id);
    const [low, high] = figure.interval ?? [figure.mean ?? 0, figure.mean ?? 0];
    const range95 = figure.interval ? `[${writeRate(low)}, ${writeRate(high)}]` : '';
    const total = writeRate(figure.mean);
    const at = x(Math.max(high, 0)) + 6;
    return {
      y,
      low: x(Math.max(low, 0)),
      high: x(Math.max(high, 0)),
      total,
      range95: figure.mean === 0 ? '' : range95,
      at,
      beside: at + estimateWidth(total, 12) + 6,
    };
  });
  const text = { type: 'nominal' } as const;
  return [
    {
      data: { values: bars },
      mark: { type: 'rect', stroke: PAPER, strokeWidth: 0.8 },
      encoding: {
        x: px('x'),
        x2: { field: 'x2' },
        y: px('top'),
        y2: { field: 'bottom' },
        fill: colourOf('colour'),
      },
    },
    {
      data: { values: ends },
      layer: [
        // A white rim keeps the line of the interval visible on a dark bar.
        ...[
          { color: PAPER, strokeWidth: 3 },
          { color: INK, strokeWidth: 1 },
        ].map(
          (style): Layer => ({
            mark: { type: 'rule', ...style },
            encoding: { x: px('low'), x2: { field: 'high' }, y: px('y') },
          }),
        ),
        {
          mark: { type: 'text', fontWeight: STRONG },
          encoding: { x: px('at'), y: px('y'), text: { field: 'total', ...text } },
        },
        {
          mark: { type: 'text', fontSize: 11, color: MUTED },
          encoding: { x: px('beside'), y: px('y'), text: { field: 'range95', ...text } },
        },
      ],
    },
  ];
}
