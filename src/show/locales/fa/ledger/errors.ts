import type { LedgerText } from '../../en/ledger.ts';

const NOT_PUBLISHED =
  'برای شکایت‌ها رقمی منتشر نشده است؛ نرخ خطای 0.01-0.1 در هر خرده‌کار در پژوهش‌های VDT معمول است';

/** Wrong decisions and generosity. */
export const errors: Readonly<Record<string, LedgerText>> = {
  'error.agent': {
    meaning: 'احتمال خطا در جبران موجهی که کارشناس پاسخ‌گویی می‌دهد، برای مبالغ در حد پایهٔ او',
    rangeReason: 'از یک‌پنجم تا دو برابر پیش‌فرض',
    source: NOT_PUBLISHED,
  },
  'error.above': {
    meaning: 'احتمال خطا در جبران موجهی که هر کس بالاتر از کارشناس می‌دهد، برای مبالغ در حد پایهٔ او',
    rangeReason: 'از یک‌چهارم تا دو و نیم برابر پیش‌فرض',
    source: NOT_PUBLISHED,
  },
  'error.gamma': {
    meaning: 'توانی که خطا با آن نسبت به مبلغ بالاتر از پایهٔ تصمیم‌گیر رشد می‌کند',
    rangeReason: 'از بی‌رشد تا رشد به تناسب',
    source: 'ریشهٔ دوم: دشوارتر، ولی نه نومیدکننده؛ رقمی منتشر نشده است',
  },
  overpay: {
    meaning: 'سهمی از مبلغ که خطای به سود مشتری بیش از حق می‌پردازد',
    rangeReason: 'از یک‌دهم تا دو برابر شدن مبلغ',
    source: 'رقمی منتشر نشده است',
  },
  benefitOfDoubt: {
    meaning: 'احتمال اینکه شکایتی ناموجه با این همه پذیرفته شود',
    rangeReason: 'از رسیدگی ماهوی سختگیرانه تا «همیشه حق با مشتری است»',
    source: 'تصمیم با رسیدگی ماهوی مبنایی است که گشاده‌دستی با آن سنجیده می‌شود',
  },
};
