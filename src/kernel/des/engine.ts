import { EventQueue } from './event-queue.ts';

const SUBJECT_BITS = 26;
const SUBJECT_MASK = (1 << SUBJECT_BITS) - 1;

/** Largest subject id an event can carry. */
export const MAX_SUBJECT = SUBJECT_MASK;

/** What a model does when an event falls due. `order` identifies the event (see EventQueue). */
export interface EventHandler {
  handle(kind: number, subject: number, order: number): void;
}

/**
 * Simulated time and what is due. An event is a kind (0..31) and a subject (an integer id below 2^26): no
 * closure, object or promise is made for it.
 */
export class Engine {
  /** Current simulated time. */
  now = 0;
  /** Events handled so far. */
  events = 0;
  private readonly queue = new EventQueue();

  /** Schedules an event at an absolute time, not before now; returns its order. Infinity: never falls due. */
  schedule(time: number, kind: number, subject: number, priority = 16): number {
    if (!(time >= this.now)) throw new RangeError(`an event at ${time} would lie before now, ${this.now}`);
    if (time === Infinity) return -1;
    return this.queue.push(time, priority, (kind << SUBJECT_BITS) | subject);
  }

  /** Handles events in order until `until` (those at `until` included) or until there are none. */
  run(until: number, handler: EventHandler): void {
    const queue = this.queue;
    while (queue.peek() <= until && queue.pop()) {
      this.now = queue.time;
      this.events++;
      const payload = queue.payload;
      handler.handle(payload >>> SUBJECT_BITS, payload & SUBJECT_MASK, queue.order);
    }
    this.now = Math.max(this.now, until);
  }

  /** Handles the next event; false when there is none. */
  step(handler: EventHandler): boolean {
    const queue = this.queue;
    if (!queue.pop()) return false;
    this.now = queue.time;
    this.events++;
    const payload = queue.payload;
    handler.handle(payload >>> SUBJECT_BITS, payload & SUBJECT_MASK, queue.order);
    return true;
  }
}
