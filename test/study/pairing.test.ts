import { expect, test } from 'vitest';
import { normalQuantile } from '../../src/kernel/random/math.ts';
import { stream } from '../../src/kernel/random/streams.ts';
import { resamplesOf } from '../../src/kernel/stats/bootstrap.ts';
import { Moments } from '../../src/kernel/stats/moments.ts';
import { gainInterval } from '../../src/study/gain-interval.ts';
import { pairingOf } from '../../src/study/pairing.ts';

function momentsOf(values: readonly number[]): Moments {
  const moments = new Moments();
  for (const x of values) moments.add(x);
  return moments;
}

const pairing = (a: readonly number[], b: readonly number[]) =>
  pairingOf(momentsOf(a), momentsOf(b), momentsOf(b.map((x, i) => x - a[i]!)));

test('gain and correlation are those of the definition', () => {
  // Variances 2.5 and 2.5, of the difference 0.5.
  const found = pairing(
    [1, 2, 3, 4, 5],
    [1, 3, 2, 4, 5].map((x) => x + 10),
  )!;
  expect(found.gain).toBeCloseTo(10, 12);
  expect(found.correlation).toBeCloseTo(0.9, 12);
});

test('designs that move against each other gain less than nothing by the same customers', () => {
  const found = pairing([1, 2, 3], [3, 2, 1])!;
  expect(found.gain).toBeCloseTo(0.5, 12);
  expect(found.correlation).toBeCloseTo(-1, 12);
});

test('there is no gain to tell where the difference does not vary, and no correlation where a figure does not', () => {
  expect(pairing([1, 2, 3], [4, 5, 6])).toEqual({ gain: null, correlation: 1 });
  expect(pairing([1, 1, 1], [4, 5, 6])).toEqual({ gain: 1, correlation: null });
  expect(pairing([1, 1, 1], [4, 4, 4])).toEqual({ gain: null, correlation: null });
});

test('nothing is told of one replication, without bound, and of figures from different replications', () => {
  expect(pairing([1], [2])).toBeNull();
  expect(pairing([1, Number.POSITIVE_INFINITY], [2, 3])).toBeNull();
  expect(pairingOf(momentsOf([1, 2, 4]), momentsOf([2, 3]), momentsOf([1, 1]))).toBeNull();
});

test('the interval of the gain holds the gain that there is nearly as often as it says', () => {
  const runs = 400;
  let hits = 0;
  for (let run = 0; run < runs; run++) {
    const next = stream('gain', run);
    const draw = (): number => normalQuantile(Math.max(1e-16, next()));
    const shared = Array.from({ length: 20 }, draw);
    const own = () => shared.map((x) => Math.sqrt(0.7) * x + Math.sqrt(0.3) * draw());
    const [low, high] = gainInterval(own(), own(), resamplesOf(20, next, 499), 0.95)!;
    if (low <= 1 / 0.3 && 1 / 0.3 <= high) hits++;
  }
  expect(hits / runs).toBeGreaterThan(0.84);
});
