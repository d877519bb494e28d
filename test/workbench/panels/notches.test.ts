import fc from 'fast-check';
import { expect, it } from 'vitest';
import { notches, placeAtNotch, STEPS } from '../../../src/workbench/ui/panels/notches.ts';

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
