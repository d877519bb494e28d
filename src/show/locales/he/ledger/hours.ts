import type { LedgerText } from '../../en/ledger.ts';

const SET_ASIDE =
  'ממחצית השעות ועד כפליים; הזמן הפנוי לאישורים הוא הקלט החלש המשפיע ביותר: יש לשאול את הלקוח';
const DECISION = 'החלטה של החברה, לא אי־ודאות';

/** When people work, and how much of it is for complaints. */
export const hours: Readonly<Record<string, LedgerText>> = {
  'hours.frontLine': {
    meaning: 'השעות שבהן עובד הקו הראשון, המוקדנים וראשי הצוותים',
    rangeReason: DECISION,
    source: 'מוקד צרכני רגיל',
  },
  'hours.manager': {
    meaning: 'השעות שמנהלים, ובהם ראש שירות הלקוחות, מקצים לנושאים אלה',
    rangeReason: SET_ASIDE,
    source: 'שלוש שעות ביום; למנהלים כ־15 שעות מנהלה בשבוע (ServiceNow, corevalues.com)',
  },
  'hours.executive': {
    meaning: 'השעות שמנהלים בכירים מקצים לנושאים אלה',
    rangeReason: SET_ASIDE,
    source: 'שתי ישיבות בשבוע; מנהלים בכירים שוהים כ־23 שעות בשבוע בישיבות (HBR 2017)',
  },
  'hours.ceo': {
    meaning: 'השעות שהמנכ"ל מקצה לנושאים אלה',
    rangeReason: SET_ASIDE,
    source: 'שתי ישיבות בשבוע; 36 % מזמנו של מנכ"ל הוא תגובתי, 3 % עם לקוחות (Porter & Nohria 2018)',
  },
  'hours.board': {
    meaning: 'השעות שבהן הדירקטוריון יושב',
    rangeReason: 'מישיבות חודשיות ועד שבועיות',
    source: 'יום אחד בכל שבועיים, תדיר לדירקטוריון',
  },
  'hours.desk': {
    meaning: 'השעות של דסקי הביצוע',
    rangeReason: DECISION,
    source: 'שעות משרד',
  },
  'attention.supervisor': {
    meaning: 'חלק משעות הפעילות של ראש צוות הפנוי לענייני תלונות',
    rangeReason: 'מרבע (הזמן הפנוי לאישורים של ראש צוות) ועד שלושה רבעים',
    source: 'ראשי צוותים גם מדריכים, מתכננים ועונים על שאלות; לא פורסם נתון',
  },
  'attention.other': {
    meaning: 'חלק משעות הפעילות של כל האחרים הפנוי לענייני תלונות: שעותיהם כבר הוקצו לכך',
    rangeReason: 'במקרה הגרוע מחצית הזמן אובדת לעניינים אחרים',
    source: 'השעות שביומן הן אלה שהוקצו לנושאים כאלה',
  },
  spanLoad: {
    meaning: 'חלק הקשב שכל כפוף ישיר גוזל מן הממונה עליו, לפי עמדות, עד עשירית',
    rangeReason: 'מאפס ועד שליש מן הזמן לעשרה כפופים',
    source: 'לא פורסם נתון; עשרה כפופים גוזלים עשירית מן הזמן',
  },
};
