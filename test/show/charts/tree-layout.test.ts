import { describe, expect, it } from 'vitest';
import { layOut } from '../../../src/show/charts/tree-layout.ts';
import type { ChartPosition } from '../../../src/study/results.ts';
import { fixture } from '../fixture.ts';

function position(id: string, reportsTo: string | null, more: Partial<ChartPosition> = {}): ChartPosition {
  const rest = { dottedTo: [], unit: null, rank: 'manager', staff: 1, limit: null, neutral: false };
  return { id, title: id, reportsTo, ...rest, ...more };
}

describe('the layout of an org chart', () => {
  const { positions } = fixture().designs['design-0']!.chart;

  it('shows every position in exactly one box', () => {
    const shown = layOut(positions).boxes.flatMap((box) => box.members.map((p) => p.id));
    expect(shown.toSorted()).toEqual(positions.map((p) => p.id).toSorted());
  });

  it('puts each report one level below its boss, and after it', () => {
    const { boxes, levels } = layOut(positions);
    expect(boxes.filter(({ boss }) => boss === -1)).toEqual([boxes[0]]);
    boxes.slice(1).forEach((box, i) => {
      expect(box.level).toBe(boxes[box.boss]!.level + 1);
      expect(box.boss).toBeLessThanOrEqual(i);
    });
    expect(levels).toBe(Math.max(...boxes.map(({ level }) => level)) + 1);
  });

  it('keeps everybody under a boss together', () => {
    const { boxes } = layOut(positions);
    boxes.forEach((box, i) => {
      const under = boxes.slice(i + 1).findIndex(({ level }) => level <= box.level);
      const last = under < 0 ? boxes.length : i + 1 + under;
      for (const [k, { boss }] of boxes.entries()) {
        if (boss === i) expect(k).toBeGreaterThan(i);
        if (boss === i) expect(k).toBeLessThan(last);
      }
    });
  });

  it('stacks supervisors and their teams, which are alike but for a number', () => {
    const stacks = layOut(positions).boxes.filter((box) => box.members.length > 1);
    expect(stacks.map((box) => [box.title, box.members.length])).toEqual([
      ['Supervisor', 5],
      ['Front-line team', 5],
    ]);
  });

  it.each([
    ['limit', { limit: 7 }],
    ['rank', { rank: 'desk' }],
    ['unit', { unit: 'u' }],
    ['title', { title: 'Deputy' }],
    ['dotted line', { dottedTo: ['root'] }],
  ])('keeps positions apart that differ in %s', (_, more) => {
    const chart = [
      position('root', null),
      position('a1', 'root', { title: 'A 1' }),
      position('a2', 'root', { title: 'A 2' }),
    ];
    expect(layOut(chart).boxes).toHaveLength(2);
    const differing = [...chart.slice(0, 2), position('a2', 'root', { title: 'A 2', ...more })];
    expect(layOut(differing).boxes).toHaveLength(3);
  });

  it('keeps siblings apart that differ in who reports to them', () => {
    const chart = [
      position('root', null),
      position('a 1', 'root'),
      position('a 2', 'root'),
      position('b', 'a 2'),
    ];
    expect(layOut(chart).boxes).toHaveLength(4);
  });

  it('links dotted lines box to box, and forgets those to nobody', () => {
    const chart = [position('root', null), position('a', 'root', { dottedTo: ['root', 'nobody'] })];
    expect(layOut(chart).dotted).toEqual([{ from: 1, to: 0 }]);
  });

  it('of nobody is empty', () => {
    expect(layOut([])).toEqual({ boxes: [], dotted: [], levels: 0 });
  });

  it('lays out a chart of 2,000 positions', () => {
    const many = Array.from({ length: 2000 }, (_, i) =>
      position(`p${i}`, i === 0 ? null : `p${Math.floor((i - 1) / 4)}`, { title: `t${'x'.repeat(i % 7)}` }),
    );
    expect(layOut(many).boxes.flatMap((box) => box.members)).toHaveLength(2000);
  });
});
