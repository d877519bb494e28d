/** The servers of a station. The seat that has been idle longest is taken first. */
export class Seats {
  readonly total: number;
  /** Idle seats. */
  idle: number;
  private readonly ring: Int32Array;
  private first = 0;

  constructor(total: number) {
    this.total = total;
    this.idle = total;
    this.ring = Int32Array.from({ length: total }, (_, i) => i);
  }

  /** Takes the seat idle longest, -1 when all are busy. */
  seize(): number {
    if (this.idle === 0) return -1;
    const seat = this.ring[this.first] as number;
    this.first = this.first + 1 === this.total ? 0 : this.first + 1;
    this.idle--;
    return seat;
  }

  release(seat: number): void {
    const last = this.first + this.idle;
    this.ring[last >= this.total ? last - this.total : last] = seat;
    this.idle++;
  }
}
