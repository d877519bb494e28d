import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { minutesPerWeek, weekOf } from '../../src/scenario/company/week.ts';
import { readCadence } from '../../src/scenario/values/cadence.ts';
import { readDay, readMonday } from '../../src/scenario/values/date.ts';
import { readMoneyOrNone, readTimes } from '../../src/scenario/values/distribution.ts';
import { readDuration, writeDuration } from '../../src/scenario/values/duration.ts';
import { readHours } from '../../src/scenario/values/hours.ts';
import { writeValue } from '../../src/scenario/values/write.ts';

const DAY = 1440;

describe('durations', () => {
  test.each([
    ['90s', 1.5],
    ['20min', 20],
    ['4h', 240],
    ['3d', 3 * DAY],
    ['2w', 14 * DAY],
    ['1h 30min', 90],
    ['.5h', 30],
    ['1.5 d', 1.5 * DAY],
    ['0min', 0],
  ])('%s is %d minutes', (text, minutes) => {
    expect(readDuration(text)).toBeCloseTo(minutes, 12);
  });

  test.each(['', '5', 'min', '5 parsecs', '-5min', '5min5', '1e3min', 'Infinityd', '1h,30min', '٣min'])(
    '%j is none',
    (text) => {
      expect(() => readDuration(text)).toThrow();
    },
  );

  test('what is written is read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), (minutes) => {
        expect(readDuration(writeDuration(minutes))).toBeCloseTo(minutes, 6);
      }),
      { seed: 7 },
    );
  });
});

describe('distributions', () => {
  test.each([
    ['20min', { kind: 'constant', value: 20 }],
    ['exponential 36h', { kind: 'exponential', mean: 2160 }],
    [{ exponential: '1h' }, { kind: 'exponential', mean: 60 }],
    [
      { mean: '8min', cv: 0.8 },
      { kind: 'lognormal', mean: 8, cv: 0.8 },
    ],
    [{ mean: '8min' }, { kind: 'constant', value: 8 }],
    [{ uniform: ['1h', '3h'] }, { kind: 'uniform', low: 60, high: 180 }],
    [{ triangular: ['1h', '2h', '3h'] }, { kind: 'triangular', low: 60, mode: 120, high: 180 }],
    [{ weibull: { mean: '1h', shape: 2 } }, { kind: 'weibull', mean: 60, shape: 2 }],
  ])('%j', (written, spec) => {
    expect(readTimes(written)).toEqual(spec);
  });

  test('of money are written without units', () => {
    expect(readMoneyOrNone({ mean: 80, cv: 2 })).toEqual({ kind: 'lognormal', mean: 80, cv: 2 });
    expect(readMoneyOrNone('exponential 80')).toEqual({ kind: 'exponential', mean: 80 });
    expect(readMoneyOrNone('none')).toBeNull();
    expect(() => readMoneyOrNone('5min')).toThrow();
  });

  test.each([
    [{}],
    [{ mean: '8min', sd: 3 }],
    [{ mean: '8min', cv: -1 }],
    [{ uniform: ['3h', '1h'] }],
    [{ uniform: ['3h'] }],
    [{ weibull: { mean: '1h' } }],
    ['exponential 0min'],
    ['gaussian 3h'],
    [null],
    [[1, 2]],
  ])('%j is none', (written) => {
    expect(() => readTimes(written)).toThrow();
  });
});

