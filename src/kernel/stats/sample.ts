/** Numbers kept one by one, for exact quantiles. */
export class Sample {
  length = 0;
  values = new Float64Array(64);

  add(x: number): void {
    if (this.length === this.values.length) {
      const longer = new Float64Array(2 * this.length);
      longer.set(this.values);
      this.values = longer;
    }
    this.values[this.length++] = x;
  }

  mean(): number {
    let mean = 0;
    for (let i = 0; i < this.length; i++) mean += ((this.values[i] as number) - mean) / (i + 1);
    return this.length > 0 ? mean : Number.NaN;
  }
}
