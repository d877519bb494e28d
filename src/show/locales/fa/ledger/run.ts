import type { LedgerText } from '../../en/ledger.ts';

const CHOICE = 'انتخاب مطالعه است، نه عدم قطعیت';

/** How a study is run and judged. */
export const run: Readonly<Record<string, LedgerText>> = {
  seed: {
    meaning: 'بذر همهٔ قرعه‌های تصادفی',
    rangeReason: CHOICE,
    source: 'هر متنی می‌تواند باشد: هیچ نتیجه‌ای نباید به آن بسته باشد',
  },
  replications: {
    meaning: 'تکرارهای مستقل، هر یک با مشتریان یکسان در همهٔ طرح‌ها',
    rangeReason: CHOICE,
    source: 'بسنده برای نخستین بازهٔ اطمینان در نزدیک به یک دقیقه',
  },
  'horizon.warmUp': {
    meaning: 'زمان پیش از دورهٔ سنجش که نوبت‌ها در آن پر می‌شوند و چیزی شمرده نمی‌شود',
    rangeReason: CHOICE,
    source: 'درازتر از عمر تقریباً هر شکایتی',
  },
  'horizon.window': {
    meaning: 'دورهٔ سنجش: زمانی که شکایت‌های شمرده‌شده در آن می‌رسند',
    rangeReason: CHOICE,
    source: 'نیم سال',
  },
  'horizon.drain': {
    meaning: 'زمان پس از دورهٔ سنجش که همان شکایت‌ها در آن تا پایان دنبال می‌شوند',
    rangeReason: CHOICE,
    source: 'درازتر از هشت هفتهٔ مهلت پاسخ نهایی (FCA DISP 1.6.2R)',
  },
  targets: {
    meaning: 'مهلت‌هایی که شکایت باید در آن‌ها واقعاً حل شود؛ نخستین، مهلت اصلی است',
    rangeReason: CHOICE,
    source: 'یک هفته مهلت اصلی است؛ سه روز مهلت حل کوتاه است (FCA DISP 1.5)',
  },
  serviceLevel: {
    meaning: 'انتظاری که پاسخ در آن برای سطح خدمت به حساب می‌آید',
    rangeReason: 'یک قرارداد مرسوم',
    source: 'هدف سطح خدمت تلفنی 80% در 20 ثانیه، novelvox.com, cxtoday.com',
  },
  indifference: {
    meaning: 'تفاوت‌ها تا این سهم از طرح نخست ناچیزند: نتیجه‌ای اعلام نمی‌شود',
    rangeReason: CHOICE,
    source: 'یک درصد رقم مقایسه‌شده',
  },
};
