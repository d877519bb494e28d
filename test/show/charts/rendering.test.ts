import { beforeAll, describe, expect, it } from 'vitest';
import { loadFonts } from '../../../src/node/fonts.ts';
import { charts } from '../../../src/show/charts/index.ts';
import { type RenderedChart, renderAll } from '../../../src/show/charts/render-all.ts';
import { labelWith, typesetSpec } from '../../../src/show/charts/typeset-spec.ts';
import { inLanguage } from '../../../src/show/in-language.ts';
import { type Words, wordsIn } from '../../../src/show/locales/index.ts';
import { createMeasure, type Measure } from '../../../src/show/measure.ts';
import { contrast, DESIGN_COLOURS, designDash } from '../../../src/show/palette.ts';
import { type FixtureOptions, fixture } from '../fixture.ts';
import { placedTexts, sizeOf } from '../svg-texts.ts';

/** Hebrew as far as pictures are concerned, whatever words it has. */
const he: Words = { ...wordsIn('he'), language: 'he', direction: 'rtl', digits: 'latin' };
const fa = wordsIn('fa');

const CASES: readonly [string, Words, FixtureOptions][] = [
  ['Persian', fa, { surge: true }],
  ['Persian with Latin digits', wordsIn('fa', 'latin'), { designs: 2 }],
  ['Persian with twelve designs', fa, { designs: 12 }],
  ['Persian with a single design', fa, { designs: 1, replications: 1 }],
  [
    'Persian with long titles',
    fa,
    { designs: 3, hostile: 'زیرمجموعهٔ مدیر ارشد عملیات، با توافق‌های بهتر '.repeat(4) },
  ],
  ['Persian with Latin titles', fa, { designs: 3, hostile: 'A CCSO under the CEO (2)' }],
  ['Persian with Hebrew titles', fa, { designs: 3, hostile: 'שירות לקוחות תחת סמנכ"ל תפעול' }],
  ['Hebrew', he, { surge: true }],
  ['Hebrew with Hebrew titles', he, { designs: 3, hostile: 'שירות לקוחות תחת סמנכ"ל תפעול' }],
  ['Hebrew with long titles', he, { designs: 3, hostile: 'שירות לקוחות תחת סמנכ"ל תפעול '.repeat(5) }],
];

interface Rendered {
  readonly measure: Measure;
  readonly pictures: readonly RenderedChart[];
}

const rendered = new Map<string, Rendered>();

beforeAll(async () => {
  for (const [name, words, options] of CASES) {
    const fonts = loadFonts(words.language);
    const results = inLanguage(fixture(options), words);
    rendered.set(name, {
      measure: await createMeasure(fonts),
      pictures: await renderAll(results, fonts, words),
    });
  }
}, 180_000);

const textsOf = (name: string): { id: string; texts: ReturnType<typeof placedTexts>; svg: string }[] =>
  rendered.get(name)!.pictures.map(({ id, svg }) => {
    return { id, svg, texts: placedTexts(svg, rendered.get(name)!.measure) };
  });

describe.each(CASES.map(([name]) => name))('a picture in %s', (name) => {
  it('clips no text', () => {
    for (const { id, svg, texts } of textsOf(name)) {
      const { width, height } = sizeOf(svg);
      const out = texts.filter((t) => t.left < 0 || t.right > width || t.top < 0 || t.bottom > height);
      expect([id, out.map(({ text }) => text)]).toEqual([id, []]);
    }
  });

  it('has no text over another', () => {
    for (const { id, texts } of textsOf(name)) {
      expect(texts.length).toBeGreaterThan(5);
      const over = texts.flatMap((a, i) =>
        texts.slice(i + 1).flatMap((b) => {
          const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
          const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
          return across > 0.5 && down > 0.5 ? [[a.text, b.text]] : [];
        }),
      );
      expect([id, over]).toEqual([id, []]);
    }
  });

  it('writes nothing smaller than 11 px', () => {
    for (const { id, svg } of textsOf(name)) {
      const sizes = [...svg.matchAll(/font-size="([\d.]+)px"/g)].map(([, size]) => Number(size));
      expect([id, Math.min(...sizes) >= 11]).toEqual([id, true]);
    }
  });

  it('embeds every text in right-to-left letters, and closes what it opens', () => {
    for (const { id, texts } of textsOf(name)) {
      const bare = texts.filter(
        ({ text }) =>
          /[\p{Script=Hebrew}\p{Script=Arabic}]/u.test(text) && !/^\u202b[^\u202b\u202c]*\u202c$/.test(text),
      );
      expect([id, bare.map(({ text }) => text)]).toEqual([id, []]);
    }
  });
});

