import { describe, expect, test } from 'vitest';
import { limitText } from '../../../src/show/charts/limit-text.ts';
import { orgCharts } from '../../../src/show/charts/org-charts.ts';
import { locales } from '../../../src/show/locales/index.ts';
import { fixture } from '../fixture.ts';

const words = locales.en;

describe('an org chart', () => {
  test('shows the limits of single kinds of remedy, and nobody who may grant parts as granting nothing', () => {
    const said = (limit: number | null, limits?: Record<string, number | null>, room?: number) =>
      limitText({ rank: 'manager', limit, ...(limits && { limits }) }, words, room);
    expect(said(0)).toBe('≤ 0');
    expect(said(0, { part: 300 })).toBe('part ≤ 300');
    expect(said(0, { part: null })).toBe('part any');
    expect(said(50, { part: 300 })).toBe('≤ 50 · part ≤ 300');
    expect(said(50, { part: 300 }, 40)).toBe('50 to 300');
    expect(said(50, { part: null }, 40)).toBe('50 to any');
  });

  test('says of a design that changes its shape that the first one is drawn, and when it becomes what', () => {
    const results = fixture({ designs: 2 });
    const [id, design] = Object.entries(results.designs)[0]!;
    const later = { ...design, changes: [{ kind: 'becomes', design: 'Own unit', day: 30 } as const] };
    const changed = { ...results, designs: { ...results.designs, [id]: later } };
    const text = JSON.stringify(orgCharts.spec(changed, words));
    expect(text).toContain('Drawn as it starts');
    expect(text).toContain('In week 5 of the window it becomes');
    expect(orgCharts.summary(changed, words)).toContain('is drawn as it starts');
    expect(JSON.stringify(orgCharts.spec(results, words))).not.toContain('Drawn as it starts');
  });
});
