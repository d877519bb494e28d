import { decimal } from '../../format.ts';
import type { Words } from '../words.ts';
import { counted, quote } from './phrases.ts';

/** A stretch of time as people say it. */
function time(hours: number): string {
  if (hours < 0.5 / 60) return 'פחות מדקה';
  if (hours < 1) return counted(rounded(hours * 60, 0), ['דקה', 'שתי דקות', 'דקות']);
  return hours < 48 ? counted(rounded(hours, 1), ['שעה', 'שעתיים', 'שעות']) : days(hours);
}

export function days(hours: number): string {
  return counted(rounded(hours / 24, 1), ['יום', 'יומיים', 'ימים']);
}

function rounded(value: number, decimals: number): string {
  const near = Number(value.toFixed(value < 10 ? decimals : 0));
  return decimal(near, Number.isInteger(near) ? 0 : decimals);
}

const share = (part: number, of: number): string =>
  `${decimal(part, 0)} (${decimal((100 * part) / Math.max(1, of), 1)} %)`;

export const oneComplaint: Words['oneComplaint'] = {
  time,
  nothing: 'שום תלונה לא נפתרה בשתי חלופות',
  differs: ({ a, b, aTime, bTime }) =>
    `להמחשה, אותו לקוח: ${bTime} בחלופה ${quote(b)}, ${aTime} בחלופה ${quote(a)}`,
  alike: ({ a, b, aTime }) => `להמחשה, אותו לקוח: ${aTime}, גם בחלופה ${quote(b)} וגם בחלופה ${quote(a)}`,
  /** Who this is, and by what rule it was picked. */
  subtitle: ({ a, b, type, unit, amount, run, percentile, slower, among, sooner, later }) =>
    `תלונה אחת מהרצה ${run}, שאינה ראיה בפני עצמה: ${quote(type)}, תקלה של ${quote(unit)}` +
    `${amount === null ? '' : `, סכום ${amount}`}. נבחרה לפי כלל: אחוזון ${percentile} של הזמן ` +
    `${slower ? 'הנוסף' : 'הנחסך'} בחלופה ${quote(b)}, מבין ${decimal(among, 0)} תלונות שנפתרו בשתי החלופות. מהן ` +
    `${share(sooner, among)} נפתרות בה לפחות שעה מוקדם יותר מאשר ב־${quote(a)}, ${share(later, among)} לפחות שעה מאוחר ` +
    'יותר, והשאר בערך באותו זמן. מלא: התלונה בטיפול, כולל שעות הסגירה שביניהן. חלול: היא ממתינה. קו קטוע: אצל הלקוח, ' +
    'או שרק צריך לחלוף זמן.',
  unsteady: (design) => `${quote(design)}: אין מצב יציב, ולכן הזמנים תלויים באורך ההרצה.`,
  heading: ({ design, total }) => `${design}: ${total}`,
  spent: ({ waiting, working }) =>
    [waiting === null ? [] : [`המתנה ${waiting}`], working === null ? [] : [`בטיפול ${working}`]]
      .flat()
      .join(', '),
  passing: (total) => total,
  summary: (lives) =>
    lives
      .map(
        ({ design, total, waiting }) =>
          `${quote(design)}: התלונה נפתרה אחרי ${total}, מתוכם ${waiting} של המתנה.`,
      )
      .join(' '),
  columns: {
    from: 'התחלה, שעות מהפנייה הראשונה',
    to: 'סוף, שעות',
    phase: 'שלב',
    holder: 'אצל',
    state: 'מצב',
  },
  states: { working: 'בטיפול', waiting: 'ממתינה' },
};
