import { describe, expect, it, test } from 'vitest';
import { locales } from '../../../src/show/locales/index.ts';
import { halved, whole } from '../../../src/show/workbench/halved.ts';
import { filledPage } from '../../../src/show/workbench/page.ts';
import { packed, unpacked, type WorkbenchPayload } from '../../../src/show/workbench/payload.ts';
import type { Comparison } from '../../../src/study/results.ts';
import { fixture } from '../fixture.ts';

const TEXT = 'title: "</script><!-- نمونه דוגמה 🙂"\r\n';
const payload: WorkbenchPayload = {
  format: 'reportline-workbench/1',
  version: '1.2.3',
  language: 'fa',
  digits: null,
  documents: [
    { name: 'a.yaml', text: TEXT, results: fixture({ designs: 3, surge: true }) },
    { name: 'b.yaml', text: '\uFEFFtitle: B', results: null },
  ],
};

describe('the payload', () => {
  it('comes back as it was packed, results to the byte', () => {
    const back = unpacked(packed(payload));
    expect(JSON.stringify(back)).toBe(JSON.stringify(payload));
    expect(packed(payload)).toBe(packed(back));
  });

  it('stands in a page as letters that mean nothing to it, and shows no figure or title', () => {
    const text = packed(payload);
    expect(text).toMatch(/^[\w+/]+=*$/);
    expect(text).not.toContain('a.yaml');
    expect(text.length).toBeLessThan(JSON.stringify(payload).length / 2);
  });

  it('is refused wherever it was cut off', () => {
    const text = packed(payload);
    for (const length of [0, 1, 3, 100, text.length >> 1, text.length - 100]) {
      expect(() => unpacked(text.slice(0, length)), String(length)).toThrow();
    }
  });

  it.each([
    ['another format', { ...payload, format: 'reportline-workbench/2' }],
    ['no document', { ...payload, documents: [] }],
    ['a language that there is not', { ...payload, language: 'xx' }],
    ['results that are none', { ...payload, documents: [{ name: 'a', text: '', results: { mean: 1 } }] }],
    ['nothing', null],
  ])('is refused with %s', (_, other) => {
    expect(() => unpacked(packed(other as WorkbenchPayload))).toThrow();
  });
});

describe('half of an interval', () => {
  test('is kept where the other half mirrors it to the last bit, and gives it back', () => {
    const half = 0.1 + 0.2;
    const even = { mean: 1, interval: [1 - half, 1 + (1 - (1 - half))] };
    expect(halved(even)).toEqual({ mean: 1, interval: 1 - half });
    expect(whole(halved(even))).toEqual(even);
  });

  test('is not kept where the interval ends at a bound, or the last bit differs', () => {
    const bounded = { mean: 0.1, interval: [0, 0.3] };
    const nearly = { mean: 1, interval: [0.5, 1.5 + 2 ** -52] };
    const none = { mean: null, interval: null };
    for (const data of [bounded, nearly, none]) expect(halved(data)).toEqual(data);
  });

  test('is kept of all intervals of a difference', () => {
    const [one] = fixture({ designs: 2 }).comparisons as readonly [Comparison];
    const even = {
      ...one,
      difference: 2,
      interval: [1, 3],
      innerInterval: [1.5, 2.5],
      correctedInterval: [0, 4],
    };
    expect(halved(even)).toEqual({ ...even, interval: 1, innerInterval: 1.5, correctedInterval: 0 });
  });
});

const TEMPLATE = `<!doctype html><html lang="en" dir="ltr"><head><title>reportline</title></head><body>
<p id="unreadable"></p><style id="fonts"></style><script type="text/plain" id="payload"></script></body></html>`;

describe('a page', () => {
  const parts = { title: `</title>$& $1 'x'`, fonts: '@font-face{}', payload: '$&abc' };

  it('is filled in the language it opens in, whatever stands in the texts', () => {
    const page = filledPage(TEMPLATE, parts, locales.fa);
    expect(page).toContain('<html lang="fa" dir="rtl">');
    expect(page).toContain('&lt;/title&gt;$&amp; $1 &#39;x&#39;');
    expect(page).toContain('<style id="fonts">@font-face{}</style>');
    expect(page).toContain('<script type="text/plain" id="payload">$&abc</script>');
    expect(page).toContain(locales.fa.replay.unreadable);
  });

  it('is not made from a template that lacks a part, or has it twice', () => {
    const lacking = TEMPLATE.replace('<style id="fonts"></style>', '');
    expect(() => filledPage(lacking, parts, locales.en)).toThrow('fonts');
    expect(() => filledPage(TEMPLATE + TEMPLATE, parts, locales.en)).toThrow('built without');
  });
});
