/** One complaint's life in two designs as ribbons along one line of time, the first above the second. */

import { type CaseStep, lifeOf } from '../../model/case-history.ts';
import type { Lives } from '../../model/lives.ts';
import type { PhaseName } from '../../model/task.ts';
import { FAINT, INK, LATENCY_COLOURS, PAPER, UNTREATED } from '../../show/palette.ts';
import { scaleOf } from '../playback/scale.ts';
import { onPaper } from './places.ts';
import type { Shape } from './shapes.ts';

/** Px between the ribbons, and of a step that is too short to be seen else. */
const GAP = 6;
const LEAST = 3;
const LINE = 1.6;

interface Stretch extends CaseStep {
  /** Whether it is closed without treatment. */
  readonly isOnPaper: boolean;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * Hollow it waits, solid somebody has it in hand, dashed nobody can do anything; the colour is that of the phase.
 *
 * @param until what comes later is not drawn
 */
export function ribbonShapes(
  lives: readonly Lives[],
  life: number,
  span: readonly [number, number],
  { width, height }: Size,
  until = Number.POSITIVE_INFINITY,
): Shape[] {
  const scale = scaleOf(span);
  const x = (t: number): number => LINE + scale.place(t) * (width - 2 * LINE);
  const high = (height - GAP * (lives.length - 1)) / lives.length;
  return lives.flatMap((one, i) => {
    const y = i * (high + GAP);
    const middle = y + high / 2;
    const all = stretches(one, life, until);
    const drawn = all.toSorted((a, b) => Number(a.working) - Number(b.working));
    return [
      rule([x(span[0]), middle], [x(span[1]), middle], FAINT),
      ...drawn.map((stretch) => bar(stretch, x, y + LINE, high - 2 * LINE)),
      ...(endsBy(one, life, until) ? end(one, life, x, y, high) : []),
    ];
  });
}

/** The phases of a life `until` then, in the order in which they first come. */
export function phasesOf(
  lives: readonly Lives[],
  life: number,
  until = Number.POSITIVE_INFINITY,
): PhaseName[] {
  const told = lives.flatMap((one) => stretches(one, life, until).filter(({ isOnPaper }) => !isOnPaper));
  return [...new Set(told.map(({ phase }) => phase))];
}

function endsBy({ endedAt }: Lives, life: number, until: number): boolean {
  return (endedAt[life] as number) <= until;
}

/** The steps of a life, as far as they are told. */
function stretches(lives: Lives, life: number, until: number): Stretch[] {
  const first = lives.steps.of[life] as number;
  return lifeOf(lives, life)
    .steps.map((step, k) => ({ ...step, isOnPaper: onPaper(lives).has(first + k) }))
    .filter(({ from }) => from <= until)
    .map((step) => ({ ...step, to: Math.min(until, step.to) }));
}

function bar(
  { phase, from, to, working, holder, isOnPaper }: Stretch,
  x: (t: number) => number,
  y: number,
  height: number,
): Shape {
  const colour = isOnPaper ? UNTREATED : (LATENCY_COLOURS[phase] ?? INK);
  const left = x(from);
  return {
    ...{ kind: 'box', x: left, y, width: Math.max(LEAST, x(to) - left), height, radius: 1.5 },
    ...{ fill: working ? colour : PAPER, stroke: colour, line: LINE, dash: holder === null ? [4, 3] : [] },
  };
}

/** A stroke where the life is over; none while it is open. */
function end(
  { end: how, endedAt }: Lives,
  life: number,
  x: (t: number) => number,
  y: number,
  high: number,
): Shape[] {
  if (how[life] === 0) return [];
  const at = x(endedAt[life] as number) + LINE;
  return [rule([at, y], [at, y + high], INK)];
}

function rule(from: readonly [number, number], to: readonly [number, number], stroke: string): Shape {
  return { kind: 'line', points: [from, to], stroke, line: LINE + 0.4, dash: [] };
}
