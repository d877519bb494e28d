/** One complaint's life in two designs as ribbons along one line of time, the first above the second. */

import type { Lives } from '../../model/lives.ts';
import { PHASES, type PhaseName } from '../../model/task.ts';
import { FAINT, INK, LATENCY_COLOURS, PAPER } from '../../show/palette.ts';
import { scaleOf } from '../playback/scale.ts';
import type { Shape } from './shapes.ts';

/** Px between the ribbons, and of a step that is too short to be seen else. */
const GAP = 6;
const LEAST = 3;
const LINE = 1.6;

interface Size {
  readonly width: number;
  readonly height: number;
}

/** A stretch of a life on the line of time. */
interface Stretch {
  readonly phase: PhaseName;
  readonly from: number;
  readonly to: number;
  readonly working: boolean;
  /** With the customer, or only time must pass. */
  readonly nobody: boolean;
}

/** Hollow it waits, solid somebody has it in hand, dashed nobody can do anything; the colour is that of the phase. */
export function ribbonShapes(
  lives: readonly Lives[],
  life: number,
  span: readonly [number, number],
  { width, height }: Size,
): Shape[] {
  const scale = scaleOf(span);
  const x = (t: number): number => LINE + scale.place(t) * (width - 2 * LINE);
  const high = (height - GAP * (lives.length - 1)) / lives.length;
  return lives.flatMap((one, i) => {
    const y = i * (high + GAP);
    const middle = y + high / 2;
    const all = stretches(one, life);
    const drawn = all.toSorted((a, b) => Number(a.working) - Number(b.working));
    return [
      rule([x(span[0]), middle], [x(span[1]), middle], FAINT),
      ...drawn.map((stretch) => bar(stretch, x, y + LINE, high - 2 * LINE)),
      ...end(one, life, x, y, high),
    ];
  });
}

/** The phases of a life, in the order in which they first come. */
export function phasesOf(lives: readonly Lives[], life: number): PhaseName[] {
  return [...new Set(lives.flatMap((one) => stretches(one, life).map(({ phase }) => phase)))];
}

function stretches({ steps, endedAt }: Lives, life: number): Stretch[] {
  const [first, next] = [steps.of[life] as number, steps.of[life + 1] as number];
  return Array.from({ length: next - first }, (_, k): Stretch => {
    const step = first + k;
    return {
      phase: PHASES[steps.phase[step] as number] as PhaseName,
      from: steps.from[step] as number,
      to: (step === next - 1 ? endedAt[life] : steps.from[step + 1]) as number,
      working: steps.working[step] === 1,
      nobody: (steps.holder[step] as number) < 0,
    };
  });
}

function bar(
  { phase, from, to, working, nobody }: Stretch,
  x: (t: number) => number,
  y: number,
  height: number,
): Shape {
  const colour = LATENCY_COLOURS[phase] ?? INK;
  const left = x(from);
  return {
    ...{ kind: 'box', x: left, y, width: Math.max(LEAST, x(to) - left), height, radius: 1.5 },
    ...{ fill: working ? colour : PAPER, stroke: colour, line: LINE, dash: nobody ? [4, 3] : [] },
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
