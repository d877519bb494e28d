/**
 * Count, mean and variance of numbers seen one at a time (Welford 1962, Technometrics 4, 419-420). With an
 * infinite number the mean is infinite and the variance NaN.
 */
export class Moments {
  count = 0;
  mean = 0;
  private sumOfSquares = 0;

  add(x: number): void {
    this.count++;
    if (x === Infinity || this.mean === Infinity) {
      this.mean = Infinity;
      return;
    }
    const d = x - this.mean;
    this.mean += d / this.count;
    this.sumOfSquares += d * (x - this.mean);
  }

  /** Unbiased sample variance; NaN below two numbers. */
  get variance(): number {
    return this.count > 1 && this.mean !== Infinity ? this.sumOfSquares / (this.count - 1) : Number.NaN;
  }
}
