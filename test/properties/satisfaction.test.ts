import fc from 'fast-check';
import { expect, test } from 'vitest';
import { figuresOf, replicate } from '../../src/model/replicate.ts';
import { observe } from '../model/lives.ts';
import { anySpec, runs } from './worlds.ts';

const YEAR = 365.25 * 24 * 60;
const VALUE = 100;

test('whatever the company, every complaint that arrives is judged once, and on the scales there are', () => {
  let judged = 0;
  fc.assert(
    fc.property(anySpec, (some) => {
      const loyalty = { ...some.rules.loyalty, customerValue: VALUE };
      const spec = { ...some, rules: { ...some.rules, loyalty } };
      const numbers = replicate(spec, 'a seed', 0);
      const figures = figuresOf(spec);
      const read = (id: string): number =>
        numbers[
          figures.findIndex((f) => f.kind === 'metric' && f.info.id === id && f.slice.by === 'all')
        ] as number;
      const { warmUp, window } = spec.horizon;
      const arrived = observe(spec).lives.filter(
        ({ complaint, end, from }) =>
          complaint && end !== 'deflected' && from >= warmUp && from < warmUp + window,
      ).length;
      if (arrived === 0) return;
      const count = (read('clvAtRisk.perYear') * (window / YEAR)) / read('clvAtRisk.perComplaint');
      expect(count).toBeCloseTo(arrived, 6);
      expect(read('clvAtRisk.perComplaint')).toBeCloseTo((VALUE * (100 - read('retention'))) / 100, 6);
      expect(read('retention')).toBeLessThanOrEqual(read('repeatPurchase') + 1e-9);
      for (const [id, least, most] of [
        ['csat', 1, 5],
        ['ces', 1, 7],
        ['nps', -100, 100],
        ['retention', 0, 100],
        ['repeatPurchase', 9, 95],
      ] as const) {
        expect(read(id), id).toBeGreaterThanOrEqual(least);
        expect(read(id), id).toBeLessThanOrEqual(most);
      }
      judged += arrived;
    }),
    runs(6, 40),
  );
  expect(judged).toBeGreaterThan(300);
});
