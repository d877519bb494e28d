import { describe, expect, test } from 'vitest';
import { inLanguage, notesIn } from '../../src/show/in-language.ts';
import { wordsIn } from '../../src/show/locales/index.ts';
import { fixture } from './fixture.ts';

const given = 'زیرمجموعهٔ مدیر ارشد عملیات';
const results = { ...fixture({ designs: 2 }), translations: { fa: { 'Under the COO': given } } };

describe('results in a language', () => {
  test('carry the scenario’s own translations, and known titles of the common company', () => {
    const { designs } = inLanguage(results, wordsIn('fa'));
    expect(designs['design-0']?.title).toBe(given);
    const titles = designs['design-0']?.chart.positions.map(({ title }) => title);
    expect(titles).toContain('مدیرعامل');
  });

  test('keep what nobody has translated, and every figure', () => {
    const { designs, comparisons } = inLanguage(results, wordsIn('fa'));
    expect(designs['design-1']?.title).toBe(results.designs['design-1']?.title);
    expect(designs['design-0']?.metrics).toBe(results.designs['design-0']?.metrics);
    expect(comparisons).toBe(results.comparisons);
  });

  test('are the same in English', () => {
    expect(inLanguage(results, wordsIn('en'))).toEqual(results);
  });

  test('give designs of the same title their ids beside it', () => {
    const twins = fixture({ designs: 3, titles: ['Same', 'Same', 'Other'] });
    const titles = Object.values(inLanguage(twins, wordsIn('en')).designs).map(({ title }) => title);
    expect(titles).toEqual(['Same (design-0)', 'Same (design-1)', 'Other']);
  });

  test('are not led astray by titles that are names of the language’s own objects', () => {
    const odd = { ...results, scenario: { ...results.scenario, title: 'constructor' } };
    expect(inLanguage(odd, wordsIn('fa')).scenario.title).toBe('constructor');
  });
});

test('what a design changed has its positions translated, and nothing else', () => {
  const shout = (text: string): string => text.toUpperCase();
  expect(
    notesIn(
      [
        { kind: 'addedUnder', position: 'vp', boss: 'cmo' },
        { kind: 'setting', id: 'candour', value: 'x' },
        { kind: 'layers', layers: 3 },
        { kind: 'property', position: 'head', property: 'title', value: 'chief' },
        { kind: 'property', position: 'head', property: 'hours', value: 'daily 8-20' },
      ],
      shout,
    ),
  ).toEqual([
    { kind: 'addedUnder', position: 'VP', boss: 'CMO' },
    { kind: 'setting', id: 'candour', value: 'x' },
    { kind: 'layers', layers: 3 },
    { kind: 'property', position: 'HEAD', property: 'title', value: 'CHIEF' },
    { kind: 'property', position: 'HEAD', property: 'hours', value: 'daily 8-20' },
  ]);
});
