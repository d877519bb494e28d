import type { LedgerText } from '../../en/ledger.ts';

const HANDLE_TIME =
  'זמן טיפול ממוצע בשיחה פשוטה 6 דקות (3.2-10), סקר goresponse.co.uk: 43% מן המוקדים 5 עד 9 דקות; התפלגות ' +
  'לוג־נורמלית, Brown, Gans, Mandelbaum et al. 2005 JASA';

const HALF_TO_MORE = 'ממחצית ברירת המחדל ועד פי אחד וחצי ממנה';

/** Complaints that are the fault of `unit`; `worker` puts them right. */
function fault(id: string, unit: string, worker: string): Record<string, LedgerText> {
  const path = (field: string): string => `contacts.complaint.faults.${id}.${field}`;
  return {
    [path('perDay')]: {
      meaning: `תלונות ביום שמקורן בתקלה של ${unit}`,
      rangeReason: HALF_TO_MORE,
      source: 'רוב התקלות נוצרות בתפעול והמעטות ביותר בשירות עצמו; יש לשאול את הלקוח על התמהיל אצלו',
    },
    [path('mustAct')]: {
      meaning: `ההסתברות שנדרשת פעולה של ${unit} אחרי שתלונה כזו התקבלה`,
      rangeReason: HALF_TO_MORE,
      source: 'פיצויים רבים הם כסף בלבד; השאר דורשים עבודה של היחידה שגרמה לתקלה',
    },
    [path('work')]: {
      meaning: `העבודה של ${worker} לתיקון תלונה כזו`,
      rangeReason: 'טווח הממוצע: מרישום ועד ביקור',
      source: 'בין זמן העבודה של שיחה פשוטה לזה של עבודת דרג שני (30 דקות, 15-60)',
    },
    [path('lead')]: {
      meaning: `הזמן שעובר אחרי העבודה של ${unit}, למשל עד שמגיע חלק חילוף`,
      rangeReason: 'טווח הממוצע: ממענה מיידי ועד חלק שיש לשלוח',
      source: 'כשליש מן הזמן שחולף הוא המתנה לאחרים (Helpdesk 0.26; Volvo cohort 0.54)',
    },
  };
}

function reach(kind: string, what: string): Record<string, LedgerText> {
  return {
    [`contacts.${kind}.deflection`]: {
      meaning: `שיעור ${what} שהשירות העצמי עונה עליהן`,
      rangeReason: 'מאפס ועד פורטל שירות עצמי טוב',
      source: 'ביקוש ברירת המחדל הוא זה שמגיע לקו הראשון',
    },
    [`contacts.${kind}.overdispersion`]: {
      meaning: `ריבוע מקדם ההשתנות של המקדם היומי על קצב ${what}`,
      rangeReason: 'מהגעות פואסוניות ועד ימים השונים זה מזה בכשליש',
      source: 'הגעות פואסוניות (Brown, Gans, Mandelbaum et al. 2005 JASA: תהליך פואסון לא הומוגני)',
    },
  };
}

