import type { Words } from '../words.ts';
import { counted, DESIGNS, list, quote, spacedDuration, UNSTEADY } from './phrases.ts';

export const outcomes: Words['outcomes'] = {
  nothing: 'איך תלונות מסתיימות, ומתי',
  single: ({ target, first, firstTime }) =>
    `בחלופה ${quote(first)} תלונה נותרת ללא פתרון ${firstTime} בתוך ${spacedDuration(target)} מהפנייה הראשונה`,
  best: ({ target, first, firstTime, best, bestTime }) =>
    `הזמן שתלונה נותרת ללא פתרון בתוך ${spacedDuration(target)} מהפנייה הראשונה: ${bestTime} בחלופה ${quote(best)}, ` +
    `${firstTime} בחלופה ${quote(first)}`,
  unbeaten: ({ target, first, firstTime }) =>
    `אין חלופה שבה תלונות נותרות ללא פתרון זמן קצר בבירור מאשר ב־${quote(first)}: ${firstTime} בתוך ` +
    `${spacedDuration(target)} מהפנייה הראשונה`,
  unclear: ({ target, first, firstTime }) =>
    `זמן ללא פתרון: אין הבדל ברור מ־${quote(first)}, ${firstTime} בתוך ${spacedDuration(target)} מהפנייה הראשונה`,
  unsteady: ({ target }) => `זמן ללא פתרון בתוך ${spacedDuration(target)} מהפנייה הראשונה: ${UNSTEADY}`,
  subtitle: ({ target, inBrackets }) =>
    'שיעור התלונות שהגיעו והסתיימו סופית עד כל נקודת זמן מהפנייה הראשונה, וכיצד, לפי הזמן שחלף (ציר לוגריתמי). לבן: עדיין ' +
    'פתוחות. תלונות שפתוחות בסוף ההרצה נספרות כל עוד היה מעקב אחריהן: הן אינן מושמטות ואינן נחשבות פתוחות לעד ' +
    '(אולן–יוהנסן). מימין: השיעורים בקצה הציר' +
    (inBrackets ? ', ובסוגריים רווחי הסמך שלהם (95 %)' : '') +
    `.${target === null ? '' : ` קו מקווקו: היעד, ${spacedDuration(target)}.`}`,
  endings: {
    resolved: 'נפתרו בפועל',
    yielded: 'פער סמכות',
    falselyClosed: 'נסגרו ללא טיפול',
    notRaised: 'לא הועלו',
    withdrawn: 'הלקוח ויתר',
    abandoned: 'אבדו בתור',
    open: 'עדיין פתוחות',
  },
  columns: { ending: 'מה עלה בגורלה', share: 'שיעור מהתלונות שהגיעו, %' },
  summary: (rows) =>
    rows.map(({ design, after, shares }) => `${quote(design)}: כעבור ${after} ${list(shares)}.`).join(' '),
  share: ({ ending, share }) => `${share} ${ending}`,
  stillOpen: ({ designs, more, instead }) =>
    'זמני הטיפול הם של התלונות שנפתרו עד סוף ההרצה בלבד: ' +
    list([
      ...designs.map(
        ({ design, resolved, open }) => `${resolved} בחלופה ${quote(design)} (${open} עדיין פתוחות)`,
      ),
      ...(more > 0 ? [`חלק מהן בעוד ${counted(more, DESIGNS)}`] : []),
    ]) +
    '. אלה שעדיין פתוחות היו מאריכות אותם' +
    (instead === null ? '.' : `: יש להסתכל על ${quote(instead)}, שכולל גם אותן.`),
};
