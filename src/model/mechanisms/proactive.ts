import { streamKey } from '../../kernel/random/streams.ts';
import type { ArrivalStream } from '../arrivals.ts';
import { Event } from '../event.ts';
import { Purpose } from '../purpose.ts';
import type { RulesSpec } from '../spec.ts';
import type { Station } from '../station.ts';
import { Task } from '../task.ts';
import { Trace } from '../trace.ts';
import type { World } from '../world.ts';
import { defineMechanism, withRules } from './mechanism.ts';

export const proactive = defineMechanism({
  id: 'proactive',
  does: 'The front line spends a share of its time on calls ahead of trouble, and so many complaints never arise.',
  section: '6',
  parameters: ['proactive', 'prevented', 'blended', 'work.proactive'],
  neutral: withRules({ proactive: 0 }),
});

/** Seats that make nothing but calls ahead of trouble; one at least is left for the queue. */
export function seatsApart(
  { proactive: share, blended }: Pick<RulesSpec, 'proactive' | 'blended'>,
  seats: number,
): number {
  return blended ? 0 : Math.min(Math.round(share * seats), seats - 1);
}

/** The seats left in the queue, those set apart being spread evenly over the teams. */
export function inTheQueue<T>(seats: readonly T[], rules: RulesSpec): readonly T[] {
  const apart = seatsApart(rules, seats.length);
  const before = (i: number): number => Math.floor((i * apart) / seats.length);
  return seats.filter((_, i) => before(i + 1) === before(i));
}

/** Calls ahead of trouble that agents make when nothing else waits, and what all such calls prevent. */
export class Proactive {
  private readonly w: World;
  private readonly key: readonly [number, number];
  /** Calls that have come up and that nobody has begun yet. */
  private waiting = 0;
  /** Whether the next call is on its way. */
  private coming = false;
  private made = 0;
  /** Open minutes spent on calls so far. */
  private minutes = 0;

  constructor(w: World, seed: string, replication: number) {
    this.w = w;
    this.key = streamKey(seed, replication, 'proactive');
  }

  /** Sees to it that calls come up wherever the rules want them, at the start and whenever the rules change. */
  begin(): void {
    const gap = this.gap();
    if (this.coming || gap === Infinity) return;
    const { engine, frontLine } = this.w;
    this.coming = true;
    engine.schedule(frontLine.calendar.addOpen(engine.now, gap), Event.proactive, 0);
  }

  /** A call comes up. */
  due(): void {
    this.waiting++;
    this.coming = false;
    this.begin();
    this.w.frontLine.dispatch(this.w);
  }

  /** Agents with nothing else to do make the calls that wait. */
  fill(s: Station): void {
    if (this.waiting > 0 && s === this.w.frontLine) this.makeCalls(s);
  }

  private makeCalls(s: Station): void {
    const { w } = this;
    while (this.waiting > 0 && s.free(w.engine.now)) {
      this.waiting--;
      const { items } = w;
      const item = items.allocate();
      items.case[item] = -1;
      items.task[item] = Task.proactive;
      items.station[item] = s.index;
      items.since[item] = w.engine.now;
      items.work[item] = w.draws.work.proactive.at(this.key[0], this.key[1], 0, this.made++);
      items.stretched[item] = (items.work[item] as number) * s.stretch;
      items.seat[item] = s.seats.seize();
      s.begin(w, item);
    }
  }

  finished(item: number): void {
    if (this.w.items.task[item] === Task.proactive) this.minutes += this.w.items.stretched[item] as number;
  }

  /** Whether a call has kept this complaint from arising. */
  prevents(arrivals: ArrivalStream): boolean {
    const { w } = this;
    const { proactive: share, prevented } = w.rules;
    if (share === 0 || arrivals.origin === 'abuse' || w.spec.types[arrivals.type]?.kind !== 'complaint')
      return false;
    if (arrivals.draw(Purpose.prevented) >= this.share() * prevented) return false;
    w.emit(Trace.prevented, -1, arrivals.type);
    return true;
  }

  /** Share of the front line's time that such calls have really taken so far. */
  private share(): number {
    const { rules, frontLine, engine, company } = this.w;
    if (!rules.blended) return seatsApart(rules, company.agents) / company.agents;
    const time = frontLine.seats.total * frontLine.openBetween(0, engine.now);
    return time > 0 ? Math.min(rules.proactive, this.minutes / time) : 0;
  }

  /** Open time between two calls that come up; Infinity where agents make none in between. */
  private gap(): number {
    const { rules, frontLine, draws } = this.w;
    const length = draws.work.proactive.mean * frontLine.stretch;
    const share = rules.blended && length > 0 ? rules.proactive : 0;
    return share > 0 ? length / (share * frontLine.seats.total) : Infinity;
  }
}
