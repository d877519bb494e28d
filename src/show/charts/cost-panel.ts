/** What stands at the right of the plane of cost and time: for each design the customers lost, and whether it pays. */

import type { Results } from '../../study/results.ts';
import { type Design, designsOf, figureOf } from '../evidence.ts';
import { decimal, decimalsFor, MISSING } from '../format.ts';
import type { Words } from '../locales/index.ts';
import { designColour, INK, MUTED } from '../palette.ts';
import { type BreakEven, COST, LOST, type Payback, paybackOf } from '../payback.ts';
import { shortTitleLines } from '../short-titles.ts';
import { fit, wrap } from '../text.ts';
import { formats, type Plot, RIGHT, TIME, WIDTH } from './cost-plot.ts';
import { type Layer, STRONG } from './frame.ts';
import { rules, texts } from './marks.ts';

const LEFT = 800;
const LINE = 16;
const GAP = 12;
/** From so many designs on the customers lost stand beside the title, not below. */
const CROWD = 8;
/** Room for them there. */
const BESIDE = 215;

export interface PanelRow {
  readonly design: Design;
  readonly title: string;
  readonly payback: readonly string[];
  readonly lost: string;
  readonly crowded: boolean;
}

/** A row for each design, the slowest first: in the order in which their points stand. */
export function panelRows(results: Results, words: Words): PanelRow[] {
  const { lost } = formats(results, words);
  const designs = designsOf(results);
  const crowded = designs.length >= CROWD;
  const titles = shortTitleLines(
    designs.map(({ title }) => title),
    (title) => fit(title, WIDTH - LEFT - (crowded ? BESIDE : 0), 13)[0]!,
  );
  const hours = ({ design }: PanelRow): number => figureOf(design.result, TIME).mean ?? Infinity;
  return designs
    .map((design, i): PanelRow => {
      const { mean, interval } = figureOf(design.result, LOST);
      const bounds = interval && lost.interval(interval);
      return {
        design,
        title: titles[i]!,
        payback: wrap(paybackText(paybackOf(results, design), words), WIDTH - LEFT, 12),
        lost: words.cost.lost({ mean: lost.value(mean), interval: bounds }),
        crowded,
      };
    })
    .sort((a, b) => (hours(a) === hours(b) ? 0 : hours(b) - hours(a)));
}

/** Room of a row in px, with what keeps it apart from the next. */
export function heightOf(row: PanelRow): number {
  return linesOf(row) * LINE + GAP;
}

function linesOf({ payback, crowded }: PanelRow): number {
  return 1 + payback.length + (crowded ? 0 : 1);
}

export function paybackText(payback: Payback, words: Words): string {
  if (payback.kind === 'pays' || payback.kind === 'risks') {
    return words.cost.payback[payback.kind](writeBreakEven(payback));
  }
  return words.cost.payback[payback.kind];
}

export function writeBreakEven(payback: Payback): { amount: string; range: string | null } {
  if (!('breakEven' in payback)) return { amount: MISSING, range: null };
  const { amount, range }: BreakEven = payback.breakEven;
  const write = (x: number): string => decimal(x, decimalsFor(amount));
  return { amount: write(amount), range: `[${range.map(write).join(', ')}]` };
}

/** Where the line of a row stands, its title being line 0; `centre` is the middle of the row. */
function lineAt(row: PanelRow, centre: number, line: number): number {
  return centre + (line - (linesOf(row) - 1) / 2) * LINE;
}

/** From each point to the title of its row. */
export function leaders(rows: readonly PanelRow[], centres: readonly number[], { x, y }: Plot): Layer {
  const values = rows.flatMap((row, i) => {
    const { result, index } = row.design;
    const [money, time] = [figureOf(result, COST).mean, figureOf(result, TIME).mean];
    if (money === null || time === null) return [];
    const at = y(time);
    const knee = RIGHT + 8;
    return [
      { x: x(money), x2: knee, y: at, y2: at },
      { x: knee, x2: LEFT - 8, y: at, y2: lineAt(row, centres[i]!, 0) },
    ].map((line) => ({ ...line, colour: designColour(index) }));
  });
  return rules(values, { strokeWidth: 1, strokeDash: [1, 3] });
}

export function panel(rows: readonly PanelRow[], centres: readonly number[]): Layer[] {
  const at = (row: number, line: number): number => lineAt(rows[row]!, centres[row]!, line);
  const titles = rows.map(({ title, design }, i) => {
    return { x: LEFT, y: at(i, 0), text: title, colour: designColour(design.index) };
  });
  const payback = rows.flatMap((row, i) =>
    row.payback.map((line, k) => ({ x: LEFT, y: at(i, k + 1), text: line })),
  );
  const lost = rows.map((row, i) => {
    const place = row.crowded ? { x: WIDTH, y: at(i, 0) } : { x: LEFT, y: at(i, row.payback.length + 1) };
    return { ...place, text: row.lost };
  });
  const align = rows[0]?.crowded ? 'right' : 'left';
  return [
    texts(titles, { fontWeight: STRONG, fontSize: 13 }),
    texts(payback, { color: INK }),
    texts(lost, { fontSize: 11, color: MUTED, align }),
  ];
}
