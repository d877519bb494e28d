import { Sampler } from '../../kernel/random/distribution.ts';
import { streamKey } from '../../kernel/random/streams.ts';
import { Event } from '../event.ts';
import { Task } from '../task.ts';
import { Trace } from '../trace.ts';
import type { World } from '../world.ts';
import { defineMechanism } from './mechanism.ts';

export const sharedSeats = defineMechanism({
  id: 'sharedSeats',
  does: 'The front line sits in another department, whose own work goes before every customer.',
  section: '2.5',
  parameters: ['hostWork.share', 'hostWork.task'],
  neutral: (spec) => ({
    ...spec,
    rules: { ...spec.rules, hostWork: { ...spec.rules.hostWork, share: 0 } },
  }),
});

// Two draws belong to each piece.
const GAP = 0;
const LENGTH = 1;

/**
 * The host's own work: pieces arrive as a Poisson process in open time of the front line, so many that they
 * take the given share of its seats' time. They are the same in every design with this share and these seats.
 */
export class HostWork {
  private readonly w: World;
  private readonly key: readonly [number, number];
  /** Length of a piece, and open time between two; null: there are none. */
  private task: Sampler | null = null;
  private gap: Sampler | null = null;
  private pieces = 0;
  private timer = -1;

  constructor(w: World, seed: string, replication: number) {
    this.w = w;
    this.key = streamKey(seed, replication, 'hostWork');
  }

  /** Begins, or goes on as the company now is. */
  begin(): void {
    const { share, task } = this.w.rules.hostWork;
    this.task = new Sampler(task);
    const mean = this.task.mean / (share * this.w.company.teamOfSeat.length);
    if (mean === (this.gap?.mean ?? Number.POSITIVE_INFINITY)) return;
    this.gap = share > 0 ? new Sampler({ kind: 'exponential', mean }) : null;
    this.awaitNext();
  }

  private awaitNext(): void {
    this.timer = -1;
    if (!this.gap) return;
    const { engine, frontLine } = this.w;
    const wait = this.gap.at(this.key[0], this.key[1], this.pieces, GAP);
    this.timer = engine.schedule(frontLine.calendar.addOpen(engine.now, wait), Event.hostWork, 0);
  }

  /** The next piece is there; it waits for a seat, before all customers. */
  arrive(order: number): void {
    if (order !== this.timer) return;
    const { w } = this;
    const { items, frontLine } = w;
    const work = (this.task as Sampler).at(this.key[0], this.key[1], this.pieces, LENGTH);
    const item = items.allocate();
    items.case[item] = -1;
    items.task[item] = Task.hostWork;
    items.station[item] = frontLine.index;
    items.work[item] = work;
    items.stretched[item] = work;
    items.since[item] = w.engine.now;
    w.emit(Trace.offered, -1, frontLine.index, work);
    frontLine.hostWork.append(item);
    frontLine.dispatch(w);
    this.pieces++;
    this.awaitNext();
  }
}
