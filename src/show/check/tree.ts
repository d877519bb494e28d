import type { ExpectedLoad } from '../../model/expected-load.ts';
import type { ModelSpec, PositionSpec } from '../../model/spec.ts';
import { buildChart, type Chart, type Rank, rankOf } from '../../org/index.ts';
import type { CheckContext } from '../check-report.ts';
import { decimal } from '../format.ts';
import type { Words } from '../locales/index.ts';
import { shorten } from '../text.ts';

/** So many of a kind under one boss are drawn one by one; of more, the first two. */
const DRAWN = 6;
const WEEK = 7 * 24 * 60;

/** The chart as a tree with a line for each position: rank, seats, weekly hours, limit and expected load. */
export function chartTree(
  model: ModelSpec,
  loads: readonly ExpectedLoad[],
  { words, say }: CheckContext,
): string {
  const said = words.check;
  const { positions } = model.chart;
  const chart = buildChart(model.chart);
  const loadOf = new Map(loads.map(({ position, load }) => [position, load]));
  const { rank, seats, hours, limit, load: loadHead } = said.columns;
  const rows: string[][] = [['', rank, seats, hours, limit, loadHead]];
  const add = (p: number, stem: string, branch: string): void => {
    const position = positions[p] as PositionSpec;
    const load = loadOf.get(position.id);
    rows.push([
      `${branch}${label(position, positions, words, say)}`,
      said.ranks[rankOf(chart, p)],
      String(position.staff),
      decimal(hoursPerWeek(model, position), 0),
      limitOf(position, words),
      load === undefined ? said.shared : `${decimal(load, 2)}${load > 1 ? ' !' : ''}`,
    ]);
    const drawn = groupsOf(chart, p);
    drawn.forEach(({ first, more }, i) => {
      const last = i === drawn.length - 1;
      if (more === undefined) add(first, `${stem}${last ? '   ' : '│  '}`, `${stem}${last ? '└─ ' : '├─ '}`);
      else rows.push([`${stem}${last ? '└─ ' : '├─ '}${said.moreLikeThese(more)}`, '', '', '', '', '']);
    });
  };
  add(chart.root, '', '');
  return table(rows);
}

/** Reports of p in order; of many of one rank the first two and a count. */
function groupsOf(chart: Chart, p: number): { first: number; more?: number }[] {
  const byRank = new Map<Rank, number[]>();
  for (const q of chart.reports(p))
    byRank.set(rankOf(chart, q), [...(byRank.get(rankOf(chart, q)) ?? []), q]);
  return [...byRank.values()].flatMap((group) => {
    const shown = group.length > DRAWN ? group.slice(0, 2) : group;
    const lines: { first: number; more?: number }[] = shown.map((first) => ({ first }));
    if (shown.length < group.length) lines.push({ first: p, more: group.length - shown.length });
    return lines;
  });
}

function label(
  { id, title, dottedTo, neutral, skipLevel }: PositionSpec,
  all: readonly PositionSpec[],
  words: Words,
  say: CheckContext['say'],
): string {
  const name = title === id ? id : `${shorten(say(title), 40)} (${id})`;
  const targets = dottedTo.map((target) => say(all.find((other) => other.id === target)?.title ?? target));
  const notes = [
    ...(targets.length > 0 ? [`⇢ ${targets.join(', ')}`] : []),
    ...(neutral ? [words.check.neutral] : []),
    ...(skipLevel ? [words.check.mayBeBypassed] : []),
  ];
  return notes.length === 0 ? name : `${name}, ${notes.join(', ')}`;
}

/** Open hours in an average week, dated closures aside. */
export function hoursPerWeek({ calendars }: ModelSpec, { calendar }: PositionSpec): number {
  const spec = calendars[calendar];
  if (spec === undefined || spec.intervals === null) return WEEK / 60;
  return spec.intervals.reduce((sum, [open, close]) => sum + close - open, 0) / spec.weeks / 60;
}

/** What a position may grant alone, in general and then of single kinds of remedy. */
export function limitOf({ limit, limits }: PositionSpec, words: Words): string {
  const kinds = Object.entries(limits).map(([kind, one]) => `${kind} ${amount(one, words)}`);
  return [amount(limit, words), ...kinds].join('; ');
}

/** A limit as printed. */
function amount(limit: number | null, words: Words): string {
  return limit === null ? words.check.anyAmount : decimal(limit, 0);
}

/** Columns as wide as their widest cell; all but the first two to the right. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, c) => Math.max(...rows.map((row) => [...(row[c] ?? '')].length)));
  return rows
    .map((row) =>
      row
        .map((cell, c) => (c < 2 ? cell.padEnd(widths[c] ?? 0) : cell.padStart(widths[c] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
