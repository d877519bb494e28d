import type { Cell } from '../en/delegation-by-depth.ts';
import type { Words } from '../words.ts';
import { counted, DESIGNS, LAYERS, list, quote, spacedDuration, to } from './phrases.ts';

/** Names of the seven levels of delegation (Appelo). */
const LEVELS: Readonly<Record<number, string>> = {
  1: 'הודעה',
  2: 'שכנוע',
  3: 'התייעצות',
  4: 'הסכמה',
  5: 'ייעוץ',
  6: 'בירור',
  7: 'האצלה',
};
const layers = (n: number): string => counted(n, LAYERS);
const place = (placement: string | null): string =>
  placement === null ? 'בראש המבנה' : `תחת ${quote(placement)}`;
const where = (cell: Cell): string =>
  `“${LEVELS[cell.level]}” עם ${layers(cell.layers)} ${place(cell.placement)}`;

export const delegationByDepth: Words['delegationByDepth'] = {
  nothing: 'כמה סמכויות להאציל וכמה שכבות לקיים',
  /** Every cell may be the best. */
  unclear: ({ designs }) =>
    `האצלת סמכויות ועומק ההיררכיה: אין הבדל ברור, כל אחת מתוך ${counted(designs, DESIGNS)} עשויה להיות הטובה ביותר`,
  /** Under one boss every cell may be the best, elsewhere none. */
  place: ({ placement }) =>
    `המיקום חשוב יותר מהאצלת סמכויות ומעומק ההיררכיה: כל חלופה ${place(placement)} עשויה להיות הטובה ביותר, ושום חלופה אחרת לא`,
  alone: ({ cell, share, target }) =>
    `הטובה מכולן: ${where(cell)}, ${share} נפתרו בפועל בתוך ${spacedDuration(target)}`,
  delegation: ({ level, depths }) =>
    `האצלת סמכויות חשובה יותר מעומק ההיררכיה: רק “${LEVELS[level]}” עשויה להיות הטובה ביותר, ואף מספר שכבות אינו גרוע יותר בבירור: ` +
    list(depths.map(String)),
  depth: ({ layers: n, levels }) =>
    `עומק ההיררכיה חשוב יותר מהאצלת סמכויות: רק עם ${layers(n)} תיתכן התוצאה הטובה ביותר, בכל רמת האצלה: ` +
    list(levels.map((level) => `“${LEVELS[level]}”`)),
  several: ({ cell, share, target, others }) =>
    `הממוצע הטוב ביותר: ${where(cell)}, ${share} נפתרו בפועל בתוך ${spacedDuration(target)}; ` +
    (others === 1
      ? 'עוד חלופה אחת אינה גרועה ממנה בבירור'
      : `עוד ${counted(others, DESIGNS)} אינן גרועות ממנה בבירור`),
  subtitle: ({ target, indifference, leftOut }) =>
    `שיעור התלונות שהגיעו ונפתרו בפועל בתוך ${spacedDuration(target)}, ב־%, עם רווחי סמך של 95 %; כהה יותר פירושו יותר. ` +
    `ממוסגר: הממוצע הטוב ביותר. בקווים אלכסוניים: אינו גרוע ממנו בבירור, ביותר מ־${indifference} % משיעורו. בביטחון של 95 % ` +
    'החלופה הטובה ביותר ממוסגרת או מסומנת בקווים אלכסוניים, לפי הפרשים מזווגים מן הממוצע הטוב ביותר, מתוקנים למספר זוגות החלופות.' +
    (leftOut === 0
      ? ''
      : leftOut === 1
        ? ' חלופה אחת שאין לה מקום משלה במפה הושמטה.'
        : ` ${counted(leftOut, DESIGNS)} שאין להן מקום משלהן במפה הושמטו.`),
  placement: (placement) =>
    placement === null ? 'שירות הלקוחות בראש המבנה' : `שירות הלקוחות כפוף ${to(placement)}`,
  axis: 'עד כמה הקו הראשון רשאי להחליט לבדו: רמת האצלת הסמכויות',
  level: (level) => `${level} ${LEVELS[level] ?? ''}`.trim(),
  layers,
  standings: {
    best: 'הממוצע הטוב ביותר',
    contender: 'לא גרוע יותר בבירור',
    worse: 'הוכח שאינו הטוב ביותר',
    unsteady: 'אין מצב יציב',
    unknown: '',
  },
  columns: {
    placement: 'שירות הלקוחות כפוף אל',
    level: 'רמת האצלת הסמכויות',
    layers: 'שכבות',
    share: (target) => `נפתרו בפועל בתוך ${spacedDuration(target)}, %`,
    standing: 'לעומת הטוב ביותר',
  },
  summary: ({ target, best, contenders, worse, unsteady }) =>
    [
      best === null
        ? ''
        : `השיעור הממוצע הטוב ביותר של תלונות שנפתרו בפועל בתוך ${spacedDuration(target)} הוא של ${quote(best.design)}, ` +
          `${best.share}.`,
      contenders.length === 0 ? '' : `לא גרועות יותר בבירור: ${list(contenders.map(quote))}.`,
      worse.length === 0 ? '' : `הוכח שאינן הטובות ביותר: ${list(worse.map(quote))}.`,
      unsteady.length === 0 ? '' : `אין מצב יציב: ${list(unsteady.map(quote))}.`,
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
};
