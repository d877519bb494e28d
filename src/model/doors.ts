import type { Calendar } from '../kernel/des/calendar.ts';
import { Event } from './event.ts';
import { lastCall } from './life/reach.ts';
import type { World } from './world.ts';

/** When the front line opens and closes, by the hours that it has. */
export class Doors {
  private readonly w: World;
  private hours: Calendar | null = null;
  // Numbers of the next two events; one with another number is void.
  private opening = -1;
  private closing = -1;

  constructor(w: World) {
    this.w = w;
  }

  /** Begins, or goes on by other hours: who waits at a line that is closed by these is told so now. */
  begin(): void {
    const { engine, frontLine } = this.w;
    const { calendar } = frontLine;
    if (calendar === this.hours) return;
    this.hours = calendar;
    this.opening = calendar.always ? -1 : engine.schedule(calendar.nextOpen(engine.now), Event.open, 0);
    this.closing = calendar.always ? -1 : engine.schedule(calendar.nextClose(engine.now), Event.close, 0);
    if (!calendar.isOpen(engine.now)) lastCall(this.w);
  }

  open(order: number): void {
    if (order !== this.opening) return;
    const { engine, frontLine } = this.w;
    this.opening = engine.schedule(frontLine.calendar.nextOpening(engine.now), Event.open, 0);
    frontLine.dispatch(this.w);
  }

  close(order: number): void {
    if (order !== this.closing) return;
    const { engine, frontLine } = this.w;
    this.closing = engine.schedule(frontLine.calendar.nextClose(engine.now), Event.close, 0);
    lastCall(this.w);
  }
}
