import type { HeadlineGroup } from '../../headline.ts';
import type { Standing } from '../en/differences.ts';
import type { Words } from '../words.ts';
import { counted, DESIGNS, list, quote, UNSTEADY } from './phrases.ts';

type Theme = HeadlineGroup['id'];

const THEMES: Readonly<Record<Theme, string>> = {
  speed: 'בזמן',
  conflict: 'בניגוד העניינים',
  price: 'בשגיאות ועלות',
};
const on = (themes: readonly Theme[]): string => list(themes.map((theme) => THEMES[theme]));

const rest = ({ lost, mixed, unclear }: Standing, many: boolean): string =>
  [
    lost.length > 0 ? `; ${many ? 'מפסידות' : 'מפסידה'} לה ${on(lost)}` : '',
    mixed.length > 0 ? `; ${on(mixed)} יתרון בחלק מהנתונים וחיסרון באחרים` : '',
    unclear.length > 0 ? `; אין הבדל ברור ${on(unclear)}` : '',
  ].join('');

export const differences: Words['differences'] = {
  single: (first) => `חלופה אחת בלבד, ${quote(first)}: אין למה להשוות אותה`,
  unsteady: (first) => `הפרשים מ־${quote(first)}: ${UNSTEADY}`,
  unclear: ({ first, themes }) => `אין הבדל ברור מ־${quote(first)} ${on(themes)}`,
  unbeaten: ({ first, themes }) => `אין חלופה שגוברת על ${quote(first)} ${on(themes)}`,
  /** `designs` stand alike; they are some of the `of` designs that can be judged. */
  wins: ({ designs, of, first, standing }) => {
    const many = designs.length > 1;
    const who =
      designs.length > 2 ? `${designs.length} מתוך ${counted(of, DESIGNS)}` : list(designs.map(quote));
    return `${who} ${many ? 'גוברות' : 'גוברת'} על ${quote(first)} ${on(standing.won)}${rest(standing, many)}`;
  },
  counts: ({ first, of, themes }) =>
    `כמה מתוך ${counted(of, DESIGNS)} גוברות על ${quote(first)}: ` +
    list(themes.map(({ theme, won }) => `${won} ${on([theme])}`)),
  subtitle: ({ first, second, indifference, few }) =>
    `${second === null ? 'הפרשים' : `ההפרש של ${quote(second)}`} מ־${quote(first)} עם אותם לקוחות, באחוזים (%) מן הנתון שלה כשהוא ` +
    'מעל 0; לכל נתון קנה מידה משלו. נקודה: ממוצע; קו עבה: רווח סמך 50 %, קו דק: רווח סמך 95 %; סימני הקצה: רווח הסמך של ' +
    `95 % המתוקן למספר ההשוואות, שלפיו נקבעת המסקנה. אפור: זניח (${indifference} %). חלופה גוברת בנושא אם היא טובה יותר באחד ` +
    `מנתוניו וגרועה יותר באף אחד מהם.${few ? ' חלק מהנתונים מופיעים בטבלה בלבד.' : ''}`,
  direction: {
    lower: 'פחות הוא טוב יותר',
    higher: 'יותר הוא טוב יותר',
    neither: 'לא טוב יותר ולא גרוע יותר',
  },
  base: ({ value, direction }) => `החלופה הראשונה ${value}, ${direction}`,
  verdict: ({ difference, interval, verdict }) =>
    `${difference}${interval === null ? '' : ` ${interval}`} ${verdict}`,
  metric: 'נתון',
  value: 'ממוצע',
  difference: 'הפרש',
  correctedLow: 'גבול תחתון מתוקן',
  correctedHigh: 'גבול עליון מתוקן',
  verdictColumn: 'מסקנה',
  reference: 'בסיס להשוואה',
  summary: ({ first, designs }) =>
    `לעומת ${quote(first)}: ` +
    designs
      .map(({ design, standing }) => {
        if (standing === null) return `${quote(design)} ללא מסקנה, בהיעדר מצב יציב`;
        const parts = [
          standing.won.length > 0 ? `גוברת ${on(standing.won)}` : '',
          standing.lost.length > 0 ? `מפסידה ${on(standing.lost)}` : '',
          standing.mixed.length > 0 ? `${on(standing.mixed)} יתרון בחלק מהנתונים וחיסרון באחרים` : '',
          standing.unclear.length > 0 ? `אין הבדל ברור ${on(standing.unclear)}` : '',
        ].filter((part) => part !== '');
        return `${quote(design)}: ${parts.join(', ')}`;
      })
      .join('; ') +
    '.',
};
