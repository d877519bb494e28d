/**
 * A quantity that changes in steps, within the window of `length` that begins at `from`: its average over time,
 * its maximum, and its average in each period of the window. A last part of a period counts as one.
 */
export class StepSeries {
  value = 0;
  private top = 0;
  private readonly areas: Float64Array;
  private since: number;
  private readonly from: number;
  private readonly to: number;
  private readonly period: number;
  // Periods are counted, not computed from the time, which rounding could leave in the period before.
  private index = 0;

  constructor(from: number, length: number, period: number) {
    this.from = from;
    this.to = from + length;
    this.since = from;
    this.period = period;
    this.areas = new Float64Array(Math.max(1, Math.ceil(length / period)));
  }

  /** Adds `step` to the quantity at time t; times ascend. */
  change(t: number, step: number): void {
    this.advance(t);
    this.value += step;
  }

  /** The largest value held for any time within the window. */
  get maximum(): number {
    this.advance(this.to);
    return this.top;
  }

  /** Average over the window; the last value is taken to hold to its end. */
  average(): number {
    this.advance(this.to);
    let area = 0;
    for (const a of this.areas) area += a;
    return area / (this.to - this.from);
  }

  /** Average in each period. */
  averages(): number[] {
    this.advance(this.to);
    return Array.from(this.areas, (area, i) => {
      const start = this.from + i * this.period;
      return area / (Math.min(this.to, start + this.period) - start);
    });
  }

  private advance(t: number): void {
    const until = t < this.to ? t : this.to;
    if (until <= this.since) return;
    if (this.value > this.top) this.top = this.value;
    while (this.since < until) {
      const last = this.index === this.areas.length - 1;
      const end = last ? this.to : this.from + (this.index + 1) * this.period;
      const stop = Math.min(until, end);
      this.areas[this.index] = (this.areas[this.index] as number) + this.value * (stop - this.since);
      this.since = stop;
      if (stop === end && !last) this.index++;
    }
  }
}
