import type { PrecisionOf } from '../../../study/results.ts';
import type { Words } from '../words.ts';
import { list, quote } from './phrases.ts';

const OF: Readonly<Record<PrecisionOf, string>> = {
  figures: 'לכל נתון',
  differences: 'לכל הפרש מן החלופה הראשונה, ביחס לגדול מבין שני הנתונים,',
};

const MEASURED: Readonly<Record<PrecisionOf, string>> = {
  figures: 'מחצית הרוחב של רווח הסמך 95 % שלו, ביחס לקצה הקרוב יותר ל־0',
  differences: 'מחצית הרוחב של רווח הסמך 95 % שלו, ביחס לגדול מבין שני הנתונים',
};

const named = ({ metric, design }: { metric: string; design: string }): string =>
  `${metric} בחלופה ${quote(design)}`;
const others = (more: number): readonly string[] => (more > 0 ? [`עוד ${more}`] : []);

export const precision: Words['precision'] = {
  reached: ({ asked, of, replications, widest }) =>
    `דיוק: ${OF[of]} נדרש דיוק של ±${asked} %, והוא הושג לאחר ${replications} חזרות. הכי פחות מדויק: ` +
    `${named(widest)}, ±${widest.precision} %.`,
  notReached: ({ asked, of, replications, wider, among, widest, tooWide, more, needed }) =>
    `הדיוק לא הושג: ${OF[of]} נדרש דיוק של ±${asked} %, אך לאחר ${replications} חזרות, המספר המרבי המותר, ` +
    `${wider} מתוך ${among} אינם מדויקים דיים. הכי פחות מדויק: ${named(widest)}, ` +
    `${widest.precision === null ? 'שעל דיוקו אי אפשר עדיין לומר דבר' : `±${widest.precision} % (${MEASURED[of]})`}.` +
    (tooWide.length === 0
      ? ''
      : ` גם אלה אינם מדויקים דיים: ${list([
          ...tooWide.map((one) => named(one) + (one.precision === null ? '' : ` ±${one.precision} %`)),
          ...others(more),
        ])}.`) +
    (needed === null ? '' : ` לשם כך נדרשות כ־${needed} חזרות (--max-replications).`) +
    ' נדרשות פחות אם הדיוק נדרש רק למה שחשוב (--metric)' +
    (of === 'figures' ? ' או להפרשים בין החלופות (--of differences).' : '.'),
  nothing: ({ asked }) => `דיוק: נדרש ±${asked} %, אך לא היה נתון שאפשר לשפוט לפיו.`,
  interrupted: ({ done, asked }) =>
    `ההרצה הופסקה: הנתונים מבוססים על ${done} חזרות, והדיוק הנדרש, ±${asked} %, לא הושג.`,
  exempt: {
    'no steady state': (designs, more) =>
      `לא נשפטו לפי דיוק, משום שאין מצב יציב: הנתונים של ${list([...designs.map(quote), ...others(more)])}.`,
    'not observed': (metrics, more) =>
      `לא נשפט לפי דיוק, משום שלא נצפה כלל: ${list([...metrics, ...others(more)])}.`,
    'without bound': (metrics, more) =>
      `לא נשפט לפי דיוק, משום שאינו חסום: ${list([...metrics, ...others(more)])}.`,
  },

  corrected: (comparisons) =>
    `המסקנות נקבעות לפי רווחי סמך רחבים יותר, המתוקנים (בונפרוני) ל־${comparisons} השוואות בבת אחת, ורק מעבר להפרשים ` +
    'שהם זניחים.',
  bonferroni: (comparisons) =>
    `בונפרוני: רווחי הסמך למסקנות מורחבים ל־${comparisons} השוואות, של כל נתוני המפתח בכל החלופות`,

  gain: 'אותם לקוחות',
  gainNote:
    'אותם לקוחות: פי כמה חזרות היו נדרשות לאותו דיוק אילו היו לכל חלופה לקוחות משלה, עם רווח סמך 95 %.',
  noGain: (items, more) =>
    `המפגש עם אותם לקוחות אינו מחדד את ההשוואות האלה: ${list([...items.map(named), ...others(more)])}. ההפרש בהן אינו ` +
    'ודאי יותר משהיה אילו היו לכל חלופה לקוחות משלה.',

  bootstrap: 'בדיקה בשיטת בוטסטרפ',
  agree: ({ agree, of }) =>
    `רווחי סמך בשיטת בוטסטרפ, שאינם מניחים התפלגות נורמלית, מסכימים לגבי ${agree} מתוך ${of} הפרשים בנתוני המפתח ` +
    'בשאלה אם ייתכן שההפרש הוא 0',
  disagree: ({ metric, design, student, bootstrap }) =>
    `ספק אם יש בכלל הפרש במדד ${named({ metric, design })}: לפי התפלגות סטודנט הרווח הוא ${student}, לפי הבוטסטרפ ` +
    `${bootstrap}, ורק אחד מהם אינו כולל את 0. חזרות נוספות יכריעו.`,
};
