/** Chart 4: what the time to resolve a complaint is made of. */

import { PHASES } from '../../model/task.ts';
import { comparisonOf, designsOf } from '../evidence.ts';
import { decimal, decimalsFor } from '../format.ts';
import { LATENCY_COLOURS, MUTED, PAPER, textOn } from '../palette.ts';
import { overloadTitle } from '../sentences.ts';
import { shortTitles } from '../short-titles.ts';
import { estimateWidth, fit } from '../text.ts';
import { defineChart } from './chart.ts';
import { decidingRanks, latencyAt, ranksPanel } from './decision-ranks.ts';
import { colourOf, framed, type Layer, px, STRONG } from './frame.ts';
import { partNames } from './latency-names.ts';
import { largestParts, meanOf, segments, shareOf, totalFormat, totalOf } from './latency-parts.ts';

const WIDTH = 1200;
const NAME_WIDTH = 220;
const TOTAL_WIDTH = 190;
const BAR = 30;
const PITCH = 46;
/** With more designs than this the bars stand closer. */
const MANY = 8;
const CLOSE_PITCH = 38;

export const latency = defineChart({
  id: 'latency',
  number: 4,
  needs: [...PHASES.map((part) => `latency.${part}`), 'resolutionTime.mean'],

  assumptions: ['hours.executive', 'hours.manager', 'attention.executive', 'delegation', 'contest'],
  standing: 'emergent',

  title(results, words) {
    const overload = overloadTitle(results, words);
    if (overload !== undefined) return overload;
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
    const ranks = decidingRanks(results);
    const byRank = ranks.flatMap((rank) => [
      words.families.decisionLatency(words.ranks[rank] ?? rank),
      words.low95,
      words.high95,
    ]);
    const columns = [words.design, ...parts, words.latency.total, words.low95, words.high95, ...byRank];
    const rows = designsOf(results).map((design) => {
      const figure = totalOf(design);
      const [low, high] = figure.interval ?? [null, null];
      const deciding = ranks.flatMap((rank) => {
        const { mean, interval } = latencyAt(design, rank);
        return [mean, ...(interval ?? [null, null])];
      });
      return [design.title, ...PHASES.map((p) => meanOf(design, p)), figure.mean, low, high, ...deciding];
    });
    return { columns, rows };
  },

  spec(results, words) {
    const designs = designsOf(results);
    const stacks = designs.map(segments);
    const longest = Math.max(...stacks.map((stack) => stack.at(-1)?.to ?? 0), 1e-9);
    const range = [NAME_WIDTH, WIDTH - TOTAL_WIDTH] as const;
    const perHour = (range[1] - range[0]) / longest;
    const parts = partNames({ stacks, left: NAME_WIDTH, perHour, width: WIDTH }, words);
    const pitch = designs.length > MANY ? CLOSE_PITCH : PITCH;
    const middle = (row: number): number => parts.height + row * pitch + pitch / 2;
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
    const titles = shortTitles(
      designs.map(({ title }) => title),
      (title) => fit(title, NAME_WIDTH - 16, 13, 2),
    );
    const names = titles.flatMap((lines, row) => {
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
          height: parts.height + designs.length * pitch,
          layer: [...parts.layers, ...bars(cells, x), ...rowLabels(names, totals, x)],
        },
        ...ranksPanel(results, words, { left: NAME_WIDTH, width: WIDTH }),
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
