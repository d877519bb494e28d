import { lengthened } from './slots.ts';

/** The links of all queues of a simulation: an item waits in at most one queue at a time. */
export class Links {
  next: Int32Array;
  prev: Int32Array;

  constructor(capacity: number) {
    this.next = new Int32Array(capacity);
    this.prev = new Int32Array(capacity);
  }

  grow(capacity: number): void {
    this.next = lengthened(this.next, capacity);
    this.prev = lengthened(this.prev, capacity);
  }
}

/** Which waiting item is taken next: first come, last come, or the smallest key (ties: first come). */
export type Discipline = 'fifo' | 'lifo' | 'key';

/** A waiting line of item ids, in order of arrival; an item can leave from anywhere in constant time. */
export class ItemQueue {
  /** First and last item, -1 when empty. */
  head = -1;
  tail = -1;
  length = 0;
  /** Longest it has been. */
  longest = 0;
  private readonly links: Links;

  constructor(links: Links) {
    this.links = links;
  }

  append(item: number): void {
    const { next, prev } = this.links;
    next[item] = -1;
    prev[item] = this.tail;
    if (this.tail >= 0) next[this.tail] = item;
    else this.head = item;
    this.tail = item;
    if (++this.length > this.longest) this.longest = this.length;
  }

  remove(item: number): void {
    const { next, prev } = this.links;
    const after = next[item] as number;
    const before = prev[item] as number;
    if (before >= 0) next[before] = after;
    else this.head = after;
    if (after >= 0) prev[after] = before;
    else this.tail = before;
    this.length--;
  }

  /** Takes the first item, -1 when empty. */
  shift(): number {
    const item = this.head;
    if (item >= 0) this.remove(item);
    return item;
  }

  /** The item behind this one, -1 for the last. */
  after(item: number): number {
    return this.links.next[item] as number;
  }

  /**
   * The item to take next among those that `startable` admits, -1 when there is none. `keys[item]` is read
   * for the discipline 'key' only. The item stays in the queue.
   */
  select(discipline: Discipline, keys: Float64Array, startable: (item: number) => boolean): number {
    const { next, prev } = this.links;
    if (discipline === 'lifo') {
      for (let i = this.tail; i >= 0; i = prev[i] as number) if (startable(i)) return i;
      return -1;
    }
    let best = -1;
    for (let i = this.head; i >= 0; i = next[i] as number) {
      if (best >= 0 && !((keys[i] as number) < (keys[best] as number))) continue;
      if (!startable(i)) continue;
      if (discipline === 'fifo') return i;
      best = i;
    }
    return best;
  }
}
