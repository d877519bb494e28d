import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nextMoment } from '../../../src/kernel/des/cadence.ts';

const cadence = fc
  .record({
    period: fc.integer({ min: 1, max: 50 }),
    raw: fc.array(fc.nat(49), { minLength: 1, maxLength: 5 }),
  })
  .map(({ period, raw }) => ({
    period,
    at: [...new Set(raw.map((offset) => offset % period))].sort((a, b) => a - b),
  }));

test('the next moment is the first minute after t that belongs to the cadence', () => {
  fc.assert(
    fc.property(cadence, fc.nat(400), fc.constantFrom(0, 0.5), (pattern, minute, fraction) => {
      const t = minute + fraction;
      let expected = Math.floor(t) + 1;
      while (!pattern.at.includes(expected % pattern.period)) expected++;
      expect(nextMoment(pattern, t)).toBe(expected);
    }),
    { seed: 61, numRuns: 1000 },
  );
});

test('at a moment the next one is asked for, not this one', () => {
  expect(nextMoment({ period: 240, at: [0] }, 0)).toBe(240);
  expect(nextMoment({ period: 240, at: [0] }, 239.999)).toBe(240);
  expect(nextMoment({ period: 10_080, at: [960, 2_400] }, 2_400)).toBe(10_080 + 960);
});
