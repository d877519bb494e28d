import type { LedgerText } from '../../en/ledger.ts';

const LEFT_OUT = 'در شرکت معمول کنار گذاشته شده است تا تفاوت‌ها تنها از ساختار برخیزد';
const NO_EFFECT_SIZE = 'اندازهٔ اثر منتشر نشده است: فرضی آشکار';

/** What people add of their own: taste, fitness, training, what a boss values, how much is analysed first. */
export const persons: Readonly<Record<string, LedgerText>> = {
  'taste.decisions': {
    meaning: 'احتمال این‌که تصمیم دربارهٔ جبران به جای رسیدگی ماهوی از سلیقهٔ شخصی تصمیم‌گیر پیروی کند',
    rangeReason: 'از فرایندی مدون تا نیمی از همهٔ تصمیم‌ها',
    source: LEFT_OUT,
  },
  'taste.work': {
    meaning: 'ضریب تغییر عاملی شخصی در کار هر کارشناس پاسخ‌گویی',
    rangeReason: 'از یکسان بودن همه تا آن‌جا که کندها چند برابر تندها وقت می‌گذارند',
    source: LEFT_OUT,
  },
  fitness: {
    meaning: 'ضریب تغییر عاملی شخصی در احتمال خطای هر کارشناس پاسخ‌گویی',
    rangeReason: 'از یکسان بودن همه تا چند نفری که بیشتر خطاها از آنان است',
    source: LEFT_OUT,
  },
  training: {
    meaning: 'سهمی از وقت کاری کارشناسان پاسخ‌گویی که صرف آموزش می‌شود',
    rangeReason: 'از هیچ تا نیم روز در هفته',
    source: LEFT_OUT,
  },
  trainingEffect: {
    meaning:
      'هر سهم آموزش، به صورت ضریبی از آن، چه اندازه از خطا، رفتن نزد واحد نادرست و تصمیم سلیقه‌ای کارشناسان می‌کاهد',
    rangeReason: 'از آموزش بی‌اثر تا آن‌جا که یک‌دهم وقت چهارپنجم آن‌ها را از میان می‌برد',
    source: NO_EFFECT_SIZE,
  },
  'mind.thrift': {
    meaning: 'سهمی از حقوق و دستمزد واحد خدمات مشتریان که زیر دست مافوقی با ذهن یکسره فرایندی کم می‌شود',
    rangeReason: 'از هیچ تا یک شغل از هر پنج شغل',
    source: NO_EFFECT_SIZE,
  },
  'mind.order': {
    meaning:
      'سهمی از ناهمواری کار در واحد خدمات مشتریان، و از رفتن نزد واحد نادرست، که زیر دست چنین مافوقی کم می‌شود',
    rangeReason: 'از هیچ تا دو برابر پیش‌فرض',
    source: NO_EFFECT_SIZE,
  },
  'mind.generosity': {
    meaning: 'احتمال این‌که شکایت ناموجهی که وگرنه رد می‌شد، زیر دست مافوقی با ذهن یکسره مشتری‌مدار پذیرفته شود',
    rangeReason: 'از هرگز تا نیمی از آن‌ها',
    source: NO_EFFECT_SIZE,
  },
  'mind.backing': {
    meaning: 'سهمی از اختلاف‌ها بر سر درخواست‌ها که با پشتیبانی چنین مافوقی پیش نمی‌آید',
    rangeReason: 'از هیچ تا دو برابر پیش‌فرض',
    source: NO_EFFECT_SIZE,
  },
  analysis: {
    meaning: 'احتمال این‌که تصمیم‌گیری بالاتر از صف پیش از تصمیم یک تحلیل دیگر بخواهد، هر بار از نو',
    rangeReason: 'از هیچ تا چهار تحلیل برای هر تصمیم',
    source: LEFT_OUT,
  },
  analysisTime: {
    meaning: 'زمان سپری‌شده تا آماده شدن تحلیل برای خواندن',
    rangeReason: 'دامنهٔ میانگین: از روز بعد تا یک هفته و نیم',
    source: 'چند روز از وقت دیگران؛ رقمی منتشر نشده است',
  },
  analysisGain: {
    meaning: 'ضریب احتمال خطا به ازای هر تحلیل',
    rangeReason: 'از بسیار کمتر از نیم تا بی‌فایده',
    source: NO_EFFECT_SIZE,
  },
};
