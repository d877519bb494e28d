import { describe, expect, test } from 'vitest';
import { caseHistory, type ResolvedCases, resolvedCases } from '../../src/model/case-history.ts';
import { CASE_ENDS, type Lives, recordLives } from '../../src/model/lives.ts';
import type { DesignSpec, StudySpec } from '../../src/scenario/study-spec.ts';
import { buildResults } from '../../src/study/build-results.ts';
import { findExample, mostTelling, type Observer } from '../../src/study/example.ts';
import type { Results, Verdict } from '../../src/study/results.ts';
import { runStudy } from '../../src/study/run-study.ts';
import { here, smallModel, smallStudy } from './small.ts';

const study = smallStudy({ a: smallModel('east'), b: smallModel('board'), c: smallModel('vp') });
const METRIC = 'resolvedWithin.7d';

/** Looks into replications here. */
function observer({ designs, seed }: StudySpec): Observer {
  const model = (design: number) => (designs[design] as DesignSpec).model;
  return {
    resolved: async ({ design, replication }) => resolvedCases(model(design), seed, replication),
    history: async ({ design, replication }, customer) =>
      caseHistory(model(design), seed, replication, customer),
  };
}

/** Results in which designs b and c compare with a as given. */
async function judged(...given: readonly [Verdict, number][]): Promise<Results> {
  const results = buildResults(study, await runStudy(study, here(study)));
  const byId: Readonly<Record<string, readonly [Verdict, number] | undefined>> = { b: given[0], c: given[1] };
  return {
    ...results,
    comparisons: results.comparisons.map((comparison) => {
      const [verdict, difference] = byId[comparison.b] ?? [comparison.verdict, comparison.difference];
      return comparison.metric === METRIC ? { ...comparison, verdict, difference } : comparison;
    }),
  };
}

/** Minutes that customer k takes in each design, all on one stream. */
function cases(minutes: readonly number[]): ResolvedCases {
  return {
    stream: new Int32Array(minutes.length),
    ordinal: Int32Array.from(minutes, (_, k) => k),
    minutes: Float64Array.from(minutes),
  };
}

/** Notes who is asked for, and gives the life of another who is there. */
function listing(asked: number[]): Observer['history'] {
  return (job, { ordinal }) => {
    asked.push(ordinal);
    return observer(study).history(job, { stream: 0, ordinal: 5 });
  };
}

describe('the design that the first is shown beside', () => {
  const shown = async (...given: readonly [Verdict, number][]) =>
    (await findExample(study, await judged(...given), observer(study)))?.b.design;

  test('is of those judged better the one that gains most', async () => {
    expect(await shown(['better', 1], ['better', 3])).toBe('c');
    expect(await shown(['better', 1], ['worse', -9])).toBe('b');
    expect(await shown(['better', 1], ['no clear difference', 9])).toBe('b');
  });

  test('is the one that differs most where none is better, with a steady state if there is one', async () => {
    expect(await shown(['no clear difference', 1], ['worse', -3])).toBe('c');
    expect(await shown(['worse', -1], ['no steady state', -50])).toBe('b');
    expect(await shown(['no steady state', -1], ['no steady state', -50])).toBe('c');
  });
});

