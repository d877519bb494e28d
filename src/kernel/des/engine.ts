import { EventQueue } from './event-queue.ts';

/** What a model does when an event falls due; `number` identifies the event (see EventQueue). */
export interface EventHandler {
  handle(kind: number, subject: number, number: number): void;
}

/** Simulated time, and what is due. */
export class Engine {
  /** Current simulated time. */
  now = 0;
  /** Events handled so far. */
  events = 0;
  private readonly queue = new EventQueue();

  /**
   * Schedules an event at an absolute time and returns its number; at Infinity it never falls due: -1.
   * @throws {RangeError} for a time before now.
   */
  schedule(time: number, kind: number, subject: number): number {
    if (!(time >= this.now)) throw new RangeError(`an event at ${time} would lie before now, ${this.now}`);
    if (time === Infinity) return -1;
    return this.queue.push(time, kind, subject);
  }

  /** Handles events in order until `until` (those at `until` included) or until there are none. */
  run(until: number, handler: EventHandler): void {
    while (this.queue.peek() <= until) this.step(handler);
    this.now = Math.max(this.now, until);
  }

  /** Handles the next event; false when there is none. */
  step(handler: EventHandler): boolean {
    const queue = this.queue;
    if (!queue.pop()) return false;
    this.now = queue.time;
    this.events++;
    handler.handle(queue.kind, queue.subject, queue.number);
    return true;
  }
}
