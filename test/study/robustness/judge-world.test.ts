import { describe, expect, test } from 'vitest';
import { judgeWorld } from '../../../src/study/robustness/judge-world.ts';
import type { Row } from '../../../src/study/shelf.ts';

const rows = (figures: readonly number[], load = 0.5): Row[] =>
  figures.map((figure) => ({ figures: [figure], loads: [load] }));
const HIGHER = { direction: 'higher', indifference: 0.01 } as const;

describe('a world', () => {
  test('is on the side of its mean difference, clear where all of its interval is beyond the zone', () => {
    expect(judgeWorld(rows([100, 102]), rows([104, 106.2]), HIGHER)).toMatchObject({
      side: 'better',
      beyond: true,
      clear: true,
    });
    expect(judgeWorld(rows([100, 102]), rows([101, 106]), HIGHER)).toMatchObject({
      side: 'better',
      clear: false,
    });
    expect(judgeWorld(rows([100, 100]), rows([100.5, 100.5]), HIGHER)).toMatchObject({
      side: 'better',
      beyond: false,
      clear: false,
    });
  });

  test('is better where a lower figure is, if that is its direction', () => {
    const lower = { direction: 'lower', indifference: 0.01 } as const;
    expect(judgeWorld(rows([100, 102]), rows([90, 92]), lower)).toMatchObject({
      side: 'better',
      clear: true,
    });
    expect(judgeWorld(rows([100, 102]), rows([110, 112]), lower).side).toBe('worse');
  });

  test('is on no side without a steady state in both, or without an observation in both', () => {
    expect(judgeWorld(rows([1, 2], 1.1), rows([5, 6]), HIGHER)).toMatchObject({
      side: null,
      steadyA: false,
      clear: false,
    });
    expect(judgeWorld(rows([Number.NaN, 1]), rows([5, Number.NaN]), HIGHER)).toMatchObject({ side: null });
  });

  test('is on the side of a difference without bound, which is clear to nobody', () => {
    const world = judgeWorld(rows([1, 2]), rows([5, Number.POSITIVE_INFINITY]), HIGHER);
    expect(world).toMatchObject({ side: 'better', clear: false });
    const below = judgeWorld(rows([1, Number.POSITIVE_INFINITY]), rows([5, 6]), HIGHER);
    expect(below).toMatchObject({ side: 'worse', clear: false });
  });

  test('is on no side where differences are without bound either way', () => {
    const [up, down] = [rows([1, Number.POSITIVE_INFINITY]), rows([Number.POSITIVE_INFINITY, 1])];
    expect(judgeWorld(up, down, HIGHER)).toMatchObject({ side: null, beyond: false, clear: false });
  });
});
