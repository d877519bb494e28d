/** What `check` says about a scenario. */

import type { Words } from '../words.ts';
import { counted, DESIGNS, REPLICATIONS } from './phrases.ts';

export const check: Words['check'] = {
  study: ({ designs, replications, seed }) =>
    `${counted(designs, DESIGNS)}, ${counted(replications, REPLICATIONS)}, זרע ${seed}`,
  days: ({ warmUp, window, drain }) => `ימי חימום: ${warmUp}, ימי ספירה: ${window}, ימי מעקב: ${drain}`,
  design: ({ number, of, title, id }) => `חלופה ${number} מתוך ${of}: ${title} (${id})`,
  columns: { rank: 'דרג', seats: 'עמדות', hours: 'שעות בשבוע', limit: 'תקרה', load: 'עומס' },
  ranks: {
    agent: 'מוקדנים',
    supervisor: 'ראש צוות',
    manager: 'מנהל',
    head: 'ראש שירות הלקוחות',
    executive: 'מנהל בכיר',
    ceo: 'מנכ"ל',
    board: 'דירקטוריון',
    desk: 'דסק ביצוע',
  },
  shared: 'משותף',
  anyAmount: 'כל סכום',
  neutral: 'ניטרלי',
  mayBeBypassed: 'ניתן לעקיפה',
  moreLikeThese: (n) => `… ועוד ${n} כאלה`,
  startsAs: 'המבנה שלהלן הוא המבנה שבהתחלה.',
  limits: (byRank) => `תקרות סמכות: ${byRank.join(' · ')}`,
  layers: ({ layers, span }) =>
    `שכבות מראש המבנה ועד הקו הראשון, כולל שניהם: ${layers}; מוטת שליטה ממוצעת ${span}`,
  share: ({ own, people, percent, published }) =>
    `שירות לקוחות: ${own} משרות מלאות מתוך ${people}, ${percent} % (לפי הפרסומים: ${published} % [מקור])`,
  frontLine: (load) => `הקו הראשון, כל הצוותים יחד: עומס ${load}`,
  overloaded: ({ named, more }) =>
    `אזהרה: יותר עבודה מזמן אצל ${named}${more > 0 ? ` ואצל עוד ${more}` : ''}: התורים שם הולכים וגדלים, אין מצב יציב`,
  leftOut: {
    shocks: 'העומסים הצפויים אינם כוללים את הגלים שבתרחיש: בזמן גל העומסים גבוהים או נמוכים יותר.',
    defects: 'העומסים הצפויים אינם כוללים את הליקוי שבתרחיש: עד תיקונו העומסים גבוהים יותר.',
    closures: 'העומסים הצפויים אינם כוללים את ימי הסגירה שבתרחיש: העומסים גבוהים במקצת.',
  },
  assumptions: (n) => `הנחות יסוד בתוקף: ${n}`,
  key: '[מקור] מקור שפורסם, [הנחה] הנחה, [תרחיש] נקבע בקובץ זה',
  marks: { sourced: '[מקור]', assumed: '[הנחה]', scenario: '[תרחיש]' },
};
