import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { StepSeries } from '../../../src/kernel/stats/step-series.ts';

const changes = fc
  .array(fc.tuple(fc.nat(60), fc.integer({ min: -3, max: 3 })), { maxLength: 30 })
  .map((steps) => steps.sort((a, b) => a[0] - b[0]));

/** Value held in each unit of time [m, m + 1). */
function held(steps: readonly (readonly [number, number])[], until: number): number[] {
  return Array.from({ length: until }, (_, m) =>
    steps.reduce((sum, [t, step]) => (t <= m ? sum + step : sum), 0),
  );
}

describe('a step series', () => {
  test('agrees with adding up unit by unit: average, maximum, average of each period', () => {
    const window = fc.record({
      from: fc.nat(20),
      length: fc.integer({ min: 1, max: 40 }),
      period: fc.integer({ min: 1, max: 15 }),
    });
    fc.assert(
      fc.property(changes, window, (steps, { from, length, period }) => {
        const to = from + length;
        const series = new StepSeries(from, length, period);
        for (const [t, step] of steps) series.change(t, step);
        const inWindow = held(steps, to).slice(from);
        const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;
        expect(series.average()).toBeCloseTo(mean(inWindow), 10);
        expect(series.maximum).toBe(Math.max(0, ...inWindow));
        const periods = Array.from({ length: Math.ceil(length / period) }, (_, i) =>
          mean(inWindow.slice(i * period, (i + 1) * period)),
        );
        expect(series.averages()).toEqual(periods.map((average) => expect.closeTo(average, 10)));
      }),
      { seed: 111, numRuns: 500 },
    );
  });

  test('does not count a value that is held for no time', () => {
    const series = new StepSeries(0, 10, 10);
    series.change(3, 5);
    series.change(3, -5);
    expect([series.maximum, series.average(), series.value]).toEqual([0, 0, 0]);
  });

  test('knows the value at the start of the window from before', () => {
    const series = new StepSeries(10, 10, 5);
    series.change(2, 4);
    series.change(15, -3);
    expect(series.averages()).toEqual([4, 1]);
    expect([series.average(), series.maximum]).toEqual([2.5, 4]);
  });

  test('does not change by being read', () => {
    const series = new StepSeries(0, 10, 3);
    series.change(1, 2);
    expect([series.average(), series.average()]).toEqual([1.8, 1.8]);
    expect(series.averages()).toEqual(series.averages());
  });

  test('comes to its end wherever the window begins, exact in binary or not', () => {
    const day = 24 * 60;
    for (let tenths = 1; tenths <= 300; tenths++) {
      const series = new StepSeries((tenths / 10) * day, 26 * 7 * day, day);
      series.change(0, 1);
      expect(series.average()).toBeCloseTo(1, 9);
      expect(series.averages()).toHaveLength(182);
    }
  });
});
