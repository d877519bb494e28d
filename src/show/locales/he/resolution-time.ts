import type { Words } from '../words.ts';
import { list, quote, spacedDuration, UNSTEADY } from './phrases.ts';

export const resolutionTime: Words['resolutionTime'] = {
  noTarget: 'באיזו מהירות תלונות נפתרות בפועל',
  single: ({ target, first, firstShare }) =>
    `${quote(first)}: ${firstShare} מהתלונות נפתרות בפועל בתוך ${spacedDuration(target)}`,
  best: ({ target, first, firstShare, best, bestShare }) =>
    `תלונות שנפתרו בפועל בתוך ${spacedDuration(target)}: ${bestShare} בחלופה ${quote(best)}, ${firstShare} בחלופה ` +
    quote(first),
  unbeaten: ({ target, first, firstShare }) =>
    `אין חלופה שטובה בבירור מ־${quote(first)}, שבה ${firstShare} מהתלונות נפתרות בפועל בתוך ${spacedDuration(target)}`,
  unclear: ({ target, first, firstShare }) =>
    `אין הבדל ברור מ־${quote(first)}, שבה ${firstShare} מהתלונות נפתרות בפועל בתוך ${spacedDuration(target)}`,
  unsteady: ({ target }) => `נפתרו בפועל בתוך ${spacedDuration(target)}: ${UNSTEADY}`,
  subtitle: (floor) =>
    'שיעור התלונות שהגיעו ונפתרו בפועל עד כל נקודת זמן מהפנייה הראשונה, לפי הזמן שחלף (ציר לוגריתמי' +
    `${floor > 0 ? `; שיעורים מ־${floor} % ומעלה` : ''}). רצועות: רווחי סמך של 95 %. מימין, מן השיעור הגבוה ביותר: ` +
    'השיעור בתוך היעד והמסקנה לעומת החלופה הראשונה.',
  gap: 'הפער עד 100 %: נסגרו ללא טיפול, הלקוח ויתר, או עדיין פתוחות',
  target: (target) => `יעד: ${spacedDuration(target)}`,
  within: (target) => `נפתרו בפועל בתוך ${spacedDuration(target)}`,
  atTarget: ({ share, interval, verdict }) =>
    `${share}${interval === null ? '' : ` ${interval}`}${verdict === null ? '' : `, ${verdict}`}`,
  summary: ({ target, shares }) =>
    target === null
      ? 'שיעור התלונות שנפתרו בפועל לאורך הזמן.'
      : `נפתרו בפועל בתוך ${spacedDuration(target)}: ` +
        `${list(shares.map(({ design, share }) => `${quote(design)} ${share}`))}.`,
};
