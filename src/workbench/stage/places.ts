/** Where every complaint is at one moment: a function of the log and the time alone, forwards as backwards. */

import type { Lives } from '../../model/lives.ts';
import { PHASES, Phase, type PhaseName } from '../../model/task.ts';
import { kindApart, marksOf } from '../../show/story/visits.ts';
import type { StageLayout } from './layout.ts';

/** A complaint that is under way. */
export interface Token {
  /** Index of the life. */
  readonly life: number;
  /** Index of the step it is in. */
  readonly step: number;
  /** As in the steps: position, front line, or -1 for the customer and lead times. */
  readonly holder: number;
  readonly working: boolean;
  /** When it came there. */
  readonly since: number;
}

/** Places beside the boxes, which are told by their index. */
export const CUSTOMER = -1;
export const LEAD = -2;
/** Closed without treatment, and nobody has told the customer. */
export const ON_PAPER = -3;

/** The complaints under way at `t`, in the order of arrival. */
export function tokensAt(lives: Lives, t: number): Token[] {
  const { arrivedAt, endedAt, steps } = lives;
  const tokens: Token[] = [];
  // Whoever has arrived may be under way still: 20,000 comparisons are less work than an index of them.
  const arrived = after(arrivedAt, 0, lives.count, t);
  for (let life = 0; life < arrived; life++) {
    if ((endedAt[life] as number) <= t) continue;
    const first = steps.of[life] as number;
    const step = after(steps.from, first, steps.of[life + 1] as number, t) - 1;
    if (step < first) continue;
    tokens.push({
      life,
      step,
      holder: steps.holder[step] as number,
      working: steps.working[step] === 1,
      since: steps.from[step] as number,
    });
  }
  return tokens;
}

/** The box, or one of the places beside, where a step is spent. */
export function placeOfStep(lives: Lives, layout: StageLayout, step: number): number {
  const holder = lives.steps.holder[step] as number;
  if (holder >= 0) return layout.boxOf[holder] as number;
  if (lives.steps.phase[step] !== Phase.customer) return LEAD;
  return onPaper(lives).has(step) ? ON_PAPER : CUSTOMER;
}

const known = new WeakMap<Lives, ReadonlySet<number>>();

/** Steps during which a case is closed that nobody has treated, of all lives. */
export function onPaper(lives: Lives): ReadonlySet<number> {
  const found = known.get(lives) ?? stepsOnPaper(lives);
  known.set(lives, found);
  return found;
}

function stepsOnPaper(lives: Lives): Set<number> {
  const { of, from, phase } = lives.steps;
  const found = new Set<number>();
  for (let life = 0; life < lives.count; life++) {
    const marks = marksOf(lives, life);
    if (!marks.some(({ mark }) => mark === 'pressured')) continue;
    for (let step = of[life] as number; step < (of[life + 1] as number); step++) {
      const name = PHASES[phase[step] as number] as PhaseName;
      const isApart = (lives.steps.holder[step] as number) < 0;
      if (isApart && kindApart(name, from[step] as number, marks) === 'onPaper') found.add(step);
    }
  }
  return found;
}

/** Index of the first of the ascending `times` from `low` to `high` that is later than `t`; `high` where none is. */
function after(times: Float64Array, low: number, high: number, t: number): number {
  let [from, to] = [low, high];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((times[middle] as number) > t) to = middle;
    else from = middle + 1;
  }
  return from;
}
