/** The numbered designs of a search, at the right of their places. */

import type { SearchCandidate, SearchFigure, SearchResults } from '../../study/search/results.ts';
import { type Layer, STRONG } from '../charts/frame.ts';
import { rules, texts } from '../charts/marks.ts';
import { spread } from '../charts/spread.ts';
import type { Words } from '../locales/index.ts';
import { MUTED, SERVICE } from '../palette.ts';
import { fit, wrap } from '../text.ts';
import type { SearchNames } from './names.ts';
import { FIRST, HEIGHT, type Mark, markOf, type Plane, RIGHT, TOP, WIDTH } from './plane.ts';

const LIST = 770;
const LINE = 17;

interface Listed {
  readonly results: SearchResults;
  readonly names: SearchNames;
  readonly words: Words;
  readonly across: string;
  readonly up: string;
  readonly beside: readonly string[];
  readonly first: Mark | null;
}

/** Every numbered design by its settings and the figures that have no axis, led to from its place. */
export function listOf(
  numbered: readonly SearchCandidate[],
  { x, y }: Plane,
  { results, names, words, across, up, beside, first }: Listed,
): Layer[] {
  const figuresOf = (figures: Readonly<Record<string, SearchFigure>>): string =>
    beside.map((id) => `${names.metric(id)} ${names.format(id).value(figures[id]?.mean ?? null)}`).join(', ');
  const designs = numbered.map((one, i) => {
    const mark = markOf(one.figures, across, up);
    const said = names.design(one.id);
    return { mark, title: `${i + 1}. ${said}`, more: figuresOf(one.figures), colour: SERVICE };
  });
  const reference =
    first === null || results.against === null
      ? []
      : [
          {
            mark: first,
            title: words.search.chart.first(names.first),
            more: figuresOf(results.against.figures),
            colour: FIRST,
          },
        ];
  const rows = [...designs, ...reference].map((row) => {
    const lines = wrap(row.title, WIDTH - LIST, 13).slice(0, 2);
    return { ...row, lines, below: row.more === '' ? [] : [fit(row.more, WIDTH - LIST, 11)[0]!] };
  });
  const sizes = rows.map(({ lines, below }) => (lines.length + below.length) * LINE + 5);
  const order = rows
    .map((_, i) => i)
    .toSorted((a, b) => placeOf(rows[a]!.mark, y) - placeOf(rows[b]!.mark, y));
  const places = spread(
    order.map((i) => placeOf(rows[i]!.mark, y)),
    order.map((i) => sizes[i]!),
    TOP,
    TOP + HEIGHT + 30,
  );
  const shown = order.map((i, k) => ({ ...rows[i]!, middle: places[k]! }));
  const lineAt = (row: (typeof shown)[number], line: number): number =>
    row.middle + (line - (row.lines.length + row.below.length - 1) / 2) * LINE;
  const more = results.frontier.length - numbered.length;
  return [
    rules(
      shown.flatMap((row) => {
        const { mark, colour } = row;
        if (mark.x.mean === null || mark.y.mean === null) return [];
        const at = y(mark.y.mean);
        return [
          { x: x(mark.x.mean), x2: RIGHT + 8, y: at, y2: at, colour },
          { x: RIGHT + 8, x2: LIST - 6, y: at, y2: lineAt(row, 0), colour },
        ];
      }),
      { strokeWidth: 1, strokeDash: [1, 3] },
    ),
    texts(
      shown.flatMap((row) =>
        row.lines.map((text, k) => ({ x: LIST, y: lineAt(row, k), text, colour: row.colour })),
      ),
      { fontWeight: STRONG, fontSize: 13 },
    ),
    texts(
      shown.flatMap((row) => row.below.map((text) => ({ x: LIST, y: lineAt(row, row.lines.length), text }))),
      { fontSize: 11, color: MUTED },
    ),
    ...(more > 0
      ? [texts([{ x: LIST, y: TOP + HEIGHT + 40, text: words.search.chart.more(more) }], { color: MUTED })]
      : []),
  ];
}

function placeOf({ y: { mean } }: Mark, y: (value: number) => number): number {
  return mean === null ? TOP : y(mean);
}
