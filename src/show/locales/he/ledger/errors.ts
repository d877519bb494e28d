import type { LedgerText } from '../../en/ledger.ts';

const NOT_PUBLISHED = 'לא פורסם נתון על תלונות; שיעורי שגיאה של 0.01-0.1 לתת־משימה מקובלים במחקרי VDT';

/** How often decisions are wrong, and what that costs. */
export const errors: Readonly<Record<string, LedgerText>> = {
  'error.agent': {
    meaning: 'ההסתברות שאישור מוצדק של מוקדן שגוי, בסכומים שבתוך דרגתו',
    rangeReason: 'מחמישית ברירת המחדל ועד כפליים',
    source: NOT_PUBLISHED,
  },
  'error.above': {
    meaning: 'ההסתברות שאישור מוצדק של מי שמעל המוקדן שגוי, בסכומים שבתוך הדרגה',
    rangeReason: 'מרבע ברירת המחדל ועד פי שניים וחצי ממנה',
    source: NOT_PUBLISHED,
  },
  'error.gamma': {
    meaning: 'המעריך שבו השגיאות גדלות עם החריגה של הסכום מדרגת המחליט',
    rangeReason: 'משום גידול ועד גידול ביחס ישר',
    source: 'שורש ריבועי: קשה יותר, אבל לא חסר תקווה; לא פורסם נתון',
  },
  errorCap: {
    meaning: 'ההסתברות הגבוהה ביותר לשגיאה, יהיה המחליט אשר יהיה ויהיה הסכום אשר יהיה',
    rangeReason: 'רק סכומים גבוהים בהרבה מן הדרג מגיעים אליה',
    source: 'אין מחליט שטועה יותר מהטלת מטבע',
  },
  generousErrors: {
    meaning: 'חלק השגיאות שמעניקות יותר מדי; השאר מעניקות פחות מדי',
    rangeReason: 'במקומו מזיזים את שיעורי השגיאה עצמם',
    source: 'השגיאות אינן נוטות לאף צד; לא פורסם נתון',
  },
  overpay: {
    meaning: 'החלק מן הסכום ששגיאה לטובת הלקוח מעניקה ביתר',
    rangeReason: 'מעשירית ועד כפל הסכום',
    source: 'לא פורסם נתון',
  },
  benefitOfDoubt: {
    meaning: 'ההסתברות שתלונה לא מוצדקת מתקבלת בכל זאת',
    rangeReason: 'מהקפדה לגופו של עניין ועד “הלקוח תמיד צודק”',
    source: 'החלטות לגופו של עניין הן הבסיס שמולו נבחנת הנדיבות',
  },
};
