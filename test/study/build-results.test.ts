import { beforeAll, describe, expect, test } from 'vitest';
import { ENDINGS } from '../../src/model/metrics/follow-up.ts';
import { buildResults, studyHash } from '../../src/study/build-results.ts';
import { RESULTS_FORMAT, type Results } from '../../src/study/results.ts';
import { runStudy } from '../../src/study/run-study.ts';
import { VERSION } from '../../src/version.ts';
import { here, smallModel, smallStudy } from './small.ts';

const study = smallStudy({ a: smallModel('east'), b: smallModel('board'), c: smallModel('vp') });
let results: Results;

beforeAll(async () => {
  results = buildResults(study, await runStudy(study, here(study)));
});

describe('the results of a study', () => {
  test('say what was simulated: format, version, seed, replications, horizon, targets', () => {
    expect(results).toMatchObject({
      format: RESULTS_FORMAT,
      version: VERSION,
      note: 'simulated, not measured',
      seed: 'small',
      replications: 4,
      replicationsAsked: 4,
      horizon: { warmUpDays: 1, windowDays: 2, drainDays: 1 },
      confidence: 0.95,
      targets: [{ label: '7d', hours: 168 }],
      types: [{ id: 'type', title: 'Type', kind: 'complaint' }],
    });
    expect(Object.keys(results.designs)).toEqual(['a', 'b', 'c']);
  });

  test('are JSON through and through: nothing is lost in writing, no number is not a number', () => {
    expect(JSON.parse(JSON.stringify(results))).toEqual(results);
  });

  test('describe every metric that a design has, and give each a mean with its interval round it', () => {
    for (const design of Object.values(results.designs)) {
      expect(Object.keys(design.metrics).filter((id) => !Object.hasOwn(results.metrics, id))).toEqual([]);
      for (const { mean, interval, unit, by } of Object.values(design.metrics)) {
        expect(unit).not.toBe('');
        if (mean === null) expect(interval).toBeNull();
        if (mean !== null && interval) expect(interval[0] <= mean && mean <= interval[1]).toBe(true);
        if (by) expect(Object.keys(by).sort()).toEqual(['faults', 'type', 'unit']);
      }
    }
    for (const { unit, definition, direction } of Object.values(results.metrics)) {
      expect([unit === '', definition === '']).toEqual([false, false]);
      expect(['lower', 'higher', 'neither']).toContain(direction);
    }
  });

  test('slice by type, by unit at fault, and by own and others’ faults', () => {
    const { by } = results.designs.a?.metrics['outcome.resolved'] ?? {};
    expect(Object.keys(by?.type ?? {})).toEqual(['type']);
    expect(Object.keys(by?.unit ?? {})).toEqual(['east', 'west', 'service']);
    expect(Object.keys(by?.faults ?? {})).toEqual(['own', 'others']);
    // Nothing is the east's fault: nothing was observed.
    expect(by?.unit?.east).toEqual({ mean: null, interval: null });
    expect(by?.unit?.service).toEqual(by?.faults?.own);
    expect(by?.unit?.west).toEqual(by?.faults?.others);
  });

  test('compare every other design with the first, metric by metric', () => {
    const pairs = new Set(results.comparisons.map(({ a, b }) => `${a} ${b}`));
    expect([...pairs]).toEqual(['a b', 'a c']);
    for (const { a, b, metric, difference } of results.comparisons) {
      const mean = (design: string) => results.designs[design]?.metrics[metric]?.mean ?? Number.NaN;
      // Where both were observed in all replications the mean of the differences is that of the means.
      if (metric === 'outcome.resolved') expect(difference).toBeCloseTo(mean(b) - mean(a), 9);
    }
    const known = Object.keys(results.designs.a?.metrics ?? {});
    expect(results.comparisons.every(({ metric }) => known.includes(metric))).toBe(true);
  });

  test('judge by an interval at least as wide as the one shown', () => {
    for (const { interval, correctedInterval } of results.comparisons) {
      if (!interval || !correctedInterval) continue;
      expect(correctedInterval[0]).toBeLessThanOrEqual(interval[0]);
      expect(correctedInterval[1]).toBeGreaterThanOrEqual(interval[1]);
    }
  });

  test('carry the shares of all endings at hours that somebody is followed, and never more than all', () => {
    for (const { curves } of Object.values(results.designs)) {
      const { hours, shares } = curves.outcomes!;
      expect(Object.keys(shares)).toEqual([...ENDINGS]);
      // A window of two days and a drain of one.
      expect(hours.at(-1)).toBeLessThanOrEqual(72);
      expect(hours.at(-1)).toBeGreaterThan(48);
      const ended = hours.map((_, i) => ENDINGS.reduce((sum, ending) => sum + shares[ending][i]!.mean!, 0));
      expect(ended.at(-1)).toBeGreaterThan(50);
      expect(Math.max(...ended)).toBeLessThan(100 + 1e-9);
    }
  });

  test('carry curves on one grid, the share resolved rising up to what is resolved at all', () => {
    for (const { curves, metrics } of Object.values(results.designs)) {
      const { hours, share } = curves.resolved;
      expect(share).toHaveLength(hours.length);
      expect([...hours].sort((x, y) => x - y)).toEqual(hours);
      const means = share.map(({ mean }) => mean ?? Number.NaN);
      expect(means.every((m, i) => i === 0 || m >= (means[i - 1] as number))).toBe(true);
      expect(means.at(-1)).toBeCloseTo(metrics['outcome.resolved']?.mean ?? Number.NaN, 9);
      expect(curves.backlogByDay.days).toEqual([1, 2]);
      const backlog = curves.backlogByDay.cases.map(({ mean }) => mean ?? Number.NaN);
      expect((backlog[0] as number) / 2 + (backlog[1] as number) / 2).toBeCloseTo(
        metrics['backlog.mean']?.mean ?? Number.NaN,
        9,
      );
    }
  });

  test('mark designs with an offered load above 1, and give no verdict on them', async () => {
    const busy = smallStudy({ a: smallModel('east'), b: smallModel('east', 4000) });
    const { designs, comparisons } = buildResults(busy, await runStudy(busy, here(busy)));
    expect(designs.a).toMatchObject({ steady: true, overloaded: [] });
    expect(designs.b?.steady).toBe(false);
    expect(designs.b?.overloaded).toContain('frontLine');
    expect(new Set(comparisons.map(({ verdict }) => verdict))).toEqual(new Set(['no steady state']));
  });

  test('of one replication have means without intervals, and no winner', async () => {
    const one = { ...study, replications: 1 };
    const single = buildResults(one, await runStudy(one, here(one)));
    expect(single.designs.a?.metrics['resolutionTime.mean']).toMatchObject({ interval: null });
    expect(new Set(single.comparisons.map(({ verdict }) => verdict))).toEqual(
      new Set(['no clear difference']),
    );
  });
});

describe('the hash of a study', () => {
  test('is the same for the same study, and for one that differs in words alone', () => {
    expect(studyHash(structuredClone(study))).toBe(studyHash(study));
    expect(studyHash({ ...study, title: 'Other', question: 'Why?', replications: 9 })).toBe(studyHash(study));
    expect(results.scenario.hash).toMatch(/^[0-9a-f]{64}$/);
  });

  test('is another one for another seed, design or number', () => {
    const hashes = [
      study,
      { ...study, seed: 'other' },
      smallStudy({ a: smallModel('east'), b: smallModel('board') }),
      smallStudy({ a: smallModel('east'), b: smallModel('board'), c: smallModel('vp', 201) }),
    ].map(studyHash);
    expect(new Set(hashes).size).toBe(hashes.length);
  });
});
