import type { HeadlineGroup } from '../../headline.ts';
import type { Standing } from '../en/differences.ts';
import type { Words } from '../words.ts';
import { list, quote, UNSTEADY } from './phrases.ts';

type Theme = HeadlineGroup['id'];

const THEMES: Readonly<Record<Theme, string>> = {
  speed: 'زمان',
  conflict: 'تعارض منافع',
  price: 'خطا و هزینه',
};
const named = (themes: readonly Theme[]): string => list(themes.map((theme) => THEMES[theme]));

const rest = ({ lost, mixed, unclear }: Standing, many: boolean): string =>
  [
    lost.length > 0 ? `؛ در ${named(lost)} ${many ? 'می‌بازند' : 'می‌بازد'}` : '',
    mixed.length > 0 ? `؛ ${named(mixed)}: بخشی بهتر، بخشی بدتر` : '',
    unclear.length > 0 ? `؛ ${named(unclear)}: تفاوت روشنی دیده نمی‌شود` : '',
  ].join('');

export const differences: Words['differences'] = {
  single: (first) => `تنها یک طرح هست، ${quote(first)}: چیزی برای مقایسه نیست`,
  unsteady: (first) => `تفاوت با ${quote(first)}: ${UNSTEADY}`,
  unclear: ({ first, themes }) => `در ${named(themes)} با ${quote(first)} تفاوت روشنی دیده نمی‌شود`,
  unbeaten: ({ first, themes }) => `هیچ طرحی در ${named(themes)} از ${quote(first)} نمی‌برد`,
  /** `designs` stand alike; they are some of the `of` designs that can be judged. */
  wins: ({ designs, of, first, standing }) => {
    const many = designs.length > 1;
    const who = designs.length > 2 ? `${designs.length} طرح از ${of} طرح` : list(designs.map(quote));
    return (
      `${who} در ${named(standing.won)} از ${quote(first)} ${many ? 'می‌برند' : 'می‌برد'}` +
      rest(standing, many)
    );
  },
  counts: ({ first, of, themes }) =>
    `از ${of} طرح چند طرح از ${quote(first)} می‌برند: ` +
    list(themes.map(({ theme, won }) => `${won} طرح در ${THEMES[theme]}`)),
  subtitle: ({ first, second, indifference, few }) =>
    `تفاوت ${second === null ? '' : `${quote(second)} `}با ${quote(first)} با مشتریان یکسان، به % رقم آن آنجا که بالای 0 است؛ ` +
    'هر رقم مقیاس خود را دارد. نقطه: ' +
    'میانگین؛ خط پررنگ: بازهٔ 50 %، خط نازک: بازهٔ 95 %؛ نشان‌های دو سر: بازهٔ 95 % تصحیح‌شده برای شمار مقایسه‌ها، که ' +
    `نتیجه با آن سنجیده می‌شود. خاکستری: ناچیز (${indifference} %). طرحی در یک موضوع می‌برد که در یکی از ارقام آن بهتر و ` +
    `در هیچ‌یک بدتر نباشد.${few ? ' برخی ارقام تنها در جدول آمده‌اند.' : ''}`,
  direction: {
    lower: 'کمتر بهتر است',
    higher: 'بیشتر بهتر است',
    neither: 'نه بهتر و نه بدتر',
  },
  base: ({ value, direction }) => `طرح نخست ${value}، ${direction}`,
  verdict: ({ difference, interval, verdict }) =>
    `${difference}${interval === null ? '' : ` ${interval}`} ${verdict}`,
  metric: 'رقم',
  value: 'میانگین',
  difference: 'تفاوت',
  correctedLow: 'کران پایین تصحیح‌شده',
  correctedHigh: 'کران بالای تصحیح‌شده',
  verdictColumn: 'نتیجه',
  reference: 'مبنا',
  summary: ({ first, designs }) =>
    `در برابر ${quote(first)}: ` +
    designs
      .map(({ design, standing }) => {
        if (standing === null) return `${quote(design)} سنجیده نشد، چون حالت پایداری نیست`;
        const parts = [
          standing.won.length > 0 ? `در ${named(standing.won)} می‌برد` : '',
          standing.lost.length > 0 ? `در ${named(standing.lost)} می‌بازد` : '',
          standing.mixed.length > 0 ? `در ${named(standing.mixed)} بخشی بهتر و بخشی بدتر است` : '',
          standing.unclear.length > 0 ? `در ${named(standing.unclear)} تفاوت روشنی نشان نمی‌دهد` : '',
        ].filter((part) => part !== '');
        return `${quote(design)} ${list(parts)}`;
      })
      .join('؛ ') +
    '.',
};
