import { buildChart, type Chart } from '../org/chart.ts';
import { answeringBoss, bypassTarget, conflicted, nearestNeutral } from '../org/conflict.ts';
import { power, proxies } from '../org/power.ts';
import { type Rank, rankOf } from '../org/rank.ts';
import { relayPath } from '../org/relay.ts';
import { agreementOf } from './mechanisms/committee.ts';
import { NO_MIND, underMind } from './mechanisms/mind.ts';
import { inTheQueue } from './mechanisms/proactive.ts';
import { trained } from './mechanisms/training.ts';
import type { MindSpec, ModelSpec, RulesSpec } from './spec.ts';

/**
 * The chart with what each position may do, as tables over position and unit indices, so that a simulation
 * asks the organisation at the price of an array access. Derived from the spec, never entered.
 */
export class Company {
  readonly chart: Chart;
  readonly positions: number;
  readonly rank: readonly Rank[];
  /** Money; Infinity: any amount. */
  readonly limit: Float64Array;
  /** The same by kind of remedy, for the positions that have others than `limit`. */
  private readonly kindLimits: readonly (ReadonlyMap<string, number> | null)[];
  readonly competence: Float64Array;
  /** Open minutes that a minute of work takes. */
  readonly stretch: Float64Array;
  readonly location: Int32Array;
  readonly deputy: Int32Array;
  /** Whether a station, a position or last the front line, belongs to the service unit. */
  readonly inService: Uint8Array;
  /** What the boss of the service unit's head values. */
  readonly mind: MindSpec;
  /** The rules as training and that mind leave them. */
  readonly rules: RulesSpec;
  /** Share of its distance from the mean that work in the service unit loses. */
  readonly order: number;
  /** By station: probability that those who decide there agree. */
  readonly agreement: Float64Array;
  /** Who decides on what a position sends up: its boss, unless somebody else really does; -1 for the root. */
  readonly asks: Int32Array;
  /** Seats of the front line, those set apart from its queue included. */
  readonly agents: number;
  /** Team (position) of every seat of the front line that serves the queue. */
  readonly teamOfSeat: Int32Array;
  /** The head of the service unit. */
  readonly head: number;
  private readonly conflicts: Uint8Array;
  private readonly neutralAbove: Int32Array;
  private readonly crossUnits = new Map<number, CrossUnitCase>();
  private readonly bypasses = new Map<number, number>();
  private readonly powerBase: number;

  constructor(spec: Pick<ModelSpec, 'chart' | 'rules'>) {
    const chart = buildChart(spec.chart);
    const positions = spec.chart.positions;
    const n = positions.length;
    this.chart = chart;
    this.positions = n;
    this.head = chart.serviceHead;
    this.powerBase = spec.rules.powerBase;
    this.rank = positions.map((_, p) => rankOf(chart, p));
    this.limit = Float64Array.from(positions, (p) => p.limit ?? Infinity);
    this.kindLimits = positions.map(({ limits }) => {
      const own = Object.entries(limits).map(([kind, limit]) => [kind, limit ?? Infinity] as const);
      return own.length === 0 ? null : new Map(own);
    });
    this.competence = Float64Array.from(positions, (p) => p.competence ?? Infinity);
    this.stretch = Float64Array.from(positions, (p, i) => {
      const { spanLoad, leastAttention } = spec.rules;
      const free = p.attention * Math.max(leastAttention, 1 - spanLoad * chart.directReports(i));
      return 1 / (p.frontLine ? free * (1 - spec.rules.training) : free);
    });
    this.inService = Uint8Array.from([
      ...positions.map((p) => (p.unit === spec.chart.serviceUnit ? 1 : 0)),
      1,
    ]);
    this.mind = positions[chart.boss(this.head)]?.mind ?? NO_MIND;
    this.rules = underMind(trained(spec.rules), this.mind);
    this.order = spec.rules.mind.order * this.mind.process;
    this.agreement = Float64Array.from([...positions.map(agreementOf), 1]);
    const places = new Map<string, number>();
    this.location = Int32Array.from(positions, (p) => {
      if (!places.has(p.location)) places.set(p.location, places.size);
      return places.get(p.location) as number;
    });
    this.deputy = Int32Array.from(positions, (p) => (p.deputy === null ? -1 : chart.index(p.deputy)));
    this.asks = Int32Array.from(positions, ({ decidedBy }, p) =>
      decidedBy === null ? chart.boss(p) : chart.index(decidedBy),
    );
    const seats = positions.flatMap((p, i) => (p.frontLine ? new Array<number>(p.staff).fill(i) : []));
    this.agents = seats.length;
    this.teamOfSeat = Int32Array.from(inTheQueue(seats, spec.rules));
    this.conflicts = new Uint8Array(n * chart.unitCount);
    this.neutralAbove = Int32Array.from(positions, (_, p) => nearestNeutral(chart, p));
    for (let p = 0; p < n; p++) {
      for (let u = 0; u < chart.unitCount; u++) {
        this.conflicts[p * chart.unitCount + u] = conflicted(chart, p, u) ? 1 : 0;
      }
    }
  }

  /** What position p may grant alone of a kind of remedy; Infinity: any amount. */
  limitOn(p: number, remedy: string): number {
    return this.kindLimits[p]?.get(remedy) ?? (this.limit[p] as number);
  }

  /** Whether position d answers for unit u. */
  conflicted(d: number, u: number): boolean {
    return this.conflicts[d * this.chart.unitCount + u] === 1;
  }

  /** p, who decides on what p sends up, and so on to who asks nobody. */
  deciders(p: number): readonly number[] {
    const line: number[] = [];
    for (let d = p; d !== -1; d = this.asks[d] as number) line.push(d);
    return line;
  }

  nearestNeutral(p: number): number {
    return this.neutralAbove[p] as number;
  }

  /** Where a case goes round the conflicted d; -1 nowhere. */
  bypass(handler: number, d: number): number {
    const key = handler * this.positions + d;
    let target = this.bypasses.get(key);
    if (target === undefined) {
      target = bypassTarget(this.chart, handler, d);
      this.bypasses.set(key, target);
    }
    return target;
  }

  /** The service head's case with the head of unit u. */
  crossUnit(u: number): CrossUnitCase {
    let found = this.crossUnits.get(u);
    if (!found) {
      const chart = this.chart;
      const h = this.head;
      const U = chart.headOf(u);
      const arbiter = chart.lca(h, U);
      const chain = chart.chain(h);
      found = {
        head: U,
        arbiter,
        colleagues: !chart.neutral(arbiter),
        power: power(chart, h, U, this.powerBase),
        proxies: proxies(chart, h, arbiter),
        relays: relayPath(chart, h, U),
        proxyPath: chain.slice(1, chain.indexOf(arbiter)),
        deferTo: this.conflicted(h, u) ? -1 : answeringBoss(chart, h, u),
      };
      this.crossUnits.set(u, found);
    }
    return found;
  }
}

/** What lies between the service head h and the head U of a unit at fault. */
export interface CrossUnitCase {
  readonly head: number;
  /** lca(h, U), who rules when U contests. */
  readonly arbiter: number;
  /** Whether the arbiter is not neutral: a common boss below the neutral ones. */
  readonly colleagues: boolean;
  /** Probability that h prevails before the arbiter is asked. */
  readonly power: number;
  readonly proxies: number;
  /** Positions that relay a request along the chain. */
  readonly relays: readonly number[];
  /** Positions strictly between h and the arbiter, from h up. */
  readonly proxyPath: readonly number[];
  /** h's own boss who answers for the unit, whom h may not press; -1 none. */
  readonly deferTo: number;
}
