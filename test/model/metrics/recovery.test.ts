import { describe, expect, test } from 'vitest';
import { StepSeries } from '../../../src/kernel/stats/step-series.ts';
import type { Observation } from '../../../src/model/metrics/metric.ts';
import { recovery } from '../../../src/model/metrics/recovery.ts';
import { figuresOf } from '../../../src/model/replicate.ts';
import type { ContactTypeSpec, ModelSpec } from '../../../src/model/spec.ts';
import { alone } from '../alone.ts';

const DAY = 24 * 60;
const WARM_UP = 7;
const WINDOW = 70;

/** A surge from day 14 to day 21 of a window of ten weeks, unless said otherwise. */
function spec(shocks: ContactTypeSpec['shocks'] = [surge(14, 21)]): ModelSpec {
  const horizon = { warmUp: WARM_UP * DAY, window: WINDOW * DAY, drain: 0 };
  return { ...alone({ type: { shocks } }), horizon };
}

/** Days of the window. */
function surge(from: number, to: number, factor = 2): ContactTypeSpec['shocks'][number] {
  return { from: (WARM_UP + from) * DAY, to: (WARM_UP + to) * DAY, factor };
}

/** What is read of a backlog that holds `level(day)` cases on each day of the window. */
function read(level: (day: number) => number, model = spec()) {
  const backlog = new StepSeries(WARM_UP * DAY, WINDOW * DAY, DAY);
  for (let day = 0; day < WINDOW; day++) backlog.change((WARM_UP + day) * DAY, level(day) - backlog.value);
  const reads = recovery.observe({ backlog, spec: model } as Observation).map((figure) => figure(0));
  const ids = recovery.infos(model).map(({ id }) => id);
  return Object.fromEntries(ids.map((id, i) => [id, reads[i]]));
}

/** 100 cases but for the surge, which holds 300 until the day it ends. */
const step = (until: number) => (day: number) => (day >= 14 && day < until ? 300 : 100);

describe('recovery after a surge', () => {
  test('is the days from its end until the backlog is back, and back in every run is 100 %', () => {
    expect(read(step(31))).toEqual({ recovery: 10, recovered: 100, 'backlog.before': 100 });
  });

  test('is 0 where the backlog is back when the surge ends, and where it never rose', () => {
    expect(read(step(21)).recovery).toBe(0);
    expect(read(() => 100).recovery).toBe(0);
  });

  test('allows a tenth above the level before, and no more', () => {
    const to = (level: number) => (day: number) => (day < 14 ? 100 : day < 30 ? 300 : level);
    expect(read(to(110))).toMatchObject({ recovery: 9, recovered: 100 });
    expect(read(to(110.1))).toMatchObject({ recovery: WINDOW - 21, recovered: 0 });
  });

  test('allows one case where a tenth is less', () => {
    const to = (level: number) => (day: number) => (day < 14 ? 2 : day < 30 ? 9 : level);
    expect(read(to(3))).toMatchObject({ recovery: 9, recovered: 100 });
    expect(read(to(4))).toMatchObject({ recovered: 0 });
  });

  test('counts a run that is not back as the days to the end of the window, and as not recovered', () => {
    expect(read(step(WINDOW))).toMatchObject({ recovery: WINDOW - 21, recovered: 0 });
    // A last week that is back still counts; six days do not.
    expect(read(step(WINDOW - 7))).toMatchObject({ recovery: WINDOW - 7 - 21, recovered: 100 });
    expect(read(step(WINDOW - 6))).toMatchObject({ recovery: WINDOW - 21, recovered: 0 });
  });

  test('takes a week as a whole: a good day within a bad week is no recovery, nor do weekends delay one', () => {
    const goodDay = (day: number) => (day === 25 ? 0 : step(40)(day));
    expect(read(goodDay).recovery).toBe(19);
    const weekend = (day: number) => (day % 7 >= 5 ? 240 : 44) * (day >= 14 && day < 31 ? 3 : 1);
    expect(read(weekend)).toMatchObject({ recovery: 10, 'backlog.before': 100 });
  });

  test('takes the level before from whole weeks, so that weekends weigh what they do', () => {
    const model = spec([surge(17, 21)]);
    // Days 3 to 16 are two weeks; the first three days are left out.
    expect(read((day) => (day < 3 ? 1000 : 100), model)['backlog.before']).toBe(100);
  });

  test('counts from the end of the last of several surges, from a moment within a day as well', () => {
    const two = spec([surge(14, 21), surge(28, 30.5)]);
    expect(read((day) => (day >= 14 && day < 35 ? 300 : 100), two).recovery).toBe(4.5);
  });

  test('is not told without a surge, of a slump, or without a week before and after', () => {
    const told = (shocks: ContactTypeSpec['shocks']) => recovery.infos(spec(shocks)).length > 0;
    expect(told([surge(7, WINDOW - 7)])).toBe(true);
    expect(told([])).toBe(false);
    expect(told([surge(14, 21, 0.5)])).toBe(false);
    expect(told([surge(6, 21)])).toBe(false);
    expect(told([surge(14, WINDOW - 6)])).toBe(false);
    expect(told([surge(-5, -1)])).toBe(false);
    expect(told([surge(14, 21), surge(WINDOW + 1, WINDOW + 2)])).toBe(true);
  });

  test('is a figure of every replication of a spec with a surge, and of no other', () => {
    const ids = (model: ModelSpec) =>
      figuresOf(model).flatMap((figure) => (figure.kind === 'metric' ? [figure.info.id] : []));
    expect(ids(spec())).toEqual(expect.arrayContaining(['recovery', 'recovered', 'backlog.before']));
    expect(ids(spec([]))).not.toContain('recovery');
  });
});
