const IN_USE = 0;
const LEAVING = 1;
const VACANT = 2;

/** The servers of a station. The seat that has been idle longest is taken first. */
export class Seats {
  readonly total: number;
  /** Idle seats. */
  idle: number;
  private readonly ring: Int32Array;
  /** Of each seat: in use, to fall vacant when it is released, or vacant. */
  private readonly state: Uint8Array;
  private first = 0;

  constructor(total: number) {
    this.total = total;
    this.idle = total;
    this.state = new Uint8Array(total);
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
    if (this.state[seat] === LEAVING) this.state[seat] = VACANT;
    else this.add(seat);
  }

  /** Takes a seat out of use: at once where it is idle, else when it is released. */
  vacate(seat: number): void {
    const idle = Array.from(
      { length: this.idle },
      (_, i) => this.ring[(this.first + i) % this.total] as number,
    );
    if (!idle.includes(seat)) {
      this.state[seat] = LEAVING;
      return;
    }
    this.state[seat] = VACANT;
    this.idle = 0;
    for (const one of idle) if (one !== seat) this.add(one);
  }

  /** Takes a vacant seat into use again; one that was not released since is in use as before. */
  fill(seat: number): void {
    const vacant = this.state[seat] === VACANT;
    this.state[seat] = IN_USE;
    if (vacant) this.add(seat);
  }

  private add(seat: number): void {
    const last = this.first + this.idle;
    this.ring[last >= this.total ? last - this.total : last] = seat;
    this.idle++;
  }
}
