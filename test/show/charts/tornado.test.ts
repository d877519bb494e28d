import { beforeAll, describe, expect, test } from 'vitest';
import { loadFonts } from '../../../src/node/fonts.ts';
import { toPng } from '../../../src/node/png.ts';
import { isDrawable } from '../../../src/show/charts/chart.ts';
import { tornado } from '../../../src/show/charts/tornado.ts';
import { inLanguage } from '../../../src/show/in-language.ts';
import { type Words, wordsIn } from '../../../src/show/locales/index.ts';
import { createMeasure, type Measure } from '../../../src/show/measure.ts';
import { contrast, PAPER } from '../../../src/show/palette.ts';
import { renderSvg } from '../../../src/show/render-svg.ts';
import type { Results, SensitivityRow } from '../../../src/study/results.ts';
import { type FixtureOptions, fixture } from '../fixture.ts';
import { placedTexts, sizeOf } from '../svg-texts.ts';

const en = wordsIn('en');
const LONG = 'A design whose title somebody wrote without a thought for those who have to draw it, '.repeat(
  4,
);
const CASES: readonly [string, Words, FixtureOptions][] = [
  ['English', en, { sensitivity: 'reverses' }],
  ['nothing that reverses', en, { sensitivity: 'open' }],
  ['no clear difference', en, { sensitivity: 'unclear' }],
  ['no steady state', en, { sensitivity: 'unsteady' }],
  ['one replication', en, { sensitivity: 'reverses', replications: 1 }],
  ['long titles', en, { sensitivity: 'reverses', designs: 3, hostile: LONG }],
  ['markup', en, { sensitivity: 'reverses', hostile: '</script><script>alert(1)</script>' }],
  ['Persian', wordsIn('fa'), { sensitivity: 'reverses' }],
  ['Hebrew', wordsIn('he'), { sensitivity: 'open', hostile: 'שירות לקוחות תחת סמנכ"ל תפעול' }],
];

interface Drawn {
  readonly svg: string;
  readonly texts: ReturnType<typeof placedTexts>;
}
const drawn = new Map<string, Drawn>();

async function draw(results: Results, words: Words): Promise<Drawn> {
  const measure: Measure = await createMeasure(loadFonts(words.language));
  const svg = await renderSvg(tornado.spec(inLanguage(results, words), words), measure);
  return { svg, texts: placedTexts(svg, measure) };
}

beforeAll(async () => {
  for (const [name, words, options] of CASES) drawn.set(name, await draw(fixture(options), words));
}, 120_000);

describe.each(CASES.map(([name]) => name))('a tornado with %s', (name) => {
  test('clips no text and has none over another', () => {
    const { svg, texts } = drawn.get(name)!;
    const { width, height } = sizeOf(svg);
    expect(width).toBe(1248);
    expect(texts.length).toBeGreaterThan(40);
    const out = texts.filter((t) => t.left < 0 || t.right > width || t.top < 0 || t.bottom > height);
    const over = texts.flatMap((a, i) =>
      texts.slice(i + 1).flatMap((b) => {
        const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        return across > 0.5 && down > 0.5 ? [`${a.text} | ${b.text}`] : [];
      }),
    );
    expect([out.map(({ text }) => text), over]).toEqual([[], []]);
  });

  test('is plain SVG with texts of 4.5:1 and no figure that is none', () => {
    const { svg } = drawn.get(name)!;
    const wrong = svg.match(/<(script|foreignObject|style|image|a|use)\b|\bNaN\b|undefined|Infinity/g);
    expect(wrong).toBeNull();
    for (const [, colour] of svg.matchAll(/<text[^>]* fill="([^"]+)"/g)) {
      expect(contrast(colour!, PAPER)).toBeGreaterThanOrEqual(4.5);
    }
    expect(() => toPng(svg, 0.1)).not.toThrow();
  });
});

describe('the tornado', () => {
  test('is drawn only where assumptions were moved', () => {
    expect(isDrawable(tornado, fixture())).toBe(false);
    expect(isDrawable(tornado, fixture({ sensitivity: 'holds' }))).toBe(true);
  });

  test('marks each turn, and tells the value beside it', () => {
    const { svg, texts } = drawn.get('English')!;
    expect(svg.match(/fill="#b3123a" stroke="#ffffff"/g)).toHaveLength(2);
    expect(texts.filter(({ text }) => text.startsWith('reverses; turns')).length).toBe(2);
    expect(drawn.get('no clear difference')!.svg).not.toContain('fill="#b3123a"');
  });

  test('draws no bar to a value without a steady state, and says so', () => {
    const { texts } = drawn.get('English')!;
    expect(texts.some(({ text }) => text === 'no steady state')).toBe(true);
    // The made-up difference there is 12, far beyond what is drawn.
    expect(texts.some(({ text }) => text === '+12' || text === '+10')).toBe(false);
  });

  test('cites its own replications, not those of the study', () => {
    const text = drawn
      .get('English')!
      .texts.map((t) => t.text)
      .join(' ');
    expect(text).toContain('means of 5 replications');
    expect(text).not.toContain('20 replications');
  });

  test('draws at most a dozen assumptions and counts the rest', () => {
    const { texts } = drawn.get('English')!;
    expect(texts.filter(({ text }) => text.startsWith('as assumed')).length).toBe(13);
    const moved = fixture({ sensitivity: 'reverses' }).sensitivity!.rows.length;
    const said = texts.map(({ text }) => text).join(' ');
    expect(said).toContain(`Not drawn: ${moved - 12} more`);
    expect(said).toMatch(/change no verdict and move the difference by 0\.\d points at most/);
  });

  test('says how many assumptions were not moved, in the picture and in the summary', async () => {
    const results = fixture({ sensitivity: 'reverses' });
    const notMoved = ['a', 'b'].map((parameter) => ({ parameter, reason: 'not yet' as const }));
    const part = { ...results, sensitivity: { ...results.sensitivity!, notMoved } };
    const { texts } = await draw(part, en);
    expect(texts.map(({ text }) => text).join(' ')).toContain('Assumptions not moved: 2 not yet.');
    expect(tornado.summary(part, en)).toContain('Assumptions not moved: 2 not yet.');
    expect(tornado.summary(results, en)).not.toContain('not moved');
  });

  test('says that the turn is one of the mean', () => {
    const text = drawn
      .get('English')!
      .texts.map((t) => t.text)
      .join(' ');
    expect(text).toContain('Red diamond: the mean difference changes its sign');
  });

  test('says of an invalid value that it is not possible, in the picture and in the table', async () => {
    const results = fixture({ sensitivity: 'reverses' });
    const [first, ...rest] = results.sensitivity!.rows as [SensitivityRow, ...SensitivityRow[]];
    const low = { ...first.low, difference: null, interval: null, verdict: null };
    const odd = { ...results, sensitivity: { ...results.sensitivity!, rows: [{ ...first, low }, ...rest] } };
    const { texts } = await draw(odd, en);
    expect(texts.some(({ text }) => text === 'not possible')).toBe(true);
    expect(tornado.table(odd, en).rows[0]).toContain('not possible');
  });

  test('has every figure in its table: two rows for each assumption', () => {
    const results = fixture({ sensitivity: 'reverses' });
    const { columns, rows } = tornado.table(results, en);
    expect(rows.length).toBe(2 * results.sensitivity!.rows.length);
    for (const row of rows) expect(row.length).toBe(columns.length);
  });
});
