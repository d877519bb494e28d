/** A search for the best design under constraints. */

import type { Words } from '../words.ts';
import { counted, DESIGNS, list, quote, REPLICATIONS } from './phrases.ts';

export const search: Words['search'] = {
  heading: ({ factors, simulations, seed }) =>
    `חיפוש לפי ${list(factors)}: ${counted(simulations, REPLICATIONS)} בסך הכול, במספר שונה לכל חלופה, עם אותם לקוחות ` +
    `(זרע ${seed}).`,
  usual: (factors) => `לא נאמר במה לחפש; כרגיל: ${factors}`,
  points: (said) =>
    (said.points === null
      ? `נקודות מתוך מרחב אינסופי: ${said.visited}`
      : said.visited === said.points
        ? `כל נקודות המרחב: ${said.points}`
        : `נקודות מן המרחב: ${said.visited} מתוך ${said.points}`) +
    [
      said.notValid > 0 ? `בלתי אפשריות: ${said.notValid}` : '',
      said.bySpan > 0 ? `נפסלו בשל מוטת השליטה: ${said.bySpan}` : '',
      said.same > 0 ? `זהות לאחרות: ${said.same}` : '',
    ]
      .filter((part) => part !== '')
      .map((part) => `; ${part}`)
      .join('') +
    '.',
  looked: ({ lookedAt, rounds, judged }) =>
    `נבדקו במספר קטן של חזרות ${counted(lookedAt, DESIGNS)}` +
    (rounds === 0 ? '' : `, כולל ${counted(rounds, ['סבב אחד', 'שני סבבים', 'סבבים'])} בסביבת הטובות ביותר`) +
    `; המבטיחות שבהן נשפטו בחזרות משלהן: ${judged}.`,
  judged: (said) =>
    `נשפטו ${counted(said.judged, DESIGNS)}: ` +
    [
      `עומדות באילוצים: ${said.kept}`,
      said.broken > 0 ? `אינן עומדות: ${said.broken}` : '',
      said.notSettled > 0 ? `לא הוכרע: ${said.notSettled}` : '',
      said.givenUp > 0 ? `נזנחו כגרועות בבירור לפני שהוכרע: ${said.givenUp}` : '',
    ]
      .filter((part) => part !== '')
      .join('; ') +
    '.',
  best: (design) => `החלופה הטובה ביותר שנמצאה: ${design}`,
  likely: (design) => `הממוצע הטוב ביותר עד כה: ${design}`,
  asGood: (design) => `טובה ככל חלופה אחרת שנמצאה: ${design}`,
  present: ({ first, design, sure }) =>
    `החלופה הנוכחית שלכם, ${quote(first)}, ${sure ? 'טובה ככל חלופה אחרת' : 'היא בעלת הממוצע הטוב ביותר עד כה'}: ${design}`,
  noFile: 'הטובה ביותר היא החלופה הראשונה בקובץ: אין מה לכתוב ב־best.yaml.',
  cheapest: (said) =>
    `מבין החלופות הטובות כמותה, עד כדי ${said.delta}, הזולה ביותר היא ${said.design}. ` +
    `${said.metric}: ${said.difference} ביחס לטובה ביותר.`,
  about: (said) =>
    `הדברים אמורים ב־${said.kept} מתוך ${counted(said.candidates, DESIGNS)}: על ${said.passedOver} דילג החיפוש לאחר ` +
    `${counted(said.replications, REPLICATIONS)}, משום שהן מבטיחות פחות או שנראה שהן מפרות אילוץ.`,
  unspent: ({ unspent, runs, most }) =>
    most === null
      ? `חזרות מותרות שלא נדרשו: ${unspent} מתוך ${runs}.`
      : `חזרות מותרות שנותרו: ${unspent} מתוך ${runs}, משום שחלופה אחת יכולה לקבל ${most} לכל היותר (--most).`,
  figure: ({ metric, value, interval }) => `${metric}: ${value} ${interval}`,
  guaranteed: ({ confidence, of, delta }) =>
    `ברמת ביטחון של ${confidence} % לפחות, מכל החלופות שנשפטו ועומדות באילוצים (${of}) אין אחרת שטובה ממנה ביותר מ־${delta}.`,
  open: ({ probability, delta }) =>
    'החזרות אזלו לפני שהטובה ביותר הובחנה מכל האחרות: ההסתברות המשוערת שאף חלופה אחרת שנשפטה ועומדת באילוצים אינה ' +
    `טובה ממנה ביותר מ־${delta} היא ${probability}.`,
  alone: 'אף חלופה אחרת שנשפטה אינה עומדת באילוצים.',
  unsettled: (n) =>
    `נדרשות חזרות נוספות כדי לדעת אם ${counted(n, DESIGNS)} ${n === 1 ? 'עומדת באילוצים; היא אינה נספרת' : 'עומדות באילוצים; הן אינן נספרות'}.`,
  runnersUp: (delta) => `אינן גרועות בבירור מן הטובה ביותר ביותר מ־${delta}:`,
  noRunnersUp: (delta) => `כל חלופה אחרת שעומדת באילוצים גרועה בבירור, ביותר מ־${delta}.`,
  ahead: (n) =>
    `הממוצע של ${counted(n, DESIGNS)} מביניהן טוב משל הטובה ביותר, בחזרות אחרות: הטובה ביותר נבחרת לפי החזרות שבהן פגשו את אותם לקוחות.`,
  against: (design) => `מול ${quote(design)}, אותם לקוחות:`,
  binds: 'מה האילוצים פוסלים:',
  nothing: 'אף אחת מן החלופות שנשפטו אינה עומדת באילוצים',
  nearestMiss: ({ design, misses }) =>
    `הקרובה ביותר לעמוד בהם: ${design}${misses.length === 0 ? '' : ` (${list(misses)})`}.`,
  miss: ({ constraint, value }) => `${constraint}: ${value}`,
  steady: 'לא יותר עבודה מזמן',
  columns: {
    design: 'חלופה',
    constraint: 'אילוץ',
    broken: 'מפרות',
    only: 'רק אותו',
    nearest: 'הטובה ביותר מאלה שמפרות רק אותו',
    value: 'הערך שלה',
    first: 'החלופה הראשונה',
    best: 'הטובה ביותר',
  },
  notes: {
    scope:
      'מה שנאמר על הטובה ביותר נאמר על החלופות שנשפטו; נקודות שלא ביקרו בהן או שרק נבדקו עשויות להיות טובות יותר.',
    intervals:
      'עמידה באילוץ נשפטת לפי רווחי סמך שתוקנו לכל החלופות, האילוצים והבדיקות, ואם חלופה גרועה בבירור מן הטובה ביותר, מעבר ' +
      'להפרש הקטן ביותר שיש לו חשיבות, נשפט לפי רווחי סמך של ההפרשים שתוקנו לכל הזוגות והבדיקות; רווחי סמך אחרים (95 %) אינם מתוקנים, והממוצע הטוב ' +
      'ביותר מרבים טוב מעט מדי.',
    unvaried: 'מדד שהיה זהה בכל החזרות אינו נחשב ודאי לפני שיש די חזרות כדי שהיו רואים אותו משתנה.',
  },
  chart: {
    title: (said) =>
      `${said.design} טובה ככל חלופה אחרת מתוך ${said.of}: ברמת ביטחון של ${said.confidence} % לפחות אין אחרת שטובה ממנה ביותר ` +
      `מ־${said.delta}` +
      (said.others === 0 ? '' : `; שאינן גרועות בבירור: ${said.others}`),
    alone: (design) => `מן החלופות שנשפטו רק זו עומדת באילוצים: ${design}`,
    open: (design) => `הממוצע הטוב ביותר: ${design}; ייתכן שאחרות טובות כמותה`,
    subtitle: ({ x, y, label }) =>
      `${x} מול ${y}, עם רווחי סמך של 95 %${label === '' ? '' : `; ברשימה: ${label}`}. ממוספרות: ככל שהחזרות מראות, אין חלופה ` +
      'שטובה מהן באחד בלי להיות גרועה באחר. קטנות וחלולות: שאר החלופות שעומדות באילוצים. מוקפת בטבעת: הטובה ביותר. ריבוע: ' +
      'החלופה הראשונה בקובץ. נקודות אפורות: חלופות שדילגו עליהן או שמפרות אילוץ; קו מקווקו: הגבול של אילוץ.',
    first: (design) => `החלופה הראשונה: ${design}`,
    runs: ({ simulations, seed }) =>
      `${counted(simulations, REPLICATIONS)} בסך הכול, במספר שונה לכל חלופה, עם אותם לקוחות (זרע ${seed})`,
    more: (n) => `ועוד ${n} על חזית היעילות`,
  },
  remark: ({ scenario, seed }) =>
    `נכתב בידי החיפוש: החלופה הראשונה של ${scenario} והטובה ביותר שנמצאה, לאותם לקוחות (זרע ${seed}).`,
  remarkMoved: 'מה שאף חלופה אינה רשאית לשנות (אנשים, ביקוש) שונה בשתי החלופות.',
};
