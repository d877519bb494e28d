/** The designs that keep to the constraints, between cost and time: the frontier numbered, the best ringed. */

import type { TopLevelSpec } from 'vega-lite';
import type { SearchCandidate, SearchResults } from '../../study/search/results.ts';
import { framed, type Layer } from '../charts/frame.ts';
import { rules, texts } from '../charts/marks.ts';
import { decimal } from '../format.ts';
import type { Words } from '../locales/index.ts';
import { FAINT, INK, MUTED, PAPER, SERVICE } from '../palette.ts';
import { shorten } from '../text.ts';
import { listOf } from './list.ts';
import { candidateOf, type SearchNames, searchNames, searchTitle } from './names.ts';
import {
  FIRST,
  HEIGHT,
  isInside,
  LEFT,
  type Mark,
  markOf,
  type Plane,
  planeOf,
  RIGHT,
  TOP,
  WIDTH,
} from './plane.ts';

/** Designs of the frontier that have a number. */
const NUMBERED = 12;
/** Marks so near each other have their numbers in one text. */
const NEAR = 14;

export function searchPicture(results: SearchResults, words: Words): TopLevelSpec {
  const names = searchNames(results, words);
  const { frontier } = results.asked;
  const across = frontier.at(-1)!.metric;
  const up = frontier[0]!.metric;
  const beside = frontier.slice(1, -1).map(({ metric }) => metric);
  const title = searchTitle(results, words, names);
  const subtitle = words.search.chart.subtitle({
    x: titleOf(across, names),
    y: titleOf(up, names),
    label: beside.map((id) => titleOf(id, names)).join(words.language === 'fa' ? '، ' : ', '),
  });
  const kept = results.candidates.filter(({ status }) => status === 'kept');
  const numbered = numberedOf(results);
  const marks = kept.map((one) => markOf(one.figures, across, up));
  const first = results.against === null ? null : markOf(results.against.figures, across, up);
  const bounds = [boundOf(across, results), boundOf(up, results)] as const;
  const plane = planeOf([...marks, ...(first === null ? [] : [first])], [across, up], names, words, bounds);
  const out = [...results.candidates.filter(({ status }) => status !== 'kept'), ...results.passedOver];
  const runs = { simulations: decimal(results.counts.simulations, 0), seed: shorten(results.seed, 40) };
  return framed({ ...results, replications: results.asked.most }, words, {
    title,
    subtitle,
    summary: `${title}. ${subtitle}`,
    width: WIDTH,
    footer: [
      shorten(names.scenario, 90),
      words.search.chart.runs(runs),
      `reportline ${results.version}`,
      words.table.notes.simulated,
    ].join(' · '),
    views: [
      {
        width: WIDTH,
        height: TOP + HEIGHT + 48,
        layer: [
          ...plane.layers,
          ...outOf(out, plane, across, up),
          ...boundsOf(bounds, plane, names, [across, up]),
          ...othersOf(
            kept.filter((one) => !numbered.includes(one)),
            plane,
            across,
            up,
          ),
          ...crosses(numbered, plane, results, across, up),
          ...(first === null ? [] : squares(first, plane)),
          ...listOf(numbered, plane, { results, names, words, across, up, beside, first }),
        ],
      },
    ],
  });
}

function titleOf(id: string, names: SearchNames): string {
  const unit = names.format(id).suffix.trim();
  return names.title(id) + (unit === '' ? '' : ` (${unit})`);
}

/** The best, then what is on the frontier for sure, then what may be. */
function numberedOf(results: SearchResults): SearchCandidate[] {
  const best = candidateOf(results, results.best);
  const on = results.frontier.map((id) => candidateOf(results, id)!);
  const sorted = on.toSorted((a, b) => Number(b.frontier === 'frontier') - Number(a.frontier === 'frontier'));
  const all = new Set([...(best === undefined ? [] : [best]), ...sorted]);
  return [...all].slice(0, NUMBERED);
}

/** What is not on the frontier, without intervals: there may be hundreds. */
function othersOf(others: readonly SearchCandidate[], { x, y }: Plane, across: string, up: string): Layer[] {
  const values = others.flatMap(({ figures }) => {
    const mark = markOf(figures, across, up);
    return mark.x.mean === null || mark.y.mean === null ? [] : [{ x: x(mark.x.mean), y: y(mark.y.mean) }];
  });
  return values.length === 0 ? [] : [points(values, 'circle', 26, { fill: PAPER, stroke: MUTED })];
}

/** The bound that was set to a metric of an axis; null: none was. */
function boundOf(metric: string, { candidates, asked }: SearchResults): number | null {
  const judged = candidates[0]?.constraints.find((one) => one.metric === metric);
  return asked.constraints.find(({ text }) => text === judged?.constraint)?.bound ?? null;
}

