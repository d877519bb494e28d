/** What a design changes against the common company, a sentence each. */

import type { Words } from '../words.ts';
import { counted, LAYERS, quote, to } from './phrases.ts';

/** What a property of a position is called in a sentence. */
const properties = {
  title: 'שם התפקיד',
  neutral: 'ניטרליות',
  skipLevel: 'זכות פנייה מעל הממונה',
  hours: 'שעות',
  attention: 'זמן פנוי',
  cadence: 'מועדי טיפול',
  inTray: 'תיבת המשימות',
  absence: 'היעדרות',
  deputy: 'ממלא מקום',
  limit: 'תקרת סמכות',
  limits: 'תקרות סמכות לפי סוג הפיצוי',
  competence: 'כשירות מקצועית',
  location: 'אתר',
  cost: 'עלות',
  mind: 'מה חשוב לו',
  committee: 'ועדה',
};

export const changes: Words['changes'] = {
  serviceUnder: ({ boss }) => `שירות הלקוחות כפוף ${to(boss)}.`,
  addedAbove: ({ position, above }) => `נוסף התפקיד ${position} מעל התפקיד ${above}.`,
  addedUnder: ({ position, boss }) => `נוסף התפקיד ${position} בכפיפות ${to(boss)}.`,
  addedAtTop: ({ position }) => `נוסף התפקיד ${position} בראש המבנה.`,
  moved: ({ position, boss }) => `התפקיד ${position} כפוף ${to(boss)}.`,
  removed: ({ position }) => `התפקיד ${position} בוטל, והכפופים לו עולים דרג אחד.`,
  layers: ({ layers }) => `ביחידת שירות הלקוחות ${counted(layers, LAYERS)} של ניהול.`,
  dottedLine: ({ position, to: other }) => `התפקיד ${position} קשור בקו מקווקו ${to(other)}.`,
  decidedBy: ({ position, by }) => `במה שעולה מהתפקיד ${position} מחליט בפועל ${by}.`,
  becomes: ({ design, week }) =>
    `${week === 0 ? 'לפני תקופת הספירה' : `בשבוע ${week} של תקופת הספירה`} היא הופכת ${to(quote(design))}.`,
  setting: ({ meaning, value }) => `${meaning}: ${value}.`,
  property: ({ position, property, value }) => `${position}: ${properties[property]} ${value}.`,
};
