import type { LedgerText } from '../../en/ledger.ts';

const NO_EFFECT_SIZE = 'לא פורסם גודל אפקט: הנחת יסוד גלויה';

/** What people in a conflict of interest do, and how customers take it. */
export const conflict: Readonly<Record<string, LedgerText>> = {
  candour: {
    meaning: 'ההסתברות שתפקיד בניגוד עניינים פועל לגופו של עניין',
    rangeReason: 'מפחות ממחצית ועד תמיד; DISP 1.4.1R(1) דורש מחברות לנהוג ללא פניות',
    source: NO_EFFECT_SIZE,
  },
  voice: {
    meaning: 'ההסתברות שמי שיש לו דרך עוקפת משתמש בה',
    rangeReason: 'מכמעט אף פעם ועד כמעט תמיד',
    source: NO_EFFECT_SIZE,
  },
  suppress: {
    meaning: 'ההסתברות שתפקיד בניגוד עניינים שאינו פועל לגופו של עניין סוגר את התלונה ללא טיפול',
    rangeReason: 'השאר מתעכבות',
    source: NO_EFFECT_SIZE,
  },
  stall: {
    meaning: 'הזמן החולף שבו תפקיד בניגוד עניינים מעכב תלונה',
    rangeReason: 'טווח הממוצע: מיום ועד רוב החודש',
    source: 'שבוע עבודה; לא פורסם נתון',
  },
  'reaction.accept': {
    meaning: 'ההסתברות שהלקוח משלים עם השתקת התלונה, ואובד כלקוח',
    rangeReason: 'רוב מי שלא קיבלו דבר אינם חוזרים (CCMC: 56 % מן המתלוננים לא קיבלו דבר)',
    source: NO_EFFECT_SIZE,
  },
  'reaction.repeat': {
    meaning: 'ההסתברות שהלקוח מתלונן שוב אחרי השתקת התלונה',
    rangeReason: 'מה שנותר לצד השלמה ופנייה החוצה',
    source: 'בין שתי התגובות האחרות; לא פורסם נתון',
  },
  'reaction.external': {
    meaning: 'ההסתברות שהלקוח פונה החוצה אחרי השתקת התלונה: רגולטור, עיתונות, רשתות חברתיות',
    rangeReason: 'משיעור כלל התלונות המגיעות לנציב התלונות (0.04-0.12) ועד יותר מכך לאלה שהושתקו',
    source: 'מעל 0.08 מכלל התלונות המגיעות לנציב התלונות (FOS 2024/25 מול נתוני FCA)',
  },
};
