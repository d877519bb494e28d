/** Words of the workbench's panels: figures, bet, knobs, editor, notes, charts, files. */

import type { Words } from '../words.ts';
import { counted, list, quote } from './phrases.ts';

const RUNS = ['הרצה אחת', 'שתי הרצות', 'הרצות'] as const;
const MINUTES = ['דקה אחת', 'שתי דקות', 'דקות'] as const;

export const panels: Words['panels'] = {
  close: 'סגירה',

  /** What figures are worth. */
  marks: {
    waiting: 'הסימולציה רצה…',
    stale: 'לפני השינוי: נתונים חדשים בדרך',
    provisional: 'זמני: הרצה קצרה אחת, עדיין ללא רווח סמך',
    refining: ({ done, of }) => `${done} מתוך ${of} הרצות: רווחי הסמך עוד מצטמצמים`,
    final: (runs) =>
      runs === 1 ? 'הרצה אחת: ללא רווחי סמך' : `${counted(runs, RUNS)}, אותם לקוחות בשתי החלופות`,
  },

  figures: {
    heading: 'נתוני המפתח מכל ההרצות',
    honest: 'תוצאת סימולציה, לא מדידה. רווחי הסמך מכסים רק את רעש הסימולציה.',
    covered: 'הנתונים אינם מוצגים עד שהמשתתפים מנחשים.',
    predict: 'ניחוש',
    reveal: 'חשיפה',
    behind: 'מה עומד מאחורי הנתון',
    notCompared: 'עדיין לא הושווה',
    noInterval: 'עדיין ללא רווח סמך',
    undecided: 'עדיין ללא מסקנה',
    guessed: (guess) => `ניחוש: ${guess}`,
    difference: 'B − A',
    points: ' נק׳ אחוז',
    tooSmall: 'הרווח אינו כולל אפס, אך ההבדל זניח',
    tooMany: 'לא ודאי דיו כשמביאים בחשבון את כל ההשוואות',
    verdicts: {
      better: 'B טובה יותר',
      worse: 'A טובה יותר',
      'no clear difference': 'אין הבדל ברור',
      'no steady state': 'אין מצב יציב',
      differs: 'A ו־B שונות',
    },
  },

  assumptions: {
    weighing: 'הנחות היסוד שמשפיעות עליו יותר מכול',
    others: 'כל שאר הנחות היסוד שבתוקף',
  },

  bet: {
    heading: 'הניחוש',
    question: (metric) => `איזו חלופה טובה יותר ב־${quote(metric)}, ומה יהיה הנתון של B?`,
    hands: 'ידיים מורמות',
    oneMore: (title) => `עוד יד אחת: ${title}`,
    oneFewer: (title) => `יד אחת פחות: ${title}`,
    guess: 'המספר של המשתתפים עבור B',
    unit: 'יחידת המספר',
    hours: 'שעות',
    days: 'ימים',
    clear: 'ניקוי',
    again: 'ניחוש חדש',
    notYet: 'איש אינו צודק או טועה לפני ההרצה האחרונה.',
    nobodyRight: 'הנתונים אינם מאפשרים לקבוע מי צדק.',
    aboutOther: 'הניחוש היה על חברה אחרת או על חלופות אחרות: כאן איש אינו צודק או טועה.',
    right: ({ choice, hands, of }) =>
      `${{ a: 'צדקו מי שבחרו ב־A', b: 'צדקו מי שבחרו ב־B', none: 'צדקו מי שאמרו “אין הבדל ברור”' }[choice]}: ${hands} מתוך ${of} ידיים.`,
    guessed: ({ guess, value, interval, place }) =>
      `המשתתפים אמרו ${guess}; הסימולציה אומרת ${value}${interval === null ? '' : ` ${interval}`}.` +
      (place === null
        ? ''
        : ` ${{ below: 'המספר של המשתתפים נמוך מרווח הסמך.', inside: 'המספר של המשתתפים בתוך רווח הסמך.', above: 'המספר של המשתתפים גבוה מרווח הסמך.' }[place]}`),
  },

  knobs: {
    heading: 'שינוי הנחת יסוד',
    none: 'אין הנחת יסוד משותפת לשתי החלופות שאפשר לשנות.',
    provisional:
      'הנתונים מתעדכנים מיד מהרצה קצרה אחת, עם סימון מתאים, ולאחר מכן מכל ההרצות. המקש Z מבטל שינוי.',
    notIn: (titles) => `השינוי אינו חל, כי נקבע בה ערך משלה: ${list(titles.map(quote))}`,
    reset: 'כמו בקובץ',
    exact: (name) => `הערך המדויק של ${quote(name)}`,
    between: ({ low, high }) => `נא להקליד ערך בין ${low} לבין ${high}.`,
    counterCase: 'נקבע כעת בידי המקרה הנגדי.',
  },

  editor: {
    heading: 'בניית חלופה',
    pane: 'החלופה שמשתנה',
    wholeDesign: 'החלופה כולה',
    layers: 'שכבות ניהול בשירות הלקוחות',
    fewerLayers: 'שכבה אחת פחות',
    moreLayers: 'עוד שכבה אחת',
    layersMeaning: 'הקו הראשון נשאר כמות שהוא; הצוותים נגזרים ממוטת השליטה.',
    delegation: 'רמת האצלת הסמכויות',
    mixedDelegation: 'משתנה לפי סוג הסעד',
    box: 'תפקיד',
    boss: 'כפוף ל… (M)',
    nobody: 'אינו כפוף לאיש',
    limit: 'רשאי לאשר לבדו עד',
    anyAmount: 'כל סכום',
    removeBox: 'התפקיד הזה',
    remove: 'הסרה',
    addBox: (boss) => `תפקיד חדש תחת ${quote(boss)}`,
    titleOfBox: 'שם התפקיד',
    add: 'הוספה',
    name: 'שם החלופה',
    rename: 'שינוי שם',
    thisDesign: 'החלופה הזאת',
    copy: 'שכפול',
    removeDesign: 'הסרה',
  },

  counterCase: {
    heading: 'מקרה נגדי',
    inRange: 'כל ערך נמצא בתוך הטווח הסביר של הנחת היסוד שלו.',
    varying: ({ average, variation }) => `${average} בממוצע, מקדם שונות ${variation}`,
    end: 'חזרה לסיפור',
  },

  story: {
    heading: 'תלונה אחת, כפי שהתגלגלה בשתי החלופות',
    nobody: 'אין תלונה במעקב. המקש F עוקב אחרי התלונה הבאה.',
    illustration: 'תלונה אחת מהרצה אחת: המחשה, לא ראיה.',
    goesOn: 'ההמשך עוד לפנינו.',
  },

  charts: {
    heading: 'תרשימים',
    drawing: 'התרשים בהכנה…',
    withLastRun: 'התרשימים יופיעו עם ההרצה האחרונה.',
    failed: 'אי אפשר לצייר את התרשים הזה.',
    none: 'אין תרשים שמתאים לנתונים האלה.',
    previous: 'התרשים הקודם',
    next: 'התרשים הבא',
    of: ({ number, of }) => `תרשים ${number} מתוך ${of}`,
    save: (kind) => `שמירה כ־${kind}`,
  },

  file: {
    heading: 'קבצים',
    open: 'פתיחת תרחיש',
    import: 'פתיחת קובץ…',
    reset: 'ביטול כל השינויים',
    take: 'מה אפשר לקחת',
    scenario: 'קובץ התרחיש',
    results: 'תוצאות (results.json)',
    snapshot: 'תמונה של הרגע הזה (PNG)',
    snapshotSvg: 'תמונה של הרגע הזה (SVG)',
    print: 'הדפסת התרשימים',
    notRevealed: 'אפשר לקחת נתונים ותרשימים אחרי החשיפה.',
    notFinal: 'אפשר לקחת תוצאות אחרי ההרצה האחרונה.',
    afresh: 'לקבוצה אחרת',
    afreshMeans: 'כל הניחושים נמחקים, כל הנתונים מוסתרים, וכל קובץ חוזר למצבו המקורי. אי אפשר לבטל זאת.',
    startAfresh: 'סדנה חדשה',
  },

  notes: {
    heading: 'הערות למנחה',
    noStory: 'לתרחיש הזה אין סיפור; בכל זאת אפשר להריץ אותו, לנחש את תוצאותיו ולשנות אותו.',
    minutes: (n) => counted(n, MINUTES),
    elapsed: ({ clock, of }) =>
      of === null ? `זמן: ${clock}` : `זמן: ${clock} מתוך ${counted(of, MINUTES)}`,
    guess: (guess) => `המספר של המשתתפים לחלופה B: ${guess}.`,
    hands: ({ a, b, hands: { a: forA, b: forB, none }, revealed }) =>
      `A, ${quote(a)}: ${forA}. B, ${quote(b)}: ${forB}. אין הבדל ברור: ${none}. ` +
      (revealed ? 'הנתונים נחשפו.' : 'הנתונים עדיין מוסתרים.'),
    keys: 'המקשים, כאן ובשולחן העבודה',
  },
};
