import type { Verdict } from '../../../study/results.ts';
import type { Words } from '../words.ts';
import { list, quote } from './phrases.ts';

export const sentences: Words['sentences'] = {
  single: (design) => `חלופה אחת בלבד, ${quote(design)}: אין למה להשוות אותה.`,
  allUnclear: (design, first) =>
    `${quote(design)} לעומת ${quote(first)}: אין הבדל ברור באף אחד מהנתונים האלה.`,
  against: ({ design, first, told }) => `${quote(design)} לעומת ${quote(first)}: ${told.join('; ')}.`,
  part: ({ verdict, items }) => {
    const all = list(items);
    const told: Readonly<Record<Verdict, string>> = {
      better: `תוצאה טובה יותר: ${all}`,
      worse: `תוצאה גרועה יותר: ${all}`,
      differs: `תוצאה שונה: ${all}`,
      'no clear difference': `אין הבדל ברור: ${all}`,
      'no steady state': `ללא מסקנה, בהיעדר מצב יציב: ${all}`,
    };
    return told[verdict];
  },
  item: ({ metric, difference }) => `${metric} (${difference})`,
  itemWithoutFigure: (metric) => metric,
  nothingToTell: 'אין על מה להסיק',
  points: ' נקודות אחוז',
};
