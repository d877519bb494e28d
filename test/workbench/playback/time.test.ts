import { expect, it } from 'vitest';
import { locales } from '../../../src/show/locales/index.ts';
import { clockText, dayOf, momentText } from '../../../src/show/moment.ts';
import { axisOf } from '../../../src/workbench/playback/time.ts';

const DAY = 1440;
const WEEK = 7 * DAY;

it('a moment is told by the day of the window, the day of the week and the clock', () => {
  expect(momentText(2 * WEEK + 11 * DAY + 10 * 60 + 40, 2 * WEEK, locales.en)).toBe('day 12, Fri 10:40');
  expect(momentText(0, 0, locales.en)).toBe('day 1, Mon 0:00');
  expect(momentText(6 * DAY + 1439.9, 0, locales.he)).toBe('יום 7, יום א׳ 23:59');
});

it('days are counted from the first moment of the window', () => {
  expect([WEEK, WEEK + DAY - 1, WEEK + DAY].map((t) => dayOf(t, WEEK))).toEqual([1, 1, 2]);
  expect(clockText(3 * DAY + 65)).toBe('1:05');
});

it.each([[20], [600], [DAY * 3], [DAY * 20], [DAY * 300]])(
  'an axis of %i minutes has labels at round moments inside it, few enough to read',
  (length) => {
    const from = WEEK + 617;
    const marks = axisOf([from, from + length], WEEK, 8, locales.en);
    expect(marks.length).toBeGreaterThanOrEqual(2);
    expect(marks.length).toBeLessThanOrEqual(9);
    for (const { at, text } of marks) {
      expect(at).toBeGreaterThanOrEqual(from);
      expect(at).toBeLessThanOrEqual(from + length);
      expect(text).toBe(at % DAY === 0 ? `day ${dayOf(at, WEEK)}` : clockText(at));
    }
  },
);
