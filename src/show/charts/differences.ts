/** Chart 5: paired differences of every design from the first, with the verdict each carries. */

import { designsOf, figureOf } from '../evidence.ts';
import { decimal, MISSING, numberFormat, percentOf } from '../format.ts';
import { headlineMetrics } from '../headline.ts';
import type { Words } from '../locales/index.ts';
import { FAINT, INK, MUTED, PAPER, VERDICT_COLOURS } from '../palette.ts';
import { shortTitleLines } from '../short-titles.ts';
import { outcomeOf, standingOf, themesOf } from '../standing.ts';
import { fit } from '../text.ts';
import { defineChart } from './chart.ts';
import { type Block, blocksOf, drawnMetrics, type Row, rangeOf } from './difference-blocks.ts';
import { framed, type Layer, px, STRONG } from './frame.ts';
import { dots, rules, texts } from './marks.ts';
import { tickDecimals, ticks } from './ticks.ts';

const WIDTH = 1200;
const GAP = 40;
const AXIS = 20;
const BLOCK_GAP = 16;
const CAP = 4;

/** Where things stand in a block, in px from its left edge and its top. */
interface Form {
  readonly columns: number;
  /** Room for the figure's name above the rows; 0: it stands beside the only row, in place of the design's name. */
  readonly head: number;
  readonly width: number;
  readonly plot: readonly [number, number];
  readonly pitch: number;
  readonly size: number;
}
const BESIDE: Form = { columns: 1, head: 0, width: WIDTH, plot: [300, 880], pitch: 36, size: 13 };
const ABOVE: Form = {
  columns: 2,
  head: 26,
  width: (WIDTH - GAP) / 2,
  plot: [170, 330],
  pitch: 18,
  size: 11,
};

export const differences = defineChart({
  id: 'differences',
  number: 5,
  needs: [],
  applies: (results) =>
    results.comparisons.some(({ verdict }) => verdict !== 'no steady state') &&
    headlineMetrics(results).length > 0,

  assumptions: ['candour', 'deference', 'delegation', 'hours.executive', 'attention.other'],
  standing: 'emergent',

  title(results, words) {
    const outcome = outcomeOf(results);
    const first = outcome?.first.title ?? '';
    switch (outcome?.kind) {
      case 'wins': {
        const designs = outcome.leaders.map(({ title }) => title);
        return words.differences.wins({ designs, of: outcome.of, first, standing: outcome.standing });
      }
      case 'counts':
        return words.differences.counts({ first, of: outcome.of, themes: outcome.themes });
      case 'unclear':
      case 'unbeaten':
        return words.differences[outcome.kind]({ first, themes: themesOf(results) });
      default:
        return words.differences[outcome?.kind ?? 'single'](first);
    }
  },

  summary(results, words) {
    const [first, ...others] = designsOf(results);
    if (first === undefined || others.length === 0) return words.differences.single(first?.title ?? '');
    const designs = others.map((design) => {
      return { design: design.title, standing: standingOf(results, design) };
    });
    return words.differences.summary({ first: first.title, designs });
  },

  table(results, words) {
    const { metric, value, difference, correctedLow, correctedHigh, verdictColumn, reference } =
      words.differences;
    const { design, low95, high95 } = words;
    const bounds = [low95, high95, correctedLow, correctedHigh];
    const columns = [metric, design, value, difference, ...bounds, verdictColumn];
    const rows = blocksOf(results, words, headlineMetrics(results)).flatMap((block) => [
      [block.title, designsOf(results)[0]!.title, block.base.mean, null, null, null, null, null, reference],
      ...block.rows.map(({ design: of, comparison }) => [
        block.title,
        of.title,
        figureOf(of.result, block.metric).mean,
        comparison?.difference ?? null,
        ...(comparison?.interval ?? [null, null]),
        ...(comparison?.correctedInterval ?? [null, null]),
        comparison ? words.verdicts[comparison.verdict] : null,
      ]),
    ]);
    return { columns, rows };
  },

  spec(results, words) {
    const drawn = drawnMetrics(results);
    const blocks = blocksOf(results, words, drawn);
    const [first, ...others] = designsOf(results);
    const form = others.length < 2 ? BESIDE : ABOVE;
    const tall = form.head + others.length * form.pitch + AXIS;
    const down = Math.ceil(blocks.length / form.columns);
    const layers = blocks.flatMap((block, i) =>
      blockLayers(block, words, form, {
        left: (i % form.columns) * (form.width + GAP),
        top: Math.floor(i / form.columns) * (tall + BLOCK_GAP),
      }),
    );
    return framed(results, words, {
      title: this.title(results, words),
      subtitle: words.differences.subtitle({
        first: first?.title ?? '',
        second: others.length === 1 ? others[0]!.title : null,
        indifference: percentOf(results.indifference),
        few: drawn.length < headlineMetrics(results).length,
      }),
      summary: this.summary(results, words),
      width: WIDTH,
      views: [{ width: WIDTH, height: Math.max(1, down * (tall + BLOCK_GAP) - BLOCK_GAP), layer: layers }],
    });
  },
});

interface Place {
  readonly left: number;
  readonly top: number;
}

