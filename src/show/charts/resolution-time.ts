/** Chart 3: how many complaints are truly resolved as time goes by, against the target. */

import type { Results } from '../../study/results.ts';
import { comparisonOf, type Design, designsOf, figureOf, findingOf, NO_FIGURE } from '../evidence.ts';
import { decimal, numberFormat } from '../format.ts';
import type { Words } from '../locales/index.ts';
import { designColour, designDash, FAINT, INK, MUTED } from '../palette.ts';
import { shortTitleLines } from '../short-titles.ts';
import { fit } from '../text.ts';
import { defineChart } from './chart.ts';
import { colourOf, framed, type Layer, px, STRONG } from './frame.ts';
import { drawnCurves, percentAxis, points, ticksWithin, yFloor } from './resolved-curve.ts';

const AXIS = 48;
const PLOT_WIDTH = 820;
const LABEL_WIDTH = 340;
const PLOT_HEIGHT = 460;
const LABEL_ROW = 38;
/** From the plot to the names, a piece of curve between them. */
const NAME = 72;

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
    readonly axis: ReturnType<typeof percentAxis>;
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
    const { curves, from, to } = drawnCurves(designs);
    const all = curves.flat();
    const floor = yFloor(curves);
    const height = Math.max(PLOT_HEIGHT, designs.length * LABEL_ROW);
    const x = { type: 'log' as const, domain: [from, to], range: [0, PLOT_WIDTH], nice: false };
    const y = { domain: [floor, 100], nice: false, zero: false };
    const ticks = ticksWithin(from, to);
    const axes: Axes = {
      x: { field: 'hours', type: 'quantitative', scale: x, axis: null },
      y: { field: 'share', type: 'quantitative', scale: y, axis: percentAxis(AXIS, words) },
    };
    const style = { color: byDesign(designs, designColour), strokeDash: byDesign(designs, designDash) };
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
      ...designLabels(results, words, style.strokeDash),
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

/** A channel by the design's key, the range made of its index. */
function byDesign<T>(designs: readonly Design[], of: (index: number) => T) {
  const scale = { domain: designs.map((d) => d.key), range: designs.map((d) => of(d.index)) };
  return { field: 'key', type: 'nominal' as const, legend: null, scale };
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

/** The designs in the order of what they resolve within the target, each with a piece of its curve. */
function designLabels(
  results: Results,
  words: Words,
  strokeDash: ReturnType<typeof byDesign<number[]>>,
): Layer[] {
  const target = results.targets[0];
  const shareOf = (design: Design) =>
    target === undefined ? NO_FIGURE : figureOf(design.result, `resolvedWithin.${target.label}`);
  const sorted = [...designsOf(results)].sort((a, b) => (shareOf(b).mean ?? -1) - (shareOf(a).mean ?? -1));
  const format = numberFormat(words, '%', sorted.map(shareOf));
  const names = shortTitleLines(
    sorted.map(({ title }) => title),
    (title) => fit(title, LABEL_WIDTH - NAME - 4, 13)[0]!,
  );
  const values = sorted.map((design, i) => {
    const figure = shareOf(design);
    const verdict = target && comparisonOf(results, design, `resolvedWithin.${target.label}`)?.verdict;
    return {
      key: design.key,
      y: LABEL_ROW * (i + 0.5),
      name: names[i]!,
      colour: designColour(design.index),
      figure: words.resolutionTime.atTarget({
        share: format.value(figure.mean),
        interval: figure.interval ? format.interval(figure.interval) : null,
        verdict: verdict ? words.verdicts[verdict] : null,
      }),
    };
  });
  const y = px('y');
  const head = target === undefined ? '' : words.resolutionTime.within(target.label);
  return [
    {
      data: { values: [{ head }] },
      mark: { type: 'text', color: MUTED },
      encoding: {
        x: { value: PLOT_WIDTH + NAME },
        y: { value: -10 },
        text: { field: 'head', type: 'nominal' },
      },
    },
    {
      data: { values },
      layer: [
        {
          mark: { type: 'rule', strokeWidth: 2.2, yOffset: -7 },
          encoding: {
            x: { value: PLOT_WIDTH + 20 },
            x2: { value: PLOT_WIDTH + NAME - 8 },
            y,
            stroke: colourOf('colour'),
            strokeDash,
          },
        },
        {
          mark: { type: 'text', fontWeight: STRONG, fontSize: 13, dy: -7 },
          encoding: {
            x: { value: PLOT_WIDTH + NAME },
            y,
            text: { field: 'name', type: 'nominal' },
            fill: colourOf('colour'),
          },
        },
        {
          mark: { type: 'text', color: MUTED, dy: 9 },
          encoding: {
            x: { value: PLOT_WIDTH + NAME },
            y,
            text: { field: 'figure', type: 'nominal' },
          },
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
