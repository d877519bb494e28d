import { describe, expect, test } from 'vitest';
import { addressedUniform } from '../../src/kernel/random/addressed.ts';
import { normalQuantile } from '../../src/kernel/random/math.ts';
import type { StudySpec } from '../../src/scenario/study-spec.ts';
import { withBootstrap } from '../../src/study/bootstrap-intervals.ts';
import { buildResults } from '../../src/study/build-results.ts';
import { metricsOf, PrecisionWatch } from '../../src/study/precision.ts';
import type { PrecisionRule } from '../../src/study/precision-results.ts';
import type { Executor } from '../../src/study/run-study.ts';
import { runToPrecision } from '../../src/study/run-to-precision.ts';
import { StudyTally } from '../../src/study/tally.ts';
import { here, smallModel, smallStudy } from './small.ts';

const study = smallStudy({ a: smallModel('east'), b: smallModel('board') });
const MEAN = 'resolutionTime.mean';
const BURIED = 'buried.total';

const rule = (more: Partial<PrecisionRule> = {}): PrecisionRule => ({
  asked: 0.1,
  of: 'figures',
  metrics: [MEAN],
  least: 5,
  most: 200,
  ...more,
});

/** A study in which every figure is what `figure` says, loads apart, which are `load`. */
function tallied(
  replications: number,
  figure: (metric: string, design: number, replication: number) => number,
  load: (design: number) => number = () => 0.5,
  of: StudySpec = study,
): StudyTally {
  const tally = new StudyTally(of);
  for (let r = 0; r < replications; r++) {
    tally.add(
      of.designs.map((_, d) =>
        Float64Array.from(tally.figures[d]!, (one) => {
          if (one.kind !== 'metric') return 1;
          return one.info.id.startsWith('load.') ? load(d) : figure(one.info.id, d, r);
        }),
      ),
    );
  }
  return tally;
}

/** Figures about `mean` that depend on their place alone. */
const noisy =
  (mean: number, deviation: number) =>
  (metric: string, design: number, replication: number): number =>
    mean + deviation * normalQuantile(addressedUniform(metric.length, design, replication, 0));

