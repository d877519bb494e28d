/** Chart 4: what the time to resolve a complaint is made of. */

import { PHASES } from '../../model/task.ts';
import { comparisonOf, designsOf } from '../evidence.ts';
import { decimal, decimalsFor } from '../format.ts';
import type { Words } from '../locales/index.ts';
import { LATENCY_COLOURS, MUTED, PAPER, textOn } from '../palette.ts';
import { estimateWidth, fit, wrap } from '../text.ts';
import { defineChart } from './chart.ts';
import { colourOf, framed, type Layer, px, STRONG } from './frame.ts';
import {
  largestParts,
  meanOf,
  type Segment,
  segments,
  shareOf,
  totalFormat,
  totalOf,
} from './latency-parts.ts';
import { spread } from './spread.ts';

const WIDTH = 1200;
const NAME_WIDTH = 220;
const TOTAL_WIDTH = 190;
const BAR = 30;
const PITCH = 46;
/** Room above the first bar for the lines that lead from names to parts, and for a line of a name. */
const LEAD = 46;
const NAME_LINE = 13;
const PART_SIZE = 11;
const PART_WIDTH = 70;

export const latency = defineChart({
  id: 'latency',
  number: 4,
  needs: [...PHASES.map((part) => `latency.${part}`), 'resolutionTime.mean'],

  assumptions: ['hours.executive', 'attention.executive', 'delegation', 'contest'],
  standing: 'emergent',

  title(results, words) {
    const designs = designsOf(results);
    const parts = [...new Set(designs.flatMap(largestParts))];
    const [first, second, third] = parts;
    if (first === undefined) return words.latency.nothing;
    if (third !== undefined) return words.latency.mixed;
    const label = words.latency.nouns;
    if (second !== undefined) return words.latency.either({ parts: [label[first], label[second]] });
    const shares = designs.map((design) => shareOf(design, first)).filter((share) => share > 0);
    return words.latency.largest({
      part: label[first],
      designs: shares.length,
      low: Math.round(Math.min(...shares)),
      high: Math.round(Math.max(...shares)),
    });
  },

  summary(results, words) {
    const format = totalFormat(results, words);
    const totals = designsOf(results).map((design) => {
      return { design: design.title, total: format.value(totalOf(design).mean) };
    });
    return words.latency.summary(totals);
  },

  table(results, words) {
    const parts = PHASES.map((part) => words.latency.parts[part]);
    const columns = [words.design, ...parts, words.latency.total, words.low95, words.high95];
    const rows = designsOf(results).map((design) => {
      const figure = totalOf(design);
      const [low, high] = figure.interval ?? [null, null];
      return [design.title, ...PHASES.map((p) => meanOf(design, p)), figure.mean, low, high];
    });
    return { columns, rows };
  },

  spec(results, words) {
    const designs = designsOf(results);
    const stacks = designs.map(segments);
    const longest = Math.max(...stacks.map((stack) => stack.at(-1)?.to ?? 0), 1e-9);
    const range = [NAME_WIDTH, WIDTH - TOTAL_WIDTH] as const;
    const perHour = (range[1] - range[0]) / longest;
    const head = headLabels(stacks, words, perHour);
    const top = LEAD + NAME_LINE * Math.max(1, ...head.map((label) => label.lines.length));
    const middle = (row: number): number => top + row * PITCH + PITCH / 2;
    const x: XChannel = {
      field: 'from',
      type: 'quantitative',
      scale: { domain: [0, longest], range: [...range], nice: false },
      axis: null,
    };
    const cells = designs.flatMap((_, row) =>
      stacks[row]!.map((s) => {
        const hours = s.to - s.from;
        const label = decimal(hours, Math.min(1, decimalsFor(longest)));
        const fits = hours * perHour > estimateWidth(label, 12) + 6;
        return {
          ...s,
          middle: (s.from + s.to) / 2,
          top: middle(row) - BAR / 2,
          bottom: middle(row) + BAR / 2,
          y: middle(row),
          fill: LATENCY_COLOURS[s.part],
          ink: textOn(LATENCY_COLOURS[s.part]!),
          label: fits ? label : '',
        };
      }),
    );
    const format = totalFormat(results, words);
    const names = designs.flatMap((design, row) => {
      const lines = fit(design.title, NAME_WIDTH - 16, 13, 2);
      return lines.map((name, i) => ({ name, y: middle(row) + (i - (lines.length - 1) / 2) * 16 }));
    });
    const totals = designs.map((design, row) => {
      const figure = totalOf(design);
      const verdict = comparisonOf(results, design, 'resolutionTime.mean')?.verdict;
      return {
        from: stacks[row]!.at(-1)?.to ?? 0,
        y: middle(row),
        total: format.value(figure.mean),
        interval: words.latency.besideTotal({
          interval: figure.interval ? format.interval(figure.interval) : null,
          verdict: verdict ? words.verdicts[verdict] : null,
        }),
      };
    });
    return framed(results, words, {
      title: this.title(results, words),
      subtitle: words.latency.subtitle,
      summary: this.summary(results, words),
      width: WIDTH,
      views: [
        {
          width: WIDTH,
          height: top + designs.length * PITCH,
          layer: [...leaders(head, top, x), ...bars(cells, x), ...rowLabels(names, totals, x)],
        },
      ],
    });
  },
});

