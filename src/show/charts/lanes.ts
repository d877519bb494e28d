/** Lanes of a complaint: one for each hand it is in, from top to bottom as they come, on one axis of time. */

import { FRONT_LINE } from '../../model/metrics/load.ts';
import type { DesignResult, ExampleLife, ExampleStep } from '../../study/results.ts';
import type { Design } from '../evidence.ts';
import type { Words } from '../locales/index.ts';
import { designColour, FAINT, MUTED, PAPER } from '../palette.ts';
import { shortTitleLines } from '../short-titles.ts';
import { estimateWidth, fit } from '../text.ts';
import { colourOf, type Layer, px, STRONG } from './frame.ts';
import { rules, texts } from './marks.ts';

export const WIDTH = 1200;
const PLOT_LEFT = 210;
const PLOT_RIGHT = 920;
const TITLE_WIDTH = 900;
const HEAD = 34;
const GAP = 26;
const AXIS = 24;
/** Height of a lane, by how many there are: the first that keeps to the height of a page, else the last. */
const PITCHES = [30, 24, 19] as const;
const MOST_HEIGHT = 520;
/** Work of a few minutes on an axis of days must still be seen. */
const LEAST = 3;
const PHASE_SIZE = 11;
/** Candidates for the steps between times on the axis, hours: whole minutes, whole hours, whole days. */
const STEPS = [1 / 12, 1 / 6, 1, 2, 4, 24, 48, 168, 336, 720, 2160, 8760];
const MOST_TICKS = 8;

/** One complaint's life in one design. */
export interface Lane {
  readonly life: ExampleLife;
  /** Undefined where the results do not hold it. */
  readonly design: Design | undefined;
  readonly index: number;
  readonly title: string;
}

/** Where a step is: a position, the front line, the customer, or nobody. */
export function placeOf(
  { holder, phase }: ExampleStep,
  chart: DesignResult['chart'] | undefined,
  words: Words,
): { readonly key: string; readonly title: string } {
  if (holder === FRONT_LINE) return { key: 'front line', title: words.frontLine };
  if (holder !== null) {
    const title = chart?.positions.find(({ id }) => id === holder)?.title ?? holder;
    return { key: `position ${holder}`, title };
  }
  const { customer, lead } = words.latency.parts;
  if (phase === 'bouncing') return { key: 'astray', title: words.story.astrayWith };
  return phase === 'customer' ? { key: 'customer', title: customer } : { key: 'nobody', title: lead };
}

interface Row {
  readonly title: string;
  readonly steps: readonly ExampleStep[];
}

function rowsOf({ life, design }: Lane, words: Words): Row[] {
  const rows = new Map<string, { title: string; steps: ExampleStep[] }>();
  for (const step of life.steps) {
    const { key, title } = placeOf(step, design?.result.chart, words);
    const row = rows.get(key) ?? { title, steps: [] };
    rows.set(key, row);
    row.steps.push(step);
  }
  return [...rows.values()];
}

function pitchOf(rows: number): number {
  return PITCHES.find((pitch) => rows * pitch <= MOST_HEIGHT) ?? PITCHES.at(-1)!;
}

/** Px that the lanes of these lives take. */
export function lanesHeight(all: readonly Lane[], words: Words): number {
  const rows = all.map((lane) => rowsOf(lane, words).length);
  const total = rows.reduce((sum, n) => sum + n, 0);
  return total * pitchOf(total) + all.length * (HEAD + GAP) + AXIS;
}

/** The lives one below the other. */
export function lanes(all: readonly Lane[], words: Words): Layer[] {
  const rows = all.map((lane) => rowsOf(lane, words));
  const pitch = pitchOf(rows.flat().length);
  const longest = Math.max(1e-9, ...all.map(({ life }) => life.hours));
  const x = (hours: number): number => PLOT_LEFT + (hours / longest) * (PLOT_RIGHT - PLOT_LEFT);
  const titles = shortTitleLines(
    all.map(({ title }) => title),
    (title) => fit(title, TITLE_WIDTH, 15)[0]!,
  );
  let top = 0;
  const blocks = all.map((lane, i): Block => {
    const block = { lane, title: titles[i]!, rows: rows[i]!, top: top + HEAD, pitch, x };
    top = block.top + block.rows.length * pitch + GAP;
    return block;
  });
  return [
    ...axis(words, longest, blocks, top),
    ...blocks.flatMap((block) => [...bars(block, words), ...labels(block, words)]),
  ];
}

interface Block {
  readonly lane: Lane;
  readonly title: string;
  readonly rows: readonly Row[];
  readonly top: number;
  readonly pitch: number;
  readonly x: (hours: number) => number;
}

