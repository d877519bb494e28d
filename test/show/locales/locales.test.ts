import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ledger } from '../../../src/model/ledger/index.ts';
import { mechanisms } from '../../../src/model/mechanisms/index.ts';
import { metrics } from '../../../src/model/metrics/index.ts';
import { compileScenario } from '../../../src/scenario/compile.ts';
import { keysOfFiles } from '../../../src/scenario/keys.ts';
import { metricDefinition, metricLabel } from '../../../src/show/labels.ts';
import { type Language, locales } from '../../../src/show/locales/index.ts';
import { fixture } from '../fixture.ts';
import { OF_RESULTS, TRANSLATED, textsOf } from './texts.ts';

const ROOT = new URL('../../../', import.meta.url);
const english = textsOf(locales.en);
const results = fixture();

const models = readdirSync(new URL('scenarios/', ROOT))
  .filter((name) => name.endsWith('.yaml'))
  .flatMap((name) => {
    const compiled = compileScenario(readFileSync(new URL(`scenarios/${name}`, ROOT)), name);
    if (!compiled.ok) throw new Error(`${name} does not compile`);
    return compiled.study.designs.map(({ model }) => model);
  });

/** Numbers as they stand in a text, without signs. */
function numbersIn(text: string): Set<string> {
  return new Set(text.match(/\d+(?:[.,]\d+)*/g));
}

/** Numbers that a language may say in a word. */
const SPOKEN: Readonly<Partial<Record<Language, Readonly<Record<string, RegExp>>>>> = {
  he: { 1: /(^| )(אחת|אחד)(?!\p{L})/u, 2: /שני |שתי |יומיים|שבועיים|שעתיים/ },
};

/** Words in Latin letters, names of people, sources and files among them. */
function latinIn(text: string): string[] {
  return text.match(/[A-Za-z][\w.&/-]*/g) ?? [];
}

function keysOf(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value)
    .filter(([key]) => path !== '' || !OF_RESULTS.includes(key))
    .flatMap(([key, inner]) => keysOf(inner, `${path}/${key}`));
}

const filesOf = (language: string): string[] =>
  readdirSync(new URL(`src/show/locales/${language}/`, ROOT)).filter((name) => name.endsWith('.ts'));

it('Persian and Hebrew are there', () => {
  expect(TRANSLATED).toEqual(['fa', 'he']);
});

describe.each(TRANSLATED)('%s', (language) => {
  const words = locales[language];

  it('has the files and keys of English, no fewer and no more', () => {
    expect(filesOf(language)).toEqual(filesOf('en'));
    // English leaves units that it writes as results do to the results.
    const keys = (of: unknown): string[] =>
      keysOf(of)
        .filter((key) => !key.startsWith('/units/'))
        .sort();
    expect(keys(words)).toEqual(keys(locales.en));
    expect(words.language).toBe(language);
    expect(words.direction).toBe('rtl');
  });

  it('says every number and every title that English says', () => {
    const texts = textsOf(words);
    const left = [...english].flatMap(([place, text]) => {
      const said = texts.get(place) ?? '';
      const numbers = [...numbersIn(text)].filter(
        (number) => !numbersIn(said).has(number) && !SPOKEN[language]?.[number]?.test(said),
      );
      const titles = [...text.matchAll(/“([^”]*)”/g)].map(([, title]) => title as string);
      const missing = titles.filter((title) => /[A-Z]/.test(title) && !said.includes(title));
      return [...numbers, ...missing].map((what) => `${place}: ${what}`);
    });
    expect(left).toEqual([]);
  });

  it('has what every entry of the ledger says, with its figures and citations', () => {
    expect(Object.keys(words.ledger).sort()).toEqual(ledger.map(({ id }) => id).sort());
    for (const { id, meaning, rangeReason, source } of ledger) {
      const own = words.ledger[id]!;
      const pairs = [
        [meaning, own.meaning],
        [rangeReason, own.rangeReason],
        [source, own.source],
      ] as const;
      for (const [here, there] of pairs) {
        expect(there, id).not.toBe('');
        expect(
          latinIn(there).filter((word) => !here.includes(word)),
          `${id}: ${there}`,
        ).toEqual([]);
        expect(
          [...numbersIn(here)].filter((number) => !numbersIn(there).has(number)),
          `${id}: ${there}`,
        ).toEqual([]);
      }
    }
  });

  it('says what every mechanism does and every key of a file means, in its own script', () => {
    expect(Object.keys(words.mechanisms).sort()).toEqual(mechanisms.map(({ id }) => id).sort());
    expect(Object.keys(words.keys).sort()).toEqual(keysOfFiles.map(({ id }) => id).sort());
    const said = [...Object.values(words.mechanisms), ...Object.values(words.keys)];
    expect(said.filter((text) => text === '' || latinIn(text).length > 0)).toEqual([]);
  });

  it('has a unit for every entry of the ledger and a name for every one with a range', () => {
    const units: Readonly<Record<string, string>> = words.assumptions.units;
    expect(ledger.map(({ unit }) => unit).filter((unit) => !(unit in units))).toEqual([]);
    expect(
      ledger.filter(({ range, id }) => range !== null && !(id in words.assumptionNames)).map(({ id }) => id),
    ).toEqual([]);
  });

  it('names and defines every metric that the shipped scenarios yield, in its own script', () => {
    const infos = models.flatMap((model) => metrics.flatMap((metric) => metric.infos(model)));
    const foreign = [...new Set(infos.map(({ id }) => id))].filter((id) =>
      [metricLabel(id, words, results), metricDefinition(id, words, results)].some(
        (text) => !/[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text),
      ),
    );
    expect(foreign).toEqual([]);
    const units = new Set(infos.map(({ unit }) => unit));
    expect([...units].filter((unit) => !(unit in words.units) && !(unit in words.suffixes))).toEqual([]);
  });

  it('names everybody in the common company, each differently', () => {
    const numbered = ['Supervisor 3', 'Supervisor 4', 'Service manager 2.1', 'Service manager 3.1'];
    const titles = ['CEO', 'COO', 'CMO', 'CFO', 'CCSO', 'Board', 'Head of customer service', ...numbered];
    const others = ['Operations', 'Operations desk', 'Marketing desk', 'Finance desk', 'Customer service'];
    const teams = ['Agents', 'Agents, team 2', 'Inquiry', 'Complaint'];
    const all = [...titles, ...others, ...teams];
    const translated = all.map(words.companyTitle);
    expect(translated.filter((title) => /[a-z]/i.test(title))).toEqual([]);
    expect(new Set(translated).size).toBe(all.length);
  });

  it('leaves titles of other companies as they are', () => {
    for (const title of ['Agents of change', 'Supervisor', 'constructor', 'کارشناس']) {
      expect(words.companyTitle(title)).toBe(title);
    }
  });
});
