import { describe, expect, test } from 'vitest';
import { buildChart } from '../../src/org/chart.ts';
import { company } from './charts.ts';

const chart = buildChart(company('vp', { head: { dottedTo: ['ceo', 'vp', 'ceo'] } }));
const p = (id: string) => chart.index(id);
const ids = (list: readonly number[]) => list.map((q) => chart.id(q));

describe('a chart', () => {
  test('numbers positions and units in input order', () => {
    expect(ids([0, 1, 2])).toEqual(['board', 'ceo', 'east']);
    expect(chart.count).toBe(7 + 3 + 2);
    expect(chart.unitIndex('west')).toBe(1);
    expect(chart.unitCount).toBe(3);
  });

  test('knows every chain up to the root', () => {
    expect(ids(chart.chain(p('t1')))).toEqual(['t1', 'm1.1', 'head', 'vp', 'east', 'ceo', 'board']);
    expect(chart.level(p('t1'))).toBe(6);
    expect(chart.boss(p('head'))).toBe(p('vp'));
    expect(chart.boss(chart.root)).toBe(-1);
    expect(chart.id(chart.root)).toBe('board');
    expect(chart.id(chart.ceo)).toBe('ceo');
  });

  test('takes the root for the CEO where no position has that role', () => {
    const plain = company('ceo', { board: { role: null }, ceo: { role: null } });
    expect(buildChart(plain).ceo).toBe(buildChart(plain).root);
  });

  test('finds the lowest common ancestor from either side, and of a position with its own boss', () => {
    expect(chart.lca(p('t0'), p('west-desk'))).toBe(p('ceo'));
    expect(chart.lca(p('west-desk'), p('t0'))).toBe(p('ceo'));
    expect(chart.lca(p('t0'), p('t1'))).toBe(p('head'));
    expect(chart.lca(p('head'), p('east'))).toBe(p('east'));
    expect(chart.lca(p('vp'), p('vp'))).toBe(p('vp'));
  });

  test('counts direct reports by their seats', () => {
    expect(ids(chart.reports(p('east')))).toEqual(['vp', 'east-desk']);
    expect(chart.directReports(p('east'))).toBe(7);
    expect(chart.directReports(p('m1.0'))).toBe(2);
    expect(chart.directReports(p('t0'))).toBe(0);
  });

  test('names the head and the desk of each unit', () => {
    expect(chart.headOf(chart.unitIndex('east'))).toBe(p('east'));
    expect(chart.deskOf(chart.unitIndex('west'))).toBe(p('west-desk'));
    expect(chart.deskOf(chart.service)).toBe(-1);
    expect(chart.serviceHead).toBe(p('head'));
    expect(chart.unitOf(p('ceo'))).toBe(-1);
    expect(chart.unitOf(p('t0'))).toBe(chart.service);
  });

  test('keeps dotted lines apart from solid ones, also to the same boss', () => {
    expect(ids(chart.dotted(p('head')))).toEqual(['ceo', 'vp']);
    expect(ids(chart.reports(p('vp')))).toEqual(['head']);
    expect(ids(chart.reports(p('ceo')))).toEqual(['east', 'west']);
    expect(chart.graph.edges('head', 'vp')).toHaveLength(2);
  });

  test('keeps input order whatever the ids are, numbers included', () => {
    const renamed = company('ceo');
    const number = new Map(renamed.positions.map(({ id }, i) => [id, String(100 - i)]));
    const other = buildChart({
      ...renamed,
      positions: renamed.positions.map((q) => ({
        ...q,
        id: number.get(q.id) ?? '',
        reportsTo: q.reportsTo === null ? null : (number.get(q.reportsTo) ?? ''),
      })),
      units: renamed.units.map((u) => ({ ...u, head: number.get(u.head) ?? '', desk: null })),
    });
    const same = buildChart(renamed);
    for (let q = 0; q < same.count; q += 1) expect(other.reports(q)).toEqual(same.reports(q));
  });

  test('throws on a name it does not have', () => {
    expect(() => chart.index('toString')).toThrow(RangeError);
    expect(() => chart.unitIndex('nowhere')).toThrow(RangeError);
  });
});
