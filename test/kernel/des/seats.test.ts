import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Seats } from '../../../src/kernel/des/seats.ts';

test('the seat idle longest is taken next, whichever is given back, falls vacant or is filled when', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 6 }),
      fc.array(
        fc.record({ what: fc.constantFrom('seize', 'release', 'vacate', 'fill'), which: fc.nat(100) }),
        { maxLength: 80 },
      ),
      (total, steps) => {
        const seats = new Seats(total);
        const idle = Array.from({ length: total }, (_, i) => i);
        const busy: number[] = [];
        // Seats out of use; those among them that are still busy leave when they are released.
        const vacant = new Set<number>();
        for (const { what, which } of steps) {
          const seatOf = which % total;
          if (what === 'vacate') {
            if (vacant.has(seatOf)) continue;
            vacant.add(seatOf);
            if (idle.includes(seatOf)) idle.splice(idle.indexOf(seatOf), 1);
            seats.vacate(seatOf);
          } else if (what === 'fill') {
            if (!vacant.delete(seatOf)) continue;
            if (!busy.includes(seatOf)) idle.push(seatOf);
            seats.fill(seatOf);
          } else if (what === 'seize') {
            const expected = idle.shift();
            expect(seats.seize()).toBe(expected ?? -1);
            if (expected !== undefined) busy.push(expected);
          } else if (busy.length > 0) {
            const [seat = -1] = busy.splice(which % busy.length, 1);
            seats.release(seat);
            if (!vacant.has(seat)) idle.push(seat);
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
