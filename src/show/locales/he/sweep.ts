/** A sweep: one company at every combination of a few values. */

import type { Words } from '../words.ts';
import { counted, list, REPLICATIONS } from './phrases.ts';

const POINTS = ['נקודה אחת', 'שתי נקודות', 'נקודות'] as const;
const points = (n: number): string => counted(n, POINTS);

const methods: Readonly<Record<'grid' | 'latin' | 'sobol', string>> = {
  grid: 'כל הצירופים',
  latin: 'היפר־קובייה לטינית',
  sobol: 'סדרת סובול',
};

/** All of them by name, or some of more. */
const some = (n: number, examples: readonly string[]): string =>
  `${examples.length < n ? ', למשל' : ''}: ${examples.join('; ')}.`;

export const sweep: Words['sweep'] = {
  under: (boss) => `תחת ${boss}`,
  setting: ({ name, value }) => `${name}: ${value}`,
  level: (named) => `רמה ${named}`,
  placement: 'מיקום שירות הלקוחות',
  layers: 'שכבות',
  axes: ({ across, down }) => `לרוחב: ${across}. לאורך: ${down}.`,
  delegation: 'רמת האצלת הסמכויות',
  heading: (said) =>
    `${points(said.points)} לפי ${list(said.factors)} (${methods[said.method]}); ` +
    `${counted(said.replications, REPLICATIONS)} של כל אחת עם אותם לקוחות (זרע ${said.seed}).`,
  raced: (said) =>
    `${points(said.points)} לפי ${list(said.factors)} (${methods[said.method]}); ${said.runs} חזרות בסך הכול, ` +
    `במספר שונה לכל נקודה, עם אותם לקוחות (זרע ${said.seed}).`,
  standings: {
    best: 'הממוצע הטוב ביותר',
    contender: 'לא גרועה יותר בבירור',
    worse: 'הוכח שאינה הטובה ביותר',
    unsteady: 'אין מצב יציב',
    unknown: 'לא נצפתה',
    invalid: 'בלתי אפשרית',
  },
  standingsChosen: {
    best: 'נבחרה',
    contender: 'אולי טובה יותר',
    worse: 'נותרה מאחור',
    unsteady: 'אין מצב יציב',
    unknown: 'לא נצפתה',
    invalid: 'בלתי אפשרית',
  },
  columns: {
    point: 'נקודה',
    difference: 'הפרש מנקודת הייחוס',
    fromChosen: 'הפרש מהנבחרת',
    standing: 'לעומת הטובה ביותר',
    replications: 'חזרות',
    reason: 'סיבה',
  },
  bestBy: (metric) => `הנקודות הטובות ביותר לפי: ${metric}`,
  frontier: (objectives) =>
    `חזית היעילות: שום נקודה אינה טובה יותר באחד מאלה בלי להיות גרועה יותר באחר: ${list(objectives)}`,
  perhaps: (n) => `עוד ${points(n)} אולי על חזית היעילות, ככל שהחזרות יכולות להראות.`,
  more: (n) => `ועוד ${points(n)}`,
  worst: ({ point, value }) => `הממוצע הגרוע ביותר: ${point}, ${value}.`,
  unsteady: ({ n, examples }) =>
    (n === 1 ? 'לנקודה אחת אין מצב יציב והיא אינה נשפטת' : `ל־${n} נקודות אין מצב יציב והן אינן נשפטות`) +
    some(n, examples),
  invalid: ({ n, examples }) =>
    (n === 1 ? 'נקודה אחת בלתי אפשרית' : `${n} נקודות בלתי אפשריות`) + some(n, examples),
  alike: ({ point, n }) => `${point} (ועוד ${n} עם אותם נתונים)`,
  strongest: ({ factor, metric, levels }) =>
    `ההשפעה הגדולה ביותר היא של ${factor}. ${metric}, בממוצע על פני הגורמים האחרים: ${levels.join(', ')}.`,
  next: (n) =>
    `כדי להבחין בין ${n} הנקודות האלה, --select kn נותן חזרות נוספות לאלה שייתכן שהן הטובות ביותר.`,
  reference: (point) => `ההפרשים הם מנקודת הייחוס: ${point}.`,
  chosen: ({ procedure, probability, guaranteed, delta }) =>
    guaranteed
      ? `המרוץ הגיע לסופו: בביטחון של 95 % לפחות, שום נקודה אחרת שנשפטה אינה טובה יותר ביותר מ־${delta}.`
      : `${procedure === 'kn' ? 'המרוץ לא הגיע לסופו: ' : ''}ההסתברות המשוערת ששום נקודה אחרת שנשפטה אינה טובה יותר ` +
        `ביותר מ־${delta} היא ${probability}.`,
  ahead: (n) =>
    `${n === 1 ? 'לנקודה אחת' : `ל־${points(n)}`} ממוצע טוב במעט מזה של הנבחרת בחזרות המשותפות להן, אך הן מעטות מכדי לבחור לפיהן.`,
  notes: {
    judged:
      'בביטחון של 95 % הנקודה הטובה ביותר היא בעלת הממוצע הטוב ביותר או אחת מאלה שאינן גרועות יותר בבירור, לפי הפרשים ' +
      'מזווגים מתוקנים לכל זוגות הנקודות; שאר הרווחים (95 %) אינם מתוקנים.',
    chosen:
      'לנקודות מספר שונה של חזרות: כל נקודה מוצגת לפי ההפרש בינה לבין הנקודה שנבחרה, עם רווח הסמך של ההפרש, לפי הלקוחות ששתיהן פגשו. אולי טובה יותר: שלא יצאה מהמרוץ, ' +
      'או שלפי האומדן הדבר אינו בלתי סביר. הרווחים (95 %) אינם מתוקנים למספרם ולא למועד שבו נפסקו החזרות.',
    people: 'הנקודות שונות גם במספר העובדים: זו אינה השוואה בכוח אדם שווה.',
    customers: 'הנקודות שונות גם בלקוחותיהן: ההפרשים אינם של הארגון בלבד.',
  },
  title: {
    nothing: 'לא הייתה אף נקודה שאפשר לשפוט',
    unclear: (n) => `אין הבדל ברור: כל אחת מתוך ${points(n)} עשויה להיות הטובה ביותר`,
    alone: ({ point, value, of }) => `הטובה מתוך ${points(of)}: ${point}, ${value}`,
    chosen: ({ point, value, of }) => `נבחרה מתוך ${points(of)}: ${point}, ${value}`,
    leading: ({ point, value, of, probability }) =>
      `הטובה ביותר לפי האומדן מתוך ${points(of)} (הסתברות ${probability}): ${point}, ${value}`,
    several: ({ point, value, others }) =>
      `הממוצע הטוב ביותר: ${point}, ${value}; ` +
      (others === 1
        ? 'עוד נקודה אחת אינה גרועה ממנו בבירור'
        : `עוד ${points(others)} אינן גרועות ממנו בבירור`),
  },
  subtitles: {
    mapChosen: ({ metric }) =>
      `${metric}, עם רווחי סמך של 95 % להפרש מהנקודה שנבחרה, לפי הלקוחות ששתיהן פגשו; כהה יותר פירושו יותר. ממוסגרת: נבחרה. ` +
      'בקווים אלכסוניים: אולי טובה יותר, ככל שהחזרות יכולות להראות. השאר נותרו מאחור.',
    lineChosen: ({ metric }) =>
      `${metric}, עם רווחי סמך של 95 % להפרש מהנקודה שנבחרה, לפי הלקוחות ששתיהן פגשו. מלא: נבחרה, או אולי טובה יותר. ` +
      'חלול: נותרה מאחור, או שאין לה מצב יציב.',
    map: ({ metric, indifference }) =>
      `${metric}, עם רווחי סמך של 95 %; כהה יותר פירושו יותר. ממוסגר: הממוצע הטוב ביותר. בקווים אלכסוניים: אינה גרועה ממנו ` +
      `בבירור, ביותר מ־${indifference} % מערכו. בביטחון של 95 % הנקודה הטובה ביותר ממוסגרת או מסומנת בקווים אלכסוניים, לפי ` +
      'הפרשים מזווגים מתוקנים למספר זוגות הנקודות.',
    line: ({ metric, indifference }) =>
      `${metric}, עם רווחי סמך של 95 %. מלא: הממוצע הטוב ביותר, או נקודה שאינה גרועה ממנו בבירור ביותר מ־${indifference} % ` +
      'מערכו. חלול: הוכח שאינה הטובה ביותר, או שאין לה מצב יציב.',
    scatter: ({ metric }) =>
      `${metric}: נקודות, פעם אחת לכל גורם. הקו מחבר ממוצעים של הנקודות בכל חמישית מהטווח או בעלות אותו ערך: ההשפעה ` +
      'העיקרית, יהיו הגורמים האחרים אשר יהיו.',
  },
};
