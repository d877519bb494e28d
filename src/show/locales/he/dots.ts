import type { Words } from '../words.ts';
import { quote, spacedDuration, UNSTEADY } from './phrases.ts';

export const dots: Words['dots'] = {
  nothing: 'כמה זמן לקוחות כאלה ממתינים עד שתלונתם נפתרת בפועל',
  single: ({ target, of, first, firstCount }) =>
    `${quote(first)}: תלונותיהם של ${firstCount} מתוך ${of} לקוחות כאלה נפתרות בפועל בתוך ${spacedDuration(target)}`,
  best: ({ target, of, first, firstCount, best, bestCount }) =>
    `לקוחות כאלה שתלונתם נפתרת בפועל בתוך ${spacedDuration(target)}: ${bestCount} מתוך ${of} בחלופה ${quote(best)}, ` +
    `${firstCount} בחלופה ${quote(first)}`,
  /** Verdicts differ, the numbers of dots do not. */
  bestBySome: ({ target, of, firstCount }) =>
    `תלונותיהם של ${firstCount} מתוך ${of} לקוחות כאלה נפתרות בפועל בתוך ${spacedDuration(target)}, בחלופה הטובה ביותר ` +
    `כמו בראשונה: התוספת קטנה מ־1 מתוך ${of}`,
  unbeaten: ({ target, of, first, firstCount }) =>
    `אין חלופה שטובה בבירור מ־${quote(first)}: תלונותיהם של ${firstCount} מתוך ${of} לקוחות כאלה נפתרות בפועל בתוך ` +
    spacedDuration(target),
  unclear: ({ target, of, first, firstCount }) =>
    `אין הבדל ברור מ־${quote(first)}: תלונותיהם של ${firstCount} מתוך ${of} לקוחות כאלה נפתרות בפועל בתוך ` +
    spacedDuration(target),
  unsteady: ({ target }) => `נפתרו בפועל בתוך ${spacedDuration(target)}: ${UNSTEADY}`,
  subtitle: (of) =>
    `אי־הוודאות של לקוח אחד: כל נקודה היא אחת מתוך ${of} תלונות בעלות סיכוי שווה, לפי הזמן שחלף מהפנייה הראשונה עד ` +
    'שנפתרה בפועל (ציר לוגריתמי). מלאה: בתוך היעד. חלולה: מאוחר יותר, או לעולם לא. נקודה מייצגת ' +
    `${100 / of} % מכלל התלונות שהגיעו, ולכן הבדלים קטנים יותר בין החלופות אינם נראים כאן. מימין: השיעור המדויק בתוך היעד, ` +
    'רווח הסמך שלו (95 %) והמסקנה לעומת החלופה הראשונה.',
  target: (target) => `יעד: ${spacedDuration(target)}`,
  never: 'נסגרו ללא טיפול, הלקוח ויתר, או עדיין פתוחות',
  inTime: (count, of) => `${count} מתוך ${of} בזמן`,
  share: ({ share, interval, verdict }) =>
    `${share}${interval === null ? '' : ` ${interval}`}${verdict === null ? '' : `, ${verdict}`}`,
  customer: 'לקוח',
  hours: 'שעות שחלפו עד פתרון בפועל',
  inTimeColumn: 'בתוך היעד',
  yes: 'כן',
  no: 'לא',
  summary: ({ target, of, rows }) =>
    rows
      .map(
        ({ design, count, never }) =>
          `${quote(design)}: מתוך ${of} לקוחות, תלונותיהם של ${count} נפתרות בפועל בתוך ${spacedDuration(target)}, ושל ${never} ` +
          'לעולם לא.',
      )
      .join(' '),
};