describe('the rule', () => {
  test('stops at the first replication, not before the least, at which every figure is as precise as asked', () => {
    const watch = new PrecisionWatch(study, rule());
    const figure = noisy(1, 0.2);
    const stops = Array.from({ length: 60 }, (_, n) => watch.isEnough(tallied(n + 1, figure)));
    const first = stops.indexOf(true) + 1;
    expect(first).toBeGreaterThan(5);
    const widths = (n: number) => watch.judge(tallied(n, figure)).achieved.map(({ precision }) => precision!);
    expect(Math.max(...widths(first))).toBeLessThanOrEqual(0.1);
    expect(Math.max(...widths(first - 1))).toBeGreaterThan(0.1);
    // Two that happen to be alike do not end a run.
    expect(watch.isEnough(tallied(4, () => 1))).toBe(false);
    expect(watch.isEnough(tallied(5, () => 1))).toBe(true);
  });

  test('tells every figure’s precision, the least precise first', () => {
    const deviations: Readonly<Record<string, number>> = { [MEAN]: 0.2, [BURIED]: 0.6 };
    const tally = tallied(30, (metric, d, r) => noisy(1, deviations[metric] ?? 0)(metric, d, r));
    const judged = new PrecisionWatch(study, rule({ metrics: [MEAN, BURIED] })).judge(tally);
    expect(judged.achieved.map(({ metric }) => metric)).toEqual([BURIED, BURIED, MEAN, MEAN]);
    const all = judged.achieved.map(({ precision }) => precision!);
    expect(all).toEqual([...all].sort((x, y) => y - x));
    expect(judged).toMatchObject({ reached: false, leftOut: [], asked: 0.1, least: 5, most: 200 });
  });

  test('leaves out what no replication makes precise: never observed, overloaded, without bound', () => {
    const figure = (metric: string, d: number) =>
      metric === BURIED ? Number.NaN : metric === 'errors' && d === 0 ? Number.POSITIVE_INFINITY : 1;
    const tally = tallied(5, figure, (d) => (d === 1 ? 1.2 : 0.5));
    const judged = new PrecisionWatch(study, rule({ metrics: [MEAN, BURIED, 'errors'] })).judge(tally);
    expect(judged.leftOut).toEqual(
      expect.arrayContaining([
        { design: 'a', metric: BURIED, reason: 'not observed' },
        { design: 'a', metric: 'errors', reason: 'without bound' },
        { design: 'b', metric: MEAN, reason: 'no steady state' },
      ]),
    );
    expect(judged.leftOut).toHaveLength(5);
    expect(judged.achieved).toEqual([{ design: 'a', metric: MEAN, precision: 0 }]);
    expect(judged.reached).toBe(true);
  });

  test('ends with the first look, without having reached anything, where nothing can be judged', () => {
    const watch = new PrecisionWatch(study, rule());
    const tally = tallied(5, noisy(1, 0.5), () => 1.2);
    expect(watch.isEnough(tally)).toBe(true);
    expect(watch.judge(tally)).toMatchObject({ reached: false, achieved: [] });
  });

  test('wants what is seen now and then to be seen as often as the least number of replications', () => {
    const watch = new PrecisionWatch(study, rule());
    const nowAndThen = (_: string, __: number, r: number) => (r % 2 === 0 ? 1 : Number.NaN);
    expect(watch.isEnough(tallied(8, nowAndThen))).toBe(false);
    expect(watch.isEnough(tallied(9, nowAndThen))).toBe(true);
  });

  test('measures a difference against the larger of both means, so that equal designs are precise soon', () => {
    // 100 and 50, the same noise in both: nothing is left of it in the difference but the noise of b.
    const figure = (metric: string, d: number, r: number) =>
      (d === 0 ? 100 : 50) + noisy(0, 20)(metric, 0, r) + (d === 0 ? 0 : noisy(0, 1)(metric, 1, r));
    const of = 'differences' as const;
    const tally = tallied(10, figure);
    const [found, ...others] = new PrecisionWatch(study, rule({ of })).judge(tally).achieved;
    expect(others).toEqual([]);
    const [comparison] = buildResults(study, tally).comparisons.filter(({ metric }) => metric === MEAN);
    const [low, high] = comparison!.interval!;
    const { a } = buildResults(study, tally).designs;
    expect(found).toMatchObject({ design: 'b', metric: MEAN });
    expect(found!.precision).toBeCloseTo((high - low) / 2 / a!.metrics[MEAN]!.mean!, 12);
    expect(new PrecisionWatch(study, rule()).isEnough(tally)).toBe(false);
    expect(new PrecisionWatch(study, rule({ of })).isEnough(tally)).toBe(true);
  });

  test('knows the headline metrics of a study', () => {
    const { all, headlines } = metricsOf(study);
    expect(headlines).toContain('resolvedWithin.7d');
    expect(headlines).toContain(MEAN);
    expect(headlines.every((id) => all.includes(id))).toBe(true);
    expect(all.length).toBeGreaterThan(headlines.length);
  });

  test('its outlook is what widths, which shrink with the root, lead to', () => {
    const watch = new PrecisionWatch(study, rule({ asked: 0.02, most: 100_000 }));
    const { precision, replications } = watch.outlook(tallied(400, noisy(1, 0.3)));
    // (1.96 x 0.3 / 0.0196)^2 is 900.
    expect(replications).toBeGreaterThan(700);
    expect(replications).toBeLessThan(1200);
    expect(precision).toBeGreaterThan(0.025);
  });
});

