import type { LedgerText } from '../../en/ledger.ts';

const work = (meaning: string): LedgerText => ({
  meaning,
  rangeReason: 'טווח הממוצע: בערך ממחצית ברירת המחדל ועד כפליים או יותר, זמן עבודה נטו בלבד',
  source: 'לא פורסם נתון; בתוך טווח זמני העבודה נטו של אישורים (3-60 דקות), שגם הוא מן הזיכרון',
});

/** Minutes of work, one distribution for each thing people do. */
export const workOfPeople: Readonly<Record<string, LedgerText>> = {
  'work.brief': work('העבודה של השואל על תדרוך הממונה (רמות 1 ו־2)'),
  'work.proposal': work('העבודה של השואל על הכנת הצעה (רמה 3)'),
  'work.decision': work('העבודה של מי שמחליט על פיצוי'),
  'work.ruling': work('העבודה על פסיקה בבקשה במחלוקת או על הכרעה'),
  'work.advice': work('העבודה של הממונה שמייעץ (רמה 5)'),
  'work.inform': work('העבודה של הממונה שמקבל עדכון (רמה 6)'),
  'work.explain': work('העבודה של הממונה ושל השואל כאשר החלטה מוסברת (רמה 2)'),
  'work.relay': work('העבודה של כל תפקיד שמעביר בקשה לאורך השרשרת'),
  'work.argue': work('העבודה של כל צד בבקשה במחלוקת'),
  'work.handoff': work('העבודה בדסק של יחידה שגויה לפני שהתלונה מוחזרת'),
  'work.closing': work('העבודה על עדכון הלקוח בתוצאה'),
  'work.chaser': work('העבודה על מענה ללקוח ששואל מה קורה עם התלונה'),
  'work.analysis': work('העבודה של המחליט על קריאת עוד ניתוח ושקילת העניין מחדש'),
  'work.visit': {
    ...work('עבודת הטכנאי אצל הלקוח, כולל הדרך'),
    source: 'כשעה; לא פורסם נתון',
  },
  'work.proactive': work('אורך שיחה יזומה'),
  'work.meeting': work('אורך הפגישה של השואל והממונה (רמה 4)'),
};
