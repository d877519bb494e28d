/** The deck: what stands on its slides beside charts, and what the speaker is told. */

import type { Words } from '../words.ts';
import { counted, DESIGNS, list, quote } from './phrases.ts';

export const deck: Words['deck'] = {
  designs: 'מה הושווה',
  runs: ({ replications, seed }) =>
    replications === 1
      ? `הרצת סימולציה יחידה (זרע ${seed}): לא נאמר דבר על מקריות.`
      : `${replications} הרצות סימולציה עם אותם לקוחות בכל החלופות (זרע ${seed}).`,
  footer: ({ study, version }) => `תוצאת סימולציה, לא מדידה · ${study} · reportline ${version}`,

  difference: ({ difference, interval, verdict }) =>
    `${difference}${interval === null ? '' : ` ${interval}`} ${verdict}`,
  answerNote: ({ first, intervals }) =>
    intervals
      ? `מתחת לכל נתון: ההפרש מ־${quote(first)}, רווח הסמך שלו (95 %) והמסקנה. מסקנה ניתנת רק כשרווח הסמך, המורחב למספר ` +
        'ההשוואות, חורג מכל הפרש זניח.'
      : `מתחת לכל נתון: ההפרש מ־${quote(first)}. הרצה יחידה אינה נותנת רווחי סמך, ולכן אין מסקנה.`,
  elsewhere: ({ told, more }) =>
    `נכלל גם בכותרת, לפי נתונים שבהערות הדובר: ${[
      ...told.map(({ design, figure }) => `${quote(design)} לפי “${figure}”`),
      ...(more > 0 ? [`ועוד ${more}`] : []),
    ].join(', ')}.`,
  answerTable: 'נתוני המפתח של כל חלופה, עם ההפרש מן החלופה הראשונה והמסקנה.',

  logarithmic: (axis) => `${axis} (לוגריתמי)`,
  latencyNote: (intervals) =>
    'ממוצע השעות שחלפו לתלונה שנפתרה, מהפנייה הראשונה עד הסגירה הסופית. מתחת לכל שם: הסכום' +
    `${intervals ? ' ורווח הסמך שלו (95 %), המוצג גם בקו שעל העמודה' : ''}. תלונות שלא נפתרו אינן כלולות.`,
  shareNote: 'עקומה שנשארת מתחת ל־100 % מותירה את השאר ללא פתרון: נסגרו ללא טיפול, הלקוח ויתר, או פתוחות.',
  intervalNote: (intervals) =>
    intervals
      ? 'קווים וסוגריים: רווחי סמך של 95 %. הם מכסים רק את רעש הסימולציה, לא את הספק שבהנחות היסוד.'
      : 'הרצה יחידה: אין רווחי סמך, ולא נאמר דבר על מקריות.',
  differenceFrom: (first) => `הפרש מ־${quote(first)}`,
  differenceAxis: (unit, first) => {
    const said = unit === '%' ? 'נקודות אחוז' : unit;
    return `הפרש מ־${quote(first)}${said === '' ? '' : `, ${said}`}`;
  },
  cutAxes: 'אף אחד מהצירים אינו מתחיל באפס.',
  differenceCategory: ({ design, verdict }) => `${design}: ${verdict}`,
  verdictNote: (intervals) =>
    'כחול: טוב יותר. אדום כתום: גרוע יותר. אפור: אין הבדל ברור, או אין מסקנה.' +
    (intervals ? ' קווים: רווחי סמך של 95 % להפרש המזווג.' : ''),
  drawnFigures: ({ drawn, all }) =>
    `מוצגים: ${list(drawn.map((figure) => `“${figure}”`))}, מתוך ${all} נתוני מפתח; בנספח מופיעים כולם.`,
  conflicts: {
    surfaces: 'ניגודי עניינים שנחשפו, לכל 1,000 תלונות',
    buried: 'ניגודי עניינים שהושתקו, לכל 1,000 תלונות',
  },
  conflictNote: (intervals) =>
    `מתחת לכל שם: הסכום${intervals ? ' ורווח הסמך שלו (95 %), המוצג גם בקו שעל העמודה' : ''}. ריבוי חשיפות אינו טוב יותר ואינו ` +
    'גרוע יותר; מה שהושתק נסגר ללא טיפול. לשני החלקים אותו קנה מידה.',
  differencesTitle: ({ first, better, worse, all }) =>
    `מתוך ${all} נתוני מפתח, ${better} טובים יותר מאשר ב־${quote(first)} ו־${worse} גרועים יותר`,
  drawn: ({ drawn, all }) =>
    `מוצגות: ${list(drawn.map(quote))}, מתוך ${counted(all, DESIGNS)}. הדוח מציג את כולן.`,

  untested: 'מה שיכול להפוך את התוצאה עדיין לא נבדק',
  argueAbout: 'על אלה יש להתווכח תחילה: הנחות יסוד ללא ראיות שפורסמו, שהתשובה נשענת עליהן',
  findOut: 'איך לברר',
  command:
    'בתיקיית קובץ התרחיש, פקודה זו מזיזה הנחת יסוד אחת בכל פעם על פני הטווח הסביר שלה, ומגלה אילו מהן היו משנות את התשובה:',
  nothingToReverse: 'עם חלופה אחת בלבד, אין הפרש שהנחת יסוד הייתה יכולה להפוך',
  compareFirst:
    'הוסיפו חלופה שנייה לקובץ התרחיש והריצו שוב; אז אפשר יהיה לברר אילו הנחות יסוד היו משנות את התשובה.',
  measure: 'מדדו את השתיים או השלוש הראשונות בחברה שלכם, רשמו את הערכים בקובץ התרחיש והריצו שוב.',
  untestedCost: 'עד אז יש לראות בתשובה את מה שנובע מהנחות היסוד, ולא תחזית.',
  doubt: 'רווחי הסמך בשקפים אלה אינם כוללים ספק זה: הם מכסים רק את רעש הסימולציה.',

  assumptionsTitle: ({ unsourced, all, tested }) =>
    `${unsourced} מתוך ${all} הנחות היסוד חסרות מקור שפורסם; ${tested ? 'אלה בעלות המשקל הרב ביותר' : 'אלה עומדות מאחורי התרשימים'}`,
  assumptionsNote: 'הערות הדובר מביאות כל מקור במלואו; שאר הנחות היסוד בנספח.',
  otherAssumptions: ({ page, pages }) =>
    `נספח: שאר הנחות היסוד שבתוקף${pages > 1 ? ` (${page} מתוך ${pages})` : ''}`,
  otherNote: 'המקורות מופיעים בהערות הדובר של שקף זה ובדוח.',
  assumption: 'הנחת יסוד',
  value: 'ערך',

  method: 'נספח: כיצד הופקו הנתונים, וכיצד לחזור עליהם',
  methodItem: 'כיצד הופקו',
  methodTable: 'זרע, גרסה, אורך הסימולציה והפקודה שחוזרת עליה.',
  figures: ({ page, pages, intervals }) =>
    `נספח: כל נתוני המפתח${intervals ? ' עם רווח הסמך של 95 %' : ''}${pages > 1 ? ` (${page} מתוך ${pages})` : ''}`,
  figuresTable: (intervals) =>
    `הממוצע של כל נתון מפתח בכל חלופה${intervals ? ', עם רווח הסמך שלו (95 %)' : ''}.`,

  notes: {
    figures: 'מאין באים הנתונים',
    figure: ({ label, id, definition }) => `${label} (${id}): ${definition}`,
    value: ({ design, value, interval }) =>
      `${quote(design)}: ${value}${interval === null ? '' : `, רווח סמך 95 % ${interval}`}`,
    run: ({ replications, seed, version, hash }) =>
      `${replications === 1 ? 'הרצת סימולציה אחת' : `ממוצע של ${replications} הרצות סימולציה`}, זרע ${seed}, ` +
      `reportline ${version}, טביעת אצבע ${hash}. תוצאת סימולציה, לא מדידה.`,
    assumptions: 'הנחות היסוד שמאחוריהם',
    assumption: ({ meaning, id, value, mark, source }) => `${meaning} (${id}): ${value}. ${mark}: ${source}`,
  },
};
