/** How time passes on the stages: played, stepped event by event or day by day, from one complaint to the next. */

import { batch, computed, signal } from '@preact/signals';
import { PANES, type Workbench } from '../state.ts';
import { ascending, eventAfter, eventBefore, eventsOf, eventsOfLife, waitedFor } from './events.ts';

const DAY = 1440;
/** Seconds of the room's time in which nothing happens that it sits through before the clock hurries on. */
const PATIENCE = 1;
/** Seconds that are left of a stretch in which nothing happens, however long it is. */
const HURRY = 0.6;
/** Minutes that a complaint waits for somebody in one design at least, to be worth a room's time. */
const WORTH_FOLLOWING = 60;
/** Seconds a token takes from desk to desk. */
const TRAVEL = 0.45;
/** Seconds between events where nothing may move. */
export const STEP_SECONDS = 0.8;

export type Playback = ReturnType<typeof createPlayback>;

export function createPlayback(workbench: Workbench) {
  const { lives, followed, span, t, playing, speed } = workbench;
  /** Whether there is anything to play: time waits for what is still being simulated. */
  const isThere = computed(() => PANES.every((pane) => lives[pane].value !== null));
  /** Every event on either stage. */
  const everything = computed(() =>
    ascending(PANES.map((pane) => lives[pane].value).flatMap((found) => (found ? [eventsOf(found)] : []))),
  );
  /** The events that stepping goes to: those of the complaint that is followed, else all. */
  const events = computed(() => {
    const i = followed.value;
    if (i === null) return everything.value;
    return ascending(
      PANES.map((pane) => lives[pane].value).flatMap((found) => (found ? [eventsOfLife(found, i)] : [])),
    );
  });
  /** Minutes a second while nothing happens is passed over; null: it is not. */
  const hurry = signal<number | null>(null);

  function stop(): void {
    playing.value = false;
    hurry.value = null;
  }

  /** To the next moment or the one before, which the ends of the span are as well. */
  function step(direction: 1 | -1): void {
    const [from, to] = span.value;
    const found = direction > 0 ? eventAfter(events.value, t.value) : eventBefore(events.value, t.value);
    workbench.seek(found ?? (direction > 0 ? to : from));
  }

  return {
    /** Whether the clock hurries over a stretch in which nothing happens. */
    isHurrying: computed(() => playing.value && hurry.value !== null),
    /** Minutes that a token takes from desk to desk; while nothing plays it is where it is. */
    travel: computed(() => (playing.value ? speed.value * TRAVEL : 0)),

    /** Some of the room's time has passed, `seconds` since the last time. */
    tick(seconds: number): void {
      if (!playing.value || !isThere.value) return;
      const next = eventAfter(everything.value, t.value);
      const left = (next ?? span.value[1]) - t.value;
      batch(() => {
        if (hurry.value === null && left > PATIENCE * speed.value) hurry.value = left / HURRY;
        else if (hurry.value !== null && left <= TRAVEL * speed.value) hurry.value = null;
        const pace = hurry.value ?? speed.value;
        workbench.advance(hurry.value === null ? pace * seconds : Math.min(pace * seconds, left));
      });
    },
    /** The same where nothing may move: to the next event. */
    tickByStep(): void {
      if (!playing.value || !isThere.value) return;
      const found = eventAfter(events.value, t.value);
      workbench.advance((found ?? span.value[1]) - t.value);
    },
    toggle(): void {
      batch(() => {
        hurry.value = null;
        workbench.toggle();
      });
    },
    step(direction: 1 | -1): void {
      batch(() => {
        stop();
        step(direction);
      });
    },
    stepDay(direction: 1 | -1): void {
      batch(() => {
        stop();
        workbench.seek(t.value + direction * DAY);
      });
    },
    /** Somebody points at a moment. */
    seek(time: number): void {
      batch(() => {
        stop();
        workbench.seek(time);
      });
    },
    /**
     * Follows the next complaint from now on that waits a good while for somebody in one of the designs, at the
     * speed that it is; after the last, the first.
     */
    followNext(): void {
      const [a, b] = [lives.a.value, lives.b.value];
      if (a === null || b === null || workbench.isOtherCustomers.value) return;
      const count = Math.min(a.count, b.count);
      // What is shown begins a little before the one that is followed comes.
      const first = Math.max(eventIndex(a.arrivedAt, t.value), (followed.value ?? -1) + 1);
      for (let k = 0; k < count; k++) {
        const i = (first + k) % count;
        if (Math.max(waitedFor(a, i), waitedFor(b, i)) < WORTH_FOLLOWING) continue;
        batch(() => {
          stop();
          workbench.keepSpeed();
          workbench.follow(i);
        });
        return;
      }
    },
  };
}

/** Index of the first of ascending times that is not before `t`. */
function eventIndex(times: Float64Array, t: number): number {
  const found = times.findIndex((at) => at >= t);
  return found < 0 ? times.length : found;
}
