/** Names of what is measured. */

import type { Verdict } from '../../../study/results.ts';
import { spacedDuration } from './phrases.ts';

/** Titles of metrics whose id is fixed; the others follow in `families`. */
export const metrics = {
  'resolutionTime.mean': 'זמן טיפול עד פתרון, ממוצע',
  'resolutionTime.p50': 'זמן טיפול עד פתרון, חציון',
  'resolutionTime.p90': 'זמן טיפול עד פתרון, אחוזון 90',
  'resolutionTime.p95': 'זמן טיפול עד פתרון, אחוזון 95',
  'resolutionTime.p99': 'זמן טיפול עד פתרון, אחוזון 99',
  'resolutionTimeCompany.mean': 'זמן טיפול עד פתרון בניכוי הזמן אצל הלקוח, ממוצע',
  'resolutionTimeOpen.mean': 'זמן טיפול עד פתרון בשעות פעילות, ממוצע',
  'latency.frontQueue': 'תור לקו הראשון',
  'latency.frontWork': 'עבודת הקו הראשון',
  'latency.bouncing': 'טלטול בין יחידות',
  'latency.decisionWait': 'המתנה להחלטה',
  'latency.deciding': 'קבלת ההחלטה',
  'latency.conflict': 'עיכוב בשל ניגוד עניינים',
  'latency.negotiation': 'משא ומתן והכרעה',
  'latency.unitWait': 'המתנה ליחידה שגרמה לתקלה',
  'latency.action': 'ביצוע ביחידה שגרמה לתקלה',
  'latency.lead': 'זמן אספקה',
  'latency.closing': 'סגירת התלונה',
  'latency.customer': 'אצל הלקוח',
  'escalations.authority': 'העברה לדרג בכיר בשל היעדר סמכות',
  'escalations.consulted': 'התייעצויות עם הממונה',
  'escalations.crossUnit': 'בקשות מיחידה אחרת',
  'escalations.contested': 'בקשות במחלוקת',
  'escalations.arbitrated': 'תלונות שהועברו להכרעה',
  'escalations.ownCause': 'פסיקה בעניינה של היחידה עצמה',
  'conflict.arisen': 'תלונות שנתקלו בניגוד עניינים',
  'conflict.exposure': 'תלונות שהגיעו לאחראי על היחידה שגרמה לתקלה',
  'conflict.internal': 'העברה לדרג בכיר בניגוד עניינים: פנימית',
  'conflict.forced': 'העברה לדרג בכיר בניגוד עניינים: כפויה',
  'conflict.external': 'העברה בניגוד עניינים: חיצונית',
  'conflict.escalations': 'ניגודי עניינים שנחשפו',
  'buried.falseClosures': 'הושתקו: סגירה ללא טיפול',
  'buried.notRaised': 'הושתקו: לא הועלו',
  'buried.lostToPowerGap': 'הושתקו: הפסד בשל פער סמכות',
  'buried.total': 'ניגודי עניינים שהושתקו',
  'outcome.resolved': 'נפתרו סופית לגופו של עניין',
  'outcome.buried': 'הושתקו סופית',
  'outcome.abandoned': 'לקוחות שאבדו בתור',
  'outcome.withdrawn': 'הלקוח ויתר',
  'outcome.open': 'עדיין פתוחות בסוף',
  lostCustomers: 'לקוחות שאבדו בשנה',
  errors: 'שגיאות החלטה',
  overpayment: 'תשלום יתר',
  reopenRate: 'תלונות שנפתחו מחדש',
  comeBackRate: 'תלונות סגורות שחזרו',
  repeatRate: 'תלונות חוזרות',
  bounceRate: 'תלונות שטולטלו בין יחידות',
  firstContactResolution: 'פתרון בפנייה הראשונה',
  handOffs: 'מעברים מיד ליד',
  chasers: 'פניות מעקב של לקוחות על תלונתם',
  asa: 'זמן המתנה ממוצע למענה',
  aht: 'זמן שיחה ממוצע',
  serviceLevel: 'רמת שירות',
  abandonment: 'שיחות נטושות',
  'backlog.mean': 'צבר, ממוצע',
  'backlog.max': 'צבר, מרבי',
  'backlog.before': 'צבר לפני הגל',
  recovery: 'ימים עד שהצבר חוזר לרמתו אחרי הגל',
  recovered: 'הרצות שבהן הצבר חזר לרמתו',
  overtime: 'שעות נוספות',
  'cost.perYear': 'עלות שנתית',
  'cost.perComplaint': 'עלות לתלונה',
  'cost.payroll': 'שכר יחידת שירות הלקוחות',
} as const;

/** Metrics of one position, rank or target: `<family>.<name>`. */
export const families = {
  resolvedWithin: (target: string) => `נפתרו בפועל בתוך ${spacedDuration(target)}`,
  closedWithin: (target: string) => `נסגרו בתוך ${spacedDuration(target)}, תהא התוצאה אשר תהא`,
  decisionLatency: (rank: string) => `זמן המתנה להחלטה, ${rank}`,
  'escalations.authority': (rank: string) => `העברה לדרג בכיר בשל היעדר סמכות, אל ${rank}`,
  utilisation: (position: string) => `ניצולת, ${position}`,
  load: (position: string) => `עומס, ${position}`,
  waiting: (position: string) => `המתנה, ${position}`,
  bottleneck: (position: string) => `ההמתנה הארוכה מכולן, ${position}`,
  sentUp: (position: string) => `החלטות שהועברו למעלה, ${position}`,
  executiveTime: (position: string) => `זמן מנהלים בכירים, ${position}`,
} as const;

export const ranks: Readonly<Record<string, string>> = {
  agent: 'מוקדנים',
  supervisor: 'ראשי צוותים',
  manager: 'מנהלים',
  head: 'ראש שירות הלקוחות',
  executive: 'מנהלים בכירים',
  ceo: 'מנכ"ל',
  board: 'דירקטוריון',
  desk: 'דסקי ביצוע',
};

export const verdicts: Readonly<Record<Verdict, string>> = {
  better: 'טוב יותר',
  worse: 'גרוע יותר',
  'no clear difference': 'אין הבדל ברור',
  'no steady state': 'אין מצב יציב',
  differs: 'שונה',
};

/** Units as a reader meets them; others stand as they are. */
export const units = {
  'per 1,000': 'לכל 1,000 תלונות',
  'per complaint': 'לתלונה',
  'money per complaint': 'סכום לתלונה',
  'money a year': 'סכום לשנה',
  'h a week': 'שעות בשבוע',
  'h per 100 complaints': 'שעות לכל 100 תלונות',
  h: 'שעות',
  d: 'ימים',
  s: 'שניות',
  min: 'דקות',
  'a year': 'בשנה',
  cases: 'תלונות',
  ratio: 'יחס',
} as Readonly<Record<string, string>>;

/** What stands after a number, by the unit of the metric. */
export const suffixes = { h: ' שע׳', d: ' ימים', '%': ' %', s: ' שנ׳', min: ' דק׳' } as const;
