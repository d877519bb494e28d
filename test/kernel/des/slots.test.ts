import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lengthened, Slots } from '../../../src/kernel/des/slots.ts';

describe('slots', () => {
  test('never hand out an id that is in use or beyond the capacity they announced', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 4 }),
        fc.array(fc.record({ allocate: fc.boolean(), which: fc.nat(1000) }), { maxLength: 200 }),
        (capacity, steps) => {
          const announced: number[] = [capacity];
          const slots = new Slots(capacity, (n) => announced.push(n));
          const used = new Set<number>();
          for (const { allocate, which } of steps) {
            if (allocate) {
              const id = slots.allocate();
              expect(used.has(id)).toBe(false);
              expect(id).toBeGreaterThanOrEqual(0);
              expect(id).toBeLessThan(announced.at(-1) as number);
              used.add(id);
            } else if (used.size > 0) {
              const id = [...used][which % used.size] as number;
              slots.release(id);
              used.delete(id);
            }
            expect(slots.inUse).toBe(used.size);
            expect(slots.capacity).toBe(announced.at(-1));
          }
        },
      ),
      { seed: 51, numRuns: 300 },
    );
  });

  test('use the id freed last first, so that as few are used as were alive at once', () => {
    const slots = new Slots(8, () => {});
    const first = [slots.allocate(), slots.allocate(), slots.allocate()];
    expect(first).toEqual([0, 1, 2]);
    for (let i = 0; i < 100; i++) {
      slots.release(1);
      expect(slots.allocate()).toBe(1);
    }
    expect(slots.capacity).toBe(8);
  });

  test('grow by doubling, only when all are in use', () => {
    const sizes: number[] = [];
    const slots = new Slots(2, (n) => sizes.push(n));
    for (let i = 0; i < 9; i++) slots.allocate();
    expect(sizes).toEqual([4, 8, 16]);
  });
});

test('a lengthened array keeps its numbers, its kind, and has zeros behind', () => {
  const longer = lengthened(Float64Array.from([1.5, 2]), 4);
  expect(longer).toBeInstanceOf(Float64Array);
  expect([...longer]).toEqual([1.5, 2, 0, 0]);
  expect(lengthened(Uint8Array.of(7), 2)).toEqual(Uint8Array.of(7, 0));
});
