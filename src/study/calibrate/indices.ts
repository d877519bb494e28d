import { Moments } from '../../kernel/stats/moments.ts';
import { sobolDesign, sobolIndices } from '../../kernel/stats/sobol-indices.ts';
import { Counter, type Rate } from './rate.ts';

export interface IndicesSizes {
  readonly experiments: number;
  /** Rows of a design, a power of two. */
  readonly samples: number;
  readonly resamples: number;
}

/** Parameters of Ishigami and Homma (1990, Proceedings of ISUMA '90, 398-403). */
const [A, B] = [7, 0.1];

/** First-order and total indices of the function, by factor: closed forms. */
const ISHIGAMI = (() => {
  const pi4 = Math.PI ** 4;
  const first = (1 + (B * pi4) / 5) ** 2 / 2;
  const second = (A * A) / 8;
  const both = B * B * pi4 * pi4 * (1 / 18 - 1 / 50);
  const all = first + second + both;
  return {
    first: [first / all, second / all, 0],
    total: [(first + both) / all, second / all, both / all],
  };
})();

function ishigami(point: readonly number[]): number {
  const [x, y, z] = point.map((u) => Math.PI * (2 * u - 1)) as [number, number, number];
  return Math.sin(x) + A * Math.sin(y) ** 2 + B * z ** 4 * Math.sin(x);
}

export interface Indices {
  /** Errors by factor. */
  readonly first: readonly Moments[];
  readonly total: readonly Moments[];
  /** How often the intervals of an index cover what is true, all factors together. */
  readonly firstCovered: Rate;
  readonly totalCovered: Rate;
}

/** Sobol' indices of the Ishigami function, which acts through its factors and through two of them together. */
export function indices({ experiments, samples, resamples }: IndicesSizes, seed: string): Indices {
  const [first, total] = [ISHIGAMI.first.map(() => new Moments()), ISHIGAMI.total.map(() => new Moments())];
  const [firstCovered, totalCovered] = [new Counter(), new Counter()];
  for (let experiment = 0; experiment < experiments; experiment++) {
    const own = `${seed} ${experiment}`;
    const { a, b, ab } = sobolDesign(samples, 3, own);
    const outcomes = { a: a.map(ishigami), b: b.map(ishigami), ab: ab.map((rows) => rows.map(ishigami)) };
    const found = sobolIndices(outcomes, { confidence: 0.95, resamples, seed: own })!;
    for (const [index, truth, errors, covered] of [
      [found.first, ISHIGAMI.first, first, firstCovered],
      [found.total, ISHIGAMI.total, total, totalCovered],
    ] as const) {
      for (const [i, { estimate, interval }] of index.entries()) {
        errors[i]!.add(estimate - truth[i]!);
        covered.add(interval[0] <= truth[i]! && truth[i]! <= interval[1]);
      }
    }
  }
  return { first, total, firstCovered, totalCovered };
}
