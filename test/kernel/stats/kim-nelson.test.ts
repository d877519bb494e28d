import { describe, expect, test } from 'vitest';
import { normalQuantile } from '../../../src/kernel/random/math.ts';
import { type Stream, stream } from '../../../src/kernel/random/streams.ts';
import { KimNelson, knFactor } from '../../../src/kernel/stats/kim-nelson.ts';

/** A row of a system's common noise and its own, by replication. */
function source(means: readonly number[], common: number, ...address: (string | number)[]): () => number[] {
  const next: Stream = stream(...address);
  const normal = (): number => normalQuantile(next());
  return () => {
    const shared = normal();
    return means.map((mean) => mean + Math.sqrt(common) * shared + Math.sqrt(1 - common) * normal());
  };
}

/** The steps of Kim and Nelson (2001), section 3, as they stand there, with c = 1 and from all the data. */
function asPublished(rows: readonly number[][], k: number, delta: number, alpha: number, n0: number) {
  const eta = 0.5 * (((2 * alpha) / (k - 1)) ** (-2 / (n0 - 1)) - 1);
  const h2 = 2 * eta * (n0 - 1);
  const mean = (i: number, r: number): number => rows.slice(0, r).reduce((s, row) => s + row[i]!, 0) / r;
  const s2 = (i: number, l: number): number =>
    rows.slice(0, n0).reduce((s, row) => s + (row[i]! - row[l]! - (mean(i, n0) - mean(l, n0))) ** 2, 0) /
    (n0 - 1);
  const systems = Array.from({ length: k }, (_, i) => i);
  const most = Math.max(
    ...systems.map((i) =>
      Math.max(...systems.filter((l) => l !== i).map((l) => Math.floor((h2 * s2(i, l)) / delta ** 2))),
    ),
  );
  const best = (among: readonly number[], r: number): number =>
    among.reduce((b, i) => (mean(i, r) > mean(b, r) ? i : b));
  if (n0 > most) return { best: best(systems, n0), r: n0 };
  let among = systems;
  for (let r = n0; ; r++) {
    if (r === most + 1) return { best: best(among, r), r };
    const old = among;
    among = old.filter((i) =>
      old.every((l) => {
        const w = Math.max(0, (delta / (2 * r)) * ((h2 * s2(i, l)) / delta ** 2 - r));
        return l === i || mean(i, r) >= mean(l, r) - w;
      }),
    );
    if (among.length === 1) return { best: among[0]!, r };
  }
}

function choose(next: () => number[], options: ConstructorParameters<typeof KimNelson>[0]) {
  const kn = new KimNelson(options);
  const rows: number[][] = [];
  while (!kn.done) {
    rows.push(next());
    kn.add(rows.at(-1)!);
  }
  return { kn, rows };
}

