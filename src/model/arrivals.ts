import { addressedUniform } from '../kernel/random/addressed.ts';
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
 * Where the customers of a stream come from: -1 the type's usual ones, k the extra ones of its shock k, those of
 * its defect, and those whom generosity attracts.
 */
type Origin = number | 'defect' | 'abuse';

/**
 * One stream of arrivals of a contact type: its base stream, or the extra arrivals of a shock, a defect or abuse.
 * Extra customers come on a stream of their own, and a shock that lowers the rate sends customers
 * away, so that who is who does not depend on any of them. Arrival times and attributes come from seedrandom
 * streams that belong to (seed, replication, type, stream, purpose): every design meets the same customers.
 */
export class ArrivalStream {
  readonly type: number;
  readonly origin: Origin;
  /** Key of the addressed draws of its customers' lives. */
  readonly keyHigh: number;
  readonly keyLow: number;
  /** Attributes of the customer who came last. */
  readonly attributes: Attributes = { fault: -1, amount: Number.NaN, severity: 0, justified: true };
  /** Customers so far, those sent away by a shock included. */
  ordinal = -1;

  private readonly spec: ContactTypeSpec;
  private readonly gaps: Stream;
  private readonly draws: Record<'fault' | 'amount' | 'severity' | 'justified' | 'thinning', Stream>;
  private readonly days: DayFactors;
  private readonly amount: Sampler | null;
  private readonly severity: Sampler;
  private now = 0;
  private segmentEnd = 0;
  private rate = 0;

  constructor(
    spec: ContactTypeSpec,
    type: number,
    origin: Origin,
    days: DayFactors,
    seed: string,
    replication: number,
  ) {
    this.spec = spec;
    this.type = type;
    this.origin = origin;
    this.days = days;
    const address = [seed, replication, type, origin] as const;
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

  /** The draw of the customer who came last for a purpose that is settled before it becomes a case. */
  draw(purpose: number): number {
    return addressedUniform(this.keyHigh, this.keyLow, this.ordinal, purpose << 24);
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
    const { now, origin } = this;
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
    let own = this.ownFactor();
    let before = 1;
    const begins = this.begins();
    if (now < begins) {
      own = 0;
      end = Math.min(end, begins);
    }
    // Extra customers of shock k come on top of those of the shocks before it, all others on top of every shock's.
    const onTopOf = typeof origin === 'number' ? origin : shocks.length;
    shocks.forEach(({ from, to, factor: f }, k) => {
      if (now < from) end = Math.min(end, from);
      else if (now < to) {
        end = Math.min(end, to);
        if (k < onTopOf && f > 1) before *= f;
        if (k === origin) own = f - 1;
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

  /** What the stream is of the type's rate, until a shock says otherwise. */
  private ownFactor(): number {
    const { defect, faults, abuse } = this.spec;
    if (this.origin === 'abuse') return abuse;
    if (this.origin !== 'defect') return this.origin < 0 ? 1 : 0;
    const total = faults.reduce((sum, { share }) => sum + share, 0);
    const share = defect === null ? 0 : (faults[this.faultOfDefect()]?.share ?? 0) / total;
    return share * ((defect?.factor ?? 1) - 1);
  }

  /** Moment before which the stream brings nobody. */
  private begins(): Minutes {
    return this.origin === 'defect' ? (this.spec.defect?.from ?? 0) : 0;
  }

  private faultOfDefect(): number {
    return this.spec.faults.findIndex(({ unit }) => unit === this.spec.defect?.unit);
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
    attributes.fault = this.origin === 'defect' ? this.faultOfDefect() : pick(spec.faults, u);
    attributes.amount = this.amount ? this.amount.sample(open(v)) : Number.NaN;
    attributes.severity = this.severity.sample(open(w));
    attributes.justified = this.origin !== 'abuse' && x < spec.justified;
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
    const origins: Origin[] = [-1, ...shocks];
    if (spec.defect !== null && spec.defect.factor > 1) origins.push('defect');
    if (spec.abuse > 0) origins.push('abuse');
    return origins.map((origin) => new ArrivalStream(spec, type, origin, days, seed, replication));
  });
}
