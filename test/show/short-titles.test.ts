import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortTitleLines, shortTitles } from '../../src/show/short-titles.ts';
import { fit, shorten } from '../../src/show/text.ts';

const to20 = (text: string): string => shorten(text, 20);

describe('short titles', () => {
  it('stand whole where there is room', () => {
    expect(shortTitleLines(['Under the COO', 'Under the CMO'], to20)).toEqual([
      'Under the COO',
      'Under the CMO',
    ]);
  });

  it('lose their end where the beginning tells them apart', () => {
    const [first] = shortTitleLines(['A head of service under the CEO', 'Under the COO'], to20);
    expect(first).toBe('A head of service u…');
  });

  it('keep beginning and end where the beginnings are equal', () => {
    const titles = ['Under a vice-president of marketing', 'Under a vice-president of finance'];
    expect(shortTitleLines(titles, to20)).toEqual(['Under a vi…marketing', 'Under a vi…f finance']);
  });

  it('keep the end of one that would look like another but for its ellipsis', () => {
    const [whole, cut] = shortTitleLines(['Under the CEO direct', 'Under the CEO directly or not'], to20);
    expect([whole, cut]).toEqual(['Under the CEO direct', 'Under the …ly or not']);
  });

  it('get a number where nothing else tells them apart', () => {
    expect(shortTitleLines(['Same', 'Other', 'Same'], to20)).toEqual(['1) Same', 'Other', '3) Same']);
  });

  it('differ in lines of a width too', () => {
    const titles = [0, 1, 2].map((i) => `${'A title far too long for its place '.repeat(8)}${i}`);
    const lines = shortTitles(titles, (title) => fit(title, 120, 12, 2));
    expect(new Set(lines.map((l) => l.join(' '))).size).toBe(3);
    for (const l of lines) expect(l.length).toBeLessThanOrEqual(2);
  });

  it('are never two the same, nor longer than the room, whatever people write', () => {
    const title = fc.string({ minLength: 1, maxLength: 60, unit: fc.constantFrom('a', 'b', ' ', '…', 'm') });
    fc.assert(
      fc.property(fc.array(title, { minLength: 2, maxLength: 8 }), (titles) => {
        const short = shortTitleLines(titles, to20);
        expect(new Set(short).size).toBe(titles.length);
        for (const text of short) expect([...text].length).toBeLessThanOrEqual(20);
      }),
      { seed: 5, numRuns: 500 },
    );
  });
});
