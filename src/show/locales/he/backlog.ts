import type { Recovery } from '../en/backlog.ts';
import type { Words } from '../words.ts';
import { list, quote, UNSTEADY } from './phrases.ts';

const time = ({ days, atLeast }: Recovery): string => `${atLeast ? 'לפחות ' : ''}${days}`;

export const backlog: Words['backlog'] = {
  /** With a surge: how soon the backlog is back. */
  surge: {
    single: ({ first, firstTime }) =>
      `הזמן עד שהצבר חוזר לרמתו הרגילה אחרי הגל: ${time(firstTime)} בחלופה ${quote(first)}`,
    best: ({ best, bestTime, first, firstTime }) =>
      `הזמן עד שהצבר חוזר לרמתו הרגילה אחרי הגל: ${time(bestTime)} בחלופה ${quote(best)}, ${time(firstTime)} בחלופה ` +
      quote(first),
    unbeaten: ({ first, firstTime }) =>
      `אין חלופה שבה הצבר חוזר לרמתו הרגילה אחרי הגל מהר יותר בבירור מאשר ב־${quote(first)}: ${time(firstTime)}`,
    unclear: ({ first, firstTime }) =>
      `אחרי הגל אין הבדל ברור מ־${quote(first)}, שבה חזרת הצבר לרמתו הרגילה נמשכת ${time(firstTime)}`,
    unsteady: () => `הצבר אחרי הגל: ${UNSTEADY}`,
  },
  /** Without: how much is open at once. */
  level: {
    single: ({ first, firstCases }) => `${quote(first)}: ${firstCases} תלונות פתוחות בו־זמנית, בממוצע`,
    best: ({ best, bestCases, first, firstCases }) =>
      `תלונות פתוחות בו־זמנית, בממוצע: ${bestCases} בחלופה ${quote(best)}, ${firstCases} בחלופה ${quote(first)}`,
    unbeaten: ({ first, firstCases }) =>
      `אין חלופה שבה בבירור פחות תלונות פתוחות בו־זמנית מאשר ב־${quote(first)}: ${firstCases} בממוצע`,
    unclear: ({ first, firstCases }) =>
      `תלונות פתוחות בו־זמנית: אין הבדל ברור מ־${quote(first)}, ${firstCases} בממוצע`,
    unsteady: () => `תלונות פתוחות בו־זמנית: ${UNSTEADY}`,
  },
  nothing: 'תלונות פתוחות, יום אחר יום',
  subtitle: ({ runs, shocks, surge }) =>
    [
      'תלונות פתוחות בכל יום, פרט לאלה הממתינות ללקוח; העליות והירידות בתוך השבוע נובעות משעות הפעילות.',
      runs === 'one'
        ? 'קו: הרצה יחידה, שפיזורה אינו ידוע.'
        : 'קו: חציון ההרצות; רצועות: 50 % ו־90 % האמצעיים שבהן.',
      ...(shocks.length === 0
        ? []
        : [`אפור: ${list(shocks.map(({ types, factor }) => `${list(types.map(quote))} × ${factor}`))}.`]),
      ...(surge === null
        ? ['נתונים: הממוצע על חלון הספירה, ובסוגריים רווח הסמך של 95 %; המסקנות הן לעומת החלופה הראשונה.']
        : [
            'קו קטוע: הצבר לפני הגל. מעוין: הזמן הממוצע, מסוף הגל, עד שהצבר חוזר לרמה זו לשבוע שלם (בסטייה של עשירית); ' +
              'בסוגריים ובקו: רווח הסמך של 95 %.',
            ...(surge.hollow
              ? ['חלול: לא כל הרצה מגיעה לכך; אלה שאינן מגיעות נספרות לפי הימים עד סוף חלון הספירה.']
              : []),
            'המסקנות הן לעומת החלופה הראשונה.',
          ]),
    ].join(' '),
  /** Below the name of a design. */
  recovery: ({ recovery, interval, verdict }) =>
    `חזר אחרי ${time(recovery)}${interval === null ? '' : ` ${interval}`}` +
    (verdict === null ? '' : `, ${verdict}`),
  recovered: (share) => `חזר בתוך חלון הספירה ב־${share} מההרצות`,
  average: ({ cases, interval, verdict }) =>
    `${cases} בממוצע${interval === null ? '' : ` ${interval}`}${verdict === null ? '' : `, ${verdict}`}`,
  columns: {
    day: 'יום בחלון הספירה',
    quantile: (percent) => `ב־${percent} % מההרצות לכל היותר`,
    recovery: 'ימים עד החזרה לרמה אחרי הגל',
    recovered: 'הרצות שחזרו לרמה בתוך חלון הספירה, %',
    average: 'פתוחות בו־זמנית, ממוצע',
  },
  summarySurge: (rows) =>
    'ימים מסוף הגל עד שהצבר חוזר לרמתו הרגילה: ' +
    `${list(rows.map(({ design, recovery }) => `${quote(design)} ${time(recovery)}`))}.`,
  summaryLevel: (rows) =>
    `תלונות פתוחות בו־זמנית, בממוצע: ${list(rows.map(({ design, cases }) => `${quote(design)} ${cases}`))}.`,
};
