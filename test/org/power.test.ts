import { describe, expect, test } from 'vitest';
import { buildChart } from '../../src/org/chart.ts';
import { power, proxies } from '../../src/org/power.ts';
import { company } from './charts.ts';

function versus(under: string, opponent: string, m = 0.5): number {
  const chart = buildChart(company(under));
  return power(chart, chart.serviceHead, chart.index(opponent), m);
}

describe('power', () => {
  test('is even between two who report to the same boss', () => {
    expect(versus('ceo', 'west')).toBe(1 / 2);
  });

  test('is a third with one proxy against none, and a fifth with two', () => {
    expect(versus('east', 'west')).toBeCloseTo(1 / 3, 15);
    expect(versus('vp', 'west')).toBeCloseTo(1 / 5, 15);
  });

  test('is two thirds directly under the board against one below the CEO', () => {
    expect(versus('board', 'west')).toBeCloseTo(2 / 3, 15);
  });

  test('is nil against one’s own boss and whole over one’s own people', () => {
    const chart = buildChart(company('vp'));
    expect(versus('vp', 'east')).toBe(0);
    expect(power(chart, chart.index('east'), chart.serviceHead, 0.5)).toBe(1);
  });

  test('goes to the nearer side where a case keeps no force, and is even where it keeps all', () => {
    expect(versus('east', 'west', 0)).toBe(0);
    expect(versus('board', 'west', 0)).toBe(1);
    expect(versus('ceo', 'west', 0)).toBe(1 / 2);
    expect(versus('vp', 'west', 1)).toBe(1 / 2);
  });

  test('of both sides adds up to one', () => {
    const chart = buildChart(company('vp'));
    const [h, west] = [chart.serviceHead, chart.index('west')];
    expect(power(chart, h, west, 0.3) + power(chart, west, h, 0.3)).toBeCloseTo(1, 15);
  });
});

test('proxies are the positions strictly between', () => {
  const chart = buildChart(company('vp'));
  const between = (p: string, a: string) => proxies(chart, chart.index(p), chart.index(a));
  expect(between('head', 'ceo')).toBe(2);
  expect(between('head', 'vp')).toBe(0);
  expect(between('head', 'head')).toBe(0);
});
