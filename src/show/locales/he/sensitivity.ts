import type { Verdict } from '../../../study/results.ts';
import type { Moved, Pair } from '../en/sensitivity.ts';
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

const among = ({ moved, waiting }: Moved): string =>
  waiting === 0 ? counted(moved, ASSUMPTIONS) : `${counted(moved, ASSUMPTIONS)} שנבדקו עד כה`;
const impossible = ({ invalid }: Moved): string =>
  invalid === 0
    ? ''
    : invalid === 1
      ? '; עוד אחת אינה יכולה לנוע אל שני קצות הטווח שלה'
      : `; עוד ${invalid} אינן יכולות לנוע אל שני קצות הטווח שלהן`;

export const sensitivity: Words['sensitivity'] = {
  none: 'אין',
  hoursAWeek: (hours) => `${hours} שע׳ בשבוע`,
  effects: {
    reverses: 'הופך מסקנה',
    better: 'נעשית טובה יותר',
    worse: 'נעשית גרועה יותר',
    differs: 'נעשית שונה',
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
    decided: (said) =>
      `לפי ההנחות אין הבדל ברור בין ${quote(said.b)} ל־${quote(said.a)} (${said.metric}); מתוך ${among(said)} ` +
      `${some(said.decide)} ${could(said.decide)} ליצור הבדל${impossible(said)}`,
    reverses: (said) =>
      `${claim(said)}; מתוך ${among(said)} ` +
      `${said.waiting === 0 && said.reverse <= 3 && said.reverse < said.moved ? 'רק ' : ''}${some(said.reverse)} ` +
      `${could(said.reverse)} להפוך זאת` +
      `${said.open === 0 ? '' : `, ועוד ${some(said.open)} ${could(said.open)} להותיר את השאלה פתוחה`}` +
      impossible(said),
    open: (said) =>
      `${claim(said)}; מתוך ${among(said)} אף אחת אינה הופכת זאת באף אחד מקצות הטווח שלה, אך ` +
      `${some(said.open)} ${could(said.open)} להותיר את השאלה פתוחה${impossible(said)}`,
    holds: (said) =>
      `${claim(said)}; מתוך ${among(said)} אף אחת אינה משנה זאת באף אחד מקצות הטווח שלה${impossible(said)}`,
    untried: (said) =>
      `${claim(said)}; ${said.waiting === 0 ? '' : 'עד כה '}לא היה אפשר להזיז אף הנחה אל שני קצות הטווח שלה`,
  },

  summary: ({ title, base, notMoved, foremost }) =>
    `${title}. לפי הנחות היסוד כפי שהן, ההפרש הוא ${base}.` +
    (foremost.length === 0
      ? ''
      : ` על מה להתווכח: ${list(
          foremost.map(
            (one) =>
              `${quote(one.name)} (${one.lowDifference} כשהערך ${one.low}, ${one.highDifference} כשהערך ${one.high})`,
          ),
        )}.`) +
    (notMoved === '' ? '' : ` ${notMoved}`),

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
  /** '' where all were moved. */
  notMoved: ({ waiting, noRange, otherForm }) => {
    const parts = [
      ...(waiting > 0 ? [`${waiting} טרם נבדקו`] : []),
      ...(noRange > 0 ? [`${noRange} ללא טווח`] : []),
      ...(otherForm > 0 ? [`${otherForm} כתובות בצורה שהטווח אינו מתאים לה`] : []),
    ];
    return parts.length === 0 ? '' : `הנחות יסוד שלא הוזזו: ${list(parts)}.`;
  },
  notes: {
    one: 'הנחת יסוד אחת בכל פעם נעה על פני הטווח שבפנקס ההנחות; כמה יחד עלולות להשפיע יותר.',
    verdicts: 'המסקנות ורווחי הסמך (95 %) בכל ערך עומדים כל אחד לעצמו: מתוך ערכים רבים, אחדים שגויים באקראי.',
  },
};
