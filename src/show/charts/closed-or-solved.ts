/** Chart 12: the share of complaints that a count of closed cases reports, and the share truly solved by then. */

import type { Figure } from '../../study/results.ts';
import { comparisonOf } from '../evidence.ts';
import { decimal, numberFormat } from '../format.ts';
import type { Words } from '../locales/index.ts';
import { designColour, designDash, INK, MUTED } from '../palette.ts';
import { shortTitleLines } from '../short-titles.ts';
import { fit } from '../text.ts';
import { defineChart } from './chart.ts';
import { type Ends, endsOf, floorOf } from './closed-ends.ts';
import { colourOf, framed, type Layer, px, STRONG } from './frame.ts';
import { percentAxis } from './resolved-curve.ts';
import { spread } from './spread.ts';

const AXIS = 52;
const PLOT = 560;
const LABELS = 600;
/** Room beside the ends, in which the intervals of designs stand side by side. */
const INSET = 14;
const FAN = 60;
const HEIGHT = 420;
const LABEL_ROW = 42;

export const closedOrSolved = defineChart({
  id: 'closed-or-solved',
  number: 12,
  needs: ['closedWithin.*', 'resolvedWithin.*', 'comeBackRate'],
  assumptions: ['reopen', 'candour', 'deference', 'persist'],
  standing: 'emergent',

  title(results, words) {
    const steady = endsOf(results).filter(({ design }) => design.result.steady);
    const rates = steady.flatMap(({ back }) => back.mean ?? []);
    if (rates.length === 0) return words.closedOrSolved.nothing;
    const [low, high] = [Math.min(...rates), Math.max(...rates)];
    if (high === 0) return words.closedOrSolved.none;
    const differs = steady.some(({ design }) => {
      const verdict = comparisonOf(results, design, 'comeBackRate')?.verdict;
      return verdict === 'better' || verdict === 'worse';
    });
    const [from, to] = [rateOf(low, words), rateOf(high, words)];
    if (low === 0) return words.closedOrSolved.upTo({ high: to, differs });
    return from === to
      ? words.closedOrSolved.same(from)
      : words.closedOrSolved.range({ low: from, high: to, differs });
  },

  summary(results, words) {
    const ends = endsOf(results);
    const format = percents(ends, words);
    return words.closedOrSolved.summary({
      target: results.targets[0]?.label ?? '',
      rows: ends.map(({ design, closed, solved, back }) => ({
        design: design.title,
        closed: format.value(closed.mean),
        solved: format.value(solved.mean),
        back: rateOf(back.mean, words),
        steady: design.result.steady,
      })),
    });
  },

  table(results, words) {
    const { low95, high95 } = words;
    const { closedColumn, solvedColumn, backColumn } = words.closedOrSolved;
    const columns = [closedColumn, solvedColumn, backColumn].flatMap((name) => [name, low95, high95]);
    const bounds = ({ mean, interval }: Figure) => [mean, ...(interval ?? [null, null])];
    const rows = endsOf(results).map(({ design, closed, solved, back }) => {
      return [design.title, ...[closed, solved, back].flatMap(bounds)];
    });
    return { columns: [words.design, ...columns], rows };
  },

  spec(results, words) {
    const ends = endsOf(results);
    const known = ends.filter(({ closed, solved }) => closed.mean !== null && solved.mean !== null);
    const target = results.targets[0]?.label ?? '';
    const floor = floorOf(known);
    const height = Math.max(HEIGHT, ends.length * LABEL_ROW);
    const y = {
      field: 'share',
      type: 'quantitative' as const,
      scale: { domain: [floor, 100], nice: false, zero: false },
      axis: percentAxis(AXIS, words),
    };
    return framed(results, words, {
      title: this.title(results, words),
      subtitle: words.closedOrSolved.subtitle({ target, floor }),
      summary: this.summary(results, words),
      width: PLOT + LABELS,
      left: AXIS,
      views: [
        {
          width: PLOT,
          height,
          layer: [
            ...heads(words, target),
            ...slopes(known, y),
            ...labels(ends, words, (share) => ((100 - share) / (100 - floor)) * height, height),
          ],
        },
      ],
    });
  },
});

interface YChannel {
  readonly field: string;
  readonly type: 'quantitative';
  readonly scale: { domain: number[]; nice: boolean; zero: boolean };
  readonly axis: ReturnType<typeof percentAxis>;
}

function percents(ends: readonly Ends[], words: Words) {
  return numberFormat(
    words,
    '%',
    ends.flatMap(({ closed, solved }) => [closed, solved]),
  );
}

/** From so many percent on, one in a whole number would make different shares the same. */
const COARSE = 20;

/** A share in percent as one in so many, where that tells shares apart. */
function rateOf(percent: number | null, words: Words): string {
  if (percent === null || percent <= 0) return words.closedOrSolved.nobody;
  return percent >= COARSE
    ? `${decimal(percent, 0)} %`
    : words.closedOrSolved.oneIn(decimal(Math.round(100 / percent), 0));
}

