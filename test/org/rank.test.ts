import { expect, test } from 'vitest';
import { buildChart } from '../../src/org/chart.ts';
import { rankOf } from '../../src/org/rank.ts';
import { company, position } from './charts.ts';

function ranks(under: string): Record<string, string> {
  const chart = buildChart(company(under));
  return Object.fromEntries(Array.from({ length: chart.count }, (_, p) => [chart.id(p), rankOf(chart, p)]));
}

test('rank follows the place in the chart', () => {
  expect(ranks('east')).toEqual({
    board: 'board',
    ceo: 'ceo',
    east: 'executive',
    vp: 'manager',
    'east-desk': 'desk',
    west: 'executive',
    'west-desk': 'desk',
    head: 'head',
    'm1.0': 'supervisor',
    'm1.1': 'supervisor',
    t0: 'agent',
    t1: 'agent',
  });
});

test.each(['vp', 'east', 'ceo', 'board'])('the service head is of rank head also under %s', (under) => {
  expect(ranks(under).head).toBe('head');
});

test('who reports to a root that is not the CEO is an executive', () => {
  const input = company('east', { west: { reportsTo: 'board' } });
  const chart = buildChart(input);
  expect(rankOf(chart, chart.index('west'))).toBe('executive');
});

test('a head with one layer is the head and no supervisor, and a lone root is the CEO', () => {
  const chart = buildChart({
    positions: [
      position('boss', null),
      position('head', 'boss', { unit: 's' }),
      position('team', 'head', { unit: 's', frontLine: true }),
    ],
    units: [{ id: 's', head: 'head', desk: null }],
    serviceUnit: 's',
  });
  expect([0, 1, 2].map((p) => rankOf(chart, p))).toEqual(['ceo', 'head', 'agent']);
});