function axis(words: Words, longest: number, blocks: readonly Block[], bottom: number): Layer[] {
  // Times are written in the largest unit they reach: no step may be a part of one.
  const unit = [24, 1].find((hours) => longest >= hours) ?? 0;
  const step = STEPS.find((hours) => hours >= unit && longest / hours <= MOST_TICKS) ?? STEPS.at(-1)!;
  const hours = Array.from({ length: Math.floor(longest / step) + 1 }, (_, i) => i * step);
  const lines = blocks.flatMap(({ rows, top, pitch, x }) =>
    hours.map((h) => ({ x: x(h), x2: x(h), y: top, y2: top + rows.length * pitch })),
  );
  const last = blocks.at(-1);
  const times = last === undefined ? [] : hours.slice(1);
  return [
    rules(lines, { color: FAINT }),
    texts(
      times.map((h) => ({ x: last!.x(h), y: bottom - GAP + 14, text: words.duration(h) })),
      { align: 'center', color: MUTED },
    ),
  ];
}

/** Where each step begins and ends, hollow or solid, and the ways between hands. */
function bars({ lane, rows, top, pitch, x }: Block, words: Words): Layer[] {
  const colour = designColour(lane.index);
  const height = pitch - 8;
  const middle = (row: number): number => top + row * pitch + pitch / 2;
  const drawn = rows.flatMap(({ steps }, row) =>
    steps.map((step) => {
      const from = x(step.from);
      const to = Math.max(x(step.to), from + LEAST);
      const label = words.latency.parts[step.phase as keyof typeof words.latency.parts] ?? step.phase;
      const fits = !step.working && estimateWidth(label, PHASE_SIZE) + 12 < to - from;
      return {
        x: from,
        x2: to,
        y: middle(row) - height / 2,
        y2: middle(row) + height / 2,
        middle: middle(row),
        fill: step.working ? colour : PAPER,
        nobody: step.holder === null,
        working: step.working,
        label: fits ? label : '',
      };
    }),
  );
  const ways = lane.life.steps.slice(1).flatMap((step, i) => {
    const [from, to] = [lane.life.steps[i]!, step].map((one) =>
      rows.findIndex(({ steps }) => steps.includes(one)),
    );
    if (from === to) return [];
    return [{ x: x(step.from), x2: x(step.from), y: middle(from!), y2: middle(to!) }];
  });
  const box = (values: readonly object[], dash: number[]): Layer => ({
    data: { values: [...values] },
    mark: { type: 'rect', stroke: colour, strokeWidth: 1.4, strokeDash: dash },
    encoding: { x: px('x'), x2: { field: 'x2' }, y: px('y'), y2: { field: 'y2' }, fill: colourOf('fill') },
  });
  return [
    rules(ways, { color: MUTED }),
    box(
      drawn.filter(({ nobody, working }) => !nobody && !working),
      [],
    ),
    box(
      drawn.filter(({ nobody }) => nobody),
      [4, 3],
    ),
    box(
      drawn.filter(({ working }) => working),
      [],
    ),
    texts(
      drawn.flatMap(({ x: left, middle: y, label }) =>
        label === '' ? [] : [{ x: left + 6, y, text: label }],
      ),
      { fontSize: PHASE_SIZE },
    ),
  ];
}

/** Design and total above its lanes, whose lane it is at the left, time spent there at the right. */
function labels({ lane, title, rows, top, pitch }: Block, words: Words): Layer[] {
  const { time, heading, spent, passing } = words.oneComplaint;
  const sum = (steps: readonly ExampleStep[]): number =>
    steps.reduce((all, { from, to }) => all + to - from, 0);
  const names = shortTitleLines(
    rows.map((row) => row.title),
    (name) => fit(name, PLOT_LEFT - 16, 12)[0]!,
  );
  const sides = rows.flatMap(({ steps }, row) => {
    const y = top + row * pitch + pitch / 2;
    const working = steps.filter((step) => step.working);
    const waiting = steps.filter((step) => !step.working);
    const told = (part: readonly ExampleStep[]): string | null =>
      part.length === 0 ? null : time(sum(part));
    const text = steps.every(({ holder }) => holder === null)
      ? passing(time(sum(steps)))
      : spent({ waiting: told(waiting), working: told(working) });
    return [
      { x: 0, y, text: names[row]! },
      { x: PLOT_RIGHT + 14, y, text: fit(text, WIDTH - PLOT_RIGHT - 14, 12)[0]! },
    ];
  });
  return [
    texts(
      [
        {
          x: 0,
          y: top - 14,
          text: heading({ design: title, total: time(lane.life.hours) }),
          colour: designColour(lane.index),
        },
      ],
      { fontSize: 15, fontWeight: STRONG },
    ),
    texts(sides),
  ];
}
