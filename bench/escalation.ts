/**
 * The escalation chain on the kernel: the same event queue with its tie rule, queues, seats, addressed draws,
 * samplers and quantiles that the model uses, with a monitor called for every event.
 *
 *   npx tsx bench/escalation.ts [resolved=1000000] [seed=1] [variant=A|B|C]     prints one JSON line
 */
import { Engine, type EventHandler } from '../src/kernel/des/engine.ts';
import { ItemQueue, Links } from '../src/kernel/des/item-queue.ts';
import { Seats } from '../src/kernel/des/seats.ts';
import { lengthened, Slots } from '../src/kernel/des/slots.ts';
import { addressedUniform } from '../src/kernel/random/addressed.ts';
import { Sampler } from '../src/kernel/random/distribution.ts';
import { type Stream, stream, streamKey } from '../src/kernel/random/streams.ts';
import { quantiles } from '../src/kernel/stats/quantile.ts';

export const SPEC = {
  teams: 3,
  agents: 10,
  arrivals: 1.116,
  escalate: 0.3,
  levels: [6.25, 7, 20, 60],
  variants: {
    A: { front: 20, close: 5, atDesk: false },
    B: { front: 20, close: 5, atDesk: true },
    C: { front: 16.5, close: 16.5, atDesk: false },
  },
} as const;
export type Variant = keyof typeof SPEC.variants;

const FRONT = 0;
const TOP = 4;
const CLOSE = 5;
const ARRIVE = 0;
const DONE = 1;

const Draw = { escalate: 16 } as const;

export interface ChainResult {
  readonly impl: string;
  readonly n: number;
  readonly variant: Variant;
  readonly mean: number;
  readonly p50: number;
  readonly p90: number;
  readonly p95: number;
  readonly p99: number;
  readonly escalations: number;
  readonly maxq: readonly number[];
  readonly events: number;
  readonly monitored: number;
  readonly t_sim: number;
  readonly t_stats: number;
  readonly sim_end: number;
}

/** Listens to every event, as the model's trace does. */
class Monitor {
  events = 0;
  escalations = 0;
  see(kind: number, stage: number): void {
    this.events++;
    if (kind === DONE && stage > FRONT && stage < CLOSE) this.escalations++;
  }
}

class Chain implements EventHandler {
  readonly engine = new Engine();
  readonly times: Float64Array;
  readonly queues: ItemQueue[];
  readonly monitor = new Monitor();
  resolved = 0;
  escalations = 0;
  private readonly seats: Seats[];
  private readonly samplers: readonly Sampler[];
  /** A Poisson stream for each team, as the model has one for each contact type. */
  private readonly gaps: readonly Stream[];
  private readonly gap: Sampler;
  private readonly keyHigh: number;
  private readonly keyLow: number;
  private readonly links = new Links(256);
  private arrivedAt = new Float64Array(256);
  private team = new Int32Array(256);
  private stage = new Int32Array(256);
  private ordinal = new Int32Array(256);
  private readonly slots = new Slots(256, (n) => this.grow(n));
  private arrivals = 0;
  private readonly atDesk: boolean;

  constructor(n: number, seed: string, variant: Variant) {
    const { front, close, atDesk } = SPEC.variants[variant];
    this.times = new Float64Array(n);
    this.atDesk = atDesk;
    this.samplers = [front, ...SPEC.levels, close].map((mean) => new Sampler({ kind: 'exponential', mean }));
    this.gap = new Sampler({ kind: 'exponential', mean: SPEC.teams / SPEC.arrivals });
    this.gaps = [0, 1, 2].map((team) => stream(seed, 'arrivals', team));
    [this.keyHigh, this.keyLow] = streamKey(seed);
    // Stations: a front line for each team, a supervisor for each, then manager, executive, CEO.
    const sizes = [SPEC.agents, SPEC.agents, SPEC.agents, 1, 1, 1, 1, 1, 1];
    this.seats = sizes.map((size) => new Seats(size));
    this.queues = sizes.map(() => new ItemQueue(this.links));
  }

  run(): void {
    for (let team = 0; team < SPEC.teams; team++) this.scheduleArrival(team);
    while (this.resolved < this.times.length) this.engine.step(this);
  }

