import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadFonts } from '../../src/node/fonts.ts';
import { createMeasure, type Measure } from '../../src/show/measure.ts';
import { clean, estimateWidth, fit, shorten, shortenMiddle, wrap, wrapColumns } from '../../src/show/text.ts';

let measure: Measure;

beforeAll(async () => {
  measure = await createMeasure(loadFonts());
});

describe('the estimate of a width', () => {
  const texts = [
    'Under the COO',
    'Embedded under a vice-president of marketing',
    'Mean elapsed hours per resolved complaint, from first contact to final close, split exactly.',
    'ACCENTURE AND PARTNERS LLC',
    '1,952 h of waiting per 100 complaints in all',
    'שירות לקוחות תחת סמנכ"ל תפעול',
    'תלונות נקברות כשהשירות כפוף למי שטעה',
    'خدمات مشتریان زیر مدیرعامل',
    'سهم شکایت‌های رسیده که تا این مدت واقعاً حل شده‌اند، به زمان سپری‌شده',
    'بازهٔ اطمینان ۹۵٪: [−۴٫۱، −۳٫۳]',
  ];

  it.each(texts)('of “%s” is never too small and at most a fifth too large', (text) => {
    const true600 = measure(text, 100, 600);
    expect(estimateWidth(text, 100)).toBeGreaterThanOrEqual(true600);
    expect(estimateWidth(text, 100)).toBeLessThan(1.2 * true600);
  });

  it.each(texts)('of “%s” holds for the Persian font too', async (text) => {
    const true600 = (await createMeasure(loadFonts('fa')))(text, 100, 600);
    expect(estimateWidth(text, 100)).toBeGreaterThanOrEqual(true600);
    expect(estimateWidth(text, 100)).toBeLessThan(1.3 * true600);
  });

  it('of marks without width is nothing', () => {
    expect(estimateWidth('\u202b\u200e\u200f\u202c', 100)).toBe(0);
  });
});

describe('the measure', () => {
  it('is proportional to the size and larger for the strong font', () => {
    expect(measure('complaints', 20, 400)).toBeCloseTo(2 * measure('complaints', 10, 400), 9);
    expect(measure('complaints', 20, 600)).toBeGreaterThan(measure('complaints', 20, 400));
  });

  it('of nothing is 0', () => {
    expect(measure('', 12, 400)).toBe(0);
  });

  it('of a text in two scripts is that of its parts, marks not counted', () => {
    const parts = measure('Under the ', 12, 400) + measure('خدمات', 12, 400) + measure('שירות', 12, 400);
    expect(measure('\u202bUnder the خدماتשירות\u202c', 12, 400)).toBeCloseTo(parts, 9);
  });

  it('takes letters that a font lacks from another', async () => {
    const persian = await createMeasure(loadFonts('fa'));
    expect(persian('שירות', 12, 400)).toBeCloseTo(measure('שירות', 12, 400), 9);
  });

  it('knows kerning: a pair is narrower than its letters apart', () => {
    expect(measure('AV', 100, 400)).toBeLessThan(measure('A', 100, 400) + measure('V', 100, 400));
  });
});

describe('wrapping', () => {
  it('keeps every line within the width and loses no word', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 30 }), fc.integer({ min: 60, max: 400 }), (text, width) => {
        const lines = wrap(text, width, 12);
        for (const line of lines) expect(estimateWidth(line, 12)).toBeLessThanOrEqual(width);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(/\s/g, ''));
      }),
      { seed: 5, numRuns: 200 },
    );
  });

  it('cuts a word that is longer than a line', () => {
    expect(wrapColumns('abcdefgh ij', 4)).toEqual(['abcd', 'efgh', 'ij']);
  });

  it('does not break at a no-break space', () => {
    expect(wrapColumns('team\u00a0×\u00a05 and', 9)).toEqual(['team\u00a0×\u00a05', 'and']);
  });
});

describe('fitting', () => {
  it('leaves a text alone that fits', () => {
    expect(fit('Under the COO', 400, 12)).toEqual(['Under the COO']);
  });

  it('gives at most the lines allowed, the last with an ellipsis', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 40 }), fc.integer({ min: 1, max: 3 }), (text, count) => {
        const lines = fit(text, 120, 12, count);
        expect(lines.length).toBeLessThanOrEqual(count);
        for (const line of lines) expect(estimateWidth(line, 12)).toBeLessThanOrEqual(120);
        if (wrap(text, 120, 12).length > count) expect(lines.at(-1)).toMatch(/…$/);
      }),
      { seed: 6, numRuns: 200 },
    );
  });

  it('of nothing is one empty line', () => {
    expect(fit('', 100, 12)).toEqual(['']);
  });
});

describe('shortening', () => {
  it('in the middle keeps the end, and never exceeds the length', () => {
    expect(shortenMiddle('Under a vice-president of marketing', 21)).toBe('Under a vice-…rketing');
    expect(shortenMiddle(' Under  the CEO ', 13)).toBe('Under the CEO');
    for (let length = 1; length < 30; length++) {
      expect([...shortenMiddle('a design of many words, no 2', length)].length).toBeLessThanOrEqual(length);
    }
  });

  it('never splits a character of two code units', () => {
    expect(shorten('😀😀😀😀', 3)).toBe('😀😀…');
  });

  it('makes one line of several', () => {
    expect(shorten(' a\n b\t c ', 10)).toBe('a b c');
  });
});

describe('cleaning', () => {
  it('takes away what steers a terminal or turns a line round', () => {
    expect(clean('a\u001b[31mb\u0007c\u202ed')).toBe('a [31mb c d');
  });
});
