import type { LedgerText } from '../../en/ledger.ts';

const RARE = 'מאף פעם ועד קרוב לאחד מכל שלושה מקרים';
const LEFT_OUT = 'אינו כלול בחברת הבסיס, כדי שהעיכוב ינבע מתקרות הסמכות בלבד';

/** Who may decide what, and how it is passed up. */
export const authority: Readonly<Record<string, LedgerText>> = {
  'ladder.agent': {
    meaning: 'הפיצוי המרבי שמוקדן רשאי לאשר לבדו',
    rangeReason: 'תקרות זיכוי של 25 עד 150 GBP למוקדנים ושל 250 GBP ומעלה לראשי צוותים, turnella.com',
    source: 'מספר עגול בתוך הטווח שפורסם לתקרות הזיכוי של מוקדנים (turnella.com, 25-150 GBP)',
  },
  'ladder.head': {
    meaning: 'הפיצוי המרבי שראש שירות הלקוחות רשאי לאשר לבדו; הדרגים שביניהם מרווחים ביחס קבוע',
    rangeReason: 'מתקרת הסמכות של ראש צוות (turnella.com, 250-500 GBP) ועד זו של מנהל בכיר',
    source: 'פי עשרה מזו של מוקדן; לראשי צוותים 250-500 GBP (turnella.com), והראש מעליהם',
  },
  'ladder.executive': {
    meaning: 'הפיצוי המרבי שמנהל בכיר רשאי לאשר לבדו; למנכ"ל ולראש המבנה אין תקרה',
    rangeReason: 'מתקרת הסמכות של ראש שירות הלקוחות ועד פי חמישה מברירת המחדל',
    source: 'מעל כל פיצוי רגיל, כך שרק סכומים נדירים מגיעים למנכ"ל',
  },
  limits: {
    meaning: 'תקרות סמכות לסוגי פיצוי מסוימים, כשהן שונות מתקרות הדרגים',
    rangeReason: 'יש בה מספרים לפי סוגי הפיצוי והדרגים',
    source: 'סולם אחד לכל הפיצויים',
  },
  delegation: {
    meaning: 'כיצד פונים לממונה: הודעה (1), שכנוע, התייעצות, הסכמה, ייעוץ, בירור או האצלה (7) של הסמכות',
    rangeReason: 'הסולם כולו',
    source: 'הממונה מחליט: הפירוש המקובל של תקרת סמכות',
  },
  decisionOnProposal: {
    meaning: 'חלק מעבודת ההחלטה שנותר כשהשואל הכין הצעה (רמה 3)',
    rangeReason: 'במקומו מזיזים את עבודת ההחלטה ואת עבודת הכנת ההצעה',
    source: 'מחצית: את מה שכבר עובד צריך רק לקרוא ולבדוק; לא פורסם נתון',
  },
  timeOut: {
    meaning: 'שעות הפעילות של הממונה הנשאל שאחריהן השואל מחליט כברירת מחדל',
    rangeReason: 'יום עד יומיים של עבודה; החלטה כברירת מחדל אצל Jin & Levitt 1996',
    source: 'ברוב החברות אין כלל כזה',
  },
  buckPassing: {
    meaning: 'ההסתברות שממונה מעביר למעלה החלטה שביכולתו לקבל',
    rangeReason: RARE,
    source: LEFT_OUT,
  },
  handBack: {
    meaning: 'ההסתברות שממונה מחזיר תלונה לשואל כדי שיחליט בעצמו',
    rangeReason: RARE,
    source: LEFT_OUT,
  },
};
