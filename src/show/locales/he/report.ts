import type { Words } from '../words.ts';
import { counted, DAYS, LAYERS, list, quote, to } from './phrases.ts';

export const report: Words['report'] = {
  simulated: 'תוצאת סימולציה, לא מדידה',
  contents: 'תוכן העניינים',
  question: 'השאלה',
  answer: 'מה אפשר לומר',
  answerLead: 'טוב יותר וגרוע יותר נאמרים כאן רק כשהראיות תומכות בכך; בכל השאר אין הבדל ברור.',
  charts: 'תרשימים',
  limits: 'מגבלות',

  figures: {
    heading: 'נתוני מפתח',
    lead: 'כל שם מוביל להגדרתו, וממנה אל הנחות היסוד שמאחוריו.',
    metric: 'נתון',
  },

  chart: {
    number: (n) => `תרשים ${n}`,
    picture: 'התמונה',
    table: 'הנתונים של תרשים זה',
    tableIsIn: (file) => `נתוני התרשים רבים מכדי להדפיסם, והם נמצאים בקובץ ${file}.`,
    assumptions: 'הנחות היסוד בעלות המשקל הרב ביותר בו',
    standing: { emergent: 'נובע מהסימולציה', assumed: 'מונח מראש' },
    /** What the marks mean. */
    standingMeans: {
      emergent: 'עולה מתורים, משעות ומאנשים בסימולציה; אין כלל שקובע זאת.',
      assumed: 'נובע מעצם הבנייה של המבנה הארגוני ומהנחות היסוד.',
    },
  },

  reversal: {
    heading: 'מה יכול להפוך את התוצאה',
    notAsked:
      'זה עדיין לא נבדק. הפקודה הבאה מזיזה הנחת יסוד אחת בכל פעם על פני הטווח הסביר שלה, ומגלה אילו מהן היו משנות את ' +
      'התשובה:',
    low: 'בקצה הנמוך',
    high: 'בקצה הגבוה',
  },

  designs: {
    heading: 'החלופות',
    unchanged: 'חברת הבסיס, ללא שינוי.',
    placement: (boss) => `ראש שירות הלקוחות כפוף ${to(quote(boss))}.`,
    atTop: 'ראש שירות הלקוחות עומד בראש המבנה.',
    layers: (layers) => `${counted(layers, LAYERS)} של ניהול ביחידת שירות הלקוחות.`,
    delegation: (level) =>
      level === null
        ? 'האצלת הסמכויות שונה לפי סוג הפיצוי.'
        : `האצלת סמכויות ברמה ${level} מתוך 7, לכל סוגי הפיצוי.`,
    people: ({ positions, service }) =>
      `מספר התפקידים במבנה: ${positions}; מספר העמדות ביחידת שירות הלקוחות: ${service}.`,
    limits: ({ agent, head }) => `רשאים לאשר לבדם: מוקדנים עד ${agent}, ראש שירות הלקוחות עד ${head}.`,
    anyAmount: 'כל סכום',
    noneOfRank: 'אפס (אין דרג כזה)',
    overloaded: ({ positions }) => `אין מצב יציב: יותר עבודה משעות אצל ${list(positions.map(quote))}.`,
  },

  assumptions: {
    heading: 'הנחות היסוד',
    lead: ({ sourced, assumed, scenario }) =>
      `כל מה שהנתונים נשענים עליו: ${sourced} עם מקור שפורסם, ${assumed} הנחות, ${scenario} שנקבעו בקובץ התרחיש.`,
    meaning: 'משמעות',
    name: 'שם בקובצי התרחישים',
    value: 'ערך',
    unit: 'יחידה',
    status: 'מעמד',
    source: 'מקור או נימוק',
    confidence: 'רמת ודאות',
    /** Where no chart names the assumptions behind a figure. */
    all: 'כל הנחות היסוד שבתוקף',
  },

  method: {
    heading: 'כיצד חושב',
    study: 'תרחיש',
    source: 'מקור התרחיש',
    seed: 'זרע',
    version: 'גרסה',
    replications: 'חזרות',
    asked: ({ done, asked }) => `${done} מתוך ${asked} (הופסק)`,
    warmUp: 'תקופת חימום, אינה נספרת',
    window: 'חלון הספירה, שבו מגיעות תלונות',
    drain: 'זמן המעקב עד סגירתן',
    days: (n) => counted(n, DAYS),
    confidence: 'רמת הסמך של הרווחים',
    percent: (share) => `${share} %`,
    correction: 'תיקון',
    precision: 'הדיוק שהושג',
    precisionItem: ({ metric, percent }) => `${metric}: ±${percent} % מהממוצע`,
    precisionNote: 'מחצית רווח הסמך הרחב ביותר מבין החלופות.',
    noPrecision: 'אין: חזרה יחידה אינה מגלה את רעש הסימולציה',
    hash: 'טביעת אצבע של מה שהודמה',
    hashNote: 'טביעת אצבע זהה ומספר חזרות זהה נותנים נתונים זהים.',
    repeat: 'לחזרה על החישוב, בתיקיית קובץ התרחיש',
  },

  limitsMore: {
    effect:
      'ההשפעה של מקום שירות הלקוחות במבנה הארגוני לא נמדדה בשום מקום: את ההבדלים יוצרות הנחות היסוד שלמעלה.',
    model: 'חברה היא יותר מתורים, מתקרות סמכות ומנאמנויות; מה שאינו במודל אינו יכול להיראות כאן.',
  },

  definitions: {
    heading: 'משמעות הנתונים',
    unit: (unit) => `יחידה: ${unit}.`,
    directions: {
      lower: 'פחות הוא טוב יותר.',
      higher: 'יותר הוא טוב יותר.',
      neither: 'יותר כשלעצמו אינו טוב יותר ואינו גרוע יותר.',
    },
    drawn: 'מוצג כאן',
    behind: 'מה מאחוריו',
    each: 'כל תפקיד',
  },

  /** At the head and foot of printed pages. */
  printed: ({ study, seed, version }) =>
    `${study} · זרע ${seed} · reportline ${version} · תוצאת סימולציה, לא מדידה`,
  page: { before: 'עמוד ', between: ' מתוך ' },
};
