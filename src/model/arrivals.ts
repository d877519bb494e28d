import { Sampler } from '../kernel/random/distribution.ts';
import { gammaVariate } from '../kernel/random/gamma.ts';
import { log } from '../kernel/random/math.ts';
import { type Stream, stream, streamKey } from '../kernel/random/streams.ts';
import type { ContactTypeSpec, Minutes } from './spec.ts';

const WEEK = 7 * 24 * 60;
const DAY = 24 * 60;

/** What is known of a contact when it arrives. */
export interface Attributes {
  /** Index into the type's faults; -1 for inquiries. */
  fault: number;
  amount: number;
  severity: number;
  justified: boolean;
}

/**
 * One stream of arrivals of a contact type: its base stream, or the extra arrivals of one shock. A shock's
 * extra customers come on a stream of their own, and a shock that lowers the rate sends customers of the base
 * stream away, so that who is who does not depend on shocks. Arrival times and attributes come from seedrandom
 * streams that belong to (seed, replication, type, stream, purpose): every design meets the same customers.
 */
export class ArrivalStream {
  readonly type: number;
  /** Key of the addressed draws of its customers' lives. */
  readonly keyHigh: number;
  readonly keyLow: number;
  /** Attributes of the customer who came last. */
  readonly attributes: Attributes = { fault: -1, amount: Number.NaN, severity: 0, justified: true };
  /** Customers so far, those sent away by a shock included. */
  ordinal = -1;

  private readonly spec: ContactTypeSpec;
  private readonly shock: number;
  private readonly gaps: Stream;
  private readonly draws: Record<'fault' | 'amount' | 'severity' | 'justified' | 'thinning', Stream>;
  private readonly days: DayFactors;
  private readonly amount: Sampler | null;
  private readonly severity: Sampler;
  private now = 0;
  private segmentEnd = 0;
  private rate = 0;

  /** `shock`: -1 for the base stream, else the index of the shock whose extra customers these are. */
  constructor(
    spec: ContactTypeSpec,
    type: number,
    shock: number,
    days: DayFactors,
    seed: string,
    replication: number,
  ) {
    this.spec = spec;
    this.type = type;
    this.shock = shock;
    this.days = days;
    const address = [seed, replication, type, shock] as const;
    [this.keyHigh, this.keyLow] = streamKey(...address);
    this.gaps = stream(...address, 'arrivals');
    this.draws = {
      fault: stream(...address, 'fault'),
      amount: stream(...address, 'amount'),
      severity: stream(...address, 'severity'),
      justified: stream(...address, 'justified'),
      thinning: stream(...address, 'thinning'),
    };
    this.amount = spec.amount ? new Sampler(spec.amount) : null;
    this.severity = new Sampler(spec.severity);
  }

  /** Time of the next arrival that is not sent away, at most `until`; Infinity when there is none. */
  next(until: Minutes): Minutes {
    for (;;) {
      const t = this.candidate(until);
      if (t === Infinity) return t;
      this.ordinal++;
      if (this.spec.kind === 'complaint') this.drawAttributes();
      if (this.spec.shocks.length === 0 || this.draws.thinning() < this.keptShare(t)) return t;
    }
  }

  private candidate(until: Minutes): Minutes {
    let target = -log(1 - this.gaps());
    for (;;) {
      const inSegment = this.rate * (this.segmentEnd - this.now);
      if (target < inSegment) {
        this.now += target / this.rate;
        return this.now;
      }
      target -= inSegment;
      this.now = this.segmentEnd;
      if (this.now >= until) return Infinity;
      this.enterSegment(until);
    }
  }

  /** Finds the stretch from `now` on in which the rate is constant. */
  private enterSegment(until: Minutes): void {
    const { rate, shocks, overdispersion } = this.spec;
    const now = this.now;
    const cycle = rate.weeks * WEEK;
    const base = Math.floor(now / cycle) * cycle;
    let end = Math.min(until, base + cycle);
    let perMinute = 0;
    for (const piece of rate.pieces) {
      const from = base + piece.from;
      const to = base + piece.to;
      if (now < from) {
        end = Math.min(end, from);
        break;
      }
      if (now < to) {
        perMinute = piece.perMinute;
        end = Math.min(end, to);
        break;
      }
    }
    let own = this.shock < 0 ? 1 : 0;
    let before = 1;
    shocks.forEach(({ from, to, factor: f }, k) => {
      if (now < from) end = Math.min(end, from);
      else if (now < to) {
        end = Math.min(end, to);
        // The extra customers of shock k come on top of those of the shocks before it.
        if (k < this.shock && f > 1) before *= f;
        if (k === this.shock) own = f - 1;
      }
    });
    let factor = own * before;
    if (overdispersion > 0) {
      const day = Math.floor(now / DAY);
      end = Math.min(end, (day + 1) * DAY);
      factor *= this.days.of(day);
    }
    this.rate = perMinute * factor;
    this.segmentEnd = end;
  }

  private keptShare(t: Minutes): number {
    let share = 1;
    for (const { from, to, factor } of this.spec.shocks) {
      if (factor < 1 && t >= from && t < to) share *= factor;
    }
    return share;
  }

  private drawAttributes(): void {
    const { spec, draws, attributes } = this;
    const u = draws.fault();
    const v = draws.amount();
    const w = draws.severity();
    const x = draws.justified();
    attributes.fault = pick(spec.faults, u);
    attributes.amount = this.amount ? this.amount.sample(open(v)) : Number.NaN;
    attributes.severity = this.severity.sample(open(w));
    attributes.justified = x < spec.justified;
  }
}

/** Moves a draw from [0, 1) into the open interval. */
function open(u: number): number {
  return u > 0 ? u : 2 ** -54;
}

function pick(faults: ContactTypeSpec['faults'], u: number): number {
  let total = 0;
  for (const { share } of faults) total += share;
  let sum = 0;
  for (let i = 0; i < faults.length; i++) {
    sum += (faults[i] as { share: number }).share;
    if (u * total < sum) return i;
  }
  return faults.length - 1;
}

/** The gamma factors of a type's days, shared by its streams. */
export class DayFactors {
  private readonly factors: number[] = [];
  private readonly next: Stream;
  private readonly scv: number;

  constructor(scv: number, next: Stream) {
    this.scv = scv;
    this.next = next;
  }

  of(day: number): number {
    while (this.factors.length <= day) this.factors.push(gammaVariate(this.next, this.scv));
    return this.factors[day] as number;
  }
}

/** All arrival streams of a replication, in the order of the types. */
export function arrivalStreams(
  types: readonly ContactTypeSpec[],
  seed: string,
  replication: number,
): ArrivalStream[] {
  return types.flatMap((spec, type) => {
    const days = new DayFactors(spec.overdispersion, stream(seed, replication, type, 'days'));
    const shocks = spec.shocks.flatMap((shock, k) => (shock.factor > 1 ? [k] : []));
    return [-1, ...shocks].map((shock) => new ArrivalStream(spec, type, shock, days, seed, replication));
  });
}
