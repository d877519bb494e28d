import { describe, expect, test } from 'vitest';
import { arrivalStreams } from '../../src/model/arrivals.ts';
import type { ContactTypeSpec } from '../../src/model/spec.ts';
import { constant, contactType, fault } from './specs.ts';

const DAY = 24 * 60;
const WEEK = 7 * DAY;

/** Arrival times of a type over some weeks, with the stream each belongs to. */
function arrivals(type: ContactTypeSpec, weeks: number, replication = 0) {
  return arrivalStreams([type], 'arrivals', replication).flatMap((stream, s) => {
    const seen: {
      t: number;
      s: number;
      ordinal: number;
      fault: number;
      amount: number;
      justified: boolean;
    }[] = [];
    for (let t = stream.next(weeks * WEEK); t < weeks * WEEK; t = stream.next(weeks * WEEK)) {
      seen.push({ t, s, ordinal: stream.ordinal, ...stream.attributes });
    }
    return seen;
  });
}

/** A Poisson count lies within five standard deviations of its mean. */
const poisson = (seen: number, mean: number) =>
  expect(Math.abs(seen - mean)).toBeLessThan(5 * Math.sqrt(mean));

describe('arrivals', () => {
  test('follow the weekly profile: as many as each piece says, none outside', () => {
    const rate = {
      weeks: 2,
      pieces: [
        { from: 0, to: DAY, perMinute: 0.1 },
        { from: 2 * DAY, to: 3 * DAY, perMinute: 0.4 },
        { from: 8 * DAY, to: 9 * DAY, perMinute: 0.2 },
      ],
    };
    const all = arrivals(contactType(0, { rate }), 40);
    const on = (day: number) => all.filter(({ t }) => Math.floor((t % (2 * WEEK)) / DAY) === day).length;
    poisson(on(0), 20 * 144);
    poisson(on(2), 20 * 576);
    poisson(on(8), 20 * 288);
    expect(on(0) + on(2) + on(8)).toBe(all.length);
  });

  test('have gaps like a Poisson stream’s: as variable as long', () => {
    const all = arrivals(contactType(5000), 4);
    const gaps = all.map(({ t }, i) => t - (all[i - 1]?.t ?? 0));
    const mean = gaps.reduce((a, b) => a + b, 0) / gaps.length;
    const variance = gaps.reduce((a, b) => a + (b - mean) ** 2, 0) / gaps.length;
    // The squared coefficient of variation of n exponential numbers has a standard error of sqrt(8 / n).
    expect(Math.abs(variance / mean ** 2 - 1)).toBeLessThan(5 * Math.sqrt(8 / gaps.length));
  });

  test('are as many more in a shock as its factor says, on streams of their own, or as many fewer', () => {
    const shocks = [
      { from: WEEK, to: 2 * WEEK, factor: 3 },
      { from: 2 * WEEK, to: 3 * WEEK, factor: 0.25 },
    ];
    const all = arrivals(contactType(4000, { shocks }), 4);
    const inWeek = (week: number) => all.filter(({ t }) => Math.floor(t / WEEK) === week);
    poisson(inWeek(0).length, 4000);
    poisson(inWeek(1).length, 12_000);
    poisson(inWeek(2).length, 1000);
    poisson(inWeek(3).length, 4000);
    expect(inWeek(0).every(({ s }) => s === 0)).toBe(true);
    poisson(inWeek(1).filter(({ s }) => s === 1).length, 8000);
  });

  test('of shocks that overlap multiply', () => {
    const shocks = [
      { from: 0, to: 2 * WEEK, factor: 2 },
      { from: WEEK, to: 3 * WEEK, factor: 3 },
    ];
    const all = arrivals(contactType(3000, { shocks }), 3);
    const counts = [0, 1, 2].map((week) => all.filter(({ t }) => Math.floor(t / WEEK) === week).length);
    for (const [week, mean] of [6000, 18_000, 9000].entries()) poisson(counts[week] as number, mean);
  });

  test('are mixed by a gamma factor a day where they are over-dispersed, their mean unchanged', () => {
    const scv = 0.25;
    const perDay = 200;
    const weeks = 200;
    const all = arrivals(contactType(7 * perDay, { overdispersion: scv }), weeks);
    const counts = new Float64Array(7 * weeks);
    for (const { t } of all) counts[Math.floor(t / DAY)] = (counts[Math.floor(t / DAY)] as number) + 1;
    const mean = counts.reduce((a, b) => a + b, 0) / counts.length;
    const variance = counts.reduce((a, b) => a + (b - mean) ** 2, 0) / counts.length;
    const expected = perDay + scv * perDay ** 2;
    expect(Math.abs(mean - perDay)).toBeLessThan(5 * Math.sqrt(expected / counts.length));
    // Kurtosis of the mixture is below 6: five standard errors of a variance.
    expect(Math.abs(variance / expected - 1)).toBeLessThan(5 * Math.sqrt(5 / counts.length));
  });

  test('bring attributes in the shares and distributions of the type', () => {
    const faults = [fault('a', { share: 3 }), fault('b', { share: 1 }), fault('c', { share: 0 })];
    const amount = { kind: 'lognormal', mean: 80, cv: 2 } as const;
    const all = arrivals(contactType(20_000, { faults, amount, justified: 0.6 }), 1);
    const share = (of: (one: (typeof all)[number]) => boolean) => all.filter(of).length / all.length;
    const near = (seen: number, p: number) =>
      expect(Math.abs(seen - p)).toBeLessThan(5 * Math.sqrt((p * (1 - p)) / all.length));
    near(
      share(({ fault: f }) => f === 0),
      0.75,
    );
    near(
      share(({ fault: f }) => f === 1),
      0.25,
    );
    expect(share(({ fault: f }) => f === 2)).toBe(0);
    near(
      share(({ justified }) => justified),
      0.6,
    );
    // The median of a lognormal amount is its mean over the root of 1 + cv².
    near(
      share(({ amount: x }) => x < 80 / Math.sqrt(5)),
      0.5,
    );
  });

  test('of inquiries bring none', () => {
    const type = contactType(1000, { kind: 'inquiry', faults: [], amount: constant(5) });
    for (const { fault: f, amount } of arrivals(type, 1)) expect([f, amount]).toEqual([-1, Number.NaN]);
  });

  test('differ between replications', () => {
    const first = arrivals(contactType(100), 1, 0).map(({ t }) => t);
    const second = arrivals(contactType(100), 1, 1).map(({ t }) => t);
    expect(first.filter((t) => second.includes(t))).toEqual([]);
  });
});
