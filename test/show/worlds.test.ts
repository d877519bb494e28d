import { beforeAll, describe, expect, test } from 'vitest';
import { loadFonts } from '../../src/node/fonts.ts';
import { isDrawable } from '../../src/show/charts/chart.ts';
import { worlds } from '../../src/show/charts/worlds.ts';
import { inLanguage } from '../../src/show/in-language.ts';
import { type Words, wordsIn } from '../../src/show/locales/index.ts';
import { createMeasure } from '../../src/show/measure.ts';
import { renderSvg } from '../../src/show/render-svg.ts';
import { worldsTable } from '../../src/show/worlds-table.ts';
import { readResults } from '../../src/study/read-results.ts';
import { type FixtureOptions, fixture } from './fixture.ts';
import { placedTexts, sizeOf } from './svg-texts.ts';

const en = wordsIn('en');
const LONG = 'A design whose title somebody wrote without a thought for those who have to draw it, '.repeat(
  4,
);
const CASES: readonly [string, Words, FixtureOptions][] = [
  ['a region of two numbers', en, { robustness: 'box' }],
  ['a region of one number', en, { robustness: 'line' }],
  ['a region of opening hours', en, { robustness: 'levels' }],
  ['a region of times', en, { robustness: 'times' }],
  ['no region', en, { robustness: 'scattered' }],
  ['nothing against the answer', en, { robustness: 'all' }],
  ['no answer', en, { robustness: 'even' }],
  ['several designs', en, { robustness: 'several', designs: 3 }],
  ['long titles', en, { robustness: 'box', designs: 3, hostile: LONG }],
  ['markup', en, { robustness: 'box', hostile: '</script><script>alert(1)</script>' }],
  ['Persian', wordsIn('fa'), { robustness: 'box' }],
  ['Hebrew', wordsIn('he'), { robustness: 'levels' }],
];
const drawn = new Map<string, { svg: string; texts: ReturnType<typeof placedTexts> }>();

beforeAll(async () => {
  for (const [name, words, options] of CASES) {
    const measure = await createMeasure(loadFonts(words.language));
    const svg = await renderSvg(worlds.spec(inLanguage(fixture(options), words), words), measure);
    drawn.set(name, { svg, texts: placedTexts(svg, measure) });
  }
}, 120_000);

describe.each(CASES.map(([name]) => name))('worlds with %s', (name) => {
  test('clip no text and have none over another', () => {
    const { svg, texts } = drawn.get(name)!;
    const { width, height } = sizeOf(svg);
    expect(width).toBe(1248);
    expect(texts.length).toBeGreaterThan(12);
    const out = texts.filter((t) => t.left < 0 || t.right > width || t.top < 0 || t.bottom > height);
    const over = texts.flatMap((a, i) =>
      texts.slice(i + 1).flatMap((b) => {
        const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        return across > 0.5 && down > 0.5 ? [`${a.text} | ${b.text}`] : [];
      }),
    );
    expect([out, over]).toEqual([[], []]);
    expect(svg).not.toContain('<script');
  });
});

const table = (options: FixtureOptions, words = en): string =>
  worldsTable(inLanguage(fixture(options), words), { colour: false, width: 110 }, words).replaceAll(
    /\s+/g,
    ' ',
  );

describe('what is said of worlds', () => {
  test('is in how many the answer holds, with an interval, and where it fails', () => {
    const text = table({ robustness: 'box' });
    expect(text).toMatch(
      /does better than .* in \d+ % \[\d+, \d+\] of the plausible worlds \(noise of the replications taken off; with it, in \d+ of 120\)\./,
    );
    expect(text).toMatch(/It fails most where .*“[^”]+” is at (most|least) \d/);
    expect(text).toMatch(/Region 1: .* of worlds that took no part in the search, in \d+ of \d+\./);
    expect(text).toContain('no probabilities');
    expect(text).toContain('Simulated, not measured.');
  });

  test('names no region where the worlds against the answer are scattered, and tells overload apart', () => {
    const text = table({ robustness: 'scattered' });
    expect(text).toMatch(/No region found: the \d+ worlds in which it does not hold are scattered\./);
    expect(text).toMatch(/Apart from these: 14 of 120 worlds in which work piles up without end/);
    expect(text).toContain('2 worlds more could not be');
  });

  test('claims nothing where no world could be compared', () => {
    const text = table({ robustness: 'none' });
    expect(text).toContain('could be compared in none of the worlds drawn');
    expect(text).not.toMatch(/does better|fails most|No region/);
  });

  test('names no winner where neither is clearly ahead in more than half', () => {
    const text = table({ robustness: 'even' });
    expect(text).toMatch(
      /Neither .* is clearly ahead in more than half of 120 plausible worlds: .* in \d+ % \[\d+, \d+\]/,
    );
    expect(text).not.toMatch(/does (better|worse) than|fails most|No region/);
  });

  test('counts what is held as a fact of the company apart', () => {
    expect(table({ robustness: 'box' })).toContain('Not drawn: 1 that are facts of the company');
  });

  test('is nothing where nobody has asked, and then there is no picture', () => {
    expect(table({})).toBe('');
    expect(isDrawable(worlds, fixture({}))).toBe(false);
    expect(isDrawable(worlds, fixture({ robustness: 'none' }))).toBe(false);
  });

  test('is Persian and Hebrew in those languages', () => {
    expect(table({ robustness: 'box' }, wordsIn('fa'))).toMatch(/جهان‌های ممکن/);
    expect(table({ robustness: 'box' }, wordsIn('he'))).toMatch(/העולמות הסבירים/);
  });
});

test('results with worlds are read back as they were', () => {
  const results = fixture({ robustness: 'levels' });
  const read = readResults(JSON.stringify(results));
  expect(read.ok && read.results.robustness).toEqual(results.robustness);
});
