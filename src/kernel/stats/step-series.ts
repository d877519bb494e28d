/**
 * A quantity that changes in steps, within the window [from, to): its average over time, its maximum, and its
 * average in each period of the window.
 */
export class StepSeries {
  value = 0;
  private top = 0;
  private readonly areas: Float64Array;
  private since: number;
  private readonly from: number;
  private readonly to: number;
  private readonly period: number;

  constructor(from: number, to: number, period: number) {
    this.from = from;
    this.to = to;
    this.since = from;
    this.period = period;
    this.areas = new Float64Array(Math.max(1, Math.ceil((to - from) / period)));
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
      const i = Math.floor((this.since - this.from) / this.period);
      const stop = Math.min(until, this.from + (i + 1) * this.period);
      this.areas[i] = (this.areas[i] as number) + this.value * (stop - this.since);
      this.since = stop;
    }
  }
}
