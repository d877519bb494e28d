import { describe, expect, test } from 'vitest';
import { replicate } from '../../src/model/replicate.ts';
import type { ModelSpec } from '../../src/model/spec.ts';
import { startPlan } from '../../src/study/start-tally.ts';
import { isSteadyIn } from '../../src/study/steady.ts';
import { figureKey, StudyTally } from '../../src/study/tally.ts';
import { judgeWarmUp, type WarmUpJudgement } from '../../src/study/warm-up.ts';
import { filling, overloaded, WEEK } from './filling.ts';
import { smallStudy } from './small.ts';

const DAY = WEEK / 7;

function judged(model: ModelSpec, replications = 6, seed = 'w'): WarmUpJudgement {
  const tally = new StudyTally(smallStudy({ a: model }));
  for (let r = 0; r < replications; r++) tally.add([replicate(model, seed, r)]);
  return judgeWarmUp(tally, 0, { steady: isSteadyIn(tally, 0), indifference: 0.01 });
}

/** A tally of one design whose backlog by week is made up, by replication. */
function madeUp(model: ModelSpec, backlogs: readonly (readonly number[])[]): WarmUpJudgement {
  const tally = new StudyTally(smallStudy({ a: model }));
  const keys = (tally.figures[0] ?? []).map(figureKey);
  for (const backlog of backlogs) {
    const numbers = new Float64Array(keys.length).fill(Number.NaN);
    backlog.forEach((x, w) => {
      numbers[keys.indexOf(`startBacklog ${w + 1}`)] = x;
    });
    tally.add([numbers]);
  }
  return judgeWarmUp(tally, 0, { steady: true, indifference: 0.01 });
}

const weeks = (count: number, value: (week: number) => number): number[] =>
  Array.from({ length: count }, (_, w) => value(w));

describe('a warm-up', () => {
  test('of a day is too short for a company that takes months to fill', () => {
    const { state, wantedWeeks, foundWeeks } = judged(filling(3, {}, 40));
    expect(state).toBe('too short');
    // After 3 weeks 63 % are there, after 12 weeks 98 %.
    expect(wantedWeeks).toBeGreaterThanOrEqual(5);
    expect(wantedWeeks).toBeLessThanOrEqual(13);
    expect(foundWeeks).toBeGreaterThanOrEqual(wantedWeeks);
  });

  test('of eight weeks is long enough where complaints live for days', () => {
    expect(judged(filling(0.3, { warmUp: 8 * WEEK, window: 12 * WEEK }))).toMatchObject({
      state: 'long enough',
      wantedWeeks: 0,
      judgedWeeks: 20,
    });
  });

  test('cannot be long enough where the run ends before the company is full', () => {
    expect(judged(filling(40, {}, 30)).state).toBe('run too short');
  });

  test('has nothing to wait for where there is more work than time', () => {
    expect(judged(overloaded(), 2)).toMatchObject({ state: 'overloaded', foundWeeks: null });
  });

  test('is called too short only by what is clear: 40 steady runs of a noisy series raise no alarm', () => {
    const model = filling(1, { warmUp: 2 * WEEK, window: 18 * WEEK });
    // A wave that no replication shares with another is noise, whatever MSER-5 makes of it.
    const states = weeks(40, (k) => k).map(
      (k) =>
        madeUp(
          model,
          weeks(10, (r) => r).map((r) => weeks(20, (w) => 100 + 10 * Math.sin(1.3 * w + 2.1 * r * (k + 1)))),
        ).state,
    );
    expect(new Set(states)).toEqual(new Set(['long enough']));
  });

  test('is not called long enough by so few replications that too short could not be seen', () => {
    const model = filling(1, { warmUp: WEEK, window: 19 * WEEK });
    // Lower in the first four weeks that are counted and higher in the others, so that the mean of all is the same.
    const falls = (steep: readonly number[]) =>
      steep.map((by) => weeks(20, (w) => (w < 5 ? 100 - by : 100 + (4 / 15) * by)));
    const few = madeUp(model, falls([-20, 60, 10]));
    expect(few.state).toBe('cannot tell');
    expect(few.mayMove).toBeGreaterThan(0.1);
    expect(madeUp(model, falls([20, 22, 18, 19, 21])).state).toBe('too short');
  });

  test('is long enough where what it may do is less than the uncertainty that is told anyway', () => {
    const model = filling(1, { warmUp: WEEK, window: 19 * WEEK });
    const moved = (spread: number) =>
      madeUp(
        model,
        [-1, 1, -1, 1, 0].map((side, r) =>
          weeks(20, (w) => 100 + spread * side + (w < 5 ? 8 - 4 * r : ((4 * r - 8) * 4) / 15)),
        ),
      );
    expect(moved(0).state).toBe('cannot tell');
    expect(moved(20).state).toBe('long enough');
  });

  test('is not called too short by a difference that is too small to matter', () => {
    const model = filling(1, { warmUp: WEEK, window: 19 * WEEK });
    const rises = (by: number) => [0, 1, 2].map((r) => weeks(20, (w) => 100 + r - (w < 5 ? by : 0)));
    expect(madeUp(model, rises(2)).state).toBe('long enough');
    expect(madeUp(model, rises(20))).toMatchObject({ state: 'too short', wantedWeeks: 5 });
  });
});

