import type { LedgerText } from '../../en/ledger.ts';

const LEFT_OUT = 'הושמט מהחברה הרגילה כדי שההבדלים ינבעו מן המבנה בלבד';
const NO_EFFECT_SIZE = 'לא פורסם גודל אפקט: הנחה גלויה';

/** What people add of their own: taste, fitness, training, what a boss values, how much is analysed first. */
export const persons: Readonly<Record<string, LedgerText>> = {
  'taste.decisions': {
    meaning: 'ההסתברות שהחלטה על פיצוי נקבעת לפי שיקול דעת אישי של המחליט ולא לגופו של עניין',
    rangeReason: 'מתהליך סדור ועד מחצית ההחלטות',
    source: LEFT_OUT,
  },
  'taste.work': {
    meaning: 'מקדם השונות של גורם אישי בעבודתו של כל מוקדן',
    rangeReason: 'מכולם שווים ועד איטיים שעובדים פי כמה מן המהירים',
    source: LEFT_OUT,
  },
  fitness: {
    meaning: 'מקדם השונות של גורם אישי בהסתברות השגיאה של כל מוקדן',
    rangeReason: 'מכולם שווים ועד מעטים שאחראים לרוב השגיאות',
    source: LEFT_OUT,
  },
  training: {
    meaning: 'החלק משעות העבודה של המוקדנים שמוקדש להדרכה',
    rangeReason: 'מאפס ועד חצי יום בשבוע',
    source: LEFT_OUT,
  },
  trainingEffect: {
    meaning:
      'כמה מהשגיאות, מהפניות ליחידה שגויה ומההחלטות האישיות של המוקדנים ההדרכה מבטלת, ככפולה של חלקה בזמן',
    rangeReason: 'מהדרכה חסרת השפעה ועד עשירית מהזמן שמבטלת ארבע מכל חמש',
    source: NO_EFFECT_SIZE,
  },
  'mind.thrift': {
    meaning: 'החלק משכר יחידת השירות שנחסך תחת ממונה שראשו נתון כולו לתהליך',
    rangeReason: 'מאפס ועד משרה אחת מכל חמש',
    source: NO_EFFECT_SIZE,
  },
  'mind.order': {
    meaning: 'החלק מהתנודתיות של העבודה ביחידת השירות, ומהפניות ליחידה שגויה, שנעלם תחת ממונה כזה',
    rangeReason: 'מאפס ועד כפליים מברירת המחדל',
    source: NO_EFFECT_SIZE,
  },
  'mind.generosity': {
    meaning: 'ההסתברות שתלונה לא מוצדקת שהייתה נדחית מתקבלת תחת ממונה שראשו נתון כולו ללקוח',
    rangeReason: 'מאף פעם ועד מחציתן',
    source: NO_EFFECT_SIZE,
  },
  'mind.backing': {
    meaning: 'החלק מהבקשות במחלוקת שאין עליהן מחלוקת משום שממונה כזה מגבה אותן',
    rangeReason: 'מאפס ועד כפליים מברירת המחדל',
    source: NO_EFFECT_SIZE,
  },
  analysis: {
    meaning: 'ההסתברות שמחליט מעל הקו הראשון מבקש עוד ניתוח לפני ההחלטה, בכל פעם מחדש',
    rangeReason: 'מאפס ועד ארבעה ניתוחים להחלטה',
    source: LEFT_OUT,
  },
  analysisTime: {
    meaning: 'הזמן שחולף עד שאפשר לקרוא את הניתוח',
    rangeReason: 'טווח הממוצע: מיום המחרת ועד שבוע וחצי',
    source: 'כמה ימים מזמנם של אחרים; לא פורסם נתון',
  },
  analysisGain: {
    meaning: 'המכפיל של הסתברות השגיאה לכל ניתוח שנעשה',
    rangeReason: 'מהרבה פחות ממחצית ועד ללא תועלת',
    source: NO_EFFECT_SIZE,
  },
};
