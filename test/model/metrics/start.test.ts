import { describe, expect, test } from 'vitest';
import { type Starting, startGrid } from '../../../src/model/metrics/start.ts';
import { figuresOf, replicate } from '../../../src/model/replicate.ts';
import type { ModelSpec } from '../../../src/model/spec.ts';
import { filling, WEEK } from '../../study/filling.ts';

const DAY = WEEK / 7;

function series(model: ModelSpec, kind: Starting | 'backlog.mean', seed = 's'): number[] {
  const numbers = replicate(model, seed, 0);
  return figuresOf(model).flatMap((figure, i) => {
    const is = figure.kind === 'metric' ? figure.info.id === kind : figure.kind === kind;
    return is ? [numbers[i] as number] : [];
  });
}

describe('the start of a run by week', () => {
  test('holds the whole weeks from its beginning to the end of the window', () => {
    const model = filling(1, { warmUp: 3 * DAY, window: 2 * WEEK + 5 * DAY });
    expect(startGrid(model)).toEqual([1, 2, 3]);
    expect(startGrid(filling(1, { warmUp: DAY, window: 2 * DAY }))).toEqual([]);
    expect(series(model, 'startBacklog').length).toBe(3);
    expect(series(model, 'startHours').length).toBe(3);
  });

  test('does not ask which of its weeks are warm-up', () => {
    const [early, late] = [1, 5].map((weeks) =>
      filling(2, { warmUp: weeks * WEEK, window: (8 - weeks) * WEEK }),
    ) as [ModelSpec, ModelSpec];
    for (const kind of ['startBacklog', 'startHours'] as const) {
      expect(series(early, kind)).toEqual(series(late, kind));
    }
  });

  test('has in the weeks of the window the backlog that is told of the window', () => {
    const model = filling(2, { warmUp: 3 * WEEK, window: 5 * WEEK });
    const counted = series(model, 'startBacklog').slice(3);
    const [mean] = series(model, 'backlog.mean');
    expect(counted.reduce((sum, x) => sum + x, 0) / 5).toBeCloseTo(mean ?? Number.NaN, 9);
  });

  test('fills as a system with endless servers does: 1 - exp(-t / mean) of what it will hold', () => {
    const weeks = 3;
    const perWeek = 200;
    const found = series(filling(weeks, { window: 12 * WEEK }, perWeek), 'startBacklog');
    found.forEach((backlog, w) => {
      // Average of 1 - exp(-t / 3) over the week; complaints open for other reasons are a few hours each.
      const filled = 1 - weeks * (Math.exp(-w / weeks) - Math.exp(-(w + 1) / weeks));
      const expected = perWeek * weeks * filled;
      // Five standard deviations of a Poisson number, and one per cent for those few hours.
      expect(Math.abs(backlog - expected)).toBeLessThan(5 * Math.sqrt(expected) + 0.01 * perWeek * weeks);
    });
  });

  test('follows all complaints for equally long, so that hours do not fall to the end', () => {
    const hours = series(filling(2, { warmUp: WEEK, window: 9 * WEEK, drain: WEEK }, 100), 'startHours');
    // An exponential time of 2 weeks, known to be less than one: about .459 weeks on average, spread .286 weeks.
    const expected = 168 * (2 - 1 / (Math.exp(0.5) - 1));
    for (const mean of hours) {
      // Some 39 a week are resolved in time; five standard errors, and a few hours for all other work.
      expect(Math.abs(mean - expected)).toBeLessThan((5 * 0.286 * 168) / Math.sqrt(39) + 3);
    }
  });

  test('knows no hours where nobody is followed', () => {
    expect(series(filling(2, { window: 4 * WEEK, drain: 0 }), 'startHours')).toEqual(
      Array.from({ length: 4 }, () => Number.NaN),
    );
  });
});
