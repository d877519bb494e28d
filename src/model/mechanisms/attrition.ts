import { addressedUniform } from '../../kernel/random/addressed.ts';
import { Sampler } from '../../kernel/random/distribution.ts';
import { exp } from '../../kernel/random/math.ts';
import { streamKey } from '../../kernel/random/streams.ts';
import { Event } from '../event.ts';
import { Trace } from '../trace.ts';
import type { World } from '../world.ts';
import { defineMechanism, withRules } from './mechanism.ts';

const WEEK = 7 * 24 * 60;
const YEAR = 365.25 * 24 * 60;

export const attritionMechanism = defineMechanism({
  id: 'attrition',
  does: 'Agents leave, the more the busier they are; their seats stay empty until somebody is found and trained.',
  section: '2.5',
  parameters: ['attrition', 'strain.leave', 'replacement', 'cost.turnover'],
  neutral: withRules({ attrition: 0 }),
});

/** Which seats of the front line are filled: agents leave at the end of a week, others come after a while. */
export class Attrition {
  private readonly w: World;
  private readonly leaving: readonly [number, number];
  private readonly replacing: readonly [number, number];
  private readonly replacement: Sampler;
  private readonly vacant: Uint8Array;
  private filled: number;
  /** Open minutes of filled seats up to the moment `settled`. */
  private minutes = 0;
  private settled = 0;

  constructor(w: World, seed: string, replication: number) {
    const { total } = w.frontLine.seats;
    this.w = w;
    this.leaving = streamKey(seed, replication, 'attrition');
    this.replacing = streamKey(seed, replication, 'replacement');
    this.replacement = new Sampler(w.rules.replacement);
    this.vacant = new Uint8Array(total);
    this.filled = total;
  }

  /** Open minutes of filled seats since it was last asked. */
  openMinutes(): number {
    this.settle();
    const { minutes } = this;
    this.minutes = 0;
    return minutes;
  }

  /** @param excess how far the week's occupancy was above normal, from 0 to 1 at full occupancy */
  weekOver(week: number, excess: number): void {
    const { attrition, strain } = this.w.rules;
    if (attrition === 0) return;
    const rate = attrition * (1 + strain.leave * excess);
    const probability = 1 - exp((-rate * WEEK) / YEAR);
    for (let seat = 0; seat < this.vacant.length; seat++) {
      if (this.vacant[seat] === 1) continue;
      const u = addressedUniform(this.leaving[0], this.leaving[1], seat, week);
      if (u < probability) this.leave(seat, week);
    }
  }

  hired(seat: number): void {
    const { w } = this;
    this.settle();
    this.vacant[seat] = 0;
    this.filled++;
    w.frontLine.seats.fill(seat);
    w.emit(Trace.hired, -1, this.filled);
    w.frontLine.dispatch(w);
  }

  /** Work in hand is finished first. */
  private leave(seat: number, week: number): void {
    const { engine, frontLine } = this.w;
    this.settle();
    this.vacant[seat] = 1;
    this.filled--;
    frontLine.seats.vacate(seat);
    this.w.emit(Trace.resigned, -1, this.filled);
    const wait = this.replacement.at(this.replacing[0], this.replacing[1], seat, week);
    engine.schedule(engine.now + wait, Event.hired, seat);
  }

  private settle(): void {
    const { engine, frontLine } = this.w;
    this.minutes += this.filled * frontLine.openBetween(this.settled, engine.now);
    this.settled = engine.now;
  }
}
