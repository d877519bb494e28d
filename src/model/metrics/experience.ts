import { lengthened } from '../../kernel/des/slots.ts';
import { Outcome, Payment } from '../cases.ts';
import { Trace } from '../trace.ts';
import type { Ordeal } from './customer-view.ts';
import type { Observation } from './metric.ts';

/** Each of these makes the customer call, ask or explain again. */
const FURTHER = [
  Trace.redialling,
  Trace.bounced,
  Trace.chased,
  Trace.reopened,
  Trace.repeated,
  Trace.external,
] as const;

/** Called with a complaint of the cohort and what it has been for its customer. */
type Judge = (c: number, ordeal: Ordeal) => void;

type Parts = Pick<Observation, 'world' | 'trace' | 'cohort'>;

/**
 * Follows what each complaint puts its customer through, for everyone who judges it. A case that goes astray needs no
 * count of its own: it takes the customer's asking to find it.
 */
export class Experience {
  private alive = new Uint8Array(256);
  private further = new Int32Array(256);
  private handOffs = new Int32Array(256);
  /** Minutes from first contact to the last closing; Infinity before one. */
  private told = new Float64Array(256);
  private readonly o: Parts;
  private readonly endings: Judge[] = [];
  private readonly surveys: Judge[] = [];

  constructor(o: Parts) {
    const { trace, cohort, world } = o;
    this.o = o;
    trace.on(Trace.arrived, (_t, c) => {
      if (world.cases.complaint[c] === 1) this.begin(c);
    });
    for (const code of FURTHER) {
      trace.on(code, (_t, c) => {
        this.further[c] = (this.further[c] as number) + 1;
      });
    }
    trace.on(Trace.handedOver, (_t, c) => {
      this.handOffs[c] = (this.handOffs[c] as number) + 1;
    });
    trace.on(Trace.closed, (t, c) => {
      const first = this.told[c] === Number.POSITIVE_INFINITY;
      this.told[c] = t - (world.cases.arrivedAt[c] as number);
      // Closed in the books because the customer never came for the money: who gave up is not asked.
      const gaveUp = world.cases.payment[c] === Payment.toCollect;
      if (!first || gaveUp || !cohort.has(c)) return;
      const ordeal = this.ordeal(c, this.outcome(c), this.told[c] as number);
      for (const judge of this.surveys) judge(c, ordeal);
    });
    trace.on(Trace.resolved, (_t, c) => this.end(c, this.outcome(c), this.told[c] as number));
    trace.on(Trace.accepted, (_t, c) => this.end(c, 0, this.told[c] as number));
    trace.on(Trace.withdrawn, (_t, c) => this.end(c, 0, Number.POSITIVE_INFINITY));
    trace.on(Trace.abandoned, (_t, c) => this.end(c, 0, Number.POSITIVE_INFINITY, true));
    // Answered by self-service: no complaint came of it.
    trace.on(Trace.deflected, (_t, c) => {
      this.alive[c] = 0;
    });
  }

  /** `judge` is called once for every complaint that arrived; for those still open at `finish`. */
  atEnd(judge: Judge): void {
    this.endings.push(judge);
  }

  /** `judge` is called when a survey is sent: at the first closing. */
  atFirstClosing(judge: Judge): void {
    this.surveys.push(judge);
  }

  /** Judges what is still open as it stands: without an answer. */
  finish(): void {
    this.alive.forEach((alive, c) => {
      if (alive === 1) this.end(c, 0, Number.POSITIVE_INFINITY);
    });
  }

  private begin(c: number): void {
    if (c >= this.alive.length) this.grow(c);
    this.alive[c] = 1;
    this.further[c] = 0;
    this.handOffs[c] = 0;
    this.told[c] = Number.POSITIVE_INFINITY;
  }

  private end(c: number, outcome: number, answeredAfter: number, silent = false): void {
    if (this.alive[c] === 0) return;
    this.alive[c] = 0;
    if (!this.o.cohort.has(c)) return;
    const ordeal = this.ordeal(c, outcome, answeredAfter, silent);
    for (const judge of this.endings) judge(c, ordeal);
  }

  /** What a closing gives the customer of what was due. */
  private outcome(c: number): number {
    const { cases, rules } = this.o.world;
    if (cases.outcome[c] === Outcome.rejected) return cases.justified[c] === 1 ? 0 : rules.loyalty.refused;
    if (cases.outcome[c] !== Outcome.remedied) return 0;
    return cases.tooSmall[c] === 1 ? rules.loyalty.tooLittle : 1;
  }

  private ordeal(c: number, outcome: number, answeredAfter: number, silent = false): Ordeal {
    const { cases, rules } = this.o.world;
    return {
      outcome,
      answeredAfter,
      further: this.further[c] as number,
      handOffs: this.handOffs[c] as number,
      silent,
      major: (cases.severity[c] as number) >= rules.loyalty.majorFrom,
    };
  }

  private grow(c: number): void {
    let n = this.alive.length;
    while (n <= c) n *= 2;
    this.alive = lengthened(this.alive, n);
    this.further = lengthened(this.further, n);
    this.handOffs = lengthened(this.handOffs, n);
    this.told = lengthened(this.told, n);
  }
}
