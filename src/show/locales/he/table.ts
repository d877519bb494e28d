import type { Words } from '../words.ts';
import { counted, DESIGNS, list, quote, REPLICATIONS } from './phrases.ts';

export const table: Words['table'] = {
  mean: 'ממוצע',
  interval: 'רווח סמך 95 %',
  difference: 'הפרש',
  verdict: 'מסקנה',
  /** Units that stand after each number or in the label. */
  impliedUnits: { h: true, '%': true, s: true, min: true, 'a year': true, 'cost.perComplaint': true },
  lookAt: 'על מה להסתכל',
  reference: 'בסיס להשוואה',
  overloaded: ({ design, positions }) =>
    `${quote(design)}: אין מצב יציב. כמות העבודה גדולה מן השעות העומדות לרשות ${list(positions.map((p) => quote(p)))}, ` +
    'ולכן הממוצעים תלויים באורך ההרצה.',
  severalOverloaded: ({ designs, more }) =>
    `אין מצב יציב בחלופות ${list([...designs.map(quote), ...(more > 0 ? [`עוד ${counted(more, DESIGNS)}`] : [])])}: מוצעת יותר ` +
    'עבודה משעות העבודה שיש. הממוצעים שלהן תלויים באורך ההרצה.',
  few: (replications) =>
    `רק ${replications} חזרות: במספר כה קטן רק הפרשים גדולים מכריעים. חזרות נוספות יכולות רק לחדד.`,
  interrupted: ({ done, asked }) => `ההרצה הופסקה: הנתונים מבוססים על ${done} מתוך ${asked} חזרות.`,
  heading: (results) =>
    results.replications === 1
      ? `חזרה אחת (זרע ${results.seed}): ללא רווחי סמך`
      : `${counted(results.replications, REPLICATIONS)} מזווגות, אותם לקוחות בכל החלופות (זרע ${results.seed}). ` +
        'ההפרשים הם מן החלופה הראשונה.',
  notes: {
    simulated: 'תוצאת סימולציה, לא מדידה.',
    intervals: 'רווחי הסמך (95 %) מכסים רק את רעש הסימולציה, לא את הספק שבהנחות היסוד.',
    cost: 'העלות לבדה מתגמלת סירוב: מה שלא אושר אינו עולה כאן דבר, והנאמנות אינה נכללת בה.',
    hours: 'לשעות שכל דרג מקצה לנושאים אלה יש השפעה כבדה על הנתונים.',
  },
};
