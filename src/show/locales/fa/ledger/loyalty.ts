import type { LedgerText } from '../../en/ledger.ts';

const weight = (meaning: string): LedgerText => ({
  meaning,
  rangeReason: 'تنها ترتیب وزن‌ها پشتوانهٔ خوبی دارد؛ تنها نسبت آن‌ها به یکدیگر مهم است',
  source:
    'سه بُعد: Tax, Brown, Chandrashekaran 1998؛ وزن‌ها به ترتیبی که Orsingher et al. 2010 یافته‌اند، به نقل از حافظه و بدون رجوع به منبع',
});

const TARP = 'TARP، به نقل از کتاب «شکایت هدیه است» (A Complaint Is a Gift)';

const again = (after: string, figure: string, recalled = false): LedgerText => ({
  meaning: `سهم مشتریانی که پس از ${after} دوباره خرید می‌کنند`,
  rangeReason:
    'دامنه‌ای منتشر نشده است، داده‌های دهه‌های 1970 و 1980 آمریکا دربارهٔ کالاهای بادوام: یک‌دهم بالاتر و پایین‌تر',
  source: `${TARP}${recalled ? '؛ این رقم به نقل از حافظه و بدون رجوع به منبع است' : ''}: ${figure}`,
});

const EFFORT = 'بی‌وفاشدن پس از زحمت زیاد / کم 0.96 / 0.09: CEB/Gartner، تجربهٔ بی‌زحمت';

/** What customers make of a complaint, and what that is worth. */
export const loyalty: Readonly<Record<string, LedgerText>> = {
  'loyalty.weightOutcome': weight('وزن نتیجه در رضایت'),
  'loyalty.weightProcess': weight('وزن فرایند، یعنی زودرسیدن پاسخ، در رضایت'),
  'loyalty.weightTreatment': weight('وزن رفتار، یعنی زحمتی که مشتری کشید، در رضایت'),
  'loyalty.tooLittle': {
    meaning: 'سهمی از حق مشتری که با جبران کمتر از حق به او می‌رسد',
    rangeReason: 'از اندکی بهتر از هیچ تا نزدیک به همه',
    source: 'نیمی؛ رقم مناسبی منتشر نشده است',
  },
  'loyalty.refused': {
    meaning: 'سهمی از خواستهٔ مشتری که با رد مستدلِ شکایت ناموجه به او می‌رسد',
    rangeReason: 'از هیچ تا نزدیک به اندازهٔ پذیرفتن',
    source: 'توضیح دادن اثر دارد (CCMC 2015: رضایت 0.37 تنها با پول، 0.73 با عذرخواهی نیز)؛ نیمی',
  },
  'loyalty.halfTime': {
    meaning: 'زمان سپری‌شده‌ای که پس از آن پاسخ برای مشتری نیمی از ارزش خود را دارد',
    rangeReason: 'از دو روز تا چهار هفته',
    source: 'یک هفته، همان مهلت اصلی؛ رقمی منتشر نشده است',
  },
  'loyalty.perContact': {
    meaning: 'سهمی از آسانی که هر تماس دیگر از شکایت می‌گیرد',
    rangeReason: 'از تقریباً هیچ تا نزدیک به نیمی',
    source: 'تماس دوباره و بازگفتن اطلاعات از عوامل زحمت‌اند (CEB)؛ اندازهٔ اثرشان منتشر نشده است',
  },
  'loyalty.perHandOff': {
    meaning: 'سهمی از آسانی که هر دست‌به‌دست شدن از شکایت می‌گیرد',
    rangeReason: 'از دست‌به‌دست شدنی که کسی نمی‌بیند تا آنکه به اندازهٔ یک تماس سنگین است',
    source:
      'دست‌به‌دست شدن از عوامل زحمت است (CEB)، اما مشتری اندکی از آن را می‌بیند؛ اندازهٔ اثر آن منتشر نشده است',
  },
  'loyalty.contactPenalty': {
    meaning: 'سهمی از رضایت که از دست می‌رود اگر یک تماس کافی نباشد',
    rangeReason: 'دامنهٔ منتشرشدهٔ 15% تا 40% به همین شیوه: 1 - 1 / 1.15 و 1 - 1 / 1.4',
    source:
      'با حل در یک تماس (OCR) CSAT به اندازهٔ 33% بالاتر است (15% تا 40%): SQM؛ آنچه بدون آن از دست می‌رود 1 - 1 / 1.33 = 0.25 است',
  },
  'loyalty.majorFrom': {
    meaning: 'شدتی که مسئله از آن به بعد بزرگ به شمار می‌آید',
    rangeReason: 'از همهٔ شکایت‌های شرکت نمونه تا هیچ‌یک',
    source: 'دو برابر شدت یک شکایت عادی: شکایت‌های شرکت نمونه مسئله‌های کوچک‌اند',
  },
  'loyalty.fast': {
    meaning: 'زمان سپری‌شده از تماس نخست که پاسخ تا آن زمان زود به شمار می‌آید',
    rangeReason: 'از یک روز تا یک هفته',
    source: 'TARP زمانی نام نمی‌برد؛ به پیروی از حل خلاصه تا پایان روز کاری 3 (FCA, DISP 1.5)',
  },
  'loyalty.majorFast': again('مسئله‌ای بزرگ که زود حل شد', '0.82'),
  'loyalty.majorSlow': again('مسئله‌ای بزرگ که دیر حل شد', '0.54'),
  'loyalty.majorUnresolved': again('مسئله‌ای بزرگ که حل نشد', '0.19'),
  'loyalty.majorSilent': again('مسئله‌ای بزرگ که هرگز شنیده نشد', '0.09', true),
  'loyalty.minorFast': again('مسئله‌ای کوچک که زود حل شد', '0.95'),
  'loyalty.minorSlow': again('مسئله‌ای کوچک که دیر حل شد', '0.7'),
  'loyalty.minorUnresolved': again('مسئله‌ای کوچک که حل نشد', '0.46'),
  'loyalty.minorSilent': again('مسئله‌ای کوچک که هرگز شنیده نشد', '0.37', true),
  'loyalty.disloyalHigh': {
    meaning: 'سهم مشتریانی که پس از بیشترین زحمت وفاداری‌شان را از دست می‌دهند',
    rangeReason: 'همبستگی منتشرشده: از اندکی کمتر تا تقریباً همه',
    source: EFFORT,
  },
  'loyalty.disloyalLow': {
    meaning: 'سهم مشتریانی که پس از کمترین زحمت وفاداری‌شان را از دست می‌دهند',
    rangeReason: 'حدود نیم تا یک و نیم برابر سهم منتشرشده',
    source: EFFORT,
  },
  'loyalty.churn': {
    meaning: 'سهم مشتریانی که بدون هیچ شکایتی در سال از دست می‌روند',
    rangeReason: 'دامنهٔ منتشرشده؛ همیشه از کارفرما بپرسید',
    source:
      'ریزش سالانهٔ پایه 0.1 (0.05-0.25): به نقل از Murphy & Murphy، شرکت متوسط سالانه 10% از مشتریانش را از دست می‌دهد',
  },
  'loyalty.customerValue': {
    meaning: 'ارزش یک مشتری برای شرکت؛ 0 آنجا که معلوم نیست',
    rangeReason: 'از نامعلوم تا مشتری چندین ساله: رقم کارفرما را به جای آن بگذارید',
    source: 'هیچ رقمی به همهٔ شرکت‌ها نمی‌خورد: تا کارفرما رقم خود را نگوید ارزشی در خطر به حساب نمی‌آید',
  },
};
