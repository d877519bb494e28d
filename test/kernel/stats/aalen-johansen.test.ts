import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stream } from '../../../src/kernel/random/streams.ts';
import { CENSORED, CumulativeIncidence } from '../../../src/kernel/stats/aalen-johansen.ts';
import { Moments } from '../../../src/kernel/stats/moments.ts';

type Followed = readonly [time: number, outcome: number];

function of(outcomes: number, followed: readonly Followed[]): CumulativeIncidence {
  const incidence = new CumulativeIncidence(outcomes);
  for (const [time, outcome] of followed) incidence.add(time, outcome);
  return incidence;
}

/** The definition, word by word: hazards out of the risk set of each time, outcomes before censorings. */
function byProducts(outcomes: number, followed: readonly Followed[], t: number): number[] {
  const incidence = Array.from({ length: outcomes }, () => 0);
  let survival = 1;
  for (const time of [...new Set(followed.map(([at]) => at))].sort((a, b) => a - b)) {
    if (time > t) break;
    const risk = followed.filter(([at]) => at >= time).length;
    const events = followed.filter(([at, outcome]) => at === time && outcome !== CENSORED);
    for (const [, outcome] of events) incidence[outcome]! += survival / risk;
    survival *= 1 - events.length / risk;
  }
  return incidence;
}

// Few times, so that events and censorings often fall together.
const some = fc.array(fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: CENSORED, max: 2 })), {
  minLength: 1,
  maxLength: 40,
});
const OUTCOMES = [0, 1, 2] as const;

describe('cumulative incidence', () => {
  test('is the product integral of the hazards, at every time and for every outcome', () => {
    fc.assert(
      fc.property(some, (followed) => {
        const times = Array.from({ length: 28 }, (_, i) => i / 2 - 0.5);
        const incidence = of(3, followed);
        const curves = OUTCOMES.map((k) => incidence.at(k, times));
        times.forEach((t, i) => {
          const expected = byProducts(3, followed, t);
          for (const k of OUTCOMES) expect(curves[k]![i]).toBeCloseTo(expected[k]!, 12);
        });
      }),
      { seed: 601, numRuns: 400 },
    );
  });

  test('and the share of the open, by Kaplan and Meier, add up to 1', () => {
    fc.assert(
      fc.property(some, (followed) => {
        const incidence = of(3, followed);
        const alone = of(
          1,
          followed.map(([time, outcome]) => [time, outcome === CENSORED ? CENSORED : 0]),
        );
        for (const t of [0, 3, 6.5, 12]) {
          const ended = OUTCOMES.reduce<number>((sum, k) => sum + incidence.at(k, [t])[0]!, 0);
          expect(ended).toBeCloseTo(alone.at(0, [t])[0]!, 12);
          expect(ended).toBeLessThanOrEqual(1 + 1e-12);
        }
      }),
      { seed: 602, numRuns: 400 },
    );
  });

  test('is the plain share to the last bit as far as nobody is censored before', () => {
    const random = stream('aalen-johansen', 'shares');
    const followed = Array.from({ length: 997 }, (): Followed => {
      const time = 20 * random();
      return time < 10 ? [time, random() < 0.7 ? 0 : 1] : [10 + random(), CENSORED];
    });
    const times = [0, 1, 2.5, 7, 9.999];
    for (const k of [0, 1]) {
      const shares = times.map((t) => followed.filter(([at, of]) => of === k && at <= t).length * (1 / 997));
      expect(of(2, followed).at(k, times)).toEqual(shares);
    }
  });

  test('of the textbook’s case by hand: times 1, 2, 2+, 3, 4+, 5 with two outcomes', () => {
    const incidence = of(2, [
      [1, 0],
      [2, 1],
      [2, CENSORED],
      [3, 0],
      [4, CENSORED],
      [5, 1],
    ]);
    // Risk sets 6, 5, 3, 1; open before them 1, 5/6, 2/3, 4/9.
    expect(incidence.at(0, [0.5, 1, 2, 3, 9])).toEqual(
      [0, 1 / 6, 1 / 6, 7 / 18, 7 / 18].map((x) => expect.closeTo(x, 14)),
    );
    expect(incidence.at(1, [1, 2, 4.9, 5])).toEqual(
      [0, 1 / 6, 1 / 6, 11 / 18].map((x) => expect.closeTo(x, 14)),
    );
    // Areas: 2 at 1/6 and 3 at 7/18 up to 6; 3 at 1/6 and 1 at 11/18.
    expect(incidence.lost(0, 6)).toBeCloseTo(2 / 6 + 21 / 18, 14);
    expect(incidence.lost(1, 6)).toBeCloseTo(3 / 6 + 11 / 18, 14);
  });

  test('stays level where nobody is followed any longer, and is nothing where nobody was', () => {
    const incidence = of(1, [
      [1, 0],
      [3, CENSORED],
      [3, CENSORED],
    ]);
    expect(incidence.at(0, [1, 3, 100])).toEqual([1 / 3, 1 / 3, 1 / 3]);
    expect(incidence.lost(0, 10)).toBeCloseTo(3, 14);
    const none = new CumulativeIncidence(2);
    expect([...none.at(1, [1, 2]), none.lost(0, 5)]).toEqual([Number.NaN, Number.NaN, Number.NaN]);
  });

  test('does not depend on the order in which they come, and may be read in between', () => {
    const followed: Followed[] = [
      [4, 1],
      [1, 0],
      [2, CENSORED],
      [4, 0],
      [3, CENSORED],
    ];
    const back = of(2, followed.toReversed());
    const read = new CumulativeIncidence(2);
    for (const [time, outcome] of followed) {
      read.add(time, outcome);
      read.at(0, [9]);
    }
    for (const k of [0, 1]) {
      expect(back.at(k, [1, 2, 3, 4])).toEqual(of(2, followed).at(k, [1, 2, 3, 4]));
      expect(read.at(k, [1, 2, 3, 4])).toEqual(back.at(k, [1, 2, 3, 4]));
    }
  });
});

