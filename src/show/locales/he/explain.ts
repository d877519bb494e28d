/** What `explain` says about a parameter of the ledger. */

import type { Words } from '../words.ts';

export const explain: Words['explain'] = {
  groups: (n, all) => `${all} פרמטרים ב-${n} קבוצות, לפי מקומם בקובץ התרחיש`,
  general: 'כללים והגדרות',
  labels: {
    meaning: 'משמעות',
    unit: 'יחידה',
    value: 'ברירת מחדל',
    range: 'טווח',
    neutral: 'כבוי בערך',
    source: 'מקור',
    status: 'מעמד',
    confidence: 'מידת ביטחון',
    mechanisms: 'משמש ב',
    where: 'בקובץ',
    inForce: 'בתוקף',
  },
  from: (low, high) => `מ-${low} עד ${high}`,
  noRange: 'אין: זו בחירה או עובדה, וניתוח הרגישות אינו מזיז אותה',
  neverOff: 'בשום ערך: אי אפשר לכבות',
  onlyFigures: 'רק במדדים: דבר ממה שקורה אינו תלוי בו',
  noMechanism: 'אין לו מנגנון משלו',
  perDesign: 'גם חלופה יכולה לקבוע אותו לעצמה.',
  notPerDesign: 'הוא זהה בכל החלופות.',
  homes: {
    positions: 'של תפקיד, במקום מה שיש לדרגתו; חלופה קובעת אותו ב-setPosition.',
    places: 'של תפקיד; בחלופה ב-addPosition.',
    contacts: 'של סוג פנייה; הוא זהה בכל החלופות.',
    designs: 'של חלופה.',
  },
  setIn: (file, place, value) => `${file}, ${place}: ${value}`,
  setNowhere: (file) => `אינו נקבע בשום מקום ב-${file}`,
  usual: (value) => `ברירת מחדל: ${value}`,
  notInForce: (file) => `אין לו חלק ב-${file}`,
  inFile: (value, origin) => `${value} (${origin})`,
  origins: { default: 'ברירת המחדל', neutral: 'כבוי לפי base: neutral', scenario: 'נקבע בקובץ' },
};
