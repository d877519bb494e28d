import { describe, expect, it } from 'vitest';
import { decimal, numberFormat, percentOf } from '../../src/show/format.ts';
import { locales } from '../../src/show/locales/index.ts';

const figure = (mean: number, half = 0) => ({ mean, interval: [mean - half, mean + half] as const });

describe('a number', () => {
  it.each([
    [1234567.891, 1, '1,234,567.9'],
    [-3.7, 1, '−3.7'],
    [-0.04, 1, '0.0'],
    [999.96, 1, '1,000.0'],
    [12, 0, '12'],
  ])('%d with %i places is written %s', (x, places, text) => {
    expect(decimal(x, places)).toBe(text);
  });
});

it.each([
  [0.01, '1'],
  [0.025, '2.5'],
  [0, '0'],
  [0.29, '29'],
])('the share %d is %s percent, with no more places than it has', (share, text) => {
  expect(percentOf(share)).toBe(text);
});

describe('the format of a metric', () => {
  it('writes hours up to four days as hours, from then on as days', () => {
    expect(numberFormat(locales.en, 'h', [figure(60, 2)]).value(60)).toBe('60.0 h');
    expect(numberFormat(locales.en, 'h', [figure(60), figure(139.2, 4)]).value(139.2)).toBe('5.8 d');
    expect(numberFormat(locales.en, 'h', [figure(139.2)], { days: false }).value(139.2)).toBe('139 h');
  });

  it('gives values, differences and intervals one unit and one precision', () => {
    const format = numberFormat(locales.en, 'h', [figure(139.2, 5)]);
    expect(format.interval([134.2, 144.2])).toBe('[5.6, 6.0]');
    expect(format.difference(-88.8)).toBe('−3.7 d');
    expect(format.differenceInterval([-98.4, 79.2])).toBe('[−4.1, +3.3]');
  });

  it('shows enough places that an interval is not all rounding, and never more than two', () => {
    expect(numberFormat(locales.en, 'money', [figure(132, 0.2)]).interval([131.8, 132.2])).toBe(
      '[131.8, 132.2]',
    );
    expect(numberFormat(locales.en, 'money', [figure(132, 0.0001)]).value(132)).toBe('132.00');
  });

  it('leaves the percent sign off a difference of percentages, which is in points', () => {
    expect(numberFormat(locales.en, '%', [figure(84, 1)]).value(84)).toBe('84.0 %');
    expect(numberFormat(locales.en, '%', [figure(84, 1)]).difference(22)).toBe('+22.0');
  });

  it('writes a dash where nothing was measured', () => {
    const format = numberFormat(locales.en, 'h', []);
    expect([format.value(null), format.difference(null), format.interval(null)]).toEqual(['–', '–', '–']);
  });
});
