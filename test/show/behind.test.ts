import { describe, expect, it } from 'vitest';
import { mechanisms } from '../../src/model/mechanisms/index.ts';
import type { ChangeNote } from '../../src/scenario/changes/note.ts';
import { differingAssumptions, differingMechanisms, mechanismsAtWork } from '../../src/show/at-work.ts';
import { bearingsOf } from '../../src/show/bearing.ts';
import { behindChart, behindMetric, changesBehind } from '../../src/show/behind.ts';
import { chartText } from '../../src/show/charts/chart-text.ts';
import { charts } from '../../src/show/charts/index.ts';
import { keyFigures, toldFigures } from '../../src/show/key-figures.ts';
import { locales } from '../../src/show/locales/index.ts';
import { moreMetrics } from '../../src/show/more-figures.ts';
import { reportHtml } from '../../src/show/report/report.ts';
import { resultsTable } from '../../src/show/table.ts';
import type { Results } from '../../src/study/results.ts';
import { assumedFixture } from './report/assumed.ts';

const plain = assumedFixture({ designs: 2 });
const chart = (id: string) => charts.find((one) => one.id === id)!;

/** The fixture, whose second design makes these changes too, and whose file sets these values. */
function changed(notes: readonly ChangeNote[], values: Readonly<Record<string, string>> = {}): Results {
  const [first, second] = Object.entries(plain.designs);
  const known = plain.assumptions.map((one) => ({ ...one, value: values[one.id] ?? one.value }));
  const set = notes.flatMap((note) => (note.kind === 'setting' ? [note.id] : []));
  const missing = [...new Set([...Object.keys(values), ...set])].filter(
    (id) => !known.some((one) => one.id === id),
  );
  const template = known[0]!;
  return {
    ...plain,
    assumptions: [
      ...known,
      ...missing.map((id) => ({ ...template, id, value: values[id] ?? 'none', designs: [] })),
    ],
    designs: Object.fromEntries([
      first!,
      [second![0], { ...second![1], changes: [...second![1].changes, ...notes] }],
    ]),
  };
}

/** With figures of these metrics beside the others. */
function measuring(results: Results, metrics: readonly string[]): Results {
  const more = Object.fromEntries(
    metrics.map((id) => [id, { mean: 1, interval: [0, 2] as const, unit: '%' }]),
  );
  return {
    ...results,
    designs: Object.fromEntries(
      Object.entries(results.designs).map(([id, one]) => [
        id,
        { ...one, metrics: { ...one.metrics, ...more } },
      ]),
    ),
    metrics: {
      ...results.metrics,
      ...Object.fromEntries(
        metrics.map((id) => [id, { unit: '%', definition: id, direction: 'lower' as const }]),
      ),
    },
  };
}

const pressure: ChangeNote = { kind: 'setting', id: 'targetPressure', value: '.5' };
const underPressure = changed([pressure], { targetPressure: '0', pressureAt: '.95' });