/** What customers bring: the two contact types of the common company. */
export const demand: Readonly<Record<string, LedgerText>> = {
  'contacts.inquiry.perDay': {
    meaning: 'בקשות מידע ביום',
    rangeReason: 'שומר את התפוסה של 25 עמדות בין 75 % ל־95 %',
    source: 'ממלא 25 עמדות בערך עד תפוסת היעד 0.85 (multichannelmerchant.com)',
  },
  'contacts.inquiry.intake': {
    meaning: 'העבודה של מוקדן על בקשת מידע',
    rangeReason: 'טווח הממוצע: הטווח שפורסם לזמני טיפול בשיחה',
    source: HANDLE_TIME,
  },
  'contacts.inquiry.patience': {
    meaning: 'הזמן שלקוח עם בקשת מידע ממתין בתור עד שהוא נוטש',
    rangeReason: 'טווח הממוצע: הטווח שפורסם לסבלנות של מתקשרים',
    source: 'בתוך טווח הסבלנות של מתקשרים אצל Brown et al. 2005 (2-13 דקות), מן הזיכרון, ללא עיון במקור',
  },
  ...reach('inquiry', 'בקשות המידע'),
  'contacts.complaint.intake': {
    meaning: 'העבודה של מוקדן על קליטת תלונה',
    rangeReason: 'טווח הממוצע: משיחה פשוטה ועד זמן הטיפול של דרג שני',
    source: `בין שיחה פשוטה לעבודת דרג שני. ${HANDLE_TIME}`,
  },
  'contacts.complaint.patience': {
    meaning: 'הזמן שלקוח עם תלונה ממתין בתור עד שהוא נוטש',
    rangeReason: 'טווח הממוצע: מי שמתלונן ממתין יותר ממי ששואל',
    source: 'פי אחד וחצי מבקשת מידע; לא פורסם נתון',
  },
  'contacts.complaint.amount': {
    meaning: 'הסכום שבו עוסקת תלונה',
    rangeReason: 'טווח הממוצע: ממוצרי צריכה קטנים ועד מכשירי חשמל ביתיים',
    source: 'רוב הסכומים בתוך תקרת הסמכות של מוקדן, וזנב ארוך מעליה; יש לשאול את הלקוח',
  },
  'contacts.complaint.justified': {
    meaning: 'ההסתברות שתלונה מוצדקת',
    rangeReason: 'השיעור שחברות קיבלו בשני חצאי שנה במגזר הפיננסי בבריטניה',
    source: 'התקבלו על ידי החברה 0.58 (0.57-0.61): FCA 2023 H2 58%, H1 61%; עוגל ל־0.6',
  },
  'contacts.complaint.severity': {
    meaning: 'חומרת התלונה, לתיבות משימות שמטפלות תחילה בחמורה ביותר',
    rangeReason: 'כולן שוות: אף תיבת משימות בחברת הבסיס אינה ממוינת לפיה',
    source: 'אף תיבת משימות בחברת הבסיס אינה ממוינת לפי חומרת התלונה',
  },
  'contacts.complaint.remedy': {
    meaning: 'סוג הפיצוי, שאליו מתייחסות הרמות של האצלת הסמכויות',
    rangeReason: 'שם',
    source: 'סוג אחד של פיצוי לכל התלונות',
  },
  'contacts.complaint.giveUp': {
    meaning: 'הזמן החולף שאחריו הלקוח מוותר על תלונה פתוחה',
    rangeReason: 'מחודש ועד חצי שנה',
    source: 'כל תלונה נעקבת עד סופה',
  },
  'contacts.complaint.visit': {
    meaning: 'מי מגיע אל הלקוח לפני ההחלטה בתלונה, ובאיזה חלק מהתלונות',
    rangeReason: 'תפקיד ושיעור',
    source: 'בתלונות מחליטים מהמשרד',
  },
  channels: {
    meaning: 'הערוצים שבהם לקוחות פונים לחברה: חי, כתוב או אוטומטי, והחלק של כל אחד',
    rangeReason: 'רשימה',
    source: 'כולם מתקשרים',
  },
  'channel.writtenWork': {
    meaning: 'מקדם על עבודת הקליטה של פנייה בכתב',
    rangeReason: 'מכמה הודעות בבת אחת ועד מכתב שנמשך יותר משיחה',
    source: 'מוקדנים עונים לכמה הודעות במקביל; לא פורסם נתון על תלונות',
  },
  'channel.automaticWork': {
    meaning: 'מקדם על עבודת הקליטה של פנייה שמענה אוטומטי קלט',
    rangeReason: 'מבדיקת מה שנרשם ועד לכל העבודה מחדש',
    source: 'המוקדן קורא את מה שהמענה האוטומטי רשם; לא פורסם נתון',
  },
  'channel.resolves': {
    meaning: 'ההסתברות שמענה אוטומטי פותר בקשת מידע עד תום',
    rangeReason: 'מאף אחת ועד יותר מאחת מכל שתיים',
    source: 'בערך כמו פורטל שירות עצמי טוב; לא פורסם נתון',
  },
  'contacts.complaint.vexatious': {
    meaning: 'שיעור הלקוחות שמתלוננים ללא עילה, שואלים שוב ושוב וחוזרים יהא מה שנאמר להם',
    rangeReason: 'מאפס ועד אחד מכל עשרים',
    source: 'לא פורסם נתון מתאים; בחברת הבסיס אין כאלה',
  },
  'contacts.complaint.abuse': {
    meaning: 'תלונות סרק נוספות שמגיעות אם כולן מתקבלות, ביחס לכל שאר התלונות',
    rangeReason: 'מאפס ועד אחת לכל שתי תלונות אחרות',
    source: 'לא פורסם נתון; בחברת הבסיס הנדיבות אינה מזמינה איש',
  },
  ...reach('complaint', 'התלונות'),
  ...fault('operations', 'התפעול', 'דסק התפעול'),
  ...fault('marketing', 'השיווק', 'דסק השיווק'),
  ...fault('finance', 'הכספים', 'דסק הכספים'),
  ...fault('service', 'שירות הלקוחות', 'הקו הראשון'),
};
