/** Assumptions in force: where their values come from, and how sure they are. */

import type { Words } from '../words.ts';

export const assumptions: Words['assumptions'] = {
  /** A setting of the file that the ledger does not know, by its path. */
  ownSetting: (path) => `הגדרה של תרחיש זה: ${path}`,
  withDesigns: (value, designs) =>
    [value, ...designs.map((design) => `${design.value} (${design.title})`)].join('; '),
  onDaysOf: (value, week) => `${value}, בימי שבוע העבודה ${week}`,
  setInScenario: 'נקבע בתרחיש',
  switchedOff: 'מבוטל על ידי base: neutral',
  setInDesigns: (source) => `נקבע בחלק מהחלופות; באחרות: ${source}`,
  /** Units of the ledger's entries. */
  units: {
    text: 'טקסט',
    runs: 'חזרות',
    duration: 'משך זמן',
    durations: 'משכי זמן',
    share: 'שיעור',
    people: 'אנשים',
    preset: 'תבנית מוכנה',
    seats: 'עמדות',
    layers: 'שכבות',
    'yes or no': 'כן או לא',
    'opening hours': 'שעות פעילות',
    'share per report': 'שיעור לכל כפוף',
    money: 'סכום כסף',
    'level 1-7': 'רמה 1 עד 7',
    probability: 'הסתברות',
    'a day': 'ביום',
    number: 'מספר',
    cases: 'תלונות',
    name: 'שם',
    'bridge or chain': 'ישירות או בשרשרת',
    moments: 'מועדים',
    'who pays': 'מי משלם',
    factor: 'מקדם',
    exponent: 'מעריך',
    times: 'פעמים',
    'money a year': 'סכום לשנה',
    'hours a week': 'שעות בשבוע',
  },
  statuses: { sourced: 'עם מקור', assumed: 'הנחה', scenario: 'מהתרחיש' },
  confidences: { high: 'גבוהה', medium: 'בינונית', low: 'נמוכה' },
};
