import type { LedgerText } from '../../en/ledger.ts';

const weight = (meaning: string): LedgerText => ({
  meaning,
  rangeReason: 'רק הסדר מבוסס היטב; רק היחס בין המשקלים קובע',
  source:
    'שלושה ממדים: Tax, Brown, Chandrashekaran 1998; המשקלים לפי הסדר של Orsingher et al. 2010, מן הזיכרון, ללא עיון במקור',
});

const TARP = 'TARP, לפי הספר "תלונה היא מתנה" (A Complaint Is a Gift)';

const again = (after: string, figure: string, recalled = false): LedgerText => ({
  meaning: `שיעור הלקוחות ששבים וקונים אחרי ${after}`,
  rangeReason: 'לא פורסם טווח, נתונים אמריקאיים משנות ה־1970 וה־1980 על מוצרים בני קיימא: עשירית למעלה ולמטה',
  source: `${TARP}${recalled ? '; נתון זה מן הזיכרון, ללא עיון במקור' : ''}: ${figure}`,
});

const EFFORT = 'אובדן נאמנות אחרי מאמץ רב / מועט 0.96 / 0.09: CEB/Gartner, חוויה ללא מאמץ';

/** What customers make of a complaint, and what that is worth. */
export const loyalty: Readonly<Record<string, LedgerText>> = {
  'loyalty.weightOutcome': weight('משקל התוצאה בשביעות הרצון'),
  'loyalty.weightProcess': weight('משקל התהליך, כלומר כמה מהר הגיעה התשובה, בשביעות הרצון'),
  'loyalty.weightTreatment': weight('משקל היחס, כלומר כמה מאמץ נדרש מן הלקוח, בשביעות הרצון'),
  'loyalty.tooLittle': {
    meaning: 'כמה ממה שהגיע ללקוח נותן לו פיצוי קטן מדי',
    rangeReason: 'מקצת יותר מכלום ועד כמעט הכול',
    source: 'מחצית; לא פורסם נתון מתאים',
  },
  'loyalty.refused': {
    meaning: 'כמה ממה שהלקוח קיווה לו נותנת לו דחייה מנומקת של תלונה לא מוצדקת',
    rangeReason: 'מכלום ועד כמעט כמו אישור',
    source: 'להסבר יש משקל (CCMC 2015: 0.37 מרוצים מכסף בלבד, 0.73 כשנוספה התנצלות); מחצית',
  },
  'loyalty.halfTime': {
    meaning: 'הזמן שאחריו תשובה שווה ללקוח מחצית',
    rangeReason: 'מיומיים ועד ארבעה שבועות',
    source: 'שבוע, היעד הראשי; לא פורסם נתון',
  },
  'loyalty.perContact': {
    meaning: 'החלק מן הקלות שכל פנייה נוספת גורעת מתלונה',
    rangeReason: 'מכמעט כלום ועד כמעט מחצית',
    source: 'פניות חוזרות ומסירת אותו מידע שוב הן גורמי מאמץ (CEB); גודל ההשפעה לא פורסם',
  },
  'loyalty.perHandOff': {
    meaning: 'החלק מן הקלות שכל מעבר מיד ליד גורע מתלונה',
    rangeReason: 'ממעבר שאיש אינו מבחין בו ועד מעבר ששקול לפנייה',
    source: 'העברות הן גורם מאמץ (CEB), אבל הלקוחות רואים מעט מהן; גודל ההשפעה לא פורסם',
  },
  'loyalty.contactPenalty': {
    meaning: 'החלק משביעות הרצון שאובד כשפנייה אחת לא הספיקה',
    rangeReason: 'הטווח שפורסם, 15% עד 40%, באותו אופן: 1 - 1 / 1.15 ו־1 - 1 / 1.4',
    source: 'CSAT גבוה ב־33% כשמושג OCR (15% עד 40%): SQM; מה שאובד בלעדיו הוא 1 - 1 / 1.33 = 0.25',
  },
  'loyalty.majorFrom': {
    meaning: 'החומרה שממנה בעיה נחשבת גדולה',
    rangeReason: 'מכל התלונות של חברת הדוגמה ועד אף אחת מהן',
    source: 'פי שניים מחומרתה של תלונה רגילה: התלונות של חברת הדוגמה הן בעיות קטנות',
  },
  'loyalty.fast': {
    meaning: 'הזמן מן הפנייה הראשונה שעד אליו תשובה נחשבת מהירה',
    rangeReason: 'מיום ועד שבוע',
    source: 'TARP אינם נוקבים בזמן; לפי הפתרון המקוצר עד סוף יום העסקים ה־3 (FCA, DISP 1.5)',
  },
  'loyalty.majorFast': again('בעיה גדולה שנפתרה מהר', '0.82'),
  'loyalty.majorSlow': again('בעיה גדולה שנפתרה לאט', '0.54'),
  'loyalty.majorUnresolved': again('בעיה גדולה שלא נפתרה', '0.19'),
  'loyalty.majorSilent': again('בעיה גדולה שמעולם לא נשמעה', '0.09', true),
  'loyalty.minorFast': again('בעיה קטנה שנפתרה מהר', '0.95'),
  'loyalty.minorSlow': again('בעיה קטנה שנפתרה לאט', '0.7'),
  'loyalty.minorUnresolved': again('בעיה קטנה שלא נפתרה', '0.46'),
  'loyalty.minorSilent': again('בעיה קטנה שמעולם לא נשמעה', '0.37', true),
  'loyalty.disloyalHigh': {
    meaning: 'שיעור הלקוחות שמאבדים את נאמנותם אחרי המאמץ הרב ביותר',
    rangeReason: 'מתאם שפורסם: ממעט פחות ועד כמעט כולם',
    source: EFFORT,
  },
  'loyalty.disloyalLow': {
    meaning: 'שיעור הלקוחות שמאבדים את נאמנותם אחרי המאמץ המועט ביותר',
    rangeReason: 'בערך ממחצית השיעור שפורסם ועד פי אחד וחצי ממנו',
    source: EFFORT,
  },
  'loyalty.churn': {
    meaning: 'שיעור הלקוחות שאובדים בשנה בלי שום תלונה',
    rangeReason: 'הטווח שפורסם; יש לשאול תמיד את הלקוח שעבורו נעשית העבודה',
    source: 'נטישה שנתית בסיסית 0.1 (0.05-0.25): לפי Murphy & Murphy, חברה ממוצעת מאבדת 10% בשנה',
  },
  'loyalty.customerValue': {
    meaning: 'כמה שווה לקוח לחברה; 0 כשאינו ידוע',
    rangeReason: 'מלא ידוע ועד לקוח של שנים רבות: יש להציב במקומו את הנתון של החברה',
    source: 'אין נתון שמתאים לכל חברה: עד שהחברה נוקבת בנתון שלה, שום ערך אינו נחשב בסיכון',
  },
};
