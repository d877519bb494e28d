import type { LedgerText } from '../../en/ledger.ts';

const ROUND = 'מספר עגול ביחס לדרגים האחרים: יש להציב במקומו את הנתון של הלקוח';

const pay = (who: string, source = ROUND): LedgerText => ({
  meaning: `העלות של ${who}, למשרה מלאה בשנה`,
  rangeReason: 'בערך משני שלישים של ברירת המחדל ועד פי אחד וחצי ממנה, לפי מדינה וענף',
  source,
});

/** What people and cases that go outside cost. */
export const cost: Readonly<Record<string, LedgerText>> = {
  'cost.agent': pay('מוקדן'),
  'cost.supervisor': pay('ראש צוות'),
  'cost.manager': pay('מנהל'),
  'cost.head': pay('ראש שירות לקוחות שבינו לבין התפקיד הניטרלי הקרוב מעליו תפקיד אחד'),
  'cost.headStep': {
    meaning: 'מקדם על העלות של ראש שירות הלקוחות לכל תפקיד שנגרע בינו לבין התפקיד הניטרלי הקרוב',
    rangeReason: 'משכר זהה בכל מקום ועד כפליים לכל דרג מעלה',
    source: 'משרה קרובה יותר לצמרת מתוגמלת יותר; לא פורסם נתון',
  },
  'cost.executive': pay('מנהל בכיר'),
  'cost.desk': pay('אדם בדסק ביצוע', 'שכר כשל מוקדן'),
  'cost.top': pay(
    'המנכ"ל ושל כל חבר דירקטוריון',
    'לא נספרת: השכר הנספר הוא של יחידת שירות הלקוחות, והצמרת זהה בכל החלופות',
  ),
  fullTimeHours: {
    meaning: 'השעות בשבוע שהן משרה מלאה של מוקדן או של ראש צוות',
    rangeReason: 'מניכוי הפסקות בתשלום, חופשות והדרכה ועד שבוע העבודה החוקי באיראן',
    source: 'חוזה רגיל, לפני היעדרויות',
  },
  externalCost: {
    meaning: 'העלות של כל תלונה שיוצאת החוצה',
    rangeReason: 'מן הטיפול בתלונה מפוקחת ועד תלונה המערבת עורכי דין',
    source:
      'בערך האגרה של נציב התלונות והטיפול (650 ו־150 GBP, מן הזיכרון, ללא עיון במקור), בעיגול כלפי מעלה',
  },
};