  handle(kind: number, id: number): void {
    if (kind === ARRIVE) {
      this.arrive(id);
      return;
    }
    const stage = this.stage[id] as number;
    const team = this.team[id] as number;
    this.monitor.see(kind, stage);
    if (stage === CLOSE) {
      if (!this.atDesk) this.leave(team);
      this.finish(id);
      return;
    }
    this.leave(station(stage, team));
    if (stage < TOP && this.uniform(id, Draw.escalate + stage) < SPEC.escalate) {
      this.escalations++;
      this.enter(id, stage + 1);
    } else if (stage === FRONT) this.finish(id);
    else if (this.atDesk) this.work(id, CLOSE);
    else this.enter(id, CLOSE);
  }

  private arrive(team: number): void {
    this.scheduleArrival(team);
    const id = this.slots.allocate();
    this.ordinal[id] = this.arrivals++;
    this.arrivedAt[id] = this.engine.now;
    this.team[id] = team;
    this.monitor.see(ARRIVE, FRONT);
    this.enter(id, FRONT);
  }

  private enter(id: number, stage: number): void {
    const s = stage === CLOSE ? (this.team[id] as number) : station(stage, this.team[id] as number);
    this.stage[id] = stage;
    if ((this.seats[s] as Seats).seize() >= 0) this.work(id, stage);
    else (this.queues[s] as ItemQueue).append(id);
  }

  private leave(s: number): void {
    const next = (this.queues[s] as ItemQueue).shift();
    if (next >= 0) this.work(next, this.stage[next] as number);
    else (this.seats[s] as Seats).release(0);
  }

  private work(id: number, stage: number): void {
    this.stage[id] = stage;
    const sampler = this.samplers[stage] as Sampler;
    const duration = sampler.at(this.keyHigh, this.keyLow, this.ordinal[id] as number, stage);
    this.engine.schedule(this.engine.now + duration, DONE, id);
  }

  private finish(id: number): void {
    this.times[this.resolved++] = this.engine.now - (this.arrivedAt[id] as number);
    this.slots.release(id);
  }

  private uniform(id: number, purpose: number): number {
    return addressedUniform(this.keyHigh, this.keyLow, this.ordinal[id] as number, purpose);
  }

  private scheduleArrival(team: number): void {
    const gap = this.gap.sample(1 - (this.gaps[team] as Stream)());
    this.engine.schedule(this.engine.now + gap, ARRIVE, team);
  }

  private grow(n: number): void {
    this.links.grow(n);
    this.arrivedAt = lengthened(this.arrivedAt, n);
    this.team = lengthened(this.team, n);
    this.stage = lengthened(this.stage, n);
    this.ordinal = lengthened(this.ordinal, n);
  }
}

function station(stage: number, team: number): number {
  return stage <= 1 ? stage * SPEC.teams + team : 2 * SPEC.teams + stage - 2;
}

export function escalationChain(n: number, seed: string, variant: Variant): ChainResult {
  const chain = new Chain(n, seed, variant);
  const a = performance.now();
  chain.run();
  const b = performance.now();
  let mean = 0;
  chain.times.forEach((t, i) => {
    mean += (t - mean) / (i + 1);
  });
  const [p50, p90, p95, p99] = quantiles(chain.times, n, [0.5, 0.9, 0.95, 0.99]) as [
    number,
    number,
    number,
    number,
  ];
  const c = performance.now();
  const longest = (from: number, to: number): number =>
    Math.max(...chain.queues.slice(from, to).map((queue) => queue.longest));
  return {
    impl: 'reportline',
    n,
    variant,
    mean,
    p50,
    p90,
    p95,
    p99,
    escalations: chain.escalations,
    maxq: [longest(0, 3), longest(3, 6), longest(6, 7), longest(7, 8), longest(8, 9)],
    events: chain.engine.events,
    monitored: chain.monitor.events,
    t_sim: (b - a) / 1000,
    t_stats: (c - b) / 1000,
    sim_end: chain.engine.now,
  };
}

if (process.argv[1]?.endsWith('escalation.ts') || process.argv[1]?.endsWith('escalation.js')) {
  const [n = '1000000', seed = '1', variant = 'A'] = process.argv.slice(2);
  console.log(JSON.stringify(escalationChain(Number(n), seed, variant as Variant)));
}
