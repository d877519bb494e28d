import { Event } from '../event.ts';
import { shapesOf } from '../shapes.ts';
import type { World } from '../world.ts';
import { Attrition } from './attrition.ts';
import { defineMechanism } from './mechanism.ts';

const WEEK = 7 * 24 * 60;

export const strainMechanism = defineMechanism({
  id: 'strain',
  does: 'After a week of too little air between contacts all work of the front line takes longer.',
  section: '2.5',
  parameters: ['strain.from', 'strain.slow'],
  neutral: (spec) => ({ ...spec, rules: { ...spec.rules, strain: { ...spec.rules.strain, slow: 0 } } }),
});

/** How busy the agents were in the week that is over, and what follows from it for the next. */
export class Strain {
  private readonly w: World;
  private readonly attrition: Attrition;
  private readonly on: boolean;
  /** Busy open minutes of all seats, by week. */
  private readonly busy: Float64Array;

  constructor(w: World, seed: string, replication: number) {
    this.w = w;
    this.attrition = new Attrition(w, seed, replication);
    this.on = shapesOf(w.spec).some(({ rules }) => rules.strain.slow > 0 || rules.attrition > 0);
    this.busy = new Float64Array(this.on ? Math.ceil(w.end / WEEK) : 0);
  }

  begin(): void {
    if (this.on) this.w.engine.schedule(WEEK, Event.strain, 0);
  }

  /** Sets for the coming week how much longer work takes; then those leave who have had enough. */
  weekOver(): void {
    const { engine, rules, frontLine } = this.w;
    const { from, slow } = rules.strain;
    const week = Math.round(engine.now / WEEK) - 1;
    const open = this.attrition.openMinutes();
    const occupancy = open > 0 ? Math.min(1, (this.busy[week] as number) / open) : 0;
    const excess = Math.max(0, occupancy - from) / (1 - from);
    frontLine.slow = 1 + slow * excess;
    this.attrition.weekOver(week, excess);
    engine.schedule(engine.now + WEEK, Event.strain, 0);
  }

  hired(seat: number): void {
    this.attrition.hired(seat);
  }

  /** Work begins: from t to `end` it is booked to the weeks in which it is done, overtime aside. */
  begun(item: number, t: number, end: number): void {
    if (!this.on) return;
    const { frontLine, items } = this.w;
    if (items.station[item] !== frontLine.index) return;
    const { calendar } = frontLine;
    for (let week = Math.floor(t / WEEK); week < this.busy.length && week * WEEK < end; week++) {
      const from = calendar.openTime(Math.max(t, week * WEEK));
      const to = calendar.openTime(Math.min(end, (week + 1) * WEEK));
      this.busy[week] = (this.busy[week] as number) + to - from;
    }
  }
}
