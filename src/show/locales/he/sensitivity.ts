import type { Verdict } from '../../../study/results.ts';
import type { Pair } from '../en/sensitivity.ts';
import type { Words } from '../words.ts';
import { ASSUMPTIONS, counted, list, quote, REPLICATIONS, UNSTEADY } from './phrases.ts';

const CLAIMS: Readonly<Partial<Record<Verdict, string>>> = {
  better: 'טובה מ',
  worse: 'גרועה מ',
  differs: 'שונה מ',
};
const claim = ({ a, b, metric, verdict }: Pair & { verdict: Verdict }): string =>
  `${quote(b)} ${CLAIMS[verdict] ?? 'מושווית ל'}־${quote(a)} (${metric})`;

/** How many of the assumptions before or after it, and what they could do. */
const some = (n: number): string => (n === 1 ? 'אחת' : String(n));
const could = (n: number): string => (n === 1 ? 'עלולה' : 'עלולות');

export const sensitivity: Words['sensitivity'] = {
  none: 'אין',
  hoursAWeek: (hours) => `${hours} שע׳ בשבוע`,
  effects: {
    reverses: 'הופך מסקנה',
    unclear: 'כבר לא ברור',
    unsteady: 'אין מצב יציב',
    invalid: 'בלתי אפשרי',
    holds: '',
  },
  /** Where the difference changes its sign: about there, or between two values that lie on no scale. */
  turnsAbout: (value) => `היפוך בערך ב־${value}`,
  turnsBetween: (from, to) => `היפוך בין ${from} ל־${to}`,
  /** What a value makes of the verdict, and where the difference turns on the way to it; either may be ''. */
  note: ({ effect, turn }) => [effect, turn].filter((part) => part !== '').join('; '),
  /** `design` where the assumption changes only one of the two. */
  asAssumed: ({ value, design }) =>
    design === null ? `ערך ההנחה ${value}` : `ערך ההנחה ${value}, רק בחלופה ${quote(design)}`,

  titles: {
    unsteady: ({ a, b, metric }) => `${quote(b)} לעומת ${quote(a)} (${metric}): ${UNSTEADY}`,
    unclear: ({ a, b, metric }) => `אין הבדל ברור בין ${quote(b)} ל־${quote(a)} (${metric}): אין מה להפוך`,
    reverses: (said) =>
      `${claim(said)}; ${said.reverse <= 3 && said.reverse < said.moved ? 'רק ' : ''}${some(said.reverse)} מתוך ` +
      `${counted(said.moved, ASSUMPTIONS)} ${could(said.reverse)} להפוך זאת`,
    open: (said) =>
      `${claim(said)}; מתוך ${counted(said.moved, ASSUMPTIONS)} אף אחת אינה הופכת זאת בתוך הטווח שלה, אך ` +
      `${some(said.open)} ${could(said.open)} להותיר את השאלה פתוחה`,
    holds: (said) =>
      `${claim(said)}; מתוך ${counted(said.moved, ASSUMPTIONS)} אף אחת אינה משנה זאת בתוך הטווח שלה`,
  },

  summary: ({ title, base, foremost }) =>
    `${title}. לפי הנחות היסוד כפי שהן, ההפרש הוא ${base}.` +
    (foremost.length === 0
      ? ''
      : ` על מה להתווכח: ${list(
          foremost.map(
            (one) =>
              `${quote(one.name)} (${one.lowDifference} כשהערך ${one.low}, ${one.highDifference} כשהערך ${one.high})`,
          ),
        )}.`),

  columns: {
    assumption: 'הנחת יסוד',
    against: 'לעומת',
    inForce: 'ערך ההנחה',
    value: 'ערך',
    difference: 'הפרש',
    verdict: 'מסקנה',
    turn: 'היפוך הסימן',
  },

  heading: ({ a, b, metric, replications, seed }) =>
    `${metric}: ${quote(b)} פחות ${quote(a)}, אותם לקוחות בכל ערך, ${counted(replications, REPLICATIONS)} לכל ערך (זרע ` +
    `${seed}).`,
  base: ({ difference, interval, verdict }) =>
    `כשכל הנחות היסוד כפי שהן: ${difference}${interval === null ? '' : ` ${interval}`}, ${verdict}.`,
  argue: (count) =>
    count === 1 ? 'הנחת היסוד שיש להתווכח עליה:' : `${count} הנחות היסוד שיש להתווכח עליהן:`,
  argument: ({ name, value, ends }) =>
    `${name}, ערך ההנחה ${value}: ` +
    ends
      .map(
        ({ value: at, difference, note }) => `${difference} כשהערך ${at}${note === '' ? '' : ` (${note})`}`,
      )
      .join(', ') +
    '.',
  rest: (count) => `עוד ${counted(count, ASSUMPTIONS)}: כל הנתונים נמצאים בקובץ results.json.`,
  still: (count) => `טרם נבדקו: ${counted(count, ASSUMPTIONS)}.`,
  notes: {
    one: 'הנחת יסוד אחת בכל פעם נעה על פני הטווח שבפנקס ההנחות; כמה יחד עלולות להשפיע יותר.',
    verdicts: 'המסקנות ורווחי הסמך (95 %) בכל ערך עומדים כל אחד לעצמו: מתוך ערכים רבים, אחדים שגויים באקראי.',
  },
};
