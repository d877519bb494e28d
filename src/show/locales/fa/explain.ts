/** What `explain` says about a parameter of the ledger. */

import type { Words } from '../words.ts';

export const explain: Words['explain'] = {
  groups: (n, all) => `${all} پارامتر در ${n} گروه، بر پایهٔ جایشان در پروندهٔ سناریو`,
  general: 'قاعده‌ها و تنظیم‌ها',
  labels: {
    meaning: 'معنا',
    unit: 'واحد',
    value: 'پیش‌فرض',
    range: 'دامنه',
    neutral: 'خاموش در',
    source: 'منبع',
    status: 'وضعیت',
    confidence: 'میزان اطمینان',
    mechanisms: 'به کار رفته در',
    where: 'در پرونده',
    inForce: 'مقدار جاری',
  },
  from: (low, high) => `از ${low} تا ${high}`,
  noRange: 'ندارد: یک انتخاب یا واقعیت است و تحلیل حساسیت آن را جابه‌جا نمی‌کند',
  neverOff: 'هیچ مقداری: خاموش نمی‌شود',
  noMechanism: 'هیچ سازوکاری که بتوان خاموشش کرد',
  perDesign: 'هر طرح هم می‌تواند آن را برای خود تعیین کند.',
  notInForce: (file) => `در ${file} نقشی ندارد`,
  inFile: (value, origin) => `${value} (${origin})`,
  origins: { default: 'پیش‌فرض', neutral: 'با base: neutral خاموش شده', scenario: 'در پرونده تعیین شده' },
};
