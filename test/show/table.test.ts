import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { headlineGroups, headlineMetrics } from '../../src/show/headline.ts';
import { resultsTable } from '../../src/show/table.ts';
import { isHeadline } from '../../src/study/verdict.ts';
import { fixture } from './fixture.ts';

const plain = { colour: false, width: 110 };

describe('the table of results', () => {
  it('keeps to its golden text', async () => {
    await expect(`${resultsTable(fixture(), plain)}\n`).toMatchFileSnapshot('golden/table.txt');
  });

  it.each([96, 100, 120])('keeps within %i columns', (width) => {
    const lines = resultsTable(fixture(), { colour: false, width }).split('\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(width);
  });

  it.each([96, 120])('keeps within %i columns whatever the titles', (width) => {
    const text = resultsTable(fixture({ hostile: 'x'.repeat(300) }), { colour: false, width });
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(width);
  });

  it('keeps names apart that differ at their end', () => {
    const lines = resultsTable(fixture({ designs: 3, hostile: 'x'.repeat(60) }), plain).split('\n');
    for (const end of [0, 1, 2])
      expect(lines.some((line) => new RegExp(`^  x+…x+ ${end} `).test(line))).toBe(true);
  });

  it('says the same with and without colours', () => {
    const coloured = resultsTable(fixture(), { ...plain, colour: true });
    expect(coloured).toContain('\u001b[32mbetter');
    expect(stripVTControlCharacters(coloured)).toBe(resultsTable(fixture(), plain));
  });

  it('without colours has no escape sequence, not even one in a title', () => {
    const text = resultsTable(fixture({ hostile: 'a\u001b[2Jb' }), plain);
    expect(text.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
  });

  it('gives each design its mean, interval, difference and verdict', () => {
    const text = resultsTable(fixture(), plain);
    const block = text.slice(text.indexOf('Truly resolved within 7\u00a0d'));
    expect(block).toMatch(/Under the COO +\d+\.\d % \[[\d., ]+\] +reference/);
    expect(block).toMatch(
      /A CCSO under the CEO +\d+\.\d % \[[\d., ]+\] +\+\d\.\d \[\+[\d.]+, \+[\d.]+\] +better/,
    );
  });

  it('of one design compares nothing', () => {
    const text = resultsTable(fixture({ designs: 1 }), plain);
    expect(text).not.toMatch(/Verdict|reference|better|worse/);
    expect(text).toContain('Only one design');
  });

  it('of one replication shows no interval', () => {
    const text = resultsTable(fixture({ replications: 1 }), plain);
    expect(text).not.toMatch(/\[\d/);
    expect(text).toContain('no intervals');
  });

  it('warns of an overload and of an interrupted run', () => {
    const text = resultsTable({ ...fixture({ overloaded: 1 }), replicationsAsked: 200 }, plain);
    expect(text).toContain('“Under the CMO” has no steady state');
    expect(text).toContain('20 of 200 replications');
  });

  it('says what is honest', () => {
    const text = resultsTable(fixture(), plain);
    for (const note of [
      'Simulated, not measured.',
      'simulation noise only',
      'hours that each rank sets aside',
    ]) {
      expect(text).toContain(note);
    }
  });
});

describe('the headline metrics', () => {
  it('hold every metric whose verdicts are corrected together', () => {
    const results = fixture();
    const judged = Object.keys(results.metrics).filter((metric) => isHeadline(metric, '7d'));
    expect(judged.filter((metric) => !headlineMetrics(results).includes(metric))).toEqual([]);
  });

  it('leave out what was not measured', () => {
    const results = fixture();
    const [id, design] = Object.entries(results.designs)[0]!;
    const only = { errors: design.metrics.errors! };
    const groups = headlineGroups({ ...results, designs: { [id]: { ...design, metrics: only } } });
    expect(groups).toEqual([{ id: 'price', metrics: ['errors'] }]);
  });
});
