import type { Cases } from '../cases.ts';
import type { ModelSpec } from '../spec.ts';
import type { World } from '../world.ts';

/** A part of the cohort: everything, a contact type, a unit at fault, own faults or others'. */
export interface Slice {
  readonly by: 'all' | 'type' | 'unit' | 'faults';
  readonly key: string;
}

/** The slices of a spec, everything first; inquiries have no slices. */
export function slicesOf(spec: ModelSpec): readonly Slice[] {
  return [
    { by: 'all', key: 'all' },
    ...spec.types.filter((t) => t.kind === 'complaint').map((t): Slice => ({ by: 'type', key: t.id })),
    ...spec.chart.units.map((u): Slice => ({ by: 'unit', key: u.id })),
    { by: 'faults', key: 'own' },
    { by: 'faults', key: 'others' },
  ];
}

/**
 * The complaints that arrive in the window, followed to the end of the drain; and the window itself, which
 * contact figures, utilisation and backlog are taken over.
 */
export class Cohort {
  readonly from: number;
  readonly to: number;
  /** Minutes of the window. */
  readonly length: number;
  readonly slices: number;
  /** Arriving complaints by slice; deflected ones do not count. */
  readonly arrivals: SlicedSum;
  private readonly cases: Cases;
  private readonly typeSlice: Int32Array;
  private readonly unitSlice: number;
  private readonly own: number;
  private readonly service: number;

  constructor(spec: ModelSpec, world: World) {
    this.from = spec.horizon.warmUp;
    this.to = spec.horizon.warmUp + spec.horizon.window;
    this.length = spec.horizon.window;
    this.cases = world.cases;
    let next = 1;
    this.typeSlice = Int32Array.from(spec.types, (t) => (t.kind === 'complaint' ? next++ : -1));
    this.unitSlice = next;
    this.own = next + spec.chart.units.length;
    this.slices = this.own + 2;
    this.service = world.company.chart.service;
    this.arrivals = new SlicedSum(this);
  }

  /** Whether this is a complaint of the cohort. */
  has(c: number): boolean {
    if (c < 0 || this.cases.complaint[c] === 0) return false;
    const t = this.cases.arrivedAt[c] as number;
    return t >= this.from && t < this.to;
  }

  inWindow(t: number): boolean {
    return t >= this.from && t < this.to;
  }

  /** Weeks of the window. */
  get weeks(): number {
    return this.length / (7 * 24 * 60);
  }

  /** Years of the window. */
  get years(): number {
    return this.length / (365.25 * 24 * 60);
  }

  /** Calls `visit` with each slice the case belongs to. */
  visit(c: number, visit: (slice: number) => void): void {
    const unit = this.cases.unit[c] as number;
    visit(0);
    visit(this.typeSlice[this.cases.type[c] as number] as number);
    visit(this.unitSlice + unit);
    visit(unit === this.service ? this.own : this.own + 1);
  }

  /** Adds a number to the four slices of a case. */
  add(sums: Float64Array, c: number, x: number): void {
    const unit = this.cases.unit[c] as number;
    const type = this.typeSlice[this.cases.type[c] as number] as number;
    const faults = unit === this.service ? this.own : this.own + 1;
    sums[0] = (sums[0] as number) + x;
    sums[type] = (sums[type] as number) + x;
    sums[this.unitSlice + unit] = (sums[this.unitSlice + unit] as number) + x;
    sums[faults] = (sums[faults] as number) + x;
  }
}

/** A sum over cases, kept for every slice. */
export class SlicedSum {
  private readonly sums: Float64Array;
  private readonly cohort: Cohort;

  constructor(cohort: Cohort) {
    this.cohort = cohort;
    this.sums = new Float64Array(cohort.slices);
  }

  add(c: number, x = 1): void {
    this.cohort.add(this.sums, c, x);
  }

  of(slice: number): number {
    return this.sums[slice] as number;
  }

  /** This sum over another; NaN where that is 0. */
  per(other: SlicedSum, factor = 1): (slice: number) => number {
    return (slice) => {
      const n = other.of(slice);
      return n > 0 ? (factor * this.of(slice)) / n : Number.NaN;
    };
  }
}
