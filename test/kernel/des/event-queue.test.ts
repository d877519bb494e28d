import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EventQueue } from '../../../src/kernel/des/event-queue.ts';

const SEED = 20_240;

interface Pending {
  readonly time: number;
  readonly kind: number;
  readonly subject: number;
  readonly number: number;
}

/** The same queue as a list that is sorted at every look. */
class Model {
  private readonly pending: Pending[] = [];
  push(event: Pending): void {
    this.pending.push(event);
    this.pending.sort((a, b) => a.time - b.time || a.kind - b.kind || a.number - b.number);
  }
  pop(): Pending | undefined {
    return this.pending.shift();
  }
  get size(): number {
    return this.pending.length;
  }
  get next(): number {
    return this.pending[0]?.time ?? Infinity;
  }
}

/** What the queue's last `pop` took. */
function taken({ time, kind, subject, number }: EventQueue): Pending {
  return { time, kind, subject, number };
}

// Few times and kinds, so that many events are simultaneous.
const event = fc.record({
  time: fc.integer({ min: 0, max: 5 }),
  kind: fc.integer({ min: 0, max: 31 }).map((kind) => (kind < 28 ? kind % 3 : kind)),
  subject: fc.oneof(fc.integer({ min: 0, max: 9 }), fc.constant(2 ** 26 - 1)),
});
const step = fc.oneof(event, fc.constant('pop' as const), fc.constant('peek' as const));

describe('the event queue', () => {
  test('agrees with a sorted list, whatever the order of pushes, pops and looks', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 400 }), (steps) => {
        const queue = new EventQueue();
        const model = new Model();
        for (const one of steps) {
          if (one === 'peek') expect(queue.peek()).toBe(model.next);
          else if (one === 'pop') {
            const expected = model.pop();
            expect(queue.pop()).toBe(expected !== undefined);
            if (expected) expect(taken(queue)).toEqual(expected);
          } else model.push({ ...one, number: queue.push(one.time, one.kind, one.subject) });
          expect(queue.size).toBe(model.size);
        }
        for (let left = model.pop(); left; left = model.pop()) {
          expect(queue.pop()).toBe(true);
          expect(taken(queue)).toEqual(left);
        }
        expect(queue.pop()).toBe(false);
      }),
      { seed: SEED, numRuns: 300 },
    );
  });

  test('at equal times takes the lower kind first, and of a kind the one scheduled first', () => {
    const queue = new EventQueue();
    for (const [kind, subject] of [
      [7, 1],
      [2, 2],
      [7, 3],
      [2, 4],
      [0, 5],
    ] as const) {
      queue.push(10, kind, subject);
    }
    queue.push(9, 31, 6);
    const order: number[] = [];
    while (queue.pop()) order.push(queue.subject);
    expect(order).toEqual([6, 5, 2, 4, 1, 3]);
  });

  test('keeps kinds to 31 and subjects to 2^26 - 1 apart', () => {
    const queue = new EventQueue();
    queue.push(1, 31, 2 ** 26 - 1);
    queue.push(1, 31, 0);
    queue.push(1, 0, 2 ** 26 - 1);
    const seen: [number, number][] = [];
    while (queue.pop()) seen.push([queue.kind, queue.subject]);
    expect(seen).toEqual([
      [0, 2 ** 26 - 1],
      [31, 2 ** 26 - 1],
      [31, 0],
    ]);
  });

  test('numbers events in the order in which they are scheduled', () => {
    const queue = new EventQueue();
    expect([3, 1, 2].map((time) => queue.push(time, 0, 0))).toEqual([0, 1, 2]);
    queue.pop();
    expect(queue.number).toBe(1);
    expect(queue.push(9, 0, 0)).toBe(3);
  });

  test('fills the place of the event just taken with an earlier, an equal or a later one', () => {
    for (const time of [1, 2, 3, 4, 5]) {
      const queue = new EventQueue();
      for (const t of [1, 2, 3, 4]) queue.push(t, 0, t);
      queue.pop();
      expect(queue.size).toBe(3);
      queue.push(time, 0, 10);
      expect(queue.size).toBe(4);
      const order: number[] = [];
      while (queue.pop()) order.push(queue.time);
      expect(order).toEqual([2, 3, 4, time].sort((a, b) => a - b));
    }
  });

  test('is empty at the start, and again after its only event is taken', () => {
    const queue = new EventQueue();
    expect([queue.size, queue.peek(), queue.pop()]).toEqual([0, Infinity, false]);
    queue.push(5, 1, 2);
    expect(queue.pop()).toBe(true);
    expect([queue.size, queue.peek(), queue.pop(), queue.size]).toEqual([0, Infinity, false, 0]);
    queue.push(6, 1, 2);
    expect([queue.size, queue.peek()]).toEqual([1, 6]);
  });

  test('holds far more events than it begins with, in order', () => {
    const queue = new EventQueue();
    const n = 5_000;
    // A permutation of 0..n-1, each time twice.
    for (let i = 0; i < 2 * n; i++) queue.push((i * 1_237) % n, 0, i);
    expect(queue.size).toBe(2 * n);
    for (let i = 0; i < 2 * n; i++) {
      queue.pop();
      expect(queue.time).toBe(i >> 1);
      expect((queue.subject * 1_237) % n).toBe(queue.time);
    }
    expect(queue.size).toBe(0);
  });

  test('keeps the order of scheduling when the numbers go round', () => {
    const queue = new EventQueue();
    // As after two thousand million events.
    Object.assign(queue, { scheduled: 2 ** 31 - 3 });
    const numbers = [0, 1, 2, 3, 4, 5].map((subject) => queue.push(1, 0, subject));
    expect(numbers).toEqual([2 ** 31 - 3, 2 ** 31 - 2, 2 ** 31 - 1, 0, 1, 2]);
    const order: number[] = [];
    while (queue.pop()) order.push(queue.subject);
    expect(order).toEqual([0, 1, 2, 3, 4, 5]);
  });
});
