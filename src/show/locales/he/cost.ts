import type { PaybackFigure } from '../en/cost.ts';
import type { Words } from '../words.ts';
import { counted, DESIGNS, list, quote, UNSTEADY } from './phrases.ts';

const figure = ({ amount, range }: PaybackFigure): string => (range === null ? amount : `${amount} ${range}`);
const who = ({ designs, of }: { designs: readonly string[]; of: number }): string =>
  designs.length > 2 ? `${designs.length} מתוך ${counted(of, DESIGNS)}` : list(designs.map(quote));

export const cost: Words['cost'] = {
  none: 'עלות שנתית, וכמה זמן נמשכות תלונות',
  single: (first) => `חלופה אחת בלבד, ${quote(first)}: אין למה להשוות את עלותה`,
  unsteady: (first) => `עלות לעומת ${quote(first)}: ${UNSTEADY}`,
  /** Titles, by what is true of the designs they name. */
  title: {
    saves: (named) => `פחות עלות ופחות לקוחות אובדים מאשר ב־${quote(named.first)}: ${who(named)}`,
    free: (named) => `פחות לקוחות אובדים מאשר ב־${quote(named.first)}, ובעלות אין הבדל ברור: ${who(named)}`,
    cheaper: (named) => `פחות עלות מאשר ב־${quote(named.first)}, ובלקוחות שאבדו אין הבדל ברור: ${who(named)}`,
    pays: ({ design, first, from }) =>
      `${quote(design)} מחזירה את עלותה לעומת ${quote(first)} אם לקוח שאבד עולה יותר מ־${figure(from)}`,
    risks: ({ design, first, from }) =>
      `${quote(design)} משתלמת לעומת ${quote(first)} רק כל עוד לקוח שאבד עולה פחות מ־${figure(from)}`,
  },
  notShown: (first) => `לא הוכח שחלופה כלשהי מחזירה את עלותה לעומת ${quote(first)}`,
  unclear: (first) => `אין הבדל ברור מ־${quote(first)} בעלות או בלקוחות שאבדו`,
  subtitle:
    'טוב יותר: למטה ומשמאל. צלבים: רווחי סמך של 95 %. קו קטוע: חלופות שאין אחרת שגוברת עליהן בשני הממוצעים, דבר שאינו ודאי ' +
    'כאשר הצלבים חופפים. עלות: שכר שירות הלקוחות, פיצויים, תשלום יתר ותלונות שיצאו החוצה; זמנם של כל האחרים אינו כלול. ' +
    'לקוח נחשב לאבוד אם תלונתו הושתקה, אם ויתר עליה או אם נטש בתור; השפעת הנאמנות אינה כלולה במספר הזה. נקודת איזון: העלות הנוספת ' +
    'חלקי הירידה במספר הלקוחות שאבדו, כאשר שתיהן ברורות; הטווח שלה נגזר מרווחי הסמך המתוקנים למספר ההשוואות.',
  costAxis: { 1: 'עלות לשנה', 1000: 'עלות לשנה, באלפים', 1000000: 'עלות לשנה, במיליונים' },
  timeAxis: '90 % מהתלונות שנפתרו נפתרות בתוך',
  lost: ({ mean, interval }) => `${mean}${interval === null ? '' : ` ${interval}`} לקוחות אובדים בשנה`,
  /** What is true of a design against the first. */
  payback: {
    reference: 'האחרות מושוות אליה',
    unsteady: 'אין מצב יציב: ללא מסקנה',
    saves: 'עולה פחות ומאבדת פחות לקוחות',
    free: 'מאבדת פחות לקוחות; בעלות אין הבדל ברור',
    pays: (from) => `מחזירה את עלותה אם לקוח שאבד עולה יותר מ־${figure(from)}`,
    risks: (from) => `משתלמת רק כל עוד לקוח שאבד עולה פחות מ־${figure(from)}`,
    cheaper: 'עולה פחות; בלקוחות שאבדו אין הבדל ברור',
    dearer: 'עולה יותר; בלקוחות שאבדו אין הבדל ברור',
    loses: 'מאבדת יותר לקוחות; בעלות אין הבדל ברור',
    worse: 'עולה יותר ומאבדת יותר לקוחות',
    unclear: 'אין הבדל ברור בעלות או בלקוחות שאבדו',
  },
  figures: ({ design, cost: money, time, payback }) =>
    `${quote(design)}: ${money} לשנה, 90 % נפתרות בתוך ${time}; ${payback}`,
  summary: (designs) => `${designs.join('. ')}.`,
  columns: {
    cost: 'עלות לשנה',
    time: 'זמן טיפול עד פתרון, אחוזון 90, שעות',
    lost: 'לקוחות שאבדו בשנה',
    front: 'אין שגוברת עליה בשני הממוצעים',
    breakEven: 'נקודת איזון ללקוח שאבד',
    low: 'נקודת איזון, גבול תחתון',
    high: 'נקודת איזון, גבול עליון',
    payback: 'לעומת החלופה הראשונה',
  },
  yes: 'כן',
  no: 'לא',
};
