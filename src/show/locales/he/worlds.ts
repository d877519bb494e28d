import type { Words } from '../words.ts';
import { ASSUMPTIONS, counted, list, quote, REPLICATIONS } from './phrases.ts';

const WORLDS = ['עולם אחד', 'שני עולמות', 'עולמות'] as const;
const STANDS = { better: 'טובה מ', worse: 'גרועה מ', above: 'גבוהה מ', below: 'נמוכה מ' } as const;

export const worlds: Words['worlds'] = {
  heading: 'בכמה עולמות סבירים זה מתקיים',
  titles: {
    one: (said) =>
      `${quote(said.b)} ${STANDS[said.stands]}־${quote(said.a)} (${said.metric}) ב־${said.share} מהעולמות ` +
      `הסבירים (בניכוי הרעש של החזרות; איתו, ב־${said.worlds} מתוך ${said.of})` +
      (said.unsteady === 0
        ? ''
        : `; בעוד ${counted(said.unsteady, WORLDS)} העבודה נערמת בלי סוף לפחות באחת מהן`),
    even: ({ a, b, metric, of, ahead, behind }) =>
      `אף אחת מהשתיים, ${quote(b)} ו־${quote(a)} (${metric}), אינה מקדימה בבירור ביותר ממחצית מתוך ${of} עולמות סבירים: ` +
      `${quote(b)} ב־${ahead}, ${quote(a)} ב־${behind}`,
    none: ({ a, b, metric }) =>
      `את ${quote(b)} ואת ${quote(a)} (${metric}) לא היה אפשר להשוות באף אחד מהעולמות שהוגרלו`,
    several: ({ a, metric, told }) =>
      `מקדימות את ${quote(a)} (${metric}): ` +
      list(told.map(({ b, share, of }) => `${quote(b)} ב־${share} מתוך ${of} עולמות סבירים`)),
  },
  where: {
    everywhere: 'זה מתקיים בכל עולם שהיה אפשר להשוות בו.',
    scattered: (against) =>
      against === 1
        ? 'לא נמצא אזור: עולם אחד שבו זה אינו מתקיים עומד לבדו.'
        : `לא נמצא אזור: ${counted(against, WORLDS)} שבהם זה אינו מתקיים מפוזרים.`,
    found: ({ where, inside }) =>
      `זה נכשל בעיקר כאשר ${where}: ב־${inside.against} מתוך ${counted(inside.worlds, WORLDS)} שם.`,
  },
  bound: {
    atLeast: (name, value) => `הערך של ${quote(name)} הוא לפחות ${value}`,
    atMost: (name, value) => `הערך של ${quote(name)} הוא לכל היותר ${value}`,
    between: (name, low, high) => `הערך של ${quote(name)} הוא מ־${low} עד ${high}`,
    among: (name, values) => `הערך של ${quote(name)} הוא ${values.join(' או ')}`,
  },
  region: (said) =>
    `אזור ${said.number}: כאשר ${said.where}. זה אינו מתקיים ב־${said.inside.against} מתוך ` +
    `${counted(said.inside.worlds, WORLDS)} שם, מתוך ${said.all} בסך הכול; ` +
    (said.aside.worlds === 0
      ? 'כשחלק מהעולמות אינו משתתף בחיפוש, הוא לא נמצא שוב.'
      : `מתוך העולמות שלא השתתפו בחיפוש, ב־${said.aside.against} מתוך ${said.aside.worlds}.`),
  drawn: (said) =>
    `${said.metric}: ${quote(said.b)} פחות ${quote(said.a)} ב־${counted(said.worlds, WORLDS)}. בכל עולם מוגרלות בבת אחת ` +
    `${counted(said.assumptions, ASSUMPTIONS)} מהטווחים שבפנקס ההנחות, ושתי החלופות פוגשות אותם לקוחות, ` +
    `${counted(said.replications, REPLICATIONS)} (זרע ${said.seed}).`,
  held: ({ held, notAsked }) =>
    `לא הוגרלו: ${list([
      ...(held > 0 ? [`${held} שהן עובדות של החברה (אנשים, שעות, תקרות, מחירים) או כבויות בתרחיש`] : []),
      ...(notAsked > 0 ? [`${notAsked} שלא התבקשו`] : []),
    ])}.`,
  unsteady: (said) =>
    `מלבד אלה: ${said.worlds} מתוך ${counted(said.drawn, WORLDS)} שבהם העבודה נערמת בלי סוף ` +
    `(${quote(said.a)} ב־${said.inA}, ${quote(said.b)} ב־${said.inB}).`,
  unobserved: (n) => `בעוד ${counted(n, WORLDS)} הנתון לא נצפה בשתי החלופות.`,
  invalid: (n) => `עוד ${counted(n, WORLDS)} לא ייתכנו: התרחיש אינו תקף עם הערכים שהוגרלו.`,
  beyond: ({ ahead, behind }) => `ביותר מהפרש זניח: מקדימה ב־${ahead}, מפגרת ב־${behind}.`,
  clear: (said) =>
    `לפי ${counted(said.replications, REPLICATIONS)} של כל עולם לבדו, ${quote(said.b)} מקדימה בבירור ב־${said.ahead} ` +
    `ומפגרת בבירור ב־${said.behind}; ב־${said.rest} האחרים הן מעטות מכדי להכריע.`,
  spread: (said) =>
    said.allNoise
      ? `ההפרש הוא ${said.mean} ${said.interval} בממוצע; בין העולמות הוא אינו מתפזר יותר מהרעש של החזרות, ועוד חזרות ` +
        'ילמדו יותר.'
      : `בניכוי הרעש של החזרות, ההפרש הוא מ־${said.low} עד ${said.high} ב־90 % מהעולמות (${said.mean} ${said.interval} ` +
        `בממוצע).`,
  notes: {
    ranges: 'הטווחים אומרים מה סביר, לא עד כמה הוא צפוי: השיעורים הם מתוך העולמות שהוגרלו ואינם הסתברויות.',
    files: 'כל העולמות וערכיהם נמצאים בקובץ worlds.csv.',
  },
  sides: { better: 'טובה יותר', worse: 'גרועה יותר', same: 'זהה', above: 'גבוהה יותר', below: 'נמוכה יותר' },
  columns: { world: 'עולם', difference: 'הפרש', side: 'צד', clear: 'ברור', region: 'אזור' },
  yes: 'כן',
  no: 'לא',
  chart: {
    subtitle: ({ limits, replications, beside }) =>
      `כל נקודה היא עולם, ההפרש הנמוך ביותר למטה. מלאה: ברור לפי ${counted(replications, REPLICATIONS)} שלו; חלולה: מעטות ` +
      `מכדי להכריע. אפור: הפרשים זניחים (${limits} % מן הנתון, בעולם האמצעי).` +
      (beside
        ? ' מעוינים אדומים: נגד המסקנה. לצד זה: הנחות היסוד שמפרידות בין האדום לכחול, והאזור שנמצא.'
        : ''),
    share: 'שיעור העולמות',
  },
};
