import { expect, test } from 'vitest';
import { buildChart } from '../../src/org/chart.ts';
import { relayPath } from '../../src/org/relay.ts';
import { company } from './charts.ts';

function path(under: string, from: string, to: string): string[] {
  const chart = buildChart(company(under));
  return relayPath(chart, chart.index(from), chart.index(to)).map((p) => chart.id(p));
}

test('a relay goes up to the lowest common ancestor, through it, and down again', () => {
  expect(path('vp', 'head', 'west')).toEqual(['vp', 'east', 'ceo']);
  expect(path('vp', 'west', 'head')).toEqual(['ceo', 'east', 'vp']);
});

test('an end that is the ancestor itself does not relay', () => {
  expect(path('vp', 'head', 'east')).toEqual(['vp']);
  expect(path('vp', 'east', 'head')).toEqual(['vp']);
  expect(path('east', 'head', 'east')).toEqual([]);
  expect(path('east', 'head', 'head')).toEqual([]);
});