test('time lost is the area under the curve', () => {
  fc.assert(
    fc.property(some, fc.integer({ min: 0, max: 15 }), (followed, horizon) => {
      const incidence = of(3, followed);
      // Times are whole numbers: the curve is level from each to the next.
      const starts = Array.from({ length: horizon }, (_, i) => i);
      for (const k of OUTCOMES) {
        const area = incidence.at(k, starts).reduce((sum, x) => sum + x, 0);
        expect(incidence.lost(k, horizon)).toBeCloseTo(area, 11);
      }
    }),
    { seed: 603, numRuns: 400 },
  );
});

describe('of two exponential outcomes under independent exponential censoring', () => {
  const [a, b, censoring] = [0.6, 0.3, 0.5] as const;
  const horizon = 2;
  const all = a + b;
  const ended = 1 - Math.exp(-all * horizon);
  /** F_a(h) = a / (a + b) (1 - exp(-(a + b) h)), and its integral. */
  const closed = { share: (a / all) * ended, lost: (a / all) * (horizon - ended / all) };
  const found = { share: new Moments(), lost: new Moments(), dropped: new Moments(), asNone: new Moments() };
  const random = stream('aalen-johansen', 'exponential');
  const exponential = (rate: number): number => -Math.log(1 - random()) / rate;
  for (let run = 0; run < 400; run++) {
    const followed = Array.from({ length: 200 }, (): Followed => {
      const [x, y, c] = [exponential(a), exponential(b), exponential(censoring)];
      const time = Math.min(x, y, c);
      return [time, time === x ? 0 : time === y ? 1 : CENSORED];
    });
    const incidence = of(2, followed);
    const inTime = followed.filter(([time, outcome]) => outcome === 0 && time <= horizon).length;
    const known = followed.filter(([time, outcome]) => outcome !== CENSORED || time > horizon).length;
    found.share.add(incidence.at(0, [horizon])[0]!);
    found.lost.add(incidence.lost(0, horizon));
    found.dropped.add(inTime / known);
    found.asNone.add(inTime / followed.length);
  }
  /** Standard errors from the closed form; 5.5 are passed by chance once in 25 million times. */
  const away = ({ mean, variance, count }: Moments, from: number): number =>
    Math.abs(mean - from) / Math.sqrt(variance / count);

  test('share and time lost are those of the closed form', () => {
    expect(away(found.share, closed.share)).toBeLessThan(5.5);
    expect(away(found.lost, closed.lost)).toBeLessThan(5.5);
  });

  test('dropping the open says too much, and counting them as never resolved too little', () => {
    expect(found.dropped.mean).toBeGreaterThan(closed.share + 0.02);
    expect(away(found.dropped, closed.share)).toBeGreaterThan(5.5);
    expect(found.asNone.mean).toBeLessThan(closed.share - 0.02);
    expect(away(found.asNone, closed.share)).toBeGreaterThan(5.5);
  });
});
