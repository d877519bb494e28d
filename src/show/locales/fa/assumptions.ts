/** Assumptions in force: where their values come from, and how sure they are. */

import type { Words } from '../words.ts';

export const assumptions: Words['assumptions'] = {
  /** A setting of the file that the ledger does not know, by its path. */
  ownSetting: (path) => `تنظیم ویژهٔ این سناریو: ${path}`,
  withDesigns: (value, designs) =>
    [value, ...designs.map((design) => `${design.value} (${design.title})`)].join('؛ '),
  onDaysOf: (value, week) => `${value}، در روزهای هفتهٔ کاری ${week}`,
  setInScenario: 'تعیین‌شده در سناریو',
  switchedOff: 'خاموش‌شده با base: neutral',
  setInDesigns: (source) => `در برخی طرح‌ها تعیین شده است؛ در باقی: ${source}`,
  /** Units of the ledger's entries. */
  units: {
    text: 'متن',
    runs: 'تکرار',
    duration: 'مدت',
    durations: 'مدت‌ها',
    share: 'سهم',
    people: 'نفر',
    preset: 'الگوی آماده',
    seats: 'نفر',
    layers: 'لایه',
    'yes or no': 'بله یا نه',
    'opening hours': 'ساعات کار',
    'share per report': 'سهم برای هر زیردست',
    money: 'پول',
    'level 1-7': 'سطح 1 تا 7',
    probability: 'احتمال',
    'a day': 'در روز',
    number: 'عدد',
    cases: 'پرونده',
    name: 'نام',
    'bridge or chain': 'مستقیم یا سلسله‌مراتبی',
    moments: 'زمان‌های معین',
    'who pays': 'پرداخت‌کننده',
    factor: 'ضریب',
    exponent: 'توان',
    times: 'بار',
    'money a year': 'پول در سال',
    'hours a week': 'ساعت در هفته',
  },
  statuses: { sourced: 'دارای منبع', assumed: 'فرض‌شده', scenario: 'از سناریو' },
  confidences: { high: 'زیاد', medium: 'میانه', low: 'کم' },
};
