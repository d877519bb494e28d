import { Engine, type EventHandler } from '../../../src/kernel/des/engine.ts';
import { ItemQueue, Links } from '../../../src/kernel/des/item-queue.ts';
import { Slots } from '../../../src/kernel/des/slots.ts';
import { Sampler } from '../../../src/kernel/random/distribution.ts';
import { stream } from '../../../src/kernel/random/streams.ts';
import { pollaczekKhinchine } from '../closed-forms.ts';
import { figures, scenario } from '../simulator.ts';
import type { TheoryCase } from '../theory-case.ts';

/** A boss who decides everything, at once, but only every four hours; nothing else takes time. */
const committee = figures(
  scenario({
    seats: 1,
    weeks: 1,
    company: `
  positions: { boss: { role: ceo, cadence: every 4h } }
  service: { seats: 1, layers: 1, under: boss }
  delegation: tell
  ladder: { agent: 0, head: 0, executive: 0 }`,
    contacts: '{ claim: { perHour: 12, intake: 0min, amount: 100, faults: { service: { share: 1 } } } }',
  }),
);

const PERIOD = 4;

const LAMBDA = 1;
const SERVICE = 0.25;
const MEETING = 1;

/**
 * An approver who, whenever the tray is empty, is in meetings of an hour each, back to back, and on return
 * works until it is empty again. A scenario's absences do not heed the tray, so this is said on the kernel.
 */
class Approver implements EventHandler {
  static readonly ARRIVAL = 0;
  static readonly DONE = 1;
  static readonly RETURN = 2;
  readonly engine = new Engine();
  private readonly gap = new Sampler({ kind: 'exponential', mean: 1 / LAMBDA });
  private readonly service = new Sampler({ kind: 'exponential', mean: SERVICE });
  private readonly gaps;
  private readonly services;
  private since = new Float64Array(64);
  private readonly links = new Links(64);
  private readonly slots = new Slots(64, (n) => {
    this.links.grow(n);
    const longer = new Float64Array(n);
    longer.set(this.since);
    this.since = longer;
  });
  private readonly tray = new ItemQueue(this.links);
  private readonly from: number;
  private started = 0;
  private waited = 0;

  constructor(replication: number, from: number) {
    this.gaps = stream('vacations', replication, 'gaps');
    this.services = stream('vacations', replication, 'services');
    this.from = from;
  }

  meanWait(until: number): number {
    this.engine.schedule(this.gap.sample(1 - this.gaps()), Approver.ARRIVAL, 0);
    this.engine.schedule(MEETING, Approver.RETURN, 0);
    this.engine.run(until, this);
    return this.waited / this.started;
  }

  handle(kind: number): void {
    const { now } = this.engine;
    if (kind === Approver.ARRIVAL) {
      const item = this.slots.allocate();
      this.since[item] = now;
      this.tray.append(item);
      this.engine.schedule(now + this.gap.sample(1 - this.gaps()), Approver.ARRIVAL, 0);
      return;
    }
    const item = this.tray.shift();
    if (item < 0) {
      this.engine.schedule(now + MEETING, Approver.RETURN, 0);
      return;
    }
    if (now >= this.from) {
      this.started++;
      this.waited += now - (this.since[item] as number);
    }
    this.slots.release(item);
    this.engine.schedule(now + this.service.sample(1 - this.services()), Approver.DONE, 0);
  }
}

export const cadences: readonly TheoryCase[] = [
  {
    claim: 'a committee that meets every four hours keeps a case two hours on average and evenly up to four',
    exact: {
      'mean wait, h': PERIOD / 2,
      'mean time to the final close, h': PERIOD / 2,
      'median, h': 0.5 * PERIOD,
      'p90, h': 0.9 * PERIOD,
      'p95, h': 0.95 * PERIOD,
    },
    replications: 64,
    simulate: (replication) => {
      const figure = committee(replication);
      return {
        'mean wait, h': figure('latency.decisionWait'),
        'mean time to the final close, h': figure('resolutionTime.mean'),
        'median, h': figure('resolutionTime.p50'),
        'p90, h': figure('resolutionTime.p90'),
        'p95, h': figure('resolutionTime.p95'),
      };
    },
  },
  {
    claim:
      'meetings of an hour whenever the tray is empty add half an hour to the wait: M/G/1 with vacations',
    exact: { 'mean wait, h': pollaczekKhinchine(LAMBDA, SERVICE, 1) + MEETING / 2 },
    replications: 64,
    simulate: (replication) => ({ 'mean wait, h': new Approver(replication, 50).meanWait(2_500) }),
  },
];
