/** What a design changes against the common company, a sentence each. */

import type { Words } from '../words.ts';
import { counted, LAYERS } from './phrases.ts';

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
  competence: 'כשירות מקצועית',
  location: 'אתר',
  cost: 'עלות',
};

export const changes: Words['changes'] = {
  serviceUnder: ({ boss }) => `קו הדיווח של שירות הלקוחות: אל ${boss}.`,
  addedAbove: ({ position, above }) => `תפקיד חדש מעל ${above}: ${position}.`,
  addedUnder: ({ position, boss }) => `תפקיד חדש תחת ${boss}: ${position}.`,
  addedAtTop: ({ position }) => `תפקיד חדש בראש המבנה: ${position}.`,
  moved: ({ position, boss }) => `קו הדיווח של ${position}: אל ${boss}.`,
  removed: ({ position }) => `תפקיד שבוטל: ${position}; הכפופים לו עוברים דרג אחד למעלה.`,
  layers: ({ layers }) => `ביחידת שירות הלקוחות ${counted(layers, LAYERS)} של ניהול.`,
  dottedLine: ({ position, to }) => `קו מקווקו מאת ${position} אל ${to}.`,
  setting: ({ meaning, value }) => `${meaning}: ${value}.`,
  property: ({ position, property, value }) => `${position}: ${properties[property]} ${value}.`,
};