describe('a Persian picture', () => {
  it('is set in Vazirmatn, with its title and footer at the right', () => {
    for (const { id, svg, texts } of textsOf('Persian')) {
      expect(new Set(svg.match(/font-family="[^"]*"/g)), id).toEqual(
        new Set(['font-family="Vazirmatn, Rubik, Arial, sans-serif"']),
      );
      const edge = sizeOf(svg).width - 24;
      const footer = texts.find(({ text }) => text.includes('reportline'))!;
      expect(Math.abs(footer.right - edge), id).toBeLessThan(60);
      expect(Math.abs(texts.toSorted((a, b) => a.top - b.top)[0]!.right - edge), id).toBeLessThan(2);
    }
  });

  it('has Persian digits in words and axes alike, and Latin ones where they are asked for', () => {
    // The version and the name of a method stay as they are, and so do the digits of a title in Latin letters.
    const own = (text: string): string => (/\p{Script=Arabic}|^\P{L}*$/u.test(text) ? text : '');
    const digits = (name: string) =>
      textsOf(name).flatMap(({ texts }) =>
        texts.flatMap(
          ({ text }) =>
            own(text)
              .replaceAll(/0\.1\.0|MSER-5/g, '')
              .match(/\d+/g) ?? [],
        ),
      );
    expect(digits('Persian')).toEqual([]);
    expect(digits('Persian with Latin digits').length).toBeGreaterThan(20);
    const persian = textsOf('Persian with Latin digits').flatMap(({ texts }) =>
      texts.filter(({ text }) => /[۰-۹]/.test(text)).map(({ text }) => text),
    );
    expect(persian).toEqual([]);
  });
});

describe('typesetting a specification', () => {
  const spec = {
    $schema: 'x',
    description: '7 روز',
    title: { text: ['7 روز'], subtitle: '8 روز', anchor: 'end' },
    data: { values: [{ name: '9 روز', size: 7, parts: ['1 روز'], key: 'd0' }] },
    mark: { type: 'text', fontWeight: 'bold' },
    encoding: {
      text: { field: '5 روز', type: 'nominal' },
      x: { field: 'key', title: '6 روز', scale: { domain: ['9 روز'] } },
    },
  };

  it('changes titles, data and the domains that name them, but no field and no number', () => {
    const set = typesetSpec(spec as never, fa) as unknown as typeof spec;
    const [row] = set.data.values;
    expect(set.description).toBe('۷ روز');
    expect(set.title.text).toEqual(['\u202b۷ روز\u202c']);
    expect(set.title.subtitle).toBe('\u202b۸ روز\u202c');
    expect(row).toEqual({ name: '\u202b۹ روز\u202c', size: 7, parts: ['\u202b۱ روز\u202c'], key: 'd0' });
    expect(set.encoding.text.field).toBe('5 روز');
    expect(set.encoding.x.title).toBe('\u202b۶ روز\u202c');
    expect(set.encoding.x.scale.domain).toEqual([row!.name]);
  });

  it('of an English chart changes nothing', () => {
    for (const chart of charts) {
      const made = chart.spec(fixture({ designs: 3 }), wordsIn('en'));
      expect(typesetSpec(made, wordsIn('en')), chart.id).toEqual(made);
    }
  });

  it('writes the unit of an axis as the language does', () => {
    expect(labelWith(' %', wordsIn('en'))).toBe('"" + datum.label + " %"');
    expect(labelWith(' %', fa)).toBe('"\u202b" + datum.label + "\u200f٪\u202c"');
    expect(labelWith(' %', he)).toBe('"" + datum.label + "%"');
  });
});

describe('designs', () => {
  it('are told apart without colour, each of twelve by a dash of its own', () => {
    for (let a = 0; a < 12; a++) {
      for (let b = a + 1; b < 12; b++) {
        expect([a, b, designDash(a)]).not.toEqual([a, b, designDash(b)]);
      }
    }
  });

  it('have colours that letters can be written in', () => {
    for (const colour of DESIGN_COLOURS) expect(contrast(colour, '#ffffff')).toBeGreaterThanOrEqual(4.5);
  });
});
