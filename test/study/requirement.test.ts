import { describe, expect, test } from 'vitest';
import { parseRequirement, type Requirement, shortfalls } from '../../src/study/requirement.ts';
import type { Results } from '../../src/study/results.ts';

function read(text: string): Requirement {
  const requirement = parseRequirement(text);
  if (typeof requirement === 'string') throw new Error(requirement);
  return requirement;
}

const results = {
  designs: {
    quick: { metrics: { 'resolutionTime.p90': { unit: 'h', mean: 100 }, asa: { unit: 's', mean: 30 } } },
    slow: {
      metrics: { 'resolutionTime.p90': { unit: 'h', mean: 200 }, errors: { unit: 'per 1,000', mean: null } },
    },
  },
} as unknown as Results;

describe('a requirement', () => {
  test.each([
    ['resolutionTime.p90 < 7d', 'resolutionTime.p90', true, 168, true],
    ['resolvedWithin.7d>=80%', 'resolvedWithin.7d', false, 80, false],
    [' asa <= 20s ', 'asa', true, 20 / 3600, true],
    ['utilisation.service-head < 85', 'utilisation.service-head', true, 85, false],
    ['latency.lead < 1.5h', 'latency.lead', true, 1.5, true],
    ['backlog.max > -1', 'backlog.max', false, -1, false],
    ['asa < 30min', 'asa', true, 0.5, true],
    ['asa < 2w', 'asa', true, 336, true],
  ])('reads %j', (text, metric, below, bound, duration) => {
    expect(read(text)).toMatchObject({ text: text.trim(), metric, below, bound, duration });
  });

  test.each(['', 'resolutionTime.p90', 'a = 3', 'a < b', '< 3', 'a < 3 d d', 'a < 3y', 'a < 1e3', 'a << 3'])(
    'says how it must read where it is %j',
    (text) => {
      expect(parseRequirement(text)).toMatch(/^must read "metric < number"/);
    },
  );

  test('is missed by the designs whose mean is beyond it, in the metric’s own unit', () => {
    expect(shortfalls(results, read('resolutionTime.p90 < 7d'))).toEqual([
      'slow: missed "resolutionTime.p90 < 7d": resolutionTime.p90 is 200 h',
    ]);
    expect(shortfalls(results, read('resolutionTime.p90 < 300'))).toEqual([]);
    expect(shortfalls(results, read('resolutionTime.p90 > 150'))).toHaveLength(1);
  });

  test('on the bound is met by <= and >= alone', () => {
    const metric = 'resolutionTime.p90';
    const quick = { designs: { quick: results.designs.quick } } as unknown as Results;
    expect(shortfalls(quick, read(`${metric} <= 100h`))).toEqual([]);
    expect(shortfalls(quick, read(`${metric} >= 100h`))).toEqual([]);
    expect(shortfalls(quick, read(`${metric} < 100h`))).toHaveLength(1);
    expect(shortfalls(quick, read(`${metric} > 100h`))).toHaveLength(1);
  });

  test('is missed by a design that has no such metric, has not observed it, or measures no time', () => {
    expect(shortfalls(results, read('asa < 60s'))).toEqual([
      'slow: there is no metric "asa" to require "asa < 60s" of',
    ]);
    expect(shortfalls(results, read('errors < 1'))).toContain('slow: errors was not observed');
    expect(shortfalls(results, read('errors < 1d'))).toContain(
      'slow: errors is measured in per 1,000, not in time',
    );
    expect(shortfalls(results, read('constructor < 1'))).toHaveLength(2);
  });
});
