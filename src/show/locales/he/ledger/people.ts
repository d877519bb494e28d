import type { LedgerText } from '../../en/ledger.ts';

const LEFT_OUT = 'לא פורסם נתון; אינו כלול בחברת הבסיס';

/** What takes people from their complaints: another department’s work, strain, colleagues who leave, calls away. */
export const people: Readonly<Record<string, LedgerText>> = {
  leastAttention: {
    meaning: 'חלק הקשב שכפופים ישירים משאירים לכל הפחות לממונה עליהם',
    rangeReason: 'רק שומר על עומס הכפופים בגבולות: עד 90 כפופים לא מגיעים אליו',
    source: 'כמה שלא יהיו הכפופים, נשארת עשירית מן הזמן',
  },
  'interruptions.every': {
    meaning: 'שעות הפעילות של מנהל בין שתי קריאות שמרחיקות אותו משולחנו',
    rangeReason: 'בחצי שעה לכל קריאה, 0.2 עד 0.01 מן הזמן: הסתברות הרעש ב־VDT',
    source:
      'הסתברות הרעש ב־VDT היא 0.05 (0.01-0.2, מן הזיכרון, ללא עיון במקור); אינו כלול בחברת הבסיס, ששעותיה כבר הוקצו',
  },
  'interruptions.length': {
    meaning: 'שעות הפעילות שבהן מנהל נקרא אל מחוץ לשולחנו בכל פעם',
    rangeReason: 'של הממוצע: משיחה במסדרון ועד ישיבה ארוכה',
    source: 'חצי שעה; לא פורסם נתון',
  },
  'hostWork.share': {
    meaning: 'חלק מזמנו של הקו הראשון שעבודתה של המחלקה המארחת תופסת',
    rangeReason: 'מאנשים משלו ועד עמדות משותפות עם המכירות או השיווק',
    source: 'ליחידת שירות הלקוחות של חברת הבסיס יש אנשים משלה',
  },
  'hostWork.task': {
    meaning: 'אורכה של משימה מן העבודה הזאת, שקודמת לכל לקוח',
    rangeReason: 'של הממוצע: משיחה ועד ביקור',
    source: 'חצי שעה; לא פורסם נתון',
  },
  'strain.from': {
    meaning: 'התפוסה של הקו הראשון שממנה והלאה אנשיו שחוקים',
    rangeReason: 'הטווח של תפוסות היעד',
    source:
      'תפוסת יעד 0.85 (0.75-0.90), multichannelmerchant.com (85-90%; 94% אינם מציאותיים): ההנחה היא שהשחיקה מתחילה ביעד עצמו; היכן היא מתחילה לא פורסם',
  },
  'strain.slow': {
    meaning: 'בכמה מתארכת כל עבודה של הקו הראשון אחרי שבוע של תפוסה מלאה',
    rangeReason: 'משום הארכה ועד כשליש',
    source: LEFT_OUT,
  },
  'strain.leave': {
    meaning: 'בכמה מתרבות העזיבות של מוקדנים אחרי שבוע של תפוסה מלאה',
    rangeReason: 'מאותה תדירות ועד פי שלושה',
    source: LEFT_OUT,
  },
  attrition: {
    meaning: 'מוקדנים שעוזבים בשנה בעומס רגיל, לכל עמדה מאוישת',
    rangeReason: 'מאף אחד ועד מוקדים של יותר מ־1000 מוקדנים (callme.io 2011; חציון 35%)',
    source: 'אינו כלול בחברת הבסיס; אצל callme.io 2011 הממוצע 43% והחציון 35%',
  },
  replacement: {
    meaning: 'הזמן שחולף עד שעמדה של מוקדן שעזב מאוישת במוקדן שהוכשר',
    rangeReason: 'ממחצית ברירת המחדל ועד כפליים',
    source: 'כמה שבועות לאיתור וכמה להכשרה; לא פורסם נתון',
  },
};