/** What is beyond a constraint or was passed over, as far as it lies in the plane. */
function outOf(
  out: readonly { readonly figures: SearchCandidate['figures'] }[],
  { x, y }: Plane,
  across: string,
  up: string,
): Layer[] {
  const values = out.flatMap(({ figures }) => {
    const mark = markOf(figures, across, up);
    if (mark.x.mean === null || mark.y.mean === null) return [];
    const at = { x: x(mark.x.mean), y: y(mark.y.mean) };
    return isInside(at) ? [at] : [];
  });
  return values.length === 0 ? [] : [points(values, 'circle', 9, { fill: FAINT, stroke: MUTED })];
}

function boundsOf(
  [right, high]: readonly [number | null, number | null],
  { x, y }: Plane,
  names: SearchNames,
  [across, up]: readonly [string, string],
): Layer[] {
  const lines = [
    ...(right === null ? [] : [{ x: x(right), x2: x(right), y: TOP, y2: TOP + HEIGHT }]),
    ...(high === null ? [] : [{ x: LEFT, x2: RIGHT, y: y(high), y2: y(high) }]),
  ];
  const labels = [
    ...(right === null ? [] : [{ x: x(right) + 4, y: TOP + 8, text: names.format(across).value(right) }]),
    ...(high === null ? [] : [{ x: LEFT + 4, y: y(high) - 8, text: names.format(up).value(high) }]),
  ];
  if (lines.length === 0) return [];
  return [
    rules(lines, { color: MUTED, strokeWidth: 1.4, strokeDash: [6, 4] }),
    texts(labels, { fontSize: 11, color: MUTED }),
  ];
}

function points(
  values: readonly { readonly x: number; readonly y: number }[],
  shape: 'circle' | 'square',
  size: number,
  { fill, stroke }: { readonly fill: string; readonly stroke: string },
): Layer {
  return {
    data: { values: [...values] },
    mark: { type: 'point', shape, size, fill, stroke, strokeWidth: 1.4, opacity: 1 },
    encoding: {
      x: { field: 'x', type: 'quantitative', scale: null, axis: null },
      y: { field: 'y', type: 'quantitative', scale: null, axis: null },
    },
  };
}

function bars({ x: across, y: up }: Mark, { x, y }: Plane, colour: string) {
  if (across.mean === null || up.mean === null) return [];
  const at = { x: x(across.mean), y: y(up.mean), colour };
  return [
    ...(across.interval ? [{ ...at, x: x(across.interval[0]), x2: x(across.interval[1]), y2: at.y }] : []),
    ...(up.interval ? [{ ...at, x2: at.x, y: y(up.interval[0]), y2: y(up.interval[1]) }] : []),
  ];
}

function crosses(
  numbered: readonly SearchCandidate[],
  plane: Plane,
  { best }: SearchResults,
  across: string,
  up: string,
): Layer[] {
  const marks = numbered.flatMap(({ id, figures }) => {
    const mark = markOf(figures, across, up);
    const { x, y } = mark;
    return x.mean === null || y.mean === null
      ? []
      : [{ mark, x: plane.x(x.mean), y: plane.y(y.mean), isBest: id === best }];
  });
  const lines = marks.flatMap(({ mark }) => bars(mark, plane, SERVICE));
  const places = marks.map(({ x, y }) => ({ x, y }));
  const ringed = marks.filter(({ isBest }) => isBest).map(({ x, y }) => ({ x, y }));
  return [
    rules(lines, { strokeWidth: 1.6 }),
    points(places, 'circle', 80, { fill: SERVICE, stroke: SERVICE }),
    texts(
      numbersOf(marks).map(({ x, y, numbers }) => ({ x: x + 9, y: y - 10, text: numbers.join(', ') })),
      { fontSize: 11, color: INK },
    ),
    ...(ringed.length === 0 ? [] : [points(ringed, 'circle', 420, { fill: 'transparent', stroke: INK })]),
  ];
}

/** From 1; those that stand in one place share a text. */
function numbersOf(marks: readonly { readonly x: number; readonly y: number }[]) {
  const placed: { readonly x: number; readonly y: number; readonly numbers: number[] }[] = [];
  for (const [i, { x, y }] of marks.entries()) {
    const near = placed.find((one) => Math.abs(one.x - x) < NEAR && Math.abs(one.y - y) < NEAR);
    if (near === undefined) placed.push({ x, y, numbers: [i + 1] });
    else near.numbers.push(i + 1);
  }
  return placed;
}

function squares(first: Mark, plane: Plane): Layer[] {
  const lines = bars(first, plane, FIRST);
  if (first.x.mean === null || first.y.mean === null) return [];
  const at = { x: plane.x(first.x.mean), y: plane.y(first.y.mean) };
  return [rules(lines, { strokeWidth: 1.6 }), points([at], 'square', 90, { fill: FIRST, stroke: FIRST })];
}
