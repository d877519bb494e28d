import fc from 'fast-check';
import { expect, it } from 'vitest';
import { notches, placeAtNotch, placeBySteps, STEPS } from '../../../src/workbench/ui/panels/notches.ts';

const scale = fc
  .record({
    low: fc.double({ min: 0.001, max: 100, noNaN: true }),
    width: fc.double({ min: 0.01, max: 1000, noNaN: true }),
    logarithmic: fc.boolean(),
  })
  .map(({ low, width, logarithmic }) => ({ low, high: low + width, step: 0, logarithmic }));

it('leads from a notch to a place and back to the same notch', () => {
  fc.assert(
    fc.property(scale, fc.integer({ min: 0, max: STEPS }), (knob, notch) => {
      expect(notches(knob, placeAtNotch(knob, notch))).toBeCloseTo(notch, 4);
    }),
  );
});

it('reaches both ends, and whole steps in between where there are steps', () => {
  const knob = { low: 1, high: 7, step: 1, logarithmic: false };
  const places = Array.from({ length: STEPS + 1 }, (_, notch) => placeAtNotch(knob, notch));
  expect([...new Set(places)]).toEqual([1, 2, 3, 4, 5, 6, 7]);
});

it('goes by equal factors where a knob is logarithmic', () => {
  const knob = { low: 1, high: 10_000, step: 0, logarithmic: true };
  expect(placeAtNotch(knob, STEPS / 2)).toBeCloseTo(100, 6);
});

it('goes by round steps with a key, some forty over the whole way, and stops at both ends', () => {
  const money = { low: 0, high: 2000, step: 0, logarithmic: false, unit: 'money' };
  expect(placeBySteps(money, 0, 1)).toBe(50);
  expect(placeBySteps(money, 233, 1)).toBe(250);
  expect(placeBySteps(money, 233, -1)).toBe(200);
  expect(placeBySteps(money, 1990, 5)).toBe(2000);
  expect(placeBySteps({ ...money, high: 1, unit: 'share' }, 0.3, 1)).toBe(0.35);
  const level = { low: 1, high: 7, step: 1, logarithmic: false, unit: 'level 1-7' };
  expect(placeBySteps(level, 4, -1)).toBe(3);
});

it('goes by lengths of time that people count in', () => {
  const time = { low: 60, high: 10_080, step: 0, logarithmic: false, unit: 'duration' };
  expect(placeBySteps(time, 60, 1)).toBe(480);
  expect(placeBySteps(time, 480, 1)).toBe(960);
});

it('comes back where it was by a key there and back, from a round place', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 18 }), fc.constantFrom(10, 200, 4000), (k, high) => {
      const knob = { low: 0, high, step: 0, logarithmic: false, unit: 'money' };
      const place = placeBySteps(knob, 0, k);
      expect(placeBySteps(knob, placeBySteps(knob, place, 1), -1)).toBeCloseTo(place, 9);
    }),
  );
});