describe('opening hours', () => {
  test.each([
    ['always', 1, null],
    ['daily 0-24', 1, null],
    ['Mon 9-17', 1, [[540, 1020]]],
    ['monday 9:30-17', 1, [[570, 1020]]],
    [
      'Tue, Thu 10–13',
      1,
      [
        [DAY + 600, DAY + 780],
        [3 * DAY + 600, 3 * DAY + 780],
      ],
    ],
    [
      'Tue and Thu 10-13',
      1,
      [
        [DAY + 600, DAY + 780],
        [3 * DAY + 600, 3 * DAY + 780],
      ],
    ],
    [
      'Sat-Mon 9-10',
      1,
      [
        [540, 600],
        [5 * DAY + 540, 5 * DAY + 600],
        [6 * DAY + 540, 6 * DAY + 600],
      ],
    ],
    [
      'Mon 9-12, 13-17',
      1,
      [
        [540, 720],
        [780, 1020],
      ],
    ],
    ['Mon 9-12; Mon 11-13', 1, [[540, 780]]],
    ['Mon 22-6', 1, [[1320, DAY + 360]]],
    [
      'Sun 22-6',
      1,
      [
        [0, 360],
        [6 * DAY + 1320, 7 * DAY],
      ],
    ],
    ['every Wed 9-17', 1, [[2 * DAY + 540, 2 * DAY + 1020]]],
    ['every second Wed 9-17', 2, [[2 * DAY + 540, 2 * DAY + 1020]]],
    [
      'every second Mon 9-10; every third Mon 9-10',
      6,
      [
        [540, 600],
        [14 * DAY + 540, 14 * DAY + 600],
        [21 * DAY + 540, 21 * DAY + 600],
        [28 * DAY + 540, 28 * DAY + 600],
      ],
    ],
  ])('%s', (text, weeks, intervals) => {
    expect(readHours(text)).toEqual({ weeks, intervals });
  });

  test.each([
    '',
    'never',
    'Mon',
    '9-17',
    'Mon 17',
    'Mon 9-9',
    'Mon 9-25',
    'Moo 9-17',
    'Mon 9:75-10',
    'every fifth Mon 9-10',
    'Mon 24-25',
  ])('%j is none', (text) => {
    expect(() => readHours(text)).toThrow();
  });

  test('of the European week move to the working days of Israel and Iran', () => {
    const days = (week: 'israel' | 'iran', text: string) =>
      weekOf(week, readHours(text)).intervals?.map(([from, to]) => [
        Math.floor(from / DAY),
        (from % DAY) / 60,
        (to - from) / 60,
      ]);
    expect(days('israel', 'Mon-Fri 9-17')).toEqual([0, 1, 2, 3, 6].map((day) => [day, 9, 8]));
    expect(days('israel', 'Tue, Thu 10-13')).toEqual([
      [0, 10, 3],
      [2, 10, 3],
    ]);
    // Saturday to Wednesday, and the first half of the day on Thursday.
    expect(days('iran', 'Mon-Fri 9-17')).toEqual([
      [0, 9, 8],
      [1, 9, 8],
      [2, 9, 8],
      [3, 9, 4],
      [5, 9, 8],
      [6, 9, 8],
    ]);
    expect(days('iran', 'Tue, Thu 10-13')).toEqual(
      [
        [1, 10, 3],
        [6, 10, 3],
      ].toSorted((a, b) => (a[0] ?? 0) - (b[0] ?? 0)),
    );
    expect(days('iran', 'every second Wed 9-17')).toEqual([[0, 9, 8]]);
    for (const week of ['israel', 'iran', 'europe'] as const) {
      expect(weekOf(week, readHours('daily 8-20'))).toEqual(readHours('daily 8-20'));
      expect(weekOf(week, readHours('always'))).toEqual(readHours('always'));
      expect(minutesPerWeek(weekOf(week, readHours('Tue, Thu 10-14')))).toBe(480);
    }
  });
});

describe('moments', () => {
  test.each([
    ['every 4h', { period: 240, at: [0] }],
    ['daily at 16', { period: 7 * DAY, at: [0, 1, 2, 3, 4, 5, 6].map((day) => day * DAY + 960) }],
    ['Tue, Thu at 9, 14:30', { period: 7 * DAY, at: [DAY + 540, DAY + 870, 3 * DAY + 540, 3 * DAY + 870] }],
    ['every second Wed at 10', { period: 14 * DAY, at: [2 * DAY + 600] }],
    ['none', null],
  ])('%s', (text, cadence) => {
    expect(readCadence(text)).toEqual(cadence);
  });

  test.each(['every 0min', 'every 1s', 'at 9', 'Mon', 'Mon at 25', 'sometimes'])('%j are none', (text) => {
    expect(() => readCadence(text)).toThrow();
  });
});

describe('dates', () => {
  test('are days of the civil calendar, whatever the time zone', () => {
    expect(readDay('1970-01-01')).toBe(0);
    expect(readDay('2000-02-29')).toBe(11_016);
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 50_000 }),
        (day) => readDay(new Date(day * 864e5).toISOString().slice(0, 10)) === day,
      ),
      { seed: 7 },
    );
  });

  test('a run starts on a Monday', () => {
    expect(readMonday('2025-01-06')).toBe(20_094);
    for (const day of ['2025-01-05', '2025-01-07']) expect(() => readMonday(day)).toThrow(/Monday/);
    for (const day of ['2025-02-29', '2025-13-01', '2025-1-1', 'today']) expect(() => readDay(day)).toThrow();
  });
});

test('values are written as a scenario writes them', () => {
  expect(writeValue({ mean: '8min', cv: 0.8 })).toBe('{mean: 8min, cv: .8}');
  expect(writeValue(['7d', '1d'])).toBe('[7d, 1d]');
  expect(writeValue(-0.25)).toBe('-.25');
});
