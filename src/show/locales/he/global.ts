import type { Subject } from '../en/global.ts';
import type { Words } from '../words.ts';
import { ASSUMPTIONS, counted, list, quote, REPLICATIONS } from './phrases.ts';

const subject = ({ a, b, metric }: Subject): string =>
  a === null ? `${quote(b)} (${metric})` : `${quote(b)} פחות ${quote(a)} (${metric})`;
const WORLDS = ['עולם אחד', 'שני עולמות', 'עולמות'] as const;
const SAMPLES = ['דגימה אחת', 'שתי דגימות', 'דגימות'] as const;

export const global: Words['global'] = {
  subject,
  /** From one end of a range to the other. */
  span: ({ low, high }) => `${low} עד ${high}`,
  /** Beside the name of an assumption. */
  range: ({ value, span }) => `ערך ההנחה ${value}, טווח ${span}`,
  /** '' where every assumption in force was moved. */
  leftOut: ({ noPart, noRange, notPossible, held, notAsked }) => {
    const parts = [
      ...(noPart > 0 ? [`${noPart} שאינן משנות דבר כאן`] : []),
      ...(noRange > 0 ? [`${noRange} ללא טווח מתאים`] : []),
      ...(notPossible > 0 ? [`${notPossible} שאינן אפשריות בכל הטווח שלהן`] : []),
      ...(held > 0 ? [`${held} שהן עובדות של החברה או כבויות בתרחיש`] : []),
      ...(notAsked > 0 ? [`${notAsked} שלא התבקשו`] : []),
    ];
    return parts.length === 0 ? '' : `הנחות יסוד שלא הוזזו: ${list(parts)}.`;
  },
  /** '' where all worlds are steady. */
  unsteady: ({ unsteady, worlds }) =>
    unsteady === 0
      ? ''
      : `ב־${unsteady} מתוך ${counted(worlds, WORLDS)} העבודה נערמת בלי סוף: הנתונים שם תלויים באורך ההרצה.`,
  customers: ({ replications, seed }) =>
    `אותם לקוחות בכל עולם, ${counted(replications, REPLICATIONS)} (זרע ${seed}): רווחי הסמך (95 %) אומרים מה היו מראים עולמות אחרים, לא ` +
    'לקוחות אחרים',
  ranges: 'הטווחים לקוחים מפנקס ההנחות והם סבירים בלבד: טווחים אחרים נותנים נתונים אחרים.',
  oneReplication: 'חזרה אחת אינה מגלה מהו רעש: ייתכן שחלק מזה מקרי; כדאי לקחת שתי --replications או יותר.',
  columns: {
    assumption: 'הנחת יסוד',
    design: 'חלופה',
    against: 'לעומת',
    inForce: 'ערך ההנחה',
    low: 'מ',
    high: 'עד',
  },

  screening: {
    title: ({ foremost, by, few, of, ...said }) =>
      (foremost.length === 1
        ? `${list(foremost.map(quote))} מזיזה יותר מכול את ${subject(said)}, ב־${by}; `
        : `אף הנחה אינה מזיזה בבירור יותר מכול את ${subject(said)}, ונראה ש־${list(foremost.map(quote))} בראש; `) +
      (of === 1
        ? 'רק היא הוזזה'
        : few === of
          ? `80 % מכל התזוזה באים מכל ${counted(of, ASSUMPTIONS)} יחד`
          : `80 % מכל התזוזה באים מ־${few} מתוך ${counted(of, ASSUMPTIONS)}`),
    nothing: ({ of, ...said }) =>
      of === 0
        ? `אין הנחת יסוד שהזזתה עשויה לשנות את ${subject(said)}`
        : `מתוך ${counted(of, ASSUMPTIONS)} אף אחת אינה מזיזה את ${subject(said)}`,
    noisy: ({ of, ...said }) =>
      of === 1
        ? `ההנחה היחידה שהוזזה אינה מזיזה את ${subject(said)} בבירור יותר מן הרעש של החזרות`
        : `מתוך ${counted(of, ASSUMPTIONS)} אף אחת אינה מזיזה את ${subject(said)} בבירור יותר מן הרעש של החזרות`,
    noise: ({ within, of }) =>
      within === 0
        ? ''
        : `מתוך ${counted(of, ASSUMPTIONS)}, את ההשפעה של ${within} אי אפשר להבדיל מן הרעש של החזרות, ולכן לא נאמר עליהן דבר; ` +
          'עוד --replications ילמדו יותר.',
    subtitle: ({ trajectories, worlds, rest }) =>
      `סינון מוריס: כל הנחת יסוד הוזזה מ־${trajectories} נקודות מוצא על פני כל הטווחים, ${counted(worlds, WORLDS)}. עמודה: ` +
      'הגודל הממוצע של ההשפעה בתזוזה על פני כל הטווח, עם רווח סמך של 95 %. מעוין: כמה ההשפעה משתנה מנקודת מוצא אחת ' +
      'לאחרת; מעבר לעמודה היא תלויה בעיקר בהנחות אחרות.' +
      (rest === 0 ? '' : ` לא מוצגות: עוד ${rest}, שמזיזות פחות.`),
    axis: (unit) => `הגודל הממוצע של ההשפעה, על פני כל הטווח${unit === '' ? '' : `, ${unit}`}`,
    kinds: {
      raises: 'מעלה',
      lowers: 'מורידה',
      either: 'פעם מעלה, פעם מורידה',
      noise: 'לא יותר מרעש',
      nothing: 'אינה מזיזה דבר',
    },
    unsteadyMoves: ({ unsteady, of }) => `אין מצב יציב ב־${unsteady} מתוך ${of} תזוזות`,
    heading: ({ trajectories, worlds }) =>
      `סינון מוריס: ${trajectories} מסלולים, ${counted(worlds, WORLDS)}; השפעות על פני כל הטווח.`,
    columns: {
      muStar: 'גודל ממוצע (μ*)',
      mu: 'ממוצע (μ)',
      sigma: 'פיזור (σ)',
      noise: 'רעש לבדו',
      effects: 'תזוזות',
      unsteady: 'ללא מצב יציב',
    },
    rest: (count) => `עוד ${counted(count, ASSUMPTIONS)}: כל הנתונים נמצאים בקובץ results.json.`,
    note:
      'הסינון מפריד בין מה שחשוב למה שלא; הוא אינו אומר כמה סביר כל ערך. השפעות קטנות נראות גדולות מעט מדי: גם למקרה יש ' +
      'גודל.',
    summary: ({ title, foremost }) =>
      `${title}.` +
      (foremost.length === 0
        ? ''
        : ` בראש: ${list(foremost.map(({ name, size, kind }) => `${quote(name)} (${size}, ${kind})`))}.`),
  },

  indices: {
    title: ({ names, few, share, of, ...said }) =>
      `מן השינוי ש${of === 1 ? 'הנחת יסוד אחת עשויה' : `־${of} הנחות יסוד עשויות`} לחולל ב־${subject(said)}, ${share} ` +
      `נובעים מ־${names.length === 0 ? `${few} מהן` : list(names.map(quote))}`,
    together: ({ share, of, ...said }) =>
      `מן השינוי ש־${of} הנחות יסוד עשויות לחולל ב־${subject(said)}, ${share} נובעים מכל אחת לבדה, והשאר מכמה יחד`,
    nothing: ({ of, ...said }) =>
      `מתוך ${counted(of, ASSUMPTIONS)} אף אחת אינה מזיזה את ${subject(said)}: הוא זהה בכל העולמות`,
    noisy: ({ share, of, ...said }) =>
      `הרעש גדול מכדי לומר אילו מתוך ${counted(of, ASSUMPTIONS)} מזיזות את ${subject(said)}: ${share} מן השונות בין העולמות הם רעש של ` +
      'החזרות; דרושות עוד --replications',
    noise: (share) => `הרעש של החזרות: ${share} מן השונות שנצפתה; הוא נוכה מכל החלקים.`,
    subtitle: ({ samples, worlds, of, screened }) =>
      `מדדי סובול על פני ${counted(worlds, WORLDS)} (${counted(samples, SAMPLES)}), ${counted(of, ASSUMPTIONS)} בתזוזה בבת אחת` +
      (screened === null ? '' : `, הבולטות מתוך ${screened} שסוננו`) +
      '; כל השאר כפי שהן. עמודה עליונה: חלק השונות שההנחה אחראית לו לבדה; עמודה תחתונה: עם כל מה שהיא עושה יחד עם אחרות. ' +
      'קווים: רווחי סמך של 95 %.',
    axis: 'חלק מן השונות',
    alone: 'לבדה',
    total: 'עם אחרות',
    upTo: 'עם אלה שמעליה',
    heading: ({ samples, worlds }) =>
      `מדדי סובול: ${counted(samples, SAMPLES)}, ${counted(worlds, WORLDS)}; חלקים מן השונות.`,
    spread: ({ mean, low, high }) => `בעולמות אלה הוא ${mean} בממוצע, ובין ${low} ל־${high} ב־90 % מהם.`,
    interplay: (share) => `מה שבא מכמה יחד: ${share} % מן השונות, ככל שאפשר לומר.`,
    /** '' where all samples are of use. */
    unused: ({ unused, samples, invalid }) =>
      unused === 0
        ? ''
        : `הושמטו: ${unused} מתוך ${counted(samples, SAMPLES)}, עם ${invalid} עולמות שבהם התרחיש אינו תקף, או עם עולמות שבהם נצפה מעט מדי או שהנתון בלי גבול.`,
    summary: ({ title, rows }) =>
      `${title}.` +
      (rows.length === 0
        ? ''
        : ` לבדה ועם אחרות: ${list(rows.map(({ name, alone, total }) => `${quote(name)} ${alone} ו־${total}`))}.`),
  },
};