describe('what stands behind a chart', () => {
  it('is what every study rests on where the designs differ in their charts alone', () => {
    for (const one of charts) {
      const inForce = plain.assumptions.filter(({ id }) => one.assumptions.includes(id)).map(({ id }) => id);
      expect(behindChart(one, plain)).toEqual({ standing: one.standing, assumptions: inForce });
    }
    expect(changesBehind(plain, locales.en)).toEqual([]);
  });

  it('is first of all that in which the designs differ', () => {
    for (const one of charts) expect(behindChart(one, underPressure).assumptions[0]).toBe('targetPressure');
  });

  it('is no difference where every design sets the same', () => {
    const results = {
      ...underPressure,
      designs: Object.fromEntries(
        Object.entries(underPressure.designs).map(([id, one]) => [id, { ...one, changes: [pressure] }]),
      ),
    };
    expect(differingAssumptions(results)).toEqual([]);
    expect(differingMechanisms(results)).toEqual([]);
    expect(behindChart(chart('resolution-time'), results).standing).toBe('emergent');
    expect(behindChart(chart('resolution-time'), results).assumptions).toContain('targetPressure');
  });

  it('counts a mechanism that the company has and its designs share', () => {
    const paid = changed([], { payRun: 'Fri at 10', collect: 'none', forgone: '.1' });
    const behind = behindChart(chart('latency'), paid);
    expect(behind.assumptions[0]).toBe('payRun');
    expect(behind.standing).toBe('emergent');
    // Nobody collects anything, and no conflict comes of a pay run.
    expect(behind.assumptions).not.toContain('forgone');
    expect(behindChart(chart('conflict'), paid).assumptions).not.toContain('payRun');
  });

  it('is assumed where the designs differ in a rule, and emergent where only hours do', () => {
    expect(behindChart(chart('resolution-time'), underPressure).standing).toBe('assumed');
    const hours = changed([{ kind: 'setting', id: 'hours.executive', value: 'Mon-Fri 9-17' }]);
    expect(behindChart(chart('resolution-time'), hours).standing).toBe('emergent');
    expect(behindChart(chart('resolution-time'), hours).assumptions[0]).toBe('hours.executive');
  });

  it('tells changes in positions and changes on the way by their designs', () => {
    const results = changed([
      { kind: 'property', position: 'Technician', property: 'limit', value: '300' },
      { kind: 'becomes', design: 'Own unit', day: 14 },
    ]);
    const title = Object.values(results.designs)[1]!.title;
    const told = changesBehind(results, locales.en);
    expect(told).toEqual([
      `${title}: Technician: limit of authority 300.`,
      `${title}: In week 3 of the window it becomes “Own unit”.`,
    ]);
    expect(chartText(chart('latency'), results, locales.en)).toContain(`- ${told[0]}`);
    expect(differingMechanisms(results).map(({ id }) => id)).toContain('stages');
  });

  it('never says that no rule says so of a count that target pressure makes', () => {
    const text = chartText(chart('resolution-time'), underPressure, locales.en);
    expect(text).not.toContain(locales.en.report.chart.standingMeans.emergent);
    expect(behindMetric('lostCustomers', underPressure).standing).toBe('assumed');
  });
});

describe('what stands behind a metric', () => {
  it('is no price where it is no money', () => {
    const prices = (metric: string) =>
      behindMetric(metric, plain).assumptions.filter((id) => id.startsWith('cost.') || id === 'externalCost');
    expect(prices('lostCustomers')).toEqual([]);
    expect(prices('cost.perYear').length).toBeGreaterThan(0);
  });

  it('is known for every mechanism', () => {
    expect(mechanisms.filter(({ id }) => bearingsOf(id).length === 0).map(({ id }) => id)).toEqual([]);
  });
});

describe('figures beside the headline ones', () => {
  it('are none where no mechanism moves them', () => {
    expect(mechanismsAtWork(plain)).toEqual([]);
    expect(moreMetrics(measuring(plain, ['visits', 'csat', 'asa']))).toEqual([]);
    expect(toldFigures(plain, locales.en)).toEqual(keyFigures(plain, locales.en));
  });

  it('are those of the mechanisms at work, four at most, of those that differ first', () => {
    const target = plain.targets[0]!.label;
    const results = measuring(
      changed([pressure], { targetPressure: '0', payer: 'unit', channels: '{phone: live}' }),
      [
        ...['asa', 'serviceLevel', 'escalations.contested', 'buried.untreated'],
        ...[`closedWithin.${target}`, 'csat'],
      ],
    );
    const told = moreMetrics(results);
    expect(told).toEqual(['buried.untreated', `closedWithin.${target}`, 'csat', 'escalations.contested']);
    expect(resultsTable(results, { colour: false, width: 110 })).toContain('Closed without treatment');
  });
});

describe('the question', () => {
  it('stands above the table with what to look at, in every language', () => {
    const lookAt = ['Buried complaints', 'What it costs'];
    const scenario = { ...plain.scenario, question: 'Does it matter?', lookAt };
    for (const words of Object.values(locales)) {
      const text = resultsTable({ ...plain, scenario }, { colour: false, width: 120 }, words);
      const places = ['Does it matter?', words.table.lookAt, ...lookAt].map((one) => text.indexOf(one));
      expect(places.every((at, i) => at > (places[i - 1] ?? 0))).toBe(true);
      expect(reportHtml({ ...plain, scenario }, [], words, '')).toContain('Buried complaints</bdi></li>');
    }
  });

  it('takes no room where there is none', () => {
    const scenario = { ...plain.scenario, question: '', lookAt: [] };
    const lines = resultsTable({ ...plain, scenario }, { colour: false, width: 110 }).split('\n');
    expect(lines[1]).toMatch(/^20 paired/);
    expect(lines[2]).toBe('');
    expect(lines[3]).toContain('Mean');
  });
});
