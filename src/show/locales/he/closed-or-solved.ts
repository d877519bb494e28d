import type { Words } from '../words.ts';
import { quote, spacedDuration } from './phrases.ts';

export const closedOrSolved: Words['closedOrSolved'] = {
  nothing: 'כמה תלונות נסגרות בזמן, וכמה נפתרות בפועל',
  none: 'מה שנסגר נשאר סגור: אף לקוח אינו חוזר',
  same: (rate) => `סגירה אינה פתרון: מבין התלונות שנסגרו ${rate} חוזרת`,
  /** Smallest and largest share. */
  range: ({ low, high, differs }) =>
    differs
      ? `סגירה אינה פתרון: מבין התלונות שנסגרו ${low} עד ${high} חוזרת, לפי החלופה`
      : `סגירה אינה פתרון: מבין התלונות שנסגרו בין ${low} ל־${high} חוזרת`,
  upTo: ({ high, differs }) =>
    `סגירה אינה פתרון: מבין התלונות שנסגרו חוזרת לכל היותר ${high}${differs ? ', לפי החלופה' : ''}`,
  oneIn: (n) => `1 מכל ${n}`,
  subtitle: ({ target, floor }) =>
    `משמאל: שיעור התלונות שהגיעו שבספירת תלונות סגורות היו מדווחות כגמורות בתוך ${spacedDuration(target)} מהפנייה ` +
    'הראשונה, לפי הזמן שחלף, יהא מה שנאמר ללקוח. מימין: שיעור התלונות שנפתרו בפועל עד אז, כך שאיש אינו צריך לחזור ' +
    'בגללן. חוזרת: נפתחה מחדש, תלונה חוזרת או פנייה החוצה, לפחות פעם אחת. קווים בקצוות: רווחי סמך של 95 %.' +
    `${floor > 0 ? ` הציר מתחיל ב־${floor} %.` : ''}`,
  closed: (target) => `נסגרו בתוך ${spacedDuration(target)}`,
  solved: (target) => `נפתרו בפועל בתוך ${spacedDuration(target)}`,
  figures: ({ closed, closedInterval, solved, solvedInterval, back, steady }) => {
    const figure = (share: string, interval: string | null): string =>
      interval === null ? share : `${share} ${interval}`;
    const comes = back === null ? '' : ` · חוזרות: ${back}`;
    return (
      `נסגרו ${figure(closed, closedInterval)}, נפתרו ${figure(solved, solvedInterval)}${comes}` +
      (steady ? '' : ' · אין מצב יציב')
    );
  },
  nobody: 'אף אחת',
  closedColumn: 'נסגרו, %',
  solvedColumn: 'נפתרו בפועל, %',
  backColumn: 'חוזרות מבין אלה שנסגרו, %',
  summary: ({ target, rows }) =>
    rows
      .map(
        ({ design, closed, solved, back, steady }) =>
          `${quote(design)}: ${closed} מהתלונות נסגרות בתוך ${spacedDuration(target)}, ${solved} נפתרות בפועל; חוזרות מבין ` +
          `אלה שנסגרו: ${back}${steady ? '' : ' (אין מצב יציב)'}.`,
      )
      .join(' '),
};
