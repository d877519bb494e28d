/** What the Persian ledger says of a change of shape. */

import type { LedgerText } from '../../en/ledger.ts';

export const change: Readonly<Record<string, LedgerText>> = {
  'transition.loss': {
    meaning: 'سهمی از توان کاری واحد خدمات مشتریان که پس از تغییر ساختار برای مدتی از دست می‌رود',
    rangeReason: 'از تغییری که کسی متوجه آن نمی‌شود تا از دست رفتن نیمی از کار',
    source: 'خط‌های گزارش‌دهی تازه، جاهای تازه و عادت‌های تازه زمان می‌خواهند تا جا بیفتند؛ رقمی منتشر نشده است',
  },
  'transition.lasts': {
    meaning: 'مدتی پس از تغییر ساختار که واحد خدمات مشتریان کندتر کار می‌کند',
    rangeReason: 'از یک هفته تا نیم سال',
    source: 'یک ماه برای جا افتادن؛ رقمی منتشر نشده است',
  },
};
