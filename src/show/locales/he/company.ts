/** Titles of the common company's positions, units and contact types: those of any other stand as they are. */

const TITLES: Readonly<Record<string, string>> = {
  CEO: 'מנכ"ל',
  COO: 'סמנכ"ל תפעול',
  CMO: 'סמנכ"ל שיווק',
  CFO: 'סמנכ"ל כספים',
  CCSO: 'סמנכ"ל שירות לקוחות',
  Board: 'דירקטוריון',
  Operations: 'תפעול',
  Marketing: 'שיווק',
  Finance: 'כספים',
  'Customer service': 'שירות לקוחות',
  'Head of customer service': 'ראש שירות הלקוחות',
  'Operations desk': 'דסק ביצוע, תפעול',
  'Marketing desk': 'דסק ביצוע, שיווק',
  'Finance desk': 'דסק ביצוע, כספים',
  Agents: 'מוקדנים',
  Inquiry: 'בקשת מידע',
  Complaint: 'תלונה',
};

/** Generated positions, with their numbers. */
const NUMBERED: readonly (readonly [RegExp, (...numbers: readonly string[]) => string])[] = [
  [/^Supervisor (\d+)$/, (n) => `ראש צוות ${n}`],
  [/^Service manager (\d+)\.(\d+)$/, (layer, n) => `מנהל שירות ${n}, שכבה ${layer}`],
  [/^Agents, team (\d+)$/, (n) => `מוקדנים, צוות ${n}`],
];

export const companyTitle = (title: string): string => {
  if (Object.hasOwn(TITLES, title)) return TITLES[title] ?? title;
  for (const [form, write] of NUMBERED) {
    const found = form.exec(title);
    if (found !== null) return write(...found.slice(1));
  }
  return title;
};
