import type { Words } from '../words.ts';
import { list, quote } from './phrases.ts';

export const latency: Words['latency'] = {
  nothing: 'שום תלונה לא נפתרה',
  mixed: 'לאן הולך הזמן: אין מרכיב אחד שהוא הגדול ביותר בכל החלופות',
  either: ({ parts }) => `המרכיב הגדול ביותר בזמן הטיפול בתלונה עד פתרון: ${parts[0]} או ${parts[1]}`,
  largest: ({ part, designs, low, high }) => {
    const share = low === high ? `${low} %` : `${low}–${high} %`;
    const where = designs === 1 ? '' : designs === 2 ? ' בשתי החלופות' : ' בכל החלופות';
    return `המרכיב הגדול ביותר בזמן הטיפול בתלונה עד פתרון${where}: ${part}, ${share}`;
  },
  subtitle:
    'ממוצע השעות שחלפו לתלונה שנפתרה, מהפנייה הראשונה עד הסגירה הסופית, בפירוק מדויק. מימין: הסכום, רווח הסמך שלו (95 %) ' +
    'והמסקנה לעומת החלופה הראשונה. תלונות שלא נפתרו אינן כלולות. למטה: כמה זמן נמשכות החלטות, עם רווחי סמך של 95 %.',
  byRank: 'מן הפנייה להחלטה ועד ההחלטה: ממוצע השעות שחלפו, לפי דרג המחליט',
  total: 'זמן טיפול עד פתרון, ממוצע בשעות',
  besideTotal: ({ interval, verdict }) => [interval, verdict].filter((part) => part !== null).join(' '),
  parts: {
    frontQueue: 'תור לקו הראשון',
    frontWork: 'עבודת הקו הראשון',
    bouncing: 'טלטול בין יחידות',
    decisionWait: 'המתנה להחלטה',
    deciding: 'קבלת ההחלטה',
    conflict: 'ניגוד עניינים',
    negotiation: 'משא ומתן והכרעה',
    unitWait: 'המתנה ליחידה שגרמה לתקלה',
    action: 'ביצוע ביחידה',
    lead: 'זמן אספקה',
    closing: 'סגירה',
    customer: 'אצל הלקוח',
  },
  /** The same in the middle of a sentence. */
  nouns: {
    frontQueue: 'התור לקו הראשון',
    frontWork: 'עבודת הקו הראשון',
    bouncing: 'הטלטול בין יחידות',
    decisionWait: 'ההמתנה להחלטה',
    deciding: 'העבודה על החלטות',
    conflict: 'ניגוד העניינים',
    negotiation: 'המשא ומתן וההכרעה',
    unitWait: 'ההמתנה ליחידה שגרמה לתקלה',
    action: 'עבודת היחידה שגרמה לתקלה',
    lead: 'זמן האספקה',
    closing: 'סגירת התלונה',
    customer: 'הזמן אצל הלקוח',
  },
  summary: (totals) =>
    `זמן טיפול ממוצע עד פתרון: ${list(totals.map(({ design, total }) => `${quote(design)} ${total}`))}.`,
};
