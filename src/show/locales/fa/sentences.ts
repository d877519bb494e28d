import type { Verdict } from '../../../study/results.ts';
import type { Words } from '../words.ts';
import { list, quote } from './phrases.ts';

export const sentences: Words['sentences'] = {
  single: (design) => `تنها یک طرح هست، ${quote(design)}: چیزی برای مقایسه نیست.`,
  allUnclear: (design, first) =>
    `${quote(design)} در برابر ${quote(first)}: در هیچ‌یک از این ارقام تفاوت روشنی دیده نمی‌شود.`,
  against: ({ design, first, told }) => `${quote(design)} در برابر ${quote(first)}: ${told.join('؛ ')}.`,
  part: ({ verdict, items }) => {
    const all = list(items);
    const told: Readonly<Record<Verdict, string>> = {
      better: `بهتر در ${all}`,
      worse: `بدتر در ${all}`,
      differs: `متفاوت در ${all}`,
      'no clear difference': `در ${all} تفاوت روشنی دیده نمی‌شود`,
      'no steady state': `${all} سنجیده نشد، چون حالت پایداری نیست`,
    };
    return told[verdict];
  },
  item: ({ metric, difference }) => `${metric} (${difference})`,
  itemWithoutFigure: (metric) => metric,
  nothingToTell: 'چیزی برای سنجیدن نیست',
  points: ' واحد درصد',
};
