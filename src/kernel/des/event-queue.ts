const INITIAL = 256;
const PRIORITY_STEP = 2 ** 48;

/**
 * The pending events of a simulation: a binary heap on typed arrays.
 *
 * Simultaneous events are totally ordered: the earlier time first; at equal times the lower priority number
 * first; at equal priorities the event that was scheduled first. `order` encodes the last two and identifies
 * an event for its lifetime, so a timer is cancelled by forgetting its order.
 */
export class EventQueue {
  /** The event last taken by `pop`. */
  time = 0;
  order = 0;
  payload = 0;

  private times = new Float64Array(INITIAL);
  private orders = new Float64Array(INITIAL);
  private payloads = new Int32Array(INITIAL);
  private length = 0;
  private sequence = 0;
  // After a pop the root is vacant until the next push fills it: a pop followed by a push costs one sift.
  private vacant = false;

  get size(): number {
    return this.vacant ? this.length - 1 : this.length;
  }

  /** Schedules `payload` at `time`; priority 0..31. Returns the event's order. */
  push(time: number, priority: number, payload: number): number {
    const order = priority * PRIORITY_STEP + this.sequence++;
    if (this.vacant) {
      this.vacant = false;
      this.siftDown(time, order, payload);
      return order;
    }
    if (this.length === this.times.length) this.grow();
    const times = this.times;
    const orders = this.orders;
    const payloads = this.payloads;
    let i = this.length++;
    while (i > 0) {
      const parent = (i - 1) >> 1;
      const t = times[parent] as number;
      if (t < time || (t === time && (orders[parent] as number) < order)) break;
      times[i] = t;
      orders[i] = orders[parent] as number;
      payloads[i] = payloads[parent] as number;
      i = parent;
    }
    times[i] = time;
    orders[i] = order;
    payloads[i] = payload;
    return order;
  }

  /** Time of the next event, Infinity when there is none. */
  peek(): number {
    this.settle();
    return this.length > 0 ? (this.times[0] as number) : Infinity;
  }

  /** Takes the next event into `time`, `order`, `payload`; false when there is none. */
  pop(): boolean {
    this.settle();
    if (this.length === 0) return false;
    this.time = this.times[0] as number;
    this.order = this.orders[0] as number;
    this.payload = this.payloads[0] as number;
    this.vacant = true;
    return true;
  }

  private settle(): void {
    if (!this.vacant) return;
    this.vacant = false;
    const last = --this.length;
    if (last > 0) {
      this.siftDown(this.times[last] as number, this.orders[last] as number, this.payloads[last] as number);
    }
  }

  private siftDown(time: number, order: number, payload: number): void {
    const times = this.times;
    const orders = this.orders;
    const payloads = this.payloads;
    const n = this.length;
    let i = 0;
    for (;;) {
      let child = 2 * i + 1;
      if (child >= n) break;
      let t = times[child] as number;
      const right = child + 1;
      if (right < n) {
        const u = times[right] as number;
        if (u < t || (u === t && (orders[right] as number) < (orders[child] as number))) {
          child = right;
          t = u;
        }
      }
      if (t > time || (t === time && (orders[child] as number) > order)) break;
      times[i] = t;
      orders[i] = orders[child] as number;
      payloads[i] = payloads[child] as number;
      i = child;
    }
    times[i] = time;
    orders[i] = order;
    payloads[i] = payload;
  }

  private grow(): void {
    const size = 2 * this.times.length;
    this.times = enlarged(this.times, new Float64Array(size));
    this.orders = enlarged(this.orders, new Float64Array(size));
    this.payloads = enlarged(this.payloads, new Int32Array(size));
  }
}

function enlarged<T extends Float64Array | Int32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
