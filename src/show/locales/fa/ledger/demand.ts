import type { LedgerText } from '../../en/ledger.ts';

const HANDLE_TIME =
  'میانگین زمان پاسخ‌گویی به تماس ساده 6 دقیقه (3.2-10)، نظرسنجی goresponse.co.uk: 43% از مراکز 5 تا 9 دقیقه؛ ' +
  'توزیع لگ‌نرمال، Brown, Gans, Mandelbaum et al. 2005 JASA';

const HALF_TO_MORE = 'از نیمی تا یک و نیم برابر پیش‌فرض';

/** Complaints that are the fault of `unit`; `worker` puts them right. */
function fault(id: string, unit: string, worker: string): Record<string, LedgerText> {
  const path = (field: string): string => `contacts.complaint.faults.${id}.${field}`;
  return {
    [path('perDay')]: {
      meaning: `شمار روزانهٔ شکایت‌هایی که تقصیر ${unit} است`,
      rangeReason: HALF_TO_MORE,
      source: 'بیشتر خطاها در عملیات و کمترین آن‌ها در خود خدمات پیش می‌آید؛ ترکیب کارفرما را بپرسید',
    },
    [path('mustAct')]: {
      meaning: `احتمال اینکه پس از پذیرش چنین شکایتی ${unit} باید اقدام کند`,
      rangeReason: HALF_TO_MORE,
      source: 'بسیاری از جبران‌ها تنها پول است؛ باقی به کار واحد مقصر نیاز دارد',
    },
    [path('work')]: {
      meaning: `کار ${worker} برای جبران چنین شکایتی`,
      rangeReason: 'دامنهٔ میانگین: از یک ثبت تا یک مراجعهٔ حضوری',
      source: 'میان زمان کار یک تماس ساده و کار سطح دوم (30 دقیقه، 15-60)',
    },
    [path('lead')]: {
      meaning: `زمانی که پس از کار ${unit} می‌گذرد، برای نمونه برای قطعهٔ یدکی`,
      rangeReason: 'دامنهٔ میانگین: از بی‌درنگ تا قطعه‌ای که باید برسد',
      source: 'نزدیک به یک‌سوم زمان سپری‌شده انتظار برای دیگران است (Helpdesk 0.26; Volvo cohort 0.54)',
    },
  };
}

function reach(kind: string, what: string): Record<string, LedgerText> {
  return {
    [`contacts.${kind}.deflection`]: {
      meaning: `سهمی از ${what} که خدمت خودکار پاسخ می‌دهد`,
      rangeReason: 'از هیچ تا یک درگاه خوب خدمت خودکار',
      source: 'تقاضای پیش‌فرض همان است که به کارکنان صف می‌رسد',
    },
    [`contacts.${kind}.overdispersion`]: {
      meaning: `مجذور ضریب تغییرات ضریب روزانهٔ نرخ ${what}`,
      rangeReason: 'از رسیدن پواسونی تا روزهایی که نزدیک به یک‌سوم با هم تفاوت دارند',
      source: 'رسیدن پواسونی (Brown, Gans, Mandelbaum et al. 2005 JASA: پواسونی ناهمگن)',
    },
  };
}