type XChannel = {
  readonly field: 'from';
  readonly type: 'quantitative';
  readonly scale: { domain: number[]; range: number[]; nice: boolean };
  readonly axis: null;
};

function bars(cells: readonly object[], x: XChannel): Layer[] {
  return [
    {
      data: { values: [...cells] },
      layer: [
        {
          mark: { type: 'rect', stroke: PAPER, strokeWidth: 1.2 },
          encoding: {
            x,
            x2: { field: 'to' },
            y: px('top'),
            y2: { field: 'bottom' },
            fill: colourOf('fill'),
          },
        },
        {
          mark: { type: 'text', align: 'center', fontWeight: STRONG },
          encoding: {
            x: { ...x, field: 'middle' },
            y: px('y'),
            text: { field: 'label', type: 'nominal' },
            fill: colourOf('ink'),
          },
        },
      ],
    },
  ];
}

function rowLabels(names: readonly object[], totals: readonly object[], x: XChannel): Layer[] {
  return [
    {
      data: { values: [...names] },
      mark: { type: 'text', fontWeight: STRONG, fontSize: 13 },
      encoding: { x: { value: 0 }, y: px('y'), text: { field: 'name', type: 'nominal' } },
    },
    {
      data: { values: [...totals] },
      layer: [
        {
          mark: { type: 'text', fontWeight: STRONG, fontSize: 14, dx: 10, dy: -7 },
          encoding: { x, y: px('y'), text: { field: 'total', type: 'nominal' } },
        },
        {
          mark: { type: 'text', fontSize: 11, color: MUTED, dx: 10, dy: 9 },
          encoding: { x, y: px('y'), text: { field: 'interval', type: 'nominal' } },
        },
      ],
    },
  ];
}

interface HeadLabel {
  readonly lines: readonly string[];
  readonly fill: string;
  /** Hours on the x axis: centre of the label, and of the part in the first bar. */
  readonly from: number;
  readonly part: number;
}

/** A name for every part that some design has, above the first bar, in its order. */
function headLabels(stacks: readonly (readonly Segment[])[], words: Words, perHour: number): HeadLabel[] {
  const first = stacks[0] ?? [];
  const used = PHASES.filter((part) => stacks.flat().some((s) => s.part === part));
  const wanted = used.map((part) => {
    const here = first.find((s) => s.part === part);
    const before = first.filter((s) => PHASES.indexOf(s.part) < PHASES.indexOf(part)).at(-1);
    return here ? (here.from + here.to) / 2 : (before?.to ?? 0);
  });
  const texts = used.map((part) => wrap(words.latency.parts[part], PART_WIDTH, PART_SIZE));
  const sizes = texts.map((lines) => 12 + Math.max(...lines.map((line) => estimateWidth(line, PART_SIZE))));
  const places = spread(
    wanted.map((hours) => hours * perHour),
    sizes,
    -24,
    WIDTH - NAME_WIDTH,
  );
  return used.map((part, i) => {
    return {
      lines: texts[i]!,
      fill: LATENCY_COLOURS[part]!,
      from: places[i]! / perHour,
      part: wanted[i]!,
    };
  });
}

/** The names, a square in the part's colour under each, and a line from there to the part in the first bar. */
function leaders(labels: readonly HeadLabel[], top: number, x: XChannel): Layer[] {
  const knee = top - 22;
  const texts = labels.flatMap(({ from, lines }) =>
    lines.map((line, i) => ({ from, line, y: knee - 22 - (lines.length - 1 - i) * NAME_LINE })),
  );
  const marks = labels.map(({ from, part, fill }) => {
    return { from, part, fill, square: knee - 6, knee, foot: top + (PITCH - BAR) / 2 - 1 };
  });
  return [
    {
      data: { values: texts },
      mark: { type: 'text', align: 'center', fontSize: PART_SIZE },
      encoding: { x, y: px('y'), text: { field: 'line', type: 'nominal' } },
    },
    {
      data: { values: marks },
      layer: [
        {
          mark: { type: 'rule', strokeWidth: 1 },
          encoding: {
            x,
            x2: { field: 'part' },
            y: px('knee'),
            y2: { field: 'foot' },
            stroke: colourOf('fill'),
          },
        },
        {
          mark: { type: 'point', shape: 'square', size: 80, filled: true, opacity: 1 },
          encoding: { x, y: px('square'), fill: colourOf('fill') },
        },
      ],
    },
  ];
}
