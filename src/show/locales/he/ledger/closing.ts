import type { LedgerText } from '../../en/ledger.ts';

const NOTHING_PUBLISHED = 'לא פורסם נתון: הנחת יסוד גלויה';

/** Whether a complaint is in a register, when its money is paid and by whom, and who closes it for the target's sake. */
export const closing: Readonly<Record<string, LedgerText>> = {
  registered: {
    meaning: 'ההסתברות שתלונה נרשמת בתום הקליטה הראשונה',
    rangeReason: 'מחברה שחיה על פתקים ועד חברה שרושמת הכול',
    source: 'כל תלונה נרשמת, כפי שדורש ISO 10002:2018, אלא אם התרחיש אומר אחרת',
  },
  lost: {
    meaning: 'ההסתברות שתלונה לא רשומה הולכת לאיבוד, בכל מעבר מיד ליד',
    rangeReason: 'ממעבר אחד מתוך מאה ועד בערך אחד משבעה',
    source: NOTHING_PUBLISHED,
  },
  payRun: {
    meaning: 'המועדים שבהם משולמים פיצויים כספיים',
    rangeReason: 'עובדה על החברה',
    source: 'זיכוי משולם ברגע שאושר, אלא אם התרחיש אומר אחרת',
  },
  collect: {
    meaning: 'שעות הפעילות של הקו הראשון עד שהלקוח בא לקבל את הכסף שאושר',
    rangeReason: 'טווח הממוצע: ממחרת ועד עשרה ימים של שתים עשרה שעות פעילות',
    source: 'הכסף נשלח, אלא אם התרחיש אומר אחרת',
  },
  forgone: {
    meaning: 'ההסתברות שלקוח שצריך לבוא לקבל את הכסף אינו בא לעולם',
    rangeReason: 'מאיש לא ועד כמעט אחד מכל שלושה',
    source: NOTHING_PUBLISHED,
  },
  payer: {
    meaning: 'מי נושא בפיצוי על תקלה של יחידה אחרת: שירות הלקוחות, אותה יחידה או קרן משותפת',
    rangeReason: 'עובדה על החברה',
    source: 'חברת הבסיס משלמת מתקציב שירות הלקוחות',
  },
  'payment.contest': {
    meaning: 'מקדם על ההסתברות למחלוקת על בקשה כאשר היחידה שגרמה לתקלה משלמת',
    rangeReason: 'מאין הבדל ועד פי שלושה',
    source: NOTHING_PUBLISHED,
  },
  'payment.suppress': {
    meaning: 'מקדם על ההסתברות לסגירה ללא טיפול כאשר היחידה שגרמה לתקלה משלמת',
    rangeReason: 'מאין הבדל ועד פי שניים',
    source: NOTHING_PUBLISHED,
  },
  'payment.fund': {
    meaning: 'מקדם על ההסתברות למחלוקת על בקשה כאשר קרן משותפת משלמת',
    rangeReason: 'מפחות ממחצית ועד אין הבדל',
    source: NOTHING_PUBLISHED,
  },
  targetPressure: {
    meaning: 'ההסתברות שתלונה שעומדת להחמיץ את היעד הראשון מסומנת כסגורה ללא טיפול',
    rangeReason: 'מאף פעם ועד כל תלונה שנייה',
    source: 'איש אינו סוגר מה שלא טופל, אלא אם התרחיש אומר אחרת',
  },
  pressureAt: {
    meaning: 'הגיל שבו תלונה מפתה לכך, כחלק מן הזמן של היעד הראשון',
    rangeReason: 'מזמן רב לפני היעד ועד הרגע האחרון שלו',
    source: NOTHING_PUBLISHED,
  },
};