describe('a warm-up is not judged', () => {
  const at = (when: number): ModelSpec => {
    const model = filling(1, { warmUp: 8 * WEEK, window: 12 * WEEK });
    const types = model.types.map((type) => ({
      ...type,
      shocks: [{ from: when, to: when + WEEK, factor: 2 }],
    }));
    return { ...model, types };
  };

  test('beyond the first date on which something happens', () => {
    expect(startPlan(at(15.5 * WEEK))).toMatchObject({ batches: 15, refused: null });
    expect(startPlan(at(11.9 * WEEK)).refused).toBe('dated');
    expect(judged(at(9 * WEEK), 2)).toMatchObject({ state: 'not judged', reason: 'dated', foundWeeks: null });
  });

  test('by one replication', () => {
    expect(judged(filling(1), 1)).toMatchObject({ state: 'not judged', reason: 'single' });
  });

  test('by weeks in which nothing was observed', () => {
    const model = filling(1, { warmUp: WEEK, window: 19 * WEEK });
    const found = madeUp(
      model,
      [0, 1, 2].map(() => weeks(20, (w) => (w === 7 ? Number.NaN : 100))),
    );
    expect(found).toMatchObject({ state: 'not judged', reason: 'sparse', foundWeeks: null });
  });

  test('by a single week that is counted', () => {
    expect(startPlan(filling(1, { warmUp: 10 * WEEK, window: WEEK })).refused).toBe('short');
    expect(startPlan(filling(1, { warmUp: 10 * WEEK, window: 2 * WEEK })).refused).toBeNull();
  });

  test('by a few weeks', () => {
    expect(judged(filling(1, { window: 6 * WEEK }), 2)).toMatchObject({
      state: 'not judged',
      reason: 'short',
    });
  });

  test('by weeks that are no whole cycles of its hours', () => {
    const model = filling(1, { warmUp: 4 * WEEK, window: 26 * WEEK });
    const [type] = model.types;
    const every = (n: number): ModelSpec => ({
      ...model,
      types: [{ ...type!, rate: { weeks: n, pieces: [{ from: 0, to: n * WEEK, perMinute: 30 / WEEK }] } }],
    });
    expect(startPlan(every(3))).toEqual({ cycle: 3, batches: 10, skipped: 2, refused: null });
    expect(startPlan(every(4)).refused).toBe('cycle');
  });

  test('by parts of a week: most of one counts as warm-up', () => {
    const skipped = (days: number) => startPlan(filling(1, { warmUp: days * DAY })).skipped;
    expect([1, 3, 4, 7, 10, 11].map(skipped)).toEqual([0, 0, 1, 1, 1, 2]);
  });
});
