/** Chart 3: how many complaints are truly resolved as time goes by, against the target. */

import type { Results } from '../../study/results.ts';
import { comparisonOf, type Design, designsOf, figureOf, findingOf } from '../evidence.ts';
import { decimal, numberFormat } from '../format.ts';
import type { Words } from '../locales/index.ts';
import { designColour, designDash, FAINT, INK, MUTED } from '../palette.ts';
import { fit } from '../text.ts';
import { defineChart } from './chart.ts';
import { colourOf, framed, type Layer, STRONG } from './frame.ts';
import { points, yFloor } from './resolved-curve.ts';
import { spread } from './spread.ts';

const AXIS = 48;
const PLOT_WIDTH = 820;
const LABEL_WIDTH = 340;
const PLOT_HEIGHT = 460;
const LABEL_ROW = 36;
/** Curves that run longer than this many hours are drawn from their first hour on. */
const LONG = 72;
/** The first hour, but for rounding. */
const FIRST_HOUR = 0.999;
/** Candidates for ticks, hours; those inside the grid are used. */
const TICKS = [1 / 60, 0.25, 1, 4, 12, 24, 72, 168, 336, 720, 1440, 2880, 8640];

/** The channels of all layers, with one scale each. */
interface Axes {
  readonly x: {
    readonly field: string;
    readonly type: 'quantitative';
    readonly scale: { type: 'log'; domain: number[]; range: number[]; nice: boolean };
    readonly axis: null;
  };
  readonly y: {
    readonly field: string;
    readonly type: 'quantitative';
    readonly scale: { domain: number[]; nice: boolean; zero: boolean };
    readonly axis: ReturnType<typeof yAxis>;
  };
}

export const resolutionTime = defineChart({
  id: 'resolution-time',
  number: 3,
  needs: ['resolvedWithin.*'],

  assumptions: ['candour', 'hours.executive', 'delegation', 'stall'],
  standing: 'emergent',

  title(results, words) {
    const target = results.targets[0];
    if (target === undefined) return words.resolutionTime.noTarget;
    const metric = `resolvedWithin.${target.label}`;
    const finding = findingOf(results, metric);
    const share = (design: Design): string => percent(figureOf(design.result, metric).mean);
    if (finding === undefined) return words.resolutionTime.noTarget;
    if (finding.kind === 'best') {
      return words.resolutionTime.best({
        target: target.label,
        best: finding.best.title,
        bestShare: share(finding.best),
        first: finding.first.title,
        firstShare: share(finding.first),
      });
    }
    return words.resolutionTime[finding.kind]({
      target: target.label,
      first: finding.first.title,
      firstShare: share(finding.first),
    });
  },

  summary(results, words) {
    const target = results.targets[0];
    const shares = designsOf(results).map((design) => ({
      design: design.title,
      share: percent(target ? figureOf(design.result, `resolvedWithin.${target.label}`).mean : null),
    }));
    return words.resolutionTime.summary({ target: target?.label ?? null, shares });
  },

  table(results, words) {
    const columns = [words.design, words.elapsedHours, words.percentResolved, words.low95, words.high95];
    const rows = designsOf(results).flatMap((design) =>
      points(design).map((p) => [design.title, p.hours, p.share, p.low, p.high]),
    );
    return { columns, rows };
  },

  spec(results, words) {
    const designs = designsOf(results);
    const whole = designs.map(points);
    const to = Math.max(...whole.flat().map((p) => p.hours), 2);
    const curves = whole.map((curve) => curve.filter((p) => p.hours >= (to >= LONG ? FIRST_HOUR : 0)));
    const all = curves.flat();
    const from = Math.min(...all.map((p) => p.hours), to / 2);
    const floor = yFloor(curves);
    const height = Math.max(PLOT_HEIGHT, designs.length * LABEL_ROW);
    const x = { type: 'log' as const, domain: [from, to], range: [0, PLOT_WIDTH], nice: false };
    const y = { domain: [floor, 100], nice: false, zero: false };
    const ticks = TICKS.filter((t) => t >= from && t <= to);
    const axes: Axes = {
      x: { field: 'hours', type: 'quantitative', scale: x, axis: null },
      y: { field: 'share', type: 'quantitative', scale: y, axis: yAxis() },
    };
    const style = {
      color: { field: 'key', type: 'nominal' as const, legend: null, scale: byDesign(designs, designColour) },
      strokeDash: {
        field: 'key',
        type: 'nominal' as const,
        legend: null,
        scale: byDesign(designs, designDash),
      },
    };
    const layers: Layer[] = [
      {
        data: { values: ticks.map((t) => ({ hours: t, label: words.duration(t) })) },
        layer: [
          { mark: { type: 'rule', color: FAINT }, encoding: { x: axes.x } },
          {
            mark: { type: 'text', align: 'center', color: MUTED },
            encoding: {
              x: axes.x,
              y: { value: height + 14 },
              text: { field: 'label', type: 'nominal' },
            },
          },
        ],
      },
      {
        data: { values: all },
        // Many bands over each other must not hide the curves.
        mark: { type: 'area', opacity: 0.2 / Math.sqrt(designs.length) },
        encoding: { x: axes.x, y: { ...axes.y, field: 'low' }, y2: { field: 'high' }, color: style.color },
      },
      ...targetLine(results, words, axes.x, [from, to]),
      {
        data: { values: all },
        mark: { type: 'line', strokeWidth: 2.2, interpolate: 'monotone' },
        encoding: { ...axes, ...style },
      },
      ...directLabels(results, words, { axes, floor, height, to }),
      note(words.resolutionTime.gap, 10),
    ];
    return framed(results, words, {
      title: this.title(results, words),
      subtitle: words.resolutionTime.subtitle(floor),
      summary: this.summary(results, words),
      width: PLOT_WIDTH + LABEL_WIDTH,
      left: AXIS,
      views: [{ width: PLOT_WIDTH, height, layer: layers }],
    });
  },
});

