import { describe, expect, it } from 'vitest';
import { bottleneckOf, figuresOf } from '../../../src/show/charts/box-figures.ts';
import { orgCharts } from '../../../src/show/charts/org-charts.ts';
import { layOut } from '../../../src/show/charts/tree-layout.ts';
import { designsOf } from '../../../src/show/evidence.ts';
import { locales } from '../../../src/show/locales/index.ts';
import type { Results } from '../../../src/study/results.ts';
import { fixture } from '../fixture.ts';

interface Waiting {
  readonly hours: number;
  readonly runs: number;
}

/** The fixture's first design, where little waits but for the CEO and for each of the supervisors. */
function withWaiting(ceo: Waiting, supervisor: Waiting): Results {
  const results = fixture({ designs: 1 });
  const [[id, design]] = Object.entries(results.designs) as [[string, Results['designs'][string]]];
  const metrics = Object.entries(design.metrics).map(([name, metric]) => {
    const [family, position = ''] = name.split('.');
    const { hours, runs } =
      position === 'ceo' ? ceo : position.startsWith('supervisor-') ? supervisor : { hours: 1, runs: 0 };
    if (family === 'waiting') return [name, { ...metric, mean: hours, interval: [hours - 1, hours + 1] }];
    return [name, family === 'bottleneck' ? { ...metric, mean: runs } : metric];
  });
  return { ...results, designs: { [id]: { ...design, metrics: Object.fromEntries(metrics) } } };
}

function read(results: Results) {
  const [design] = designsOf(results);
  const { boxes } = layOut(design!.result.chart.positions);
  const stack = boxes.find(({ members }) => members.some(({ id }) => id === 'supervisor-1'))!;
  expect(stack.members.length).toBeGreaterThan(1);
  const longest = [...boxes].sort((a, b) => figuresOf(b, design!).waiting! - figuresOf(a, design!).waiting!);
  return { stack: figuresOf(stack, design!), longest: longest[0]!, top: bottleneckOf(design!, boxes)! };
}

describe('a stack of positions that are alike', () => {
  it('has the figure of one position, so that fill, title and summary name the same place', () => {
    const results = withWaiting({ hours: 25, runs: 95 }, { hours: 20, runs: 1 });
    const { stack, longest, top } = read(results);
    expect([stack.waiting, stack.margin]).toEqual([20, 1]);
    expect(longest.title).toBe('CEO');
    expect(top).toMatchObject({ title: 'CEO', waiting: 25, runs: 95, clear: true });
    expect(orgCharts.title(results, locales.en)).toContain('for one place in the chart, “CEO”');
    expect(orgCharts.summary(results, locales.en)).toContain('longest for “CEO”, 25');
  });

  it('is no clear bottleneck where its members take turns', () => {
    const results = withWaiting({ hours: 25, runs: 5 }, { hours: 30, runs: 19 });
    const { stack, longest, top } = read(results);
    expect(longest.title).toBe(top.title);
    expect(top).toMatchObject({ waiting: stack.waiting, runs: 19, clear: false });
    expect(orgCharts.title(results, locales.en)).toContain(
      'no single place in the chart clearly holds the most',
    );
  });
});
