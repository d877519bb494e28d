import type { LedgerText } from '../../en/ledger.ts';

const work = (meaning: string): LedgerText => ({
  meaning,
  rangeReason: 'دامنهٔ میانگین: نزدیک به نیمی تا دو برابر پیش‌فرض یا بیشتر، تنها زمان خود کار',
  source: 'رقمی منتشر نشده است؛ در دامنهٔ زمان خود کار برای تأییدها (3 تا 60 دقیقه)، که آن هم از حافظه است',
});

/** Minutes of work, one distribution for each thing people do. */
export const workOfPeople: Readonly<Record<string, LedgerText>> = {
  'work.brief': work('کار پرسنده برای شرح موضوع به مافوق (سطح‌های 1 و 2)'),
  'work.proposal': work('کار پرسنده برای تهیهٔ پیشنهاد (سطح 3)'),
  'work.decision': work('کار کسی که دربارهٔ جبران تصمیم می‌گیرد'),
  'work.ruling': work('کار کسی که دربارهٔ درخواست مورد اختلاف رأی می‌دهد یا داوری می‌کند'),
  'work.advice': work('کار مافوقی که توصیه می‌کند (سطح 5)'),
  'work.inform': work('کار مافوقی که آگاه می‌شود (سطح 6)'),
  'work.explain': work('کار مافوق و پرسنده هنگام توضیح تصمیم (سطح 2)'),
  'work.relay': work('کار هر پستی که درخواست را در سلسله‌مراتب می‌برد'),
  'work.argue': work('کار هر یک از دو طرف درخواست مورد اختلاف'),
  'work.handoff': work('کار میز واحد نادرست پیش از بازگرداندن شکایت'),
  'work.closing': work('کار آگاه کردن مشتری از نتیجه'),
  'work.chaser': work('کار پاسخ به مشتری‌ای که پیگیری می‌کند'),
  'work.analysis': work('کار تصمیم‌گیر برای خواندن یک تحلیل دیگر و سنجیدن دوبارهٔ پرونده'),
  'work.visit': {
    ...work('کار تکنسین نزد مشتری، با احتساب راه'),
    source: 'حدود یک ساعت؛ رقمی منتشر نشده است',
  },
  'work.proactive': work('مدت هر تماس پیش‌گیرانه'),
  'work.meeting': work('مدت نشست پرسنده و مافوق (سطح 4)'),
};
