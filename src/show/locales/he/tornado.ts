import type { Words } from '../words.ts';
import { counted, quote, REPLICATIONS } from './phrases.ts';

export const tornado: Words['tornado'] = {
  subtitle: ({ replications, limits, rest, most, notMoved }) =>
    'כל הנחת יסוד נעה לבדה על פני הטווח שלה, אותם לקוחות בכל ערך ' +
    `(${counted(replications, REPLICATIONS)}, ${replications === 1 ? 'ללא רווחי סמך' : 'רווחי סמך של 95 %'}). עמודה ` +
    'עליונה: הערך הנמוך; עמודה תחתונה: הערך הגבוה. קו קטוע: כל הנחות היסוד כפי שהן. אפור: הפרשים זניחים ' +
    `(${limits} % מן הנתון). מעוין אדום: ההפרש הממוצע מחליף סימן בדרך.` +
    (rest === 0
      ? ''
      : most === null
        ? ` לא מוצגות: עוד ${rest}, ואחדות מהן משנות גם הן את המסקנה.`
        : ` לא מוצגות: עוד ${rest}, שאינן משנות אף מסקנה ומזיזות את ההפרש ב־${most} לכל היותר.`) +
    (notMoved === '' ? '' : ` ${notMoved}`),
  axis: ({ metric, a, b }) => `${metric}: ${quote(b)} פחות ${quote(a)}`,
  better: { higher: 'טוב יותר מימין', lower: 'טוב יותר משמאל', neither: '' },
  asAssumed: ({ difference, interval }) =>
    `לפי ההנחות ${difference}${interval === null ? '' : ` ${interval}`}`,
};
