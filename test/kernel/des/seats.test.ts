import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Seats } from '../../../src/kernel/des/seats.ts';

test('the seat idle longest is taken next, whichever is given back when', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 6 }),
      fc.array(fc.record({ seize: fc.boolean(), which: fc.nat(100) }), { maxLength: 60 }),
      (total, steps) => {
        const seats = new Seats(total);
        const idle = Array.from({ length: total }, (_, i) => i);
        const busy: number[] = [];
        for (const { seize, which } of steps) {
          if (seize) {
            const expected = idle.shift();
            expect(seats.seize()).toBe(expected ?? -1);
            if (expected !== undefined) busy.push(expected);
          } else if (busy.length > 0) {
            const [seat = -1] = busy.splice(which % busy.length, 1);
            seats.release(seat);
            idle.push(seat);
          }
          expect([seats.idle, seats.total]).toEqual([idle.length, total]);
        }
      },
    ),
    { seed: 41, numRuns: 400 },
  );
});

test('no seat is had from none', () => {
  const seats = new Seats(0);
  expect([seats.seize(), seats.idle]).toEqual([-1, 0]);
});
