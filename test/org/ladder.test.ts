import { describe, expect, test } from 'vitest';
import { buildChart } from '../../src/org/chart.ts';
import { ladderAmounts } from '../../src/org/ladder.ts';
import type { OrgInput } from '../../src/org/position.ts';
import { company, position, serviceUnit } from './charts.ts';

const LADDER = { agent: 100, head: 1000, executive: 5000 };

function amounts(input: OrgInput, ladder = LADDER): Record<string, number | null> {
  const list = ladderAmounts(buildChart(input), ladder);
  return Object.fromEntries(input.positions.map(({ id }, p) => [id, list[p] ?? null]));
}

describe('the authority ladder', () => {
  test('gives each grade its amount, the CEO and the board no limit, desks nothing', () => {
    const found = amounts(company('east'));
    expect(found).toMatchObject({ t0: 100, head: 1000, east: 5000, ceo: null, board: null, 'east-desk': 0 });
  });

  test('spaces those between agent and head evenly on a log scale', () => {
    const { positions, units } = company('ceo');
    const top = positions.filter(({ unit }) => unit !== 'service');
    const deep = { positions: [...top, ...serviceUnit(40, 5, 'ceo')], units, serviceUnit: 'service' };
    const found = amounts(deep);
    const chain = ['t0', 'm1.0', 'm2.0', 'm3.0', 'm4.0', 'head'].map((id) => found[id] ?? Number.NaN);
    chain.forEach((amount, i) => {
      expect(amount).toBeCloseTo(100 * 10 ** (i / 5), 9);
    });
  });

  test('spaces those between head and executive evenly on a log scale', () => {
    expect(amounts(company('vp')).vp).toBeCloseTo(Math.sqrt(1000 * 5000), 9);
    const input = company('assistant');
    const assistant = position('assistant', 'vp', { unit: 'east' });
    const found = amounts({ ...input, positions: [...input.positions, assistant] });
    expect(found.assistant).toBeCloseTo(1000 * 5 ** (1 / 3), 9);
    expect(found.vp).toBeCloseTo(1000 * 5 ** (2 / 3), 9);
  });

  test('moves no limit when the service head moves', () => {
    const [first, ...others] = ['east', 'west', 'vp', 'ceo', 'board'].map((under) => amounts(company(under)));
    for (const other of others) expect(other).toEqual(first);
  });

  test('is flat where the grades are, to the last bit', () => {
    const found = amounts(company('vp'), { agent: 5000, head: 5000, executive: 5000 });
    expect(found).toMatchObject({ 'm1.0': 5000, vp: 5000 });
  });

  test('gives nothing to those between where one end has nothing', () => {
    expect(amounts(company('vp'), { ...LADDER, agent: 0 })).toMatchObject({ t0: 0, 'm1.0': 0, head: 1000 });
    const everythingUp = amounts(company('vp'), { agent: 0, head: 0, executive: 0 });
    expect(everythingUp).toMatchObject({ 'm1.0': 0, head: 0, vp: 0, east: 0, ceo: null });
    expect(amounts(company('vp'), { ...LADDER, head: 0 })).toMatchObject({ t0: 100, 'm1.0': 0, vp: 0 });
  });
});