function heads(words: Words, target: string): Layer[] {
  const { closed, solved } = words.closedOrSolved;
  const values = [
    { x: 0, text: closed(target), align: 'left' },
    { x: PLOT, text: solved(target), align: 'right' },
  ];
  return values.map(({ x, text, align }) => ({
    data: { values: [{ text }] },
    layer: [
      { mark: { type: 'rule', color: INK }, encoding: { x: { value: x } } },
      {
        mark: { type: 'text', align: align as 'left' | 'right', fontWeight: STRONG, fontSize: 13 },
        encoding: { x: { value: x }, y: { value: -14 }, text: { field: 'text', type: 'nominal' } },
      },
    ],
  }));
}

/** A line for each design with its intervals at the ends, side by side so that none hides another. */
function slopes(ends: readonly Ends[], y: YChannel): Layer[] {
  const step = Math.min(12, FAN / Math.max(1, ends.length - 1));
  const marks = ends.map(({ design, closed, solved }, i) => {
    const left = INSET + i * step;
    const right = PLOT - INSET - (ends.length - 1 - i) * step;
    return {
      key: design.key,
      colour: designColour(design.index),
      dash: designDash(design.index),
      left,
      right,
      closed,
      solved,
    };
  });
  const lines = marks.flatMap(({ key, left, right, closed, solved }) => [
    { key, x: left, share: closed.mean },
    { key, x: right, share: solved.mean },
  ]);
  const whiskers = marks.flatMap(({ colour, left, right, closed, solved }) =>
    [
      { x: left, to: left, figure: closed },
      { x: right, to: PLOT, figure: solved },
    ].map(({ x, to, figure }) => {
      const [low, high] = figure.interval ?? [figure.mean, figure.mean];
      return { x, to, share: figure.mean, low, high, colour };
    }),
  );
  const scaleOf = <T>(range: T[]) => ({ domain: marks.map(({ key }) => key), range });
  return [
    {
      data: { values: lines },
      mark: { type: 'line', strokeWidth: 2.2 },
      encoding: {
        x: px('x'),
        y,
        color: {
          field: 'key',
          type: 'nominal',
          legend: null,
          scale: scaleOf(marks.map(({ colour }) => colour)),
        },
        strokeDash: {
          field: 'key',
          type: 'nominal',
          legend: null,
          scale: scaleOf(marks.map(({ dash }) => dash)),
        },
      },
    },
    {
      data: { values: whiskers },
      layer: [
        {
          mark: { type: 'rule', strokeWidth: 2 },
          encoding: {
            x: px('x'),
            y: { ...y, field: 'low' },
            y2: { field: 'high' },
            stroke: colourOf('colour'),
          },
        },
        {
          mark: { type: 'rule', strokeWidth: 1 },
          encoding: { x: px('x'), x2: { field: 'to' }, y, stroke: colourOf('colour') },
        },
        {
          mark: { type: 'point', size: 34, filled: true, opacity: 1 },
          encoding: { x: px('x'), y, fill: colourOf('colour') },
        },
      ],
    },
  ];
}

/** Names and figures beside the right ends, in the order of the share truly solved. */
function labels(ends: readonly Ends[], words: Words, at: (share: number) => number, height: number): Layer[] {
  const format = percents(ends, words);
  const sorted = [...ends].sort((a, b) => (b.solved.mean ?? -1) - (a.solved.mean ?? -1));
  const wanted = sorted.map(({ solved }) => at(solved.mean ?? 0));
  const places = spread(
    wanted,
    sorted.map(() => LABEL_ROW),
    0,
    height,
  );
  const names = shortTitleLines(
    sorted.map(({ design }) => design.title),
    (title) => fit(title, LABELS - 40, 13)[0]!,
  );
  const write = ({ interval }: Figure): string | null => (interval ? format.interval(interval) : null);
  const values = sorted.map(({ design, closed, solved, back }, i) => ({
    end: solved.mean === null ? places[i]! : wanted[i]!,
    y: places[i]!,
    name: names[i]!,
    figures: words.closedOrSolved.figures({
      closed: format.value(closed.mean),
      closedInterval: write(closed),
      solved: format.value(solved.mean),
      solvedInterval: write(solved),
      back: back.mean === null ? null : rateOf(back.mean, words),
      steady: design.result.steady,
    }),
    colour: designColour(design.index),
  }));
  return [
    {
      data: { values },
      layer: [
        {
          mark: { type: 'rule', strokeWidth: 1 },
          encoding: {
            x: { value: PLOT },
            x2: { value: PLOT + 24 },
            y: px('end'),
            y2: { field: 'y' },
            stroke: colourOf('colour'),
          },
        },
        {
          mark: { type: 'text', fontWeight: STRONG, fontSize: 13, dy: -8 },
          encoding: {
            x: { value: PLOT + 30 },
            y: px('y'),
            text: { field: 'name', type: 'nominal' },
            fill: colourOf('colour'),
          },
        },
        {
          mark: { type: 'text', color: MUTED, dy: 9 },
          encoding: { x: { value: PLOT + 30 }, y: px('y'), text: { field: 'figures', type: 'nominal' } },
        },
      ],
    },
  ];
}
