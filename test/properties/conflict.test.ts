import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figuresOf, replicate } from '../../src/model/replicate.ts';
import type { ModelSpec, RulesSpec } from '../../src/model/spec.ts';
import { anySpec, runs } from './worlds.ts';

const withRules = (spec: ModelSpec, rules: Partial<RulesSpec>): ModelSpec => ({
  ...spec,
  rules: { ...spec.rules, ...rules },
});

/** Figures by `metric slice`, those with nothing observed left out. */
function figures(spec: ModelSpec): Map<string, number> {
  const numbers = replicate(spec, 'conflicts', 0);
  return new Map(
    figuresOf(spec).flatMap((figure, i): [string, number][] => {
      const value = numbers[i] as number;
      if (figure.kind !== 'metric' || Number.isNaN(value)) return [];
      return [[`${figure.info.id} ${figure.slice.key}`, value]];
    }),
  );
}

/** Names of the figures that begin so and are not 0. */
function above0(all: Map<string, number>, ...starts: string[]): string[] {
  return [...all].filter(([key, x]) => x !== 0 && starts.some((s) => key.startsWith(s))).map(([key]) => key);
}

/** Properties that say a figure is 0 need it to be above 0 elsewhere: in the company itself, or in `other`. */
function holdsOnlyThen(
  property: (spec: ModelSpec) => [ModelSpec, readonly string[]],
  seed: number,
  other: (spec: ModelSpec) => ModelSpec = (spec) => spec,
): void {
  let otherwise = 0;
  fc.assert(
    fc.property(anySpec, (spec) => {
      const [special, starts] = property(spec);
      expect(above0(figures(special), ...starts)).toEqual([]);
      if (above0(figures(other(spec)), ...starts).length > 0) otherwise++;
    }),
    runs(seed, 100),
  );
  expect(otherwise).toBeGreaterThan(5);
}

describe('whatever the company', () => {
  test('with candour 1 there is no false closure', () => {
    const without = (spec: ModelSpec): ModelSpec => withRules(spec, { candour: 0, suppress: 1 });
    holdsOnlyThen((spec) => [withRules(spec, { candour: 1 }), ['buried.falseClosures']], 31, without);
  });

  test('with candour 1, deference 0, contest 0 and no target pressure no conflict escalates and nothing is buried', () => {
    const rules = { candour: 1, deference: 0, contest: 0, targetPressure: 0 };
    const none = [
      'buried',
      'conflict.escalations',
      'conflict.internal',
      'conflict.forced',
      'conflict.external',
    ];
    holdsOnlyThen((spec) => [withRules(spec, rules), [...none, 'outcome.buried', 'repeatRate']], 32);
  });

  test('service directly under a neutral root is exposed to no conflict but about its own faults', () => {
    holdsOnlyThen((spec) => {
      const { chart } = spec;
      const root = chart.positions.find(({ reportsTo }) => reportsTo === null)?.id ?? '';
      const positions = chart.positions.map((p) => ({
        ...p,
        // Nobody acts for another, and requests go over a bridge: neither deputies nor relays are asked.
        deputy: null,
        neutral: p.id === root ? true : p.neutral,
        reportsTo: p.id === 'head' ? root : p.reportsTo,
      }));
      // Nor is anybody of another unit sent to the customer.
      const types = spec.types.map((type) => ({ ...type, visit: null }));
      const special = withRules({ ...spec, types, chart: { ...chart, positions } }, { requests: 'bridge' });
      const others = ['all', 'unit0', 'unit1', 'unit2', 'others'].map(
        (slice) => `conflict.exposure ${slice}`,
      );
      return [special, others.slice(1)];
    }, 33);
  });

  test('at delegation level 7 no authority is asked for and nobody is consulted', () => {
    holdsOnlyThen(
      (spec) => [
        withRules(spec, { delegation: { remedy: 7, credit: 7 } }),
        ['escalations.authority', 'escalations.consulted'],
      ],
      34,
    );
  });
});

describe('whatever the company, in every slice', () => {
  const each = (check: (all: Map<string, number>, slice: string) => void, seed: number): void => {
    fc.assert(
      fc.property(anySpec, (spec) => {
        const all = figures(spec);
        const slices = [...all.keys()].flatMap((key) => /^outcome\.open (.*)$/.exec(key)?.[1] ?? []);
        for (const slice of slices) check(all, slice);
      }),
      runs(seed, 100),
    );
  };
  const sum = (all: Map<string, number>, start: string, slice: string): number =>
    [...all].reduce(
      (total, [key, x]) => (key.startsWith(start) && key.endsWith(` ${slice}`) ? total + x : total),
      0,
    );

  test('the twelve parts of the latency sum to the mean resolution time', () => {
    each((all, slice) => {
      const mean = all.get(`resolutionTime.mean ${slice}`);
      if (mean === undefined) return;
      const parts = sum(all, 'latency.', slice);
      expect(Math.abs(parts - mean)).toBeLessThanOrEqual(1e-9 * mean);
      const company = all.get(`resolutionTimeCompany.mean ${slice}`) as number;
      expect(Math.abs(mean - company - (all.get(`latency.customer ${slice}`) as number))).toBeLessThanOrEqual(
        1e-9 * mean,
      );
    }, 41);
  });

  test('what became of the complaints sums to 100 %, each share between 0 and 100', () => {
    each((all, slice) => {
      expect(sum(all, 'outcome.', slice)).toBeCloseTo(100, 9);
      const shares = [...all].filter(([key]) => key.startsWith('outcome.')).map(([, x]) => x);
      expect(Math.min(...shares)).toBeGreaterThanOrEqual(-1e-9);
    }, 42);
  });

  test('quantiles of the resolution time ascend, and no more are resolved within a target than at all', () => {
    each((all, slice) => {
      const levels = ['p50', 'p90', 'p95', 'p99'].flatMap(
        (q) => all.get(`resolutionTime.${q} ${slice}`) ?? [],
      );
      expect(levels).toEqual([...levels].sort((a, b) => a - b));
      const day = all.get(`resolvedWithin.1d ${slice}`) as number;
      const week = all.get(`resolvedWithin.7d ${slice}`) as number;
      expect(day).toBeLessThanOrEqual(week);
      expect(week).toBeLessThanOrEqual((all.get(`outcome.resolved ${slice}`) as number) + 1e-9);
    }, 43);
  });

  test('conflict escalations and burials are the sums of their three kinds', () => {
    each((all, slice) => {
      const of = (id: string) => all.get(`${id} ${slice}`) as number;
      expect(of('conflict.escalations')).toBeCloseTo(
        of('conflict.internal') + of('conflict.forced') + of('conflict.external'),
        6,
      );
      expect(of('buried.total')).toBeCloseTo(
        of('buried.falseClosures') + of('buried.notRaised') + of('buried.lostToPowerGap'),
        6,
      );
    }, 44);
  });
});