function byDesign<T>(designs: readonly Design[], of: (index: number) => T): { domain: string[]; range: T[] } {
  return { domain: designs.map((d) => d.key), range: designs.map((d) => of(d.index)) };
}

function yAxis() {
  return {
    // Layers agree on one axis only if each names it alike.
    title: null,
    minExtent: AXIS - 4,
    maxExtent: AXIS - 4,
    tickCount: 6,
    domain: false,
    ticks: false,
    // A constant of ours: no text of a user takes part in it.
    labelExpr: 'datum.label + " %"',
  };
}

function targetLine(
  results: Results,
  words: Words,
  x: Axes['x'],
  [from, to]: readonly [number, number],
): Layer[] {
  const target = results.targets[0];
  if (target === undefined || target.hours < from || target.hours > to) return [];
  return [
    {
      data: { values: [{ hours: target.hours, label: words.resolutionTime.target(target.label) }] },
      layer: [
        { mark: { type: 'rule', color: INK, strokeWidth: 1.5, strokeDash: [2, 2] }, encoding: { x } },
        {
          mark: { type: 'text', align: 'center', fontWeight: STRONG, fontSize: 13 },
          encoding: { x, y: { value: -10 }, text: { field: 'label', type: 'nominal' } },
        },
      ],
    },
  ];
}

/** Names of the designs at the end of their curves, with their share at the target. */
function directLabels(
  results: Results,
  words: Words,
  plot: { readonly axes: Axes; readonly floor: number; readonly height: number; readonly to: number },
): Layer[] {
  const target = results.targets[0];
  const scale = (100 - plot.floor) / plot.height;
  const ends = designsOf(results)
    .flatMap((design) => {
      const last = points(design).at(-1);
      return last === undefined ? [] : [{ design, last }];
    })
    .sort((a, b) => b.last.share - a.last.share);
  const places = spread(
    ends.map(({ last }) => (100 - last.share) / scale),
    ends.map(() => LABEL_ROW),
    0,
    plot.height,
  );
  const values = ends.map(({ design, last }, i) => {
    const figure = target && figureOf(design.result, `resolvedWithin.${target.label}`);
    const format = numberFormat(words, '%', []);
    const verdict = target && comparisonOf(results, design, `resolvedWithin.${target.label}`)?.verdict;
    return {
      hours: plot.to,
      end: last.share,
      place: 100 - places[i]! * scale,
      name: fit(design.title, LABEL_WIDTH - 30, 13)[0]!,
      colour: designColour(design.index),
      dash: designDash(design.index),
      figure:
        target && figure
          ? words.resolutionTime.atTarget({
              target: target.label,
              share: format.value(figure.mean),
              interval: figure.interval ? format.interval(figure.interval) : null,
              verdict: verdict ? words.verdicts[verdict] : null,
            })
          : '',
    };
  });
  const y = { ...plot.axes.y, field: 'place' };
  const colour = colourOf('colour');
  return [
    {
      data: { values },
      layer: [
        {
          mark: { type: 'rule', strokeWidth: 1 },
          encoding: {
            x: plot.axes.x,
            x2: { value: PLOT_WIDTH + 22 },
            y: { ...y, field: 'end' },
            y2: { field: 'place' },
            stroke: colour,
          },
        },
        {
          mark: { type: 'text', fontWeight: STRONG, fontSize: 13, dy: -7 },
          encoding: {
            x: { value: PLOT_WIDTH + 28 },
            y,
            text: { field: 'name', type: 'nominal' },
            fill: colour,
          },
        },
        {
          mark: { type: 'text', fontSize: 11, color: MUTED, dy: 8 },
          encoding: { x: { value: PLOT_WIDTH + 28 }, y, text: { field: 'figure', type: 'nominal' } },
        },
      ],
    },
  ];
}

function note(text: string, x: number): Layer {
  return {
    data: { values: [{ text }] },
    mark: { type: 'text', color: MUTED, fontStyle: 'italic' },
    encoding: { x: { value: x }, y: { value: 12 }, text: { field: 'text', type: 'nominal' } },
  };
}

function percent(share: number | null): string {
  return share === null ? '–' : `${decimal(share, 1)} %`;
}