/** What customers bring: the two contact types of the common company. */
export const demand: Readonly<Record<string, LedgerText>> = {
  'contacts.inquiry.perDay': {
    meaning: 'شمار پرسش‌ها در روز',
    rangeReason: 'اشتغال 25 نفر را میان 75 % و 95 % نگه می‌دارد',
    source: '25 نفر را نزدیک به اشتغال هدف 0.85 پر می‌کند (multichannelmerchant.com)',
  },
  'contacts.inquiry.intake': {
    meaning: 'کار کارشناس پاسخ‌گویی برای یک پرسش',
    rangeReason: 'دامنهٔ میانگین: دامنهٔ منتشرشدهٔ زمان پاسخ‌گویی',
    source: HANDLE_TIME,
  },
  'contacts.inquiry.patience': {
    meaning: 'زمانی که مشتری دارای پرسش پیش از رها کردن نوبت منتظر می‌ماند',
    rangeReason: 'دامنهٔ میانگین: دامنهٔ منتشرشدهٔ شکیبایی تماس‌گیرندگان',
    source:
      'در دامنهٔ شکیبایی تماس‌گیرندگان Brown et al. 2005 (2 تا 13 دقیقه)، از حافظه و نه با مراجعه به منبع',
  },
  ...reach('inquiry', 'پرسش‌ها'),
  'contacts.complaint.intake': {
    meaning: 'کار کارشناس پاسخ‌گویی برای ثبت شکایت',
    rangeReason: 'دامنهٔ میانگین: از تماس ساده تا زمان کار سطح دوم',
    source: `میان تماس ساده و کار سطح دوم. ${HANDLE_TIME}`,
  },
  'contacts.complaint.patience': {
    meaning: 'زمانی که مشتری دارای شکایت پیش از رها کردن نوبت منتظر می‌ماند',
    rangeReason: 'دامنهٔ میانگین: کسی که شکایت دارد بیش از کسی که می‌پرسد منتظر می‌ماند',
    source: 'یک و نیم برابر پرسش؛ رقمی منتشر نشده است',
  },
  'contacts.complaint.amount': {
    meaning: 'مبلغی که شکایت بر سر آن است',
    rangeReason: 'دامنهٔ میانگین: از کالاهای خرد مصرفی تا لوازم خانگی',
    source: 'بیشتر مبالغ در سقف اختیار کارشناس است و دنباله‌ای دراز بالای آن؛ از کارفرما بپرسید',
  },
  'contacts.complaint.justified': {
    meaning: 'احتمال اینکه شکایت موجه باشد',
    rangeReason: 'سهم تأییدشده به دست شرکت‌ها در دو نیم‌سال بخش مالی بریتانیا',
    source: 'تأییدشده به دست شرکت‌ها 0.58 (0.57-0.61): FCA 2023 H2 58%, H1 61%؛ گردشده به 0.6',
  },
  'contacts.complaint.severity': {
    meaning: 'شدت شکایت، برای کارتابل‌هایی که شدیدترین را نخست برمی‌دارند',
    rangeReason: 'همه یکسان: هیچ کارتابلی در شرکت پایه بر پایهٔ آن مرتب نمی‌شود',
    source: 'هیچ کارتابلی در شرکت پایه بر پایهٔ شدت مرتب نمی‌شود',
  },
  'contacts.complaint.remedy': {
    meaning: 'نوع جبران، که سطح‌های تفویض اختیار به آن برمی‌گردند',
    rangeReason: 'یک نام است',
    source: 'یک نوع جبران برای همهٔ شکایت‌ها',
  },
  'contacts.complaint.giveUp': {
    meaning: 'زمان سپری‌شده‌ای که پس از آن مشتری از شکایت باز خود انصراف می‌دهد',
    rangeReason: 'از یک ماه تا نیم سال',
    source: 'هر شکایت تا پایان آن دنبال می‌شود',
  },
  'contacts.complaint.visit': {
    meaning: 'چه کسی پیش از تصمیم نزد مشتری می‌رود و برای چه سهمی از شکایت‌ها',
    rangeReason: 'یک پست و یک سهم',
    source: 'شکایت‌ها از پشت میز تصمیم‌گیری می‌شوند',
  },
  channels: {
    meaning: 'راه‌های تماس مشتریان با شرکت: زنده، نوشتاری یا خودکار، با سهم هر یک',
    rangeReason: 'یک فهرست است',
    source: 'همه تلفن می‌زنند',
  },
  'channel.writtenWork': {
    meaning: 'ضریب کار ثبت برای تماسی که نوشتاری است',
    rangeReason: 'از رسیدگی به چند پیام در یک زمان تا نامه‌ای که از تلفن بیشتر وقت می‌برد',
    source: 'کارشناسان برخی پیام‌ها را در کنار هم پاسخ می‌دهند؛ رقمی برای شکایت‌ها منتشر نشده است',
  },
  'channel.automaticWork': {
    meaning: 'ضریب کار ثبت برای تماسی که پاسخ‌گوی خودکار آن را گرفته است',
    rangeReason: 'از وارسی آنچه پاسخ‌گوی خودکار نوشته تا انجام دوبارهٔ همهٔ کار',
    source: 'کارشناس آنچه را پاسخ‌گوی خودکار نوشته می‌خواند؛ رقمی منتشر نشده است',
  },
  'channel.resolves': {
    meaning: 'احتمال این‌که پاسخ‌گوی خودکار یک پرسش را تمام کند',
    rangeReason: 'از هیچ تا بیش از یکی از هر دو',
    source: 'نزدیک به آنچه یک درگاه خوب خدمت خودکار پاسخ می‌دهد؛ رقمی منتشر نشده است',
  },
  'contacts.complaint.vexatious': {
    meaning: 'سهم مشتریانی که بی‌دلیل شکایت می‌کنند، پیگیر می‌شوند و هر پاسخی بگیرند باز می‌گردند',
    rangeReason: 'از هیچ تا یک نفر از هر بیست نفر',
    source: 'رقم مناسبی منتشر نشده است؛ شرکت پایه چنین مشتری‌ای ندارد',
  },
  'contacts.complaint.abuse': {
    meaning: 'شکایت‌های بی‌دلیل افزوده، اگر همهٔ آن‌ها پذیرفته شود، به نسبت همهٔ شکایت‌های دیگر',
    rangeReason: 'از هیچ تا یکی به ازای هر دو شکایت دیگر',
    source: 'رقمی منتشر نشده است؛ در شرکت پایه سخاوت کسی را برنمی‌انگیزد',
  },
  ...reach('complaint', 'شکایت‌ها'),
  ...fault('operations', 'عملیات', 'میز اقدام عملیات'),
  ...fault('marketing', 'بازاریابی', 'میز اقدام بازاریابی'),
  ...fault('finance', 'مالی', 'میز اقدام مالی'),
  ...fault('service', 'خدمات مشتریان', 'کارکنان صف'),
};
