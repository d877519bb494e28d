/** Titles of the common company's positions, units and contact types: those of any other stand as they are. */

const TITLES: Readonly<Record<string, string>> = {
  CEO: 'مدیرعامل',
  COO: 'مدیر ارشد عملیات',
  CMO: 'مدیر ارشد بازاریابی',
  CFO: 'مدیر ارشد مالی',
  CCSO: 'معاون ارشد خدمات مشتریان',
  Board: 'هیئت‌مدیره',
  Operations: 'عملیات',
  Marketing: 'بازاریابی',
  Finance: 'مالی',
  'Customer service': 'خدمات مشتریان',
  'Head of customer service': 'رئیس خدمات مشتریان',
  'Operations desk': 'میز اقدام عملیات',
  'Marketing desk': 'میز اقدام بازاریابی',
  'Finance desk': 'میز اقدام مالی',
  Agents: 'کارشناسان پاسخ‌گویی',
  Inquiry: 'پرسش',
  Complaint: 'شکایت',
};

/** Generated positions, with their numbers. */
const NUMBERED: readonly (readonly [RegExp, (...numbers: readonly string[]) => string])[] = [
  [/^Supervisor (\d+)$/, (n) => `سرپرست ${n}`],
  [/^Service manager (\d+)\.(\d+)$/, (layer, n) => `مدیر خدمات ${n}، لایهٔ ${layer}`],
  [/^Agents, team (\d+)$/, (n) => `کارشناسان، تیم ${n}`],
];

export const companyTitle = (title: string): string => {
  if (Object.hasOwn(TITLES, title)) return TITLES[title] ?? title;
  for (const [form, write] of NUMBERED) {
    const found = form.exec(title);
    if (found !== null) return write(...found.slice(1));
  }
  return title;
};