describe('the procedure of Kim and Nelson', () => {
  test.each([
    [2, 0, 0.5],
    [3, 0.6, 0.3],
    [5, 0, 0.7],
    [10, 0.8, 0.4],
  ])('chooses and stops as published: %i systems, correlated %f, delta %f', (k, common, delta) => {
    for (let seed = 0; seed < 25; seed++) {
      const means = Array.from({ length: k }, (_, i) => (i === 0 ? delta : seed % 2 === 0 ? 0 : -i * delta));
      const { kn, rows } = choose(source(means, common, 'published', k, seed), {
        systems: k,
        delta,
        confidence: 0.95,
        first: 8,
      });
      const reference = asPublished(rows, k, delta, 0.05, 8);
      expect(kn.best).toBe(reference.best);
      expect(kn.replications).toBe(reference.r);
    }
  });

  test('its constant is that of the paper: 10 systems, 95 %, 20 replications', () => {
    // eta = ((2 * 0.05 / 9)^(-2/19) - 1) / 2 = 0.30283
    expect(knFactor(10, 0.95, 20) / (2 * 19)).toBeCloseTo(0.5 * ((0.1 / 9) ** (-2 / 19) - 1), 12);
  });

  test('a system that is far behind leaves after the first replications, and is not read again', () => {
    const next = source([0, 0.1, -50], 0, 'far');
    const kn = new KimNelson({ systems: 3, delta: 0.1, confidence: 0.95, first: 10 });
    for (let r = 0; r < 10; r++) kn.add(next());
    expect(kn.outAfter).toEqual([null, null, 10]);
    kn.add([0, 0, Number.NaN]);
    expect(kn.alive).toEqual([0, 1]);
  });

  test('lower is better where that is said', () => {
    const { kn } = choose(source([3, 1, 2], 0, 'low'), {
      systems: 3,
      delta: 0.5,
      confidence: 0.95,
      first: 10,
      direction: 'lower',
    });
    expect(kn.best).toBe(1);
  });

  test('one system is chosen as it is; equal ones are settled when a change would have been seen', () => {
    expect(new KimNelson({ systems: 1, delta: 1, confidence: 0.95, first: 10 })).toMatchObject({
      done: true,
      best: 0,
    });
    const next = source([0], 0, 'equal');
    const { kn } = choose(() => [next()[0]!, 0.1].map((_, __, row) => row[0]!), {
      systems: 2,
      delta: 0.1,
      confidence: 0.95,
      first: 10,
    });
    // 0.9^29 is the first power below 0.05.
    expect(kn).toMatchObject({ best: 0, replications: 29 });
  });

  test('figures that cannot vary are settled after the first replications', () => {
    const options = { systems: 2, delta: 1e-9, confidence: 0.95, first: 10, exact: true };
    expect(choose(() => [1, 2], options).kn).toMatchObject({ best: 1, replications: 10 });
  });

  test('what did not vary at first and does so later has the variance of all replications then', () => {
    const values = (r: number): number[] => [0, r === 20 ? 4 : 0];
    const kn = new KimNelson({ systems: 2, delta: 0.1, confidence: 0.95, first: 10 });
    for (let r = 0; r < 29; r++) kn.add(values(r));
    expect(kn.alive).toEqual([0, 1]);
    expect(kn.done).toBe(false);
    // The first leaves where the mean difference 4 / r reaches delta (h squared S squared / delta squared - r) / 2 r.
    const ends = (knFactor(2, 0.95, 10) * (16 / 29)) / 0.01 - 80;
    for (let r = 29; r < Math.floor(ends); r++) kn.add(values(r));
    expect(kn.done).toBe(false);
    for (let r = 0; r < 2; r++) kn.add([0, 0]);
    expect(kn).toMatchObject({ done: true, best: 1 });
  });

  test('of counts so rare that there is none in the first replications, the rarer is still chosen', () => {
    // Poisson with means 0.1 and 0.02, the smaller the better: none at all in the first ten as often as not.
    let right = 0;
    for (let seed = 0; seed < 200; seed++) {
      const next = stream('rare', seed);
      const kn = new KimNelson({ systems: 2, delta: 0.08, confidence: 0.95, first: 10, direction: 'lower' });
      while (!kn.done) kn.add([0.1, 0.02].map((mean) => (next() < 1 - Math.exp(-mean) ? 1 : 0)));
      if (kn.best === 1) right += 1;
    }
    expect(right).toBeGreaterThan(180);
  });

  test('100 systems leave in the order of their means, more or less, and the best stays', () => {
    const means = Array.from({ length: 100 }, (_, i) => -i * 0.5);
    const { kn } = choose(source(means, 0.5, 'many'), {
      systems: 100,
      delta: 0.5,
      confidence: 0.95,
      first: 10,
    });
    expect(kn.best).toBe(0);
    expect(kn.outAfter[99]).toBe(10);
    expect(kn.outAfter[1]!).toBeGreaterThan(kn.outAfter[40]!);
  });

  test('common random numbers make it shorter', () => {
    const options = { systems: 5, delta: 0.3, confidence: 0.95, first: 10 };
    const means = [0.3, 0, 0, 0, 0];
    const alone = choose(source(means, 0, 'short', 1), options).kn.replications;
    const common = choose(source(means, 0.9, 'short', 1), options).kn.replications;
    expect(common).toBeLessThan(alone / 2);
  });

  test('one that is withdrawn is not chosen', () => {
    const next = source([5, 0, -1], 0, 'withdrawn');
    const kn = new KimNelson({ systems: 3, delta: 0.5, confidence: 0.95, first: 5 });
    kn.withdraw(0);
    while (!kn.done) kn.add(next());
    expect(kn.best).toBe(1);
  });

  test('what cannot be is refused', () => {
    const options = { systems: 2, delta: 1, confidence: 0.95, first: 5 };
    expect(() => new KimNelson({ ...options, systems: 0 })).toThrow('systems');
    expect(() => new KimNelson({ ...options, delta: 0 })).toThrow('delta');
    expect(() => new KimNelson({ ...options, confidence: 0.5 })).toThrow('confidence');
    expect(() => new KimNelson({ ...options, first: 1 })).toThrow('first');
    expect(() => new KimNelson(options).add([1, Number.NaN])).toThrow('system 1');
  });
});
