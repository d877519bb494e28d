import { describe, expect, it } from 'vitest';
import { chartCsv, metricsCsv } from '../../src/show/csv.ts';
import type { Results } from '../../src/study/results.ts';
import { fixture } from './fixture.ts';

describe('the table of metrics', () => {
  const results = fixture({ designs: 2 });
  const lines = metricsCsv(results).trimEnd().split('\n');

  it('has a row for every figure of every design and slice', () => {
    const figures = Object.values(results.designs).flatMap(({ metrics }) =>
      Object.values(metrics).flatMap(({ by }) => [1, ...Object.values(by ?? {}).flatMap(Object.keys)]),
    );
    expect(lines).toHaveLength(1 + figures.length);
  });

  it('has a heading and full precision', () => {
    const { mean, interval } = results.designs['design-0']!.metrics['buried.total']!.by!.unit!.operations!;
    expect(lines[0]).toBe('design,metric,unit,slice kind,slice,mean,low,high');
    expect(lines).toContain(
      `design-0,buried.total,"per 1,000",unit,operations,${mean},${interval![0]},${interval![1]}`,
    );
  });

  it('leaves missing figures empty', () => {
    const [line] = metricsCsv(fixture({ designs: 1, replications: 1 }))
      .split('\n')
      .slice(1);
    expect(line).toMatch(/^design-0,[^,]+,[^,]+,,,[\d.]+,,$/);
  });

  it.each(['=1+1', '+cmd', '-2+3', '@SUM(A1)', '\tx', '\rx', '＝1'])(
    'escapes %j, which a spreadsheet would run',
    (id) => {
      const design = results.designs['design-0']!;
      const hostile: Results = { ...results, designs: { [id]: design } };
      const cell = metricsCsv(hostile).split('\n').slice(1).join('\n');
      expect(cell).toMatch(/^"?'/);
    },
  );

  it('quotes commas and quotes in names', () => {
    const hostile: Results = { ...results, designs: { 'a,"b"': results.designs['design-0']! } };
    expect(metricsCsv(hostile)).toContain('\n"a,""b""",');
  });

  it('leaves negative numbers numbers', () => {
    const metric = { unit: 'h', mean: -1.5, interval: [-2, -1] as const };
    const design = { ...results.designs['design-0']!, metrics: { m: metric } };
    expect(metricsCsv({ ...results, designs: { d: design } })).toContain('\nd,m,h,,,-1.5,-2,-1\n');
  });
});

describe('the table of a chart', () => {
  it('has its headings and rows, missing figures empty, formulas escaped', () => {
    const table = {
      columns: ['Design', 'Mean'],
      rows: [
        ['=1+1', 2.5],
        ['a, b', null],
      ],
    } as const;
    expect(chartCsv(table)).toBe('Design,Mean\n\'=1+1,2.5\n"a, b",\n');
  });

  it('has no text that steers a terminal', () => {
    const rows = [['\u001b[2J\u0007gone\u202e', '\u0000=1+1']];
    expect(chartCsv({ columns: ['\u001bA', 'B'], rows })).toBe("A,B\n[2Jgone,'=1+1\n");
  });
});
