/**
 * Count, mean and variance of numbers seen one at a time (Welford 1962, Technometrics 4, 419-420). With infinite
 * numbers the mean is infinite as they are, NaN where they are of either sign, and the variance NaN.
 */
export class Moments {
  count = 0;
  mean = 0;
  private sumOfSquares = 0;

  add(x: number): void {
    this.count++;
    if (!Number.isFinite(x) || !Number.isFinite(this.mean)) {
      this.mean += x;
      return;
    }
    const d = x - this.mean;
    this.mean += d / this.count;
    this.sumOfSquares += d * (x - this.mean);
  }

  /** Unbiased sample variance; NaN below two numbers. */
  get variance(): number {
    return this.count > 1 && Number.isFinite(this.mean) ? this.sumOfSquares / (this.count - 1) : Number.NaN;
  }
}
