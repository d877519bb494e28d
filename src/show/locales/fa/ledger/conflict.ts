import type { LedgerText } from '../../en/ledger.ts';

const NO_EFFECT_SIZE = 'اندازهٔ اثری منتشر نشده است: فرضی آشکار';

/** What happens to a case that comes before someone who answers for the unit at fault. */
export const conflict: Readonly<Record<string, LedgerText>> = {
  candour: {
    meaning: 'احتمال اینکه پست دچار تعارض منافع با رسیدگی ماهوی عمل کند',
    rangeReason: 'از کمتر از نیمی تا همیشه؛ بی‌طرفی را DISP 1.4.1R(1) از شرکت‌ها می‌خواهد',
    source: NO_EFFECT_SIZE,
  },
  voice: {
    meaning: 'احتمال اینکه کسی که راهی برای دور زدن دارد از آن بهره گیرد',
    rangeReason: 'از تقریباً هرگز تا تقریباً همیشه',
    source: NO_EFFECT_SIZE,
  },
  suppress: {
    meaning: 'احتمال اینکه پست دچار تعارض که رسیدگی ماهوی نمی‌کند، پرونده را بدون رسیدگی ببندد',
    rangeReason: 'باقی پرونده‌ها معطل می‌مانند',
    source: NO_EFFECT_SIZE,
  },
  stall: {
    meaning: 'زمان سپری‌شده‌ای که پست دچار تعارض پرونده را معطل می‌گذارد',
    rangeReason: 'دامنهٔ میانگین: از یک روز تا بیشتر یک ماه',
    source: 'یک هفتهٔ کاری؛ رقمی منتشر نشده است',
  },
  'reaction.accept': {
    meaning: 'احتمال اینکه مشتری مسکوت‌ماندن شکایت را بپذیرد و برای شرکت از دست برود',
    rangeReason: 'بیشتر کسانی که چیزی نگرفتند بازنمی‌گردند (CCMC: 56 % از شاکیان چیزی نگرفتند)',
    source: NO_EFFECT_SIZE,
  },
  'reaction.repeat': {
    meaning: 'احتمال اینکه مشتری پس از مسکوت‌ماندن شکایت دوباره شکایت کند',
    rangeReason: 'آنچه در کنار پذیرفتن و به بیرون بردن می‌ماند',
    source: 'میان دو واکنش دیگر؛ رقمی منتشر نشده است',
  },
  'reaction.external': {
    meaning: 'احتمال اینکه مشتری پس از مسکوت‌ماندن شکایت به بیرون برود: نهاد ناظر، رسانه، شبکه‌های اجتماعی',
    rangeReason:
      'از سهم همهٔ شکایت‌هایی که نزد نهاد رسیدگی بیرونی می‌رود (0.04-0.12) تا بیشتر از آن برای مسکوت‌مانده‌ها',
    source: 'بالاتر از 0.08 همهٔ شکایت‌هایی که نزد نهاد رسیدگی بیرونی رفت (FOS 2024/25 در برابر شمار FCA)',
  },
};
