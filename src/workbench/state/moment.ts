/** The moment that both stages show, and how it passes. */

import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import { type Lives, sameCustomers } from '../../model/lives.ts';
import type { DesignSpec, StudySpec } from '../../scenario/study-spec.ts';
import { mostTelling } from '../../study/example.ts';
import type { Pane } from './showing.ts';

/** Simulated minutes a second, from slow to fast. */
export const SPEEDS = [5, 15, 60, 180, 480, 1440, 4320, 10080] as const;
/** Faster than that nobody sees who goes where, however long the run. */
const MOST_FITTING = 480;
/** Seconds that what is shown takes to play, unless it would be too fast to see. */
const FITTING = 60;
/** Minutes, and part of the length, that a life is shown with before and after it. */
const MARGIN = { least: 30, part: 0.03 };

export interface Watched {
  /** Two designs with one horizon. */
  readonly pair: ReadonlySignal<StudySpec>;
  readonly lives: Readonly<Record<Pane, ReadonlySignal<Lives | null>>>;
}

export function createMoment({ pair, lives }: Watched) {
  const horizon = computed(() => {
    const { warmUp, window, drain } = (pair.value.designs[0] as DesignSpec).model.horizon;
    return { from: warmUp, to: warmUp + window + drain, window: warmUp + window };
  });
  /** Whether one customer is another one in the other design, as where one has more demand: nobody can be followed. */
  const isOtherCustomers = computed(() => {
    const [a, b] = [lives.a.value, lives.b.value];
    return a !== null && b !== null && !sameCustomers(a, b);
  });
  const chosen = signal<number | 'whole run' | null>(null);
  const telling = computed(() => {
    const [a, b] = [lives.a.value, lives.b.value];
    return a === null || b === null || isOtherCustomers.value ? null : mostTelling(a, b);
  });
  /** Index of the complaint that is followed, by default the one that tells most about the two designs. */
  const followed = computed<number | null>(() => {
    const [a, b] = [lives.a.value, lives.b.value];
    if (chosen.value === 'whole run' || a === null || b === null || isOtherCustomers.value) return null;
    if (chosen.value === null) return telling.value;
    return chosen.value < a.count ? chosen.value : null;
  });
  /** What the scrubber spans: the life of the complaint that is followed, in both designs, or the whole run. */
  const span = computed<readonly [number, number]>(() => {
    const [a, b, i] = [lives.a.value, lives.b.value, followed.value];
    if (a === null || b === null || i === null) return [horizon.value.from, horizon.value.to];
    const from = a.arrivedAt[i] as number;
    const to = Math.max(a.endedAt[i] as number, b.endedAt[i] as number);
    const margin = Math.max(MARGIN.least, (to - from) * MARGIN.part);
    return [Math.max(0, from - margin), Math.min(horizon.value.to, to + margin)];
  });
  const moment = signal<number | null>(null);
  /** Simulated minutes; the start of the span until somebody moves. */
  const t = computed(() => clamp(moment.value ?? span.value[0], span.value));
  const playing = signal(false);
  const chosenSpeed = signal<number | null>(null);
  /** Simulated minutes a second: chosen, or such that what is shown takes about a minute. */
  const speed = computed<number>(() => {
    const [from, to] = span.value;
    const fitting = Math.min(MOST_FITTING, (to - from) / FITTING);
    return chosenSpeed.value ?? SPEEDS.find((one) => one >= fitting) ?? MOST_FITTING;
  });

  return {
    horizon,
    followed,
    isOtherCustomers,
    span,
    t,
    playing,
    speed,
    seek(time: number): void {
      moment.value = clamp(time, span.value);
    },
    /** Plays or pauses; at the end it starts over. */
    toggle(): void {
      batch(() => {
        if (!playing.value && t.value >= span.value[1]) moment.value = span.value[0];
        playing.value = !playing.value;
      });
    },
    /** Simulated time passes while it plays. */
    advance(minutes: number): void {
      if (!playing.value) return;
      batch(() => {
        moment.value = clamp(t.value + minutes, span.value);
        if (moment.value >= span.value[1]) playing.value = false;
      });
    },
    faster(steps: number): void {
      const at = SPEEDS.findIndex((one) => one >= speed.value);
      chosenSpeed.value = SPEEDS[Math.max(0, Math.min(SPEEDS.length - 1, at + steps))] as number;
    },
    /** The speed stays what it is, whatever is shown next. */
    keepSpeed(): void {
      chosenSpeed.value = speed.value;
    },
    /** `null`: nobody, the whole run. */
    follow(life: number | null): void {
      batch(() => {
        const now = t.value;
        chosen.value = life ?? 'whole run';
        moment.value = life === null ? now : null;
      });
    },
    /** To the start of what is shown. */
    restart(): void {
      moment.value = null;
    },
    /** As if it had just been opened. */
    rewind(): void {
      batch(() => {
        moment.value = null;
        chosen.value = null;
        chosenSpeed.value = null;
        playing.value = false;
      });
    },
  };
}

function clamp(x: number, [low, high]: readonly [number, number]): number {
  return Math.max(low, Math.min(high, x));
}
