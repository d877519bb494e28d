import type { Unjudged } from '../../../study/results.ts';
import type { Named, WarmUpRemark } from '../en/warm-up.ts';
import type { Words } from '../words.ts';
import { counted, DAYS, DESIGNS, list, quote, WEEKS } from './phrases.ts';

const weeks = (n: string): string => counted(n, WEEKS);

const named = ({ designs, more }: Named): string =>
  list([...designs.map(quote), ...(more > 0 ? [`עוד ${counted(more, DESIGNS)}`] : [])]);

/** In front of the designs named, after `ב`. */
const inDesigns = (designs: Named): string =>
  `${designs.designs.length + designs.more === 1 ? 'בחלופה' : 'בחלופות'} ${named(designs)}`;

const REASONS: Readonly<Record<Unjudged, string>> = {
  dated: 'משהו קורה בתאריך מסוים לפני שיש די נתונים',
  cycle: 'שעות, קצבים או ישיבות חוזרים על עצמם לעתים רחוקות מדי בתוך ההרצה',
  short: 'בהרצה מעט מדי שבועות',
  single: 'חזרה אחת אינה מראה רעש',
  sparse: 'יש שבועות שבהם לא נצפה דבר',
};

function remark(said: WarmUpRemark): string {
  switch (said.state) {
    case 'long enough':
      return `ארוכה דיה (${weeks(said.weeks)} לפי MSER-5)`;
    case 'too short':
      return `קצרה מדי (${weeks(said.weeks)} לפי MSER-5)`;
    case 'run too short':
      return 'לא נראה מצב יציב בתוך ההרצה';
    case 'cannot tell':
      return `מעט מדי חזרות כדי לדעת (${weeks(said.weeks)} לפי MSER-5)`;
    case 'overloaded':
      return 'אין מצב יציב: עומס יתר';
    default:
      return `לא נבחנה: ${REASONS[said.reason]}`;
  }
}

export const warmUp: Words['warmUp'] = {
  weeks,
  days: (n) => counted(n, DAYS),
  origins: {
    written: 'כפי שנכתב בתרחיש',
    usual: 'ערך ברירת המחדל; לא נמצאה חלופה שזקוקה ליותר',
    kept: 'ערך ברירת המחדל',
    found: 'נמצא מן הסדרות של החזרות הראשונות (MSER-5)',
  },
  withOrigin: ({ length, origin }) => `${length}, ${origin}`,
  willBe: {
    written: 'תקופת החימום כתובה בקובץ; בהרצה נבחן אם היא ארוכה דיה.',
    usual: 'ההרצה מאריכה את תקופת החימום אם החזרות הראשונות מראות שאינה ארוכה דיה.',
    auto: 'ההרצה מוצאת את תקופת החימום מן החזרות הראשונות.',
    dated: 'תקופת החימום אינה משתנה, כי תאריכים נספרים מתחילת ההרצה; בהרצה נבחן אם היא ארוכה דיה.',
  },
  tooShort: ({ warmUp: length, weeks: asked, ...designs }) =>
    `${inDesigns(designs)} הארגון עוד הולך ומתמלא כשהספירה מתחילה: תקופת חימום של ${length} קצרה מדי, ולפי MSER-5 דרושים ` +
    `${weeks(asked)}. הנתונים מערבבים את ההתחלה עם מה שבא אחריה.`,
  runTooShort: (designs) =>
    `${inDesigns(designs)} לא מושג מצב יציב בתוך ההרצה: הנתונים תלויים באורכה. חלון ספירה ארוך יותר יראה לאן הדברים הולכים.`,
  notJudged: ({ reason, ...designs }) =>
    `${inDesigns(designs)} לא נבחן אם תקופת החימום ארוכה דיה: ${REASONS[reason]}.`,
  cannotTell: ({ percent, ...designs }) =>
    `${inDesigns(designs)} אי אפשר לדעת ממספר כזה של חזרות אם תקופת החימום ארוכה דיה: בלי השבועות הראשונים של חלון הספירה ` +
    `הצבר הממוצע או זמן הטיפול הממוצע עד פתרון עשויים להשתנות בשיעור של עד ${percent} %.`,
  title: {
    enough: 'לא נראית חלופה שבה הארגון עוד הולך ומתמלא כשהספירה מתחילה',
    short: (designs) => `${inDesigns(designs)} הארגון עוד הולך ומתמלא כשהספירה מתחילה`,
    runShort: (designs) => `${inDesigns(designs)} לא מושג מצב יציב בתוך ההרצה`,
    overloaded: (designs) => `${inDesigns(designs)} אין מצב יציב שהספירה תוכל להמתין לו`,
    nothing: 'איך הארגון מתמלא לפני שהספירה מתחילה',
  },
  subtitle: ({ runs }) =>
    'שבוע אחר שבוע מהתחלה ריקה: תלונות פתוחות בו־זמנית, ומתחתיהן השעות עד לפתרון של התלונות שמגיעות באותו שבוע. קו דק: ' +
    `${runs === 'one' ? 'הרצה יחידה' : 'ממוצע ההרצות; רצועה: רווח הסמך של 95 % שלו'}. קו עבה: הממוצע הנע שלו על פני חמישה שבועות (שיטת ולש). קו אנכי: תחילת ` +
    'הספירה; קו קטוע: היכן שהיא הייתה מתחילה לפי MSER-5.',
  remark,
  open: 'תלונות פתוחות',
  hours: 'שעות עד לפתרון',
  week: (n) => `שבוע ${n}`,
  columns: {
    week: 'שבוע מן ההתחלה',
    open: 'תלונות פתוחות',
    openAverage: 'תלונות פתוחות, ממוצע נע',
    hours: 'שעות עד לפתרון, לפי שבוע ההגעה',
    hoursAverage: 'שעות עד לפתרון, ממוצע נע',
  },
  summary: ({ warmUp: length, rows }) =>
    `האם תקופת חימום של ${length} ארוכה דיה: ${rows.map(({ design, remark: said }) => `${quote(design)} ${said}`).join('; ')}.`,
};
