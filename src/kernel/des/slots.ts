/**
 * Ids for things that come and go (cases, work items): the last one freed is the next one used, so arrays
 * indexed by id stay as short as the largest number alive at once.
 */
export class Slots {
  /** Arrays indexed by id need at least this length. */
  capacity: number;
  /** Ids in use. */
  inUse = 0;
  private free: Int32Array;
  private freeCount: number;
  private readonly onGrow: (capacity: number) => void;

  /** `onGrow(capacity)` is called before an id at or above the old capacity is handed out. */
  constructor(capacity: number, onGrow: (capacity: number) => void) {
    this.capacity = capacity;
    this.onGrow = onGrow;
    this.free = descending(0, capacity);
    this.freeCount = capacity;
  }

  allocate(): number {
    if (this.freeCount === 0) {
      const old = this.capacity;
      this.capacity = 2 * old;
      this.onGrow(this.capacity);
      this.free = new Int32Array(this.capacity);
      this.free.set(descending(old, this.capacity));
      this.freeCount = old;
    }
    this.inUse++;
    return this.free[--this.freeCount] as number;
  }

  release(id: number): void {
    this.inUse--;
    this.free[this.freeCount++] = id;
  }
}

function descending(from: number, to: number): Int32Array {
  return Int32Array.from({ length: to - from }, (_, i) => to - 1 - i);
}

/** A longer copy of a typed array, filled with zeros behind. */
export function lengthened<T extends Float64Array | Int32Array | Uint8Array>(array: T, length: number): T {
  const longer = new (array.constructor as new (n: number) => T)(length);
  longer.set(array);
  return longer;
}
