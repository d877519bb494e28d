import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { metrics } from '../../src/model/metrics/index.ts';
import { compileScenario } from '../../src/scenario/compile.ts';
import { metricLabel } from '../../src/show/labels.ts';
import { locales } from '../../src/show/locales/index.ts';
import { fixture } from './fixture.ts';

const results = fixture();

describe.each(Object.entries(locales))('in language %s', (_, words) => {
  it.each(['placement', 'surge'])('every metric that the scenario %s yields has a label', (name) => {
    const file = new URL(`../../scenarios/${name}.yaml`, import.meta.url);
    const compiled = compileScenario(readFileSync(file), name);
    if (!compiled.ok) throw new Error(`the scenario ${name} does not compile`);
    const infos = compiled.study.designs.flatMap(({ model }) =>
      metrics.flatMap((metric) => metric.infos(model)),
    );
    const unnamed = infos.map(({ id }) => id).filter((id) => metricLabel(id, words, results) === id);
    expect(unnamed).toEqual([]);
  });

  it('labels of different metrics differ', () => {
    const labels = Object.values(words.metrics);
    expect(new Set(labels).size).toBe(labels.length);
  });

  it('a position is named by its title, a rank and the front line by the language', () => {
    expect(metricLabel('load.ceo', words, results)).toContain('CEO');
    expect(metricLabel('load.frontLine', words, results)).toContain(words.frontLine);
    expect(metricLabel('escalations.authority.head', words, results)).toContain(words.ranks.head);
    expect(metricLabel('resolvedWithin.7d', words, results)).toMatch(/7\u00a0\p{L}/u);
  });

  it('a metric of which nothing is known keeps its id', () => {
    expect(metricLabel('constructor', words, results)).toBe('constructor');
    expect(metricLabel('toString.x', words, results)).toBe('toString.x');
  });
});