describe('a run to a precision', () => {
  const asked = rule({ asked: 0.05, metrics: [MEAN, 'resolvedWithin.7d'], least: 4, most: 60 });
  const bytes = async (executor: Executor): Promise<string> => {
    const run = await runToPrecision(study, executor, asked);
    return JSON.stringify({ ...buildResults(run.study, run.tally), precision: run.precision });
  };

  test('ends at the same replication whatever order jobs finish in and however many run at once', async () => {
    const alone = await bytes(here(study, undefined, 1));
    const { replications, replicationsAsked, precision } = JSON.parse(alone);
    expect(replications).toBeGreaterThan(4);
    expect(replications).toBeLessThan(60);
    expect(replicationsAsked).toBe(replications);
    expect(precision.reached).toBe(true);
    for (const width of [3, 16]) {
      expect(await bytes(here(study, ({ replication }) => (replication * 7) % 13, width))).toBe(alone);
    }
  });

  test('has the figures of a run of as many replications', async () => {
    const { tally } = await runToPrecision(study, here(study), asked);
    const plain = new StudyTally(study);
    const { run } = here(study);
    for (let r = 0; r < tally.replications; r++) {
      plain.add([await run({ design: 0, replication: r }), await run({ design: 1, replication: r })]);
    }
    expect(buildResults(study, tally)).toEqual(buildResults(study, plain));
  });

  test('ends at the most there may be, and says that it was not enough', async () => {
    const most = { ...asked, asked: 0.0001, most: 7 };
    const { study: as, precision } = await runToPrecision(study, here(study), most);
    expect([as.replications, precision.reached]).toEqual([7, false]);
  });

  test('that is interrupted is known as not complete', async () => {
    const abort = new AbortController();
    const slow = { ...asked, asked: 0.0001 };
    const run = await runToPrecision(study, here(study, undefined, 1), slow, {
      signal: abort.signal,
      onProgress: (done) => {
        if (done === 10) abort.abort();
      },
    });
    expect(run.tally.replications).toBe(5);
    expect(run.study.replications).toBe(60);
    expect(run.precision.reached).toBe(false);
  });

  test('tells as it goes how precise it is and about how many runs will be enough', async () => {
    const told: [number, number, number | null][] = [];
    await runToPrecision(study, here(study, undefined, 1), asked, { onProgress: (...now) => told.push(now) });
    expect(told.every(([done, total]) => done <= total && total <= 2 * asked.most)).toBe(true);
    expect(told.at(-1)![2]).toBeLessThanOrEqual(0.05);
  });
});

describe('bootstrap intervals', () => {
  const tally = tallied(12, noisy(40, 4));
  const results = withBootstrap(buildResults(study, tally), tally);

  test('stand beside every figure and difference that a decision is argued with, and no other', () => {
    const { headlines } = metricsOf(study);
    for (const { metric, bootstrapInterval, interval } of results.comparisons) {
      expect(bootstrapInterval !== undefined, metric).toBe(headlines.includes(metric));
      if (!bootstrapInterval) continue;
      const [low, high] = interval!;
      // Of figures that are normal they are much the same.
      expect((bootstrapInterval[1] - bootstrapInterval[0]) / (high - low)).toBeGreaterThan(0.5);
      expect((bootstrapInterval[1] - bootstrapInterval[0]) / (high - low)).toBeLessThan(2);
    }
    for (const { metrics } of Object.values(results.designs)) {
      for (const [id, { bootstrapInterval }] of Object.entries(metrics)) {
        expect(bootstrapInterval !== undefined, id).toBe(headlines.includes(id));
      }
    }
  });

  test('leave all else as it was, and come out the same again', () => {
    const plain = JSON.parse(
      JSON.stringify(results, (key, value) =>
        key === 'bootstrapInterval' || (key === 'interval' && value?.gain) ? undefined : value,
      ),
    ) as typeof results;
    const before = buildResults(study, tally);
    expect(plain.designs).toEqual(before.designs);
    expect(plain.comparisons.map(({ pairing, ...rest }) => rest)).toEqual(
      before.comparisons.map(({ pairing, ...rest }) => rest),
    );
    expect(withBootstrap(before, tally)).toEqual(results);
    expect(withBootstrap({ ...before, seed: 'other' }, tally)).not.toEqual({ ...results, seed: 'other' });
  });

  test('end where figures end', () => {
    const near = tallied(12, (metric, d, r) => Math.abs(noisy(0, 1)(metric, d, r)) * (r === 3 ? 60 : 0.2));
    const { metrics } = withBootstrap(buildResults(study, near), near).designs.a!;
    const { bootstrapInterval } = metrics['resolvedWithin.7d']!;
    expect(bootstrapInterval![0]).toBeGreaterThanOrEqual(0);
    expect(bootstrapInterval![1]).toBeLessThanOrEqual(100);
  });

  test('are none where more replications were made than are kept one by one', () => {
    const many = tallied(1001, (_, d, r) => d + (r % 7));
    const { comparisons } = withBootstrap(buildResults(study, many), many);
    expect(comparisons.find(({ metric }) => metric === MEAN)!.bootstrapInterval).toBeNull();
  });
});
