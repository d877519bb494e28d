import type { Words } from '../words.ts';
import { quote, UNSTEADY } from './phrases.ts';

export const conflict: Words['conflict'] = {
  nothing: 'ניגוד עניינים: היכן הוא נוצר, נחשף ונותר מושתק',
  single: ({ first, firstBuried }) =>
    `${quote(first)}: ${firstBuried} ניגודי עניינים מושתקים לכל 1,000 תלונות`,
  best: ({ best, bestBuried, first, firstBuried }) =>
    `ניגודי עניינים שהושתקו לכל 1,000 תלונות: ${bestBuried} בחלופה ${quote(best)}, ${firstBuried} בחלופה ${quote(first)}`,
  unbeaten: ({ first, firstBuried }) =>
    `אין חלופה שבה מושתקים בבירור פחות ניגודי עניינים מאשר ב־${quote(first)}: ${firstBuried} לכל 1,000 תלונות`,
  unclear: ({ first, firstBuried }) =>
    `ניגודי עניינים שהושתקו: אין הבדל ברור מ־${quote(first)}, ${firstBuried} לכל 1,000 תלונות`,
  unsteady: () => `ניגודי עניינים שהושתקו: ${UNSTEADY}`,
  subtitle:
    'לכל 1,000 תלונות על כל יחידה, עם רווחי סמך של 95 %. תלונה נתקלת בניגוד עניינים כאשר היא מגיעה לפני מי שאחראי ' +
    'ליחידה שגרמה לתקלה, כאשר אינה מועלית משום שהיא מכוונת נגד אנשיו של הממונה, או כאשר אותה יחידה חולקת עליה. הניגוד ' +
    'נחשף כאשר התלונה עולה מעל ראשו של אותו אדם, ומושתק כאשר היא נסגרת ללא טיפול. ריבוי חשיפות אינו טוב יותר ואינו ' +
    'גרוע יותר.',
  stages: { arises: 'ניגוד עניינים נוצר', surfaces: 'נחשף', buried: 'מושתק' },
  /** What the bars of a stage count. */
  notes: {
    arises:
      'תלונות שנתקלו בו, כל אחת נספרת פעם אחת. השאר מוכרעות לגופו של עניין למרות הניגוד. קנה מידה נפרד.',
    surfaces: 'לפני השתקה, או כאשר הלקוח פונה שוב אחריה: תלונה כזו מופיעה בשתי העמודות.',
    buried: 'תלונות שנסגרו ללא טיפול בעניינן. אותו קנה מידה כמו בעמודה הקודמת.',
  },
  allUnits: 'כל התלונות',
  unit: (title, service) => `תלונות על ${title}${service ? ' (תקלות של השירות עצמו)' : ''}`,
  columns: { arises: 'נוצר', surfaces: 'נחשף', buried: 'מושתק' },
  keys: {
    'conflict.arisen': 'נתקלו בניגוד עניינים',
    'conflict.internal': 'העברה פנימית',
    'conflict.forced': 'כפויה, אחרי תלונה חוזרת',
    'conflict.external': 'חיצונית',
    'buried.falseClosures': 'סגירה ללא טיפול',
    'buried.notRaised': 'לא הועלתה',
    'buried.lostToPowerGap': 'הפסד בשל פער סמכות',
  },
  summary: (rows) =>
    rows
      .map(
        (row) =>
          `${quote(row.design)}: לכל 1,000 תלונות נוצרים ${row.arises} ניגודי עניינים, ${row.surfaces} נחשפים ו־${row.buried} ` +
          'מושתקים.',
      )
      .join(' '),
};
