import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type ExpectedLoad, expectedLoads } from '../../src/model/expected-load.ts';
import { compileScenario, formatErrors } from '../../src/scenario/index.ts';
import { checkReport } from '../../src/show/check-report.ts';

function report(text: string): string {
  const compiled = compileScenario(new TextEncoder().encode(text), 'test.yaml');
  if (!compiled.ok) throw new Error(formatErrors('test.yaml', compiled.errors));
  const { study } = compiled;
  const loads = new Map<string, ExpectedLoad[]>(
    study.designs.map(({ id, model }) => [id, expectedLoads(model)]),
  );
  return checkReport(study, loads);
}

const placement = report(readFileSync(new URL('../../scenarios/placement.yaml', import.meta.url), 'utf8'));

describe('the report of check', () => {
  test('has a tree for each design, every position with rank, seats, hours, limit and load', () => {
    expect(placement.match(/^Design \d of 6: /gm)).toHaveLength(6);
    expect(placement).toMatch(/├─ COO \(coo\) +executive +1 +6 +5,000 +0\.\d\d/);
    expect(placement).toMatch(
      /└─ Head of customer service \(serviceHead\) +service head +1 +15 +1,000 +0\.\d\d/,
    );
    expect(placement).toMatch(/CEO \(ceo\), neutral +CEO +1 +8 +any /);
    expect(placement).toMatch(/Agents, team 5 \(agents-5\) +agents +5 +84 +100 +shared/);
  });

  test('states limits at each level, layers and spans, and the load of the front line', () => {
    expect(placement).toContain(
      'Limits: agents 100 · supervisor 316 · service head 1,000 · executive 5,000 · CEO any',
    );
    expect(placement).toContain('Layers from the top to the front line, both counted: 5; average span 4.4');
    expect(placement).toMatch(/Front line, all teams together: load 0\.\d\d/);
  });

  test('shows the share of service beside the published one', () => {
    expect(placement).toContain('Service: 67.3 full-time people of 250, 27 % (published: 25–30 % [S])');
  });

  test('lists every assumption with value, mark and source', () => {
    expect(placement).toMatch(/^candour +\.7 +probability +\[A\] +no effect size published/m);
    expect(placement).toMatch(/^contacts\.complaint\.justified +\.6 +probability +\[S\] +Upheld by firm/m);
    expect(placement).toMatch(
      /^preAgreed +\.3; \.85 \(No box moved, better agreements\) +probability +\[scenario\]/m,
    );
  });

  test('warns of a position with more work than time, and only of such', () => {
    expect(placement).not.toContain('WARNING');
    const deep = report('title: t\ndesigns: { flat: { setLayers: 1 } }');
    expect(deep).toMatch(/WARNING {2}more work than time at serviceHead 1\.\d\d/);
    expect(deep).toMatch(/\(serviceHead\) +service head .* 1\.\d\d !/);
  });

  test('shows dotted lines and skip-level rights', () => {
    const text = report(
      'title: t\ndesigns: { a: { addDottedLine: { serviceHead: ceo }, setPosition: { coo: { skipLevel: true } } } }',
    );
    expect(text).toContain('Head of customer service (serviceHead), ⇢ CEO');
    expect(text).toContain('COO (coo), may be bypassed');
  });

  test('counts many positions of a kind instead of listing them', () => {
    const large = report('title: t\ncompany: { service: { seats: 400 } }\ndesigns: { a: {} }');
    expect(large).toContain('… 18 more like these');
    const [design = ''] = large.split('Assumptions in force');
    expect(design.split('\n').length).toBeLessThan(30);
  });

  test('has no colour codes and no line ends with a space', () => {
    for (const line of placement.split('\n')) {
      expect(line).not.toMatch(/\s$/);
      expect([...line].every((char) => char >= ' ')).toBe(true);
    }
  });
});
