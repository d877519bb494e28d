import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Discipline, ItemQueue, Links } from '../../../src/kernel/des/item-queue.ts';

const CAPACITY = 12;

/** The item to take by each rule, from the items in order of arrival. */
const rules: Record<Discipline, (items: readonly number[], keys: Float64Array) => number | undefined> = {
  fifo: (items) => items[0],
  lifo: (items) => items.at(-1),
  key: (items, keys) =>
    items.reduce<number | undefined>(
      (best, item) => (best === undefined || (keys[item] as number) < (keys[best] as number) ? item : best),
      undefined,
    ),
};

const disciplines = Object.keys(rules) as Discipline[];

const operation = fc.oneof(
  fc.record({ do: fc.constant('append' as const), item: fc.nat(CAPACITY - 1) }),
  fc.record({ do: fc.constant('remove' as const), item: fc.nat(CAPACITY - 1) }),
  fc.record({ do: fc.constant('shift' as const), item: fc.constant(0) }),
);

function itemsOf(queue: ItemQueue): number[] {
  const items: number[] = [];
  for (let item = queue.head; item >= 0; item = queue.after(item)) items.push(item);
  return items;
}

describe('a waiting line', () => {
  test('agrees with a list, with items leaving from anywhere', () => {
    fc.assert(
      fc.property(fc.array(operation, { maxLength: 80 }), (operations) => {
        const queue = new ItemQueue(new Links(CAPACITY));
        let list: number[] = [];
        let longest = 0;
        for (const { do: what, item } of operations) {
          if (what === 'shift') {
            expect(queue.shift()).toBe(list[0] ?? -1);
            list = list.slice(1);
          } else if (what === 'append' && !list.includes(item)) {
            queue.append(item);
            list.push(item);
          } else if (what === 'remove' && list.includes(item)) {
            queue.remove(item);
            list = list.filter((other) => other !== item);
          }
          longest = Math.max(longest, list.length);
          expect(itemsOf(queue)).toEqual(list);
          expect([queue.length, queue.head, queue.tail, queue.longest]).toEqual([
            list.length,
            list[0] ?? -1,
            list.at(-1) ?? -1,
            longest,
          ]);
        }
      }),
      { seed: 31, numRuns: 400 },
    );
  });

  test('selects by its discipline among the items that can be started, and leaves them in line', () => {
    const line = fc.record({
      items: fc.uniqueArray(fc.nat(CAPACITY - 1)),
      // Few keys, so that ties are common.
      keys: fc.array(fc.integer({ min: -2, max: 2 }), { minLength: CAPACITY, maxLength: CAPACITY }),
      blocked: fc.uniqueArray(fc.nat(CAPACITY - 1)),
      discipline: fc.constantFrom(...disciplines),
    });
    fc.assert(
      fc.property(line, ({ items, keys: list, blocked, discipline }) => {
        const queue = new ItemQueue(new Links(CAPACITY));
        for (const item of items) queue.append(item);
        const keys = Float64Array.from(list);
        const startable = (item: number): boolean => !blocked.includes(item);
        const expected = rules[discipline](items.filter(startable), keys) ?? -1;
        expect(queue.select(discipline, keys, startable)).toBe(expected);
        expect(itemsOf(queue)).toEqual(items);
      }),
      { seed: 32, numRuns: 600 },
    );
  });

  test('shares its links with other lines, an item standing in one at a time', () => {
    const links = new Links(4);
    const [a, b] = [new ItemQueue(links), new ItemQueue(links)];
    for (const item of [0, 1, 2]) a.append(item);
    a.remove(1);
    b.append(1);
    b.append(3);
    expect([itemsOf(a), itemsOf(b)]).toEqual([
      [0, 2],
      [1, 3],
    ]);
  });

  test('keeps its order when the links grow', () => {
    const links = new Links(2);
    const queue = new ItemQueue(links);
    queue.append(1);
    queue.append(0);
    links.grow(4);
    queue.append(3);
    queue.append(2);
    expect(itemsOf(queue)).toEqual([1, 0, 3, 2]);
  });
});