describe('the complaint that is shown', () => {
  const results = judged(['better', 1], ['no clear difference', 0]);

  test('is at the 99th percentile of the time saved, among those resolved in both', async () => {
    // Customer k takes 1000 minutes in a, and k less in b; one is resolved in a alone, one in b alone.
    const a = cases(Array.from({ length: 200 }, () => 1000));
    const b = cases(Array.from({ length: 199 }, (_, k) => 1000 - k));
    const asked: number[] = [];
    const example = await findExample(study, await results, {
      resolved: async ({ design }) => (design === 0 ? a : b),
      history: listing(asked),
    });
    // The nearest rank: 198 of 199 complaints, ordered by what they save, are at or below it.
    expect(asked).toEqual([197, 197]);
    expect(example).toMatchObject({ percentile: 99, of: 'saved', among: 199, sooner: 139, later: 0 });
  });

  test('is ranked by the time lost where the other design is the slower one', async () => {
    const slower = await judged(['worse', -5], ['no clear difference', 0]);
    const asked: number[] = [];
    const example = await findExample(study, slower, {
      resolved: async ({ design }) =>
        cases(Array.from({ length: 100 }, (_, k) => (design === 0 ? 200 : 100 + k))),
      history: listing(asked),
    });
    // All save time; least does the last customer, the one before it comes next.
    expect(asked).toEqual([98, 98]);
    expect(example).toMatchObject({ of: 'lost', among: 100 });
  });

  test('is one customer, met by both designs: same type, unit and amount, two lives without gaps', async () => {
    const example = (await findExample(study, await results, observer(study)))!;
    expect([example.a.design, example.b.design, example.replication]).toEqual(['a', 'b', 0]);
    expect(example).toMatchObject({ type: 'Type', percentile: 99 });
    expect(['west', 'service']).toContain(example.unit);
    expect(example.amount).toBeGreaterThan(0);
    for (const { hours, steps } of [example.a, example.b]) {
      expect(steps[0]?.from).toBe(0);
      expect(steps.at(-1)?.to).toBe(hours);
      for (const [i, step] of steps.entries()) if (i > 0) expect(step.from).toBe(steps[i - 1]?.to);
    }
    expect(example.a.hours).toBeGreaterThan(example.b.hours);
  });

  test('names positions of the chart by their ids, the agents as frontLine', async () => {
    const example = (await findExample(study, await results, observer(study)))!;
    for (const { design, steps } of [example.a, example.b]) {
      const known = (await results).designs[design]!.chart.positions.map(({ id }) => id);
      for (const { holder } of steps) {
        if (holder !== null) expect([...known, 'frontLine']).toContain(holder);
      }
    }
  });

  test('is none with one design, or where nobody is resolved in both', async () => {
    const one = { ...study, designs: study.designs.slice(0, 1) };
    const alone = buildResults(one, await runStudy(one, here(one)));
    expect(await findExample(one, alone, observer(one))).toBeNull();
    const nobody: Observer = { ...observer(study), resolved: async () => cases([]) };
    expect(await findExample(study, await results, nobody)).toBeNull();
  });

  test('survives JSON, like all results', async () => {
    const example = await findExample(study, await results, observer(study));
    expect(JSON.parse(JSON.stringify(example))).toEqual(example);
  });
});

describe('the complaint that tells most of two records of lives', () => {
  const end = CASE_ENDS.indexOf('resolved');
  const recorded = recordLives(smallModel('east'), 'small', 0);
  /** Lives of customers 0, 1, … in an order of their own, who take so many minutes each; undefined: still open. */
  const taking = (minutes: readonly (number | undefined)[]): Lives => ({
    ...recorded,
    count: minutes.length,
    stream: new Int32Array(minutes.length).fill(2),
    ordinal: Int32Array.from(minutes, (_, k) => k),
    arrivedAt: Float64Array.from(minutes, (_, k) => 10 * k),
    endedAt: Float64Array.from(minutes, (m, k) => 10 * k + (m ?? 5000)),
    end: Uint8Array.from(minutes, (m) => (m === undefined ? 0 : end)),
  });

  test('is at the 99th percentile of the time saved, among those resolved in both', () => {
    const a = taking(Array.from({ length: 200 }, () => 1000));
    const b = taking(Array.from({ length: 200 }, (_, k) => (k === 199 ? undefined : 1000 - k)));
    expect(mostTelling(a, b)).toBe(197);
  });

  test('is ranked by the time lost where the second design is the slower one', () => {
    const a = taking(Array.from({ length: 100 }, () => 200));
    const b = taking(Array.from({ length: 100 }, (_, k) => 150 + 2 * k));
    expect(mostTelling(a, b)).toBe(98);
  });

  test('is none where nobody is resolved in both', () => {
    expect(mostTelling(taking([undefined, 5]), taking([5, undefined]))).toBeNull();
  });

  test('is the one that an example of the same replication shows', async () => {
    const [a, b] = [0, 1].map((d) => recordLives(study.designs[d]!.model, study.seed, 0)) as [Lives, Lives];
    const example = (await findExample(study, await judged(['better', 1], ['worse', -9]), observer(study)))!;
    const i = mostTelling(a, b)!;
    expect(example.of).toBe('saved');
    expect(example.amount).toBe(a.amount[i]);
    expect(example.a.hours).toBeCloseTo((a.endedAt[i]! - a.arrivedAt[i]!) / 60, 9);
    expect(example.b.hours).toBeCloseTo((b.endedAt[i]! - b.arrivedAt[i]!) / 60, 9);
  });
});