function blockLayers(block: Block, words: Words, form: Form, place: Place): Layer[] {
  const [low, high] = rangeOf(block);
  const from = place.left + form.plot[0];
  const to = place.left + form.plot[1];
  const x = (value: number): number => from + ((to - from) * (value - low)) / (high - low);
  const rowsTop = place.top + form.head;
  const bottom = rowsTop + block.rows.length * form.pitch;
  const middle = (row: number): number => rowsTop + (row + 0.5) * form.pitch;
  return [
    ...heading(block, words, form, place),
    ...ground(block, x, { from, to, top: rowsTop, bottom, marks: form.columns === 1 ? 8 : 4 }),
    ...whiskers(block, x, middle),
    ...(form.head === 0 ? [] : [names(block, form, place, middle)]),
    verdicts(block, words, form, place, middle),
  ];
}

function heading(block: Block, words: Words, form: Form, { left, top }: Place): Layer[] {
  const { head, width, pitch } = form;
  const base = words.differences.base({
    value: numberFormat(words, block.unit, [block.base]).value(block.base.mean),
    direction: words.differences.direction[block.direction],
  });
  if (head === 0) {
    const y = top + pitch / 2;
    return [
      texts([{ x: left, y: y - 9, text: block.title }], { fontWeight: STRONG, fontSize: 13 }),
      texts([{ x: left, y: y + 9, text: base }], { fontSize: 11, color: MUTED }),
    ];
  }
  const y = top + 9;
  return [
    texts([{ x: left, y, text: block.title }], { fontWeight: STRONG, fontSize: 13 }),
    texts([{ x: left + width, y, text: base }], { fontSize: 11, color: MUTED, align: 'right' }),
  ];
}

/** The zone too small to matter, a line for every row and at zero, and the axis. */
function ground(
  block: Block,
  x: (value: number) => number,
  plot: Record<'from' | 'to' | 'top' | 'bottom' | 'marks', number>,
): Layer[] {
  const { from, to, top, bottom } = plot;
  const range = rangeOf(block).map((value) => value / block.scale) as [number, number];
  const marks = ticks(...range, plot.marks);
  const decimals = tickDecimals(marks);
  const labels = marks.map((mark) => {
    const sign = mark > 0 ? '+' : '';
    return {
      x: x(mark * block.scale),
      y: bottom + 11,
      text: mark === 0 ? '0' : `${sign}${decimal(mark, decimals)}${block.relative ? ' %' : ''}`,
    };
  });
  return [
    {
      data: { values: [{ x: x(-block.zone), x2: x(block.zone), y: top, y2: bottom }] },
      mark: { type: 'rect', color: FAINT },
      encoding: { x: px('x'), x2: { field: 'x2' }, y: px('y'), y2: { field: 'y2' } },
    },
    rules([{ x: from, x2: to, y: bottom, y2: bottom }], { color: FAINT }),
    rules([{ x: x(0), x2: x(0), y: top - 3, y2: bottom + 4 }], { color: INK, strokeWidth: 1.2 }),
    texts(labels, { fontSize: 11, color: MUTED, align: 'center' }),
  ];
}

function whiskers(block: Block, x: (value: number) => number, middle: Middle): Layer[] {
  const drawn = block.rows.flatMap(({ comparison }, row) => {
    // Without a steady state the difference depends on the length of the run: the words say so.
    if (!comparison || comparison.difference === null || comparison.verdict === 'no steady state') return [];
    return [{ comparison, y: middle(row), colour: VERDICT_COLOURS[comparison.verdict] }];
  });
  const spans = (key: 'correctedInterval' | 'interval' | 'innerInterval') =>
    drawn.flatMap(({ comparison, y, colour }) => {
      const bounds = comparison[key];
      return bounds ? [{ x: x(bounds[0]), x2: x(bounds[1]), y, y2: y, colour }] : [];
    });
  const caps = spans('correctedInterval').flatMap(({ x: low, x2: high, y, colour }) =>
    [low, high].map((at) => ({ x: at, x2: at, y: y - CAP, y2: y + CAP, colour })),
  );
  const points = drawn.map(({ comparison: { difference, verdict }, y, colour }) => {
    const open = verdict === 'no clear difference';
    return { x: x(difference!), y, colour, fill: open ? PAPER : colour };
  });
  return [
    rules([...spans('correctedInterval'), ...caps], { strokeWidth: 0.8 }),
    rules(spans('interval'), { strokeWidth: 1.8 }),
    rules(spans('innerInterval'), { strokeWidth: 4.5 }),
    dots(points, 42),
  ];
}

type Middle = (row: number) => number;

function names(block: Block, form: Form, { left }: Place, middle: Middle): Layer {
  const size = form.size + 1;
  const titles = block.rows.map(({ design }) => design.title);
  const short = shortTitleLines(titles, (title) => fit(title, form.plot[0] - 10, size)[0]!);
  return texts(
    short.map((title, row) => ({ x: left, y: middle(row), text: title })),
    { fontSize: size },
  );
}

/** The difference in figures and the verdict in words. */
function verdicts(block: Block, words: Words, form: Form, { left }: Place, middle: Middle): Layer {
  const values = block.rows.map((row, i) => {
    return { x: left + form.plot[1] + 10, y: middle(i), text: verdictText(row, block, words) };
  });
  return texts(values, { fontSize: form.size });
}

function verdictText({ comparison }: Row, { format, unit }: Block, words: Words): string {
  if (comparison === undefined) return MISSING;
  const verdict = words.verdicts[comparison.verdict];
  if (comparison.verdict === 'no steady state') return verdict;
  return words.differences.verdict({
    difference: format.difference(comparison.difference) + (unit === '%' ? words.sentences.points : ''),
    interval: comparison.interval && format.differenceInterval(comparison.interval),
    verdict,
  });
}
