/** What practitioners claim, and what becomes of it in the model. */

import type { Words } from '../words.ts';
import { quote } from './phrases.ts';

export const claims: Words['claims'] = {
  verdicts: {
    supported: 'נתמכת',
    contradicted: 'נסתרת',
    depends: 'תלוי',
    'no clear difference': 'אין הבדל ברור',
  },
  columns: {
    claim: 'טענה',
    verdict: 'מסקנה',
    effect: 'השפעה',
    holds: 'מתקיימת ב',
    breaks: 'איפה היא מתהפכת',
  },
  metricOf: (metric, slice) => `${metric}, ${slice}`,
  slices: {
    own: 'תקלות של השירות עצמו',
    others: 'תקלות של אחרים',
    type: (name) => `סוג ${name}`,
    unit: (name) => `תקלות של ${name}`,
  },
  effect: ({ metric, a, b, effect }) => `${metric}, ${quote(b)} פחות ${quote(a)}: ${effect}`,
  claimed: {
    lower: (size) => `נטען: נמוך ביותר מ־${size}`,
    higher: (size) => `נטען: גבוה ביותר מ־${size}`,
    same: (size) => `נטען: שווה עד כדי ${size}`,
  },
  unsteady: 'אין מצב יציב',
  worlds: (hits, of) => `${hits} מתוך ${of} עולמות`,
  opposite: (n) => `ההפך ב־${n}`,
  differs: (n) => `הפרש גדול יותר ב־${n}`,
  unobserved: (n) => (n === 1 ? 'חזרה אחת ללא המדד הזה' : `${n} חזרות ללא המדד הזה`),
  unsteadyIn: (n) => `אין מצב יציב ב־${n}`,
  invalidIn: (n) => `עוד ${n} לא היו אפשריים`,
  nothingDrawn: 'דבר לא הוגרל',
  above: ({ name, value }) => `${name}: מעל ${value} בערך`,
  below: ({ name, value }) => `${name}: מתחת ל־${value} בערך`,
  between: ({ name, from, to }) => `${name}: בין ${from} ל־${to}`,
  unsteadyAt: ({ name, value }) => `${name}: אין מצב יציב ב־${value}`,
  holdsAtEnds: 'באף אחד מקצות הטווחים',
  method: ({ replications, worlds, perWorld, perEnd, holds, family }) =>
    `כל השוואה: ${replications} חזרות של שתי החלופות עם אותם לקוחות; רווח הסמך הוא 95 %, מתוקן לכל ${family} ` +
    `ההשוואות בקובץ. אחר כך ${worlds} עולמות סבירים שהוגרלו מטווחי ההנחות הנקובות, ${perWorld} חזרות בכל אחד; ואז כל ` +
    `אחת מההנחות האלה לבדה בשני קצות הטווח שלה, ${perEnd} חזרות בכל קצה. נתמכת: הרווח כולו מעבר להשפעה הקטנה ביותר ` +
    `שנחשבת, והטענה מתקיימת לפחות ב־${holds} מהעולמות. נסתרת: אותו דבר להפך שלה. תלוי: ההשפעה ברורה, אך לא בדי ` +
    'עולמות.',
  total: ({ simulations, judged, of }) => `נבדקו ${judged} מתוך ${of} טענות, על סמך ${simulations} חזרות.`,
  parts: {
    source: 'מקור',
    scenario: 'תרחיש',
    set: 'נקבע',
    drawn: 'הוגרל',
    idle: 'ללא חלק בכך',
    figure: 'מדד',
    alone: 'הנחה אחת בכל פעם',
    assumption: 'הנחת יסוד',
    at: 'ערך',
    difference: 'הפרש',
    becomes: 'מה קורה לה',
  },
  range: ({ value, low, high }) => `${value} (מ־${low} עד ${high})`,
  effects: {
    stays: '',
    'falls short': 'אינה מספיקה',
    turns: 'מתהפכת',
    unsteady: 'אין מצב יציב',
    invalid: 'בלתי אפשרי',
  },
};
