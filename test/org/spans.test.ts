import { expect, test } from 'vitest';
import { buildChart } from '../../src/org/chart.ts';
import { spansAndLayers } from '../../src/org/spans.ts';
import { company } from './charts.ts';

test('spans count seats and layers count every position from the root to the front line', () => {
  const chart = buildChart(company('vp'));
  const { spans, averageSpan, layers } = spansAndLayers(chart);
  expect(spans[chart.index('east')]).toBe(7);
  expect(spans[chart.index('t0')]).toBe(0);
  // board 1, ceo 2, east 7, vp 1, west 2, head 2, two supervisors of 2 each
  expect(averageSpan).toBe(19 / 8);
  expect(layers).toBe(7);
  expect(spansAndLayers(buildChart(company('ceo'))).layers).toBe(5);
});
