import { describe, expect, test } from 'vitest';
import { exactChain } from './cases/escalation-chain.ts';
import {
  cobham,
  erlangA,
  erlangB,
  erlangC,
  hypoexponential,
  inverse,
  jackson,
  multiServer,
  poissonAbove,
  pollaczekKhinchine,
  reaches,
} from './closed-forms.ts';

/** The formulas that the simulator is held against give the values worked out by an independent program. */
describe('the closed forms are right', () => {
  test('Erlang B and C', () => {
    expect(erlangB(3, 20 / 6)).toBeCloseTo(0.38432, 5);
    expect(erlangC(5, 20 / 6)).toBeCloseTo(0.326669, 6);
    expect(erlangC(110, 100)).toBeCloseTo(0.237008, 6);
  });

  test('M/M/1 and M/M/c', () => {
    const one = multiServer(8, 10, 1);
    expect([one.wait, one.sojourn, one.waits]).toEqual([0.4, 0.5, 0.8].map((x) => expect.closeTo(x, 9)));
    expect(one.waitQuantile(0.95)).toBeCloseTo(1.386294, 6);
    const five = multiServer(20, 6, 5);
    expect(60 * five.wait).toBeCloseTo(1.960016, 6);
    expect(five.within(20 / 3600)).toBeCloseTo(0.690984, 6);
    expect(60 * five.waitQuantile(0.9)).toBeCloseTo(7.102669, 6);
    expect(60 * five.waitQuantile(0.95)).toBeCloseTo(11.261552, 6);
    expect(multiServer(5, 6, 1).wait / multiServer(20, 6, 4).wait).toBeCloseTo(5.068, 3);
  });

  test('Pollaczek-Khinchine, Cobham, Erlang A', () => {
    expect([0, 1, 2].map((scv) => pollaczekKhinchine(8, 0.1, scv))).toEqual(
      [0.2, 0.4, 0.6].map((x) => expect.closeTo(x, 9)),
    );
    expect(cobham([3, 5], 10, 1)).toEqual([0.114286, 0.571429].map((x) => expect.closeTo(x, 6)));
    expect(cobham([6, 14], 6, 4).map((h) => 60 * h)).toEqual(
      [2.192406, 13.154433].map((x) => expect.closeTo(x, 6)),
    );
    const { waits, abandons, wait, utilisation, waitOfAnswered } = erlangA(20, 6, 12, 3);
    expect([waits, abandons, 60 * wait, utilisation]).toEqual(
      [0.572912, 0.297228, 1.486142, 0.780857].map((x) => expect.closeTo(x, 6)),
    );
    // Who hangs up has waited longer than who is answered: exponential patience ends the longer waits.
    expect(waitOfAnswered).toBeLessThan(wait);
    // The mean over all callers is that of the answered and the lost, whose waits Little's law gives in sum.
    expect(waitOfAnswered * (1 - abandons)).toBeLessThan(wait);
  });

  test('series, Poisson, Jackson', () => {
    const path = (p: number): number => inverse((t) => hypoexponential([2, 1.5, 1, 0.5], t), p);
    expect([0.5, 0.9, 0.95].map(path)).toEqual([3.6764, 7.299606, 8.725789].map((x) => expect.closeTo(x, 6)));
    expect(poissonAbove(10, 6)).toBeCloseTo(0.042621, 6);
    const routing = [
      [0.05, 0.3, 0],
      [0.1, 0, 0.2],
      [0, 0.15, 0],
    ];
    const stations = [
      { servers: 8, mu: 6 },
      { servers: 8, mu: 2 },
      { servers: 4, mu: 1 },
    ];
    const { flows, sojourns, total } = jackson([30, 0, 0], routing, stations);
    expect(flows).toEqual([32.641615, 10.095345, 2.019069].map((x) => expect.closeTo(x, 6)));
    expect(sojourns).toEqual([0.182297, 0.529529, 1.090176].map((x) => expect.closeTo(x, 6)));
    expect(total).toBeCloseTo(0.449913, 6);
    expect([1, 2].map((target) => reaches(routing, target))).toEqual(
      [0.315789, 0.065217].map((x) => expect.closeTo(x, 6)),
    );
  });

  test('the escalation chain of the benchmark', () => {
    expect(exactChain).toEqual({
      B: {
        mean: expect.closeTo(34.5495, 3),
        p50: expect.closeTo(23.7664, 3),
        p90: expect.closeTo(75.125, 2),
        p95: expect.closeTo(99.399, 2),
        p99: expect.closeTo(177.11, 1),
      },
      C: { mean: expect.closeTo(36.486, 2) },
    });
  });
});
