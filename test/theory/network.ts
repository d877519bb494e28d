import { Engine, type EventHandler } from '../../src/kernel/des/engine.ts';
import { ItemQueue, Links } from '../../src/kernel/des/item-queue.ts';
import { Seats } from '../../src/kernel/des/seats.ts';
import { lengthened, Slots } from '../../src/kernel/des/slots.ts';
import { addressedUniform } from '../../src/kernel/random/addressed.ts';
import { Sampler } from '../../src/kernel/random/distribution.ts';
import { stream, streamKey } from '../../src/kernel/random/streams.ts';

export interface NetworkStation {
  readonly servers: number;
  readonly mu: number;
}

const ARRIVAL = 0;
const DONE = 1;

/** An open network of exponential stations on the kernel; jobs arrive at station 0. */
export class Network implements EventHandler {
  private readonly engine = new Engine();
  private readonly routing: readonly (readonly number[])[];
  private readonly stations: readonly NetworkStation[];
  private readonly links = new Links(64);
  private readonly queues: readonly ItemQueue[];
  private readonly seats: readonly Seats[];
  private readonly services: readonly Sampler[];
  private readonly gap: Sampler;
  private readonly gaps: () => number;
  private readonly key: readonly [number, number];
  private readonly slots = new Slots(64, (n) => this.grow(n));
  // By job.
  private arrivedAt = new Float64Array(64);
  private enteredAt = new Float64Array(64);
  private station = new Int32Array(64);
  private ordinal = new Int32Array(64);
  private draws = new Int32Array(64);
  private visited = new Int32Array(64);
  private arrivals = 0;
  private readonly from: number;
  // Results: jobs that left, their time, how many had visited each station; visits, their time, who waited.
  private left = 0;
  private time = 0;
  private readonly reached: number[];
  private readonly visits: number[];
  private readonly entries: number[];
  private readonly delayed: number[];
  private readonly sojourn: number[];

  constructor(
    lambda: number,
    routing: readonly (readonly number[])[],
    stations: readonly NetworkStation[],
    address: readonly (string | number)[],
    from: number,
  ) {
    this.routing = routing;
    this.stations = stations;
    this.queues = stations.map(() => new ItemQueue(this.links));
    this.seats = stations.map(({ servers }) => new Seats(servers));
    this.services = stations.map(({ mu }) => new Sampler({ kind: 'exponential', mean: 1 / mu }));
    this.gap = new Sampler({ kind: 'exponential', mean: 1 / lambda });
    this.gaps = stream(...address, 'gaps');
    this.key = streamKey(...address);
    this.from = from;
    this.reached = stations.map(() => 0);
    this.visits = stations.map(() => 0);
    this.entries = stations.map(() => 0);
    this.delayed = stations.map(() => 0);
    this.sojourn = stations.map(() => 0);
  }

  /** Runs to `until`; what happens from `from` on counts. */
  run(until: number) {
    this.scheduleArrival();
    this.engine.run(until, this);
    const hours = until - this.from;
    return {
      time: this.time / this.left,
      reached: this.reached.map((n) => n / this.left),
      sojourns: this.sojourn.map((sum, s) => sum / (this.visits[s] as number)),
      waiting: this.delayed.map((n, s) => n / (this.entries[s] as number)),
      flows: this.visits.map((n) => n / hours),
    };
  }

  handle(kind: number, id: number): void {
    if (kind === ARRIVAL) this.arrive();
    else this.leave(id);
  }

  private arrive(): void {
    const id = this.slots.allocate();
    this.arrivedAt[id] = this.engine.now;
    this.ordinal[id] = this.arrivals++;
    this.draws[id] = 0;
    this.visited[id] = 0;
    this.enter(id, 0);
    this.scheduleArrival();
  }

  private enter(id: number, s: number): void {
    this.station[id] = s;
    this.enteredAt[id] = this.engine.now;
    this.visited[id] = (this.visited[id] as number) | (1 << s);
    const waits = (this.seats[s] as Seats).seize() < 0;
    if (this.engine.now >= this.from) {
      this.entries[s] = (this.entries[s] as number) + 1;
      if (waits) this.delayed[s] = (this.delayed[s] as number) + 1;
    }
    if (waits) (this.queues[s] as ItemQueue).append(id);
    else this.serve(id);
  }

  private serve(id: number): void {
    const sampler = this.services[this.station[id] as number] as Sampler;
    this.engine.schedule(this.engine.now + sampler.sample(this.uniform(id)), DONE, id);
  }

  private leave(id: number): void {
    const s = this.station[id] as number;
    const { now } = this.engine;
    const counts = now >= this.from;
    if (counts) {
      this.visits[s] = (this.visits[s] as number) + 1;
      this.sojourn[s] = (this.sojourn[s] as number) + now - (this.enteredAt[id] as number);
    }
    const next = (this.queues[s] as ItemQueue).shift();
    if (next >= 0) this.serve(next);
    else (this.seats[s] as Seats).release(0);
    const to = this.route(s, this.uniform(id));
    if (to >= 0) {
      this.enter(id, to);
      return;
    }
    if (counts) {
      this.left++;
      this.time += now - (this.arrivedAt[id] as number);
      this.stations.forEach((_, k) => {
        this.reached[k] = (this.reached[k] as number) + (((this.visited[id] as number) >> k) & 1);
      });
    }
    this.slots.release(id);
  }

  /** Where a draw sends a job from station s; -1 out. */
  private route(s: number, u: number): number {
    let sum = 0;
    const row = this.routing[s] as readonly number[];
    for (let k = 0; k < row.length; k++) {
      sum += row[k] as number;
      if (u < sum) return k;
    }
    return -1;
  }

  private uniform(id: number): number {
    const occurrence = this.draws[id] as number;
    this.draws[id] = occurrence + 1;
    return addressedUniform(this.key[0], this.key[1], this.ordinal[id] as number, occurrence);
  }

  private scheduleArrival(): void {
    this.engine.schedule(this.engine.now + this.gap.sample(1 - this.gaps()), ARRIVAL, 0);
  }

  private grow(n: number): void {
    this.links.grow(n);
    this.arrivedAt = lengthened(this.arrivedAt, n);
    this.enteredAt = lengthened(this.enteredAt, n);
    this.station = lengthened(this.station, n);
    this.ordinal = lengthened(this.ordinal, n);
    this.draws = lengthened(this.draws, n);
    this.visited = lengthened(this.visited, n);
  }
}
