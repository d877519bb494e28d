import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Words, wordsIn } from '../../src/show/locales/index.ts';
import { typeset, typesetForPicture } from '../../src/show/typeset.ts';

const en = wordsIn('en');
const fa: Words = { ...wordsIn('fa'), language: 'fa', direction: 'rtl', digits: 'local' };
const he: Words = { ...wordsIn('he'), language: 'he', direction: 'rtl', digits: 'latin' };

/** Marks as readers of this file can see them. */
const seen = (text: string): string =>
  text
    .replaceAll('\u200e', '<L>')
    .replaceAll('\u200f', '<R>')
    .replaceAll('\u202b', '<RLE>')
    .replaceAll('\u202c', '<PDF>');

describe('Persian text', () => {
  it.each([
    ['7 روز / SLA', '۷ روز / SLA'],
    ['از 12,345.6 شکایت', 'از ۱۲٬۳۴۵٫۶ شکایت'],
    ['84 % از شکایت‌ها', '۸۴<R>٪ از شکایت‌ها'],
    ['حل واقعی، %', 'حل واقعی، ٪'],
    ['تفاوت −3.7 روز [−4.1, −3.3]', 'تفاوت <L>−۳٫۷ روز [<L>−۴٫۱, <L>−۳٫۳]'],
    ['بازهٔ [28, 31]', 'بازهٔ [<L>۲۸, <L>۳۱]'],
    ['بین 5–8 روز', 'بین ۵<L>–<L>۸ روز'],
    // LibreOffice swallowed colon and space where a mark stood before the whole range.
    ['هر طرح: 26–39 % از انتظار', 'هر طرح: ۲۶<L>–<L>۳۹<R>٪ از انتظار'],
    ['186 ±26', '<L>۱۸۶ ±۲۶'],
    ['احتمال .15', 'احتمال ٫۱۵'],
    ['«A CCSO under the CEO» 84 % در 7 روز', '«<L>A CCSO under the CEO<L>»<R> ۸۴<R>٪ در ۷ روز'],
    ['«Plan 2» و «طرح 2»', '«<L>Plan 2<L>»<R> و «طرح ۲»'],
    ['بذر 7 · reportline 0.1.0 · نتیجه', 'بذر ۷<R> · reportline 0.1.0<R> · نتیجه'],
  ])('%s is typeset as %s', (text, expected) => {
    expect(seen(typeset(text, fa))).toBe(expected);
  });

  it.each(['VP2', 'C3', 'team-2', 'نسخهٔ 0.1.0', '#005577', 'Under the COO, variant 2', 'd0'])(
    'leaves %s alone: its digits are part of a name',
    (text) => {
      expect(typeset(text, fa)).toBe(text);
    },
  );

  it('keeps Latin digits where they are asked for', () => {
    expect(seen(typeset('تفاوت −3.7 روز، 84 %', { ...fa, digits: 'latin' }))).toBe(
      'تفاوت <L>−3.7 روز، 84<R>٪',
    );
  });

  it('keeps a title together whose quotes are on two lines', () => {
    expect(seen(typeset('طرح «A CCSO under', fa))).toBe('طرح «<L>A CCSO under<L><R>');
    expect(seen(typeset('the CEO» بهتر', fa))).toBe('<L>the CEO<L>»<R> بهتر');
  });
});

describe('Hebrew text', () => {
  it.each([
    ['הפרש −3.7 ימים [−4.1, −3.3]', 'הפרש <L>−3.7 ימים [<L>−4.1, <L>−3.3]'],
    ['84 % מהתלונות', '84% מהתלונות'],
    ['.3; .85 (הסכמות)', '<L>.3; <L>.85 (הסכמות)'],
    ['“CCSO” 84 % מהר', '“<L>CCSO<L>”<R> 84% מהר'],
    ['ב-5 ימים', 'ב-5 ימים'],
    ['צדקו מי שבחרו ב־B: 0 מתוך 5', 'צדקו מי שבחרו ב־B<R>: 0 מתוך 5'],
    ['“Plan B: 2” הוא השם', '“<L>Plan B: 2<L>”<R> הוא השם'],
  ])('%s is typeset as %s', (text, expected) => {
    expect(seen(typeset(text, he))).toBe(expected);
  });
});

describe('English text', () => {
  it('without right-to-left letters stays as it is', () => {
    for (const text of ['−3.7 d [−4.1, −3.3]', '“A CCSO” 84 % · seed 7', '<script>', '']) {
      expect(typesetForPicture(text, en)).toBe(text);
    }
  });

  it('keeps a title in other letters apart from the number behind it', () => {
    expect(seen(typesetForPicture('“שירות לקוחות” 84 % within 7 d', en))).toBe(
      '“<R>שירות לקוחות<R>”<L> 84 % within 7 d',
    );
  });
});

describe('a text in a picture', () => {
  it('is embedded from right to left where it has such letters, in any language', () => {
    expect(seen(typesetForPicture('7 روز', fa))).toBe('<RLE>۷ روز<PDF>');
    expect(seen(typesetForPicture('תוכנית (2)', en))).toBe('<RLE>תוכנית (2)<PDF>');
    expect(typesetForPicture('Under the COO', fa)).toBe('Under the COO');
    // An embedding ends with its line.
    expect(seen(typesetForPicture('طرح…\n7 روز', fa))).toBe('<RLE>طرح…<PDF>\n<RLE>۷ روز<PDF>');
  });

  it('cannot turn the rest of the picture round by marks of its own', () => {
    expect(typesetForPicture('abc\u202edef\u2066', en)).toBe('abcdef');
    expect(seen(typesetForPicture('\u202eطرح', fa))).toBe('<RLE>طرح<PDF>');
  });
});

it.each([
  ['English', en],
  ['Persian', fa],
  ['Hebrew', he],
] as const)('a second time changes nothing in %s', (_, words) => {
  const piece = fc.constantFrom(
    ...['طرح', 'תוכנית', 'plan', '“', '”', '«', '»', ' ', ' ', ' · ', '−3.7', '84 %', '[−1, 2]', '±4', '5–8'],
    ...['0.1.0', '1,234', ':', '(', ')', 'VP2', '%', '≤ 5', ', '],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const once = typesetForPicture(pieces.join(''), words);
      expect(seen(typesetForPicture(once, words))).toBe(seen(once));
    }),
    { seed: 11, numRuns: 2000 },
  );
});
