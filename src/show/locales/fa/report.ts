import type { Words } from '../words.ts';
import { list, quote } from './phrases.ts';

export const report: Words['report'] = {
  simulated: 'نتیجهٔ شبیه‌سازی است، نه اندازه‌گیری',
  contents: 'فهرست',
  question: 'پرسش',
  answer: 'آنچه می‌توان گفت',
  answerLead: 'بهتر و بدتر تنها آنجا آمده است که شواهد بپذیرند؛ در باقی موارد تفاوت روشنی دیده نمی‌شود.',
  charts: 'نمودارها',
  limits: 'محدودیت‌ها',

  figures: {
    heading: 'ارقام کلیدی',
    lead: 'هر نام به تعریف آن و از آنجا به فرض‌های پشت آن می‌رسد.',
    metric: 'رقم',
  },

  chart: {
    number: (n) => `نمودار ${n}`,
    picture: 'تصویر',
    table: 'ارقام این نمودار',
    tableIsIn: (file) => `ارقام این نمودار برای چاپ زیاد است و در فایل ${file} آمده است.`,
    assumptions: 'فرض‌هایی که بیشترین وزن را بر آن دارند',
    standing: { emergent: 'پدیدآمده', assumed: 'مفروض' },
    /** What the marks mean. */
    standingMeans: {
      emergent: 'از نوبت‌ها، ساعت‌ها و آدم‌های شبیه‌سازی برمی‌آید؛ هیچ قاعده‌ای آن را نمی‌گوید.',
      assumed: 'به حکم ساخت، از نمودار سازمانی و فرض‌ها نتیجه می‌شود.',
    },
  },

  reversal: {
    heading: 'چه چیزی می‌تواند نتیجه را برگرداند',
    notAsked:
      'این هنوز پرسیده نشده است. فرمان زیر هر بار یک فرض را در دامنهٔ پذیرفتنی آن جابه‌جا می‌کند و می‌گوید کدام فرض‌ها ' +
      'پاسخ را تغییر می‌دهند:',
    low: 'در سر پایین',
    high: 'در سر بالا',
  },

  designs: {
    heading: 'طرح‌ها',
    unchanged: 'شرکت پایه، بی‌تغییر.',
    placement: (boss) => `رئیس خدمات مشتریان زیرمجموعهٔ ${quote(boss)} است.`,
    atTop: 'رئیس خدمات مشتریان در رأس ساختار است.',
    layers: (layers) => `${layers} لایهٔ مدیریتی در واحد خدمات مشتریان.`,
    delegation: (level) =>
      level === null
        ? 'تفویض اختیار بسته به نوع جبران تفاوت دارد.'
        : `تفویض اختیار در سطح ${level} از 7، برای هر نوع جبران.`,
    people: ({ positions, service }) => `${positions} پست در ساختار؛ ${service} نفر در واحد خدمات مشتریان.`,
    limits: ({ agent, head }) => `سقف اختیار: کارشناس پاسخ‌گویی تا ${agent}، رئیس خدمات مشتریان تا ${head}.`,
    anyAmount: 'هر مبلغ',
    noneOfRank: 'هیچ (چنین رده‌ای نیست)',
    overloaded: ({ positions }) => `بدون حالت پایدار: کار بیش از وقت در ${list(positions.map(quote))}.`,
  },

  assumptions: {
    heading: 'فرض‌ها',
    lead: ({ sourced, assumed, scenario }) =>
      `هر چه ارقام بر آن استوارند: ${sourced} فرض با منبع منتشرشده، ${assumed} فرض بی‌منبع، ${scenario} تعیین‌شده در ` +
      'پروندهٔ سناریو.',
    meaning: 'معنا',
    name: 'نام در پروندهٔ سناریو',
    value: 'مقدار',
    unit: 'یکا',
    status: 'وضعیت',
    source: 'منبع یا دلیل',
    confidence: 'اطمینان',
    /** Where no chart names the assumptions behind a figure. */
    all: 'همهٔ فرض‌های جاری',
  },

  method: {
    heading: 'چگونه محاسبه شد',
    study: 'سناریو',
    source: 'منبع سناریو',
    seed: 'بذر',
    version: 'نسخه',
    replications: 'تکرارها',
    asked: ({ done, asked }) => `${done} از ${asked} (ناتمام)`,
    warmUp: 'دورهٔ گرم‌شدن، شمرده‌نشده',
    window: 'دورهٔ سنجش، که شکایت‌ها در آن می‌رسند',
    drain: 'زمان پیگیری تا بسته‌شدن آن‌ها',
    days: (n) => `${n} روز`,
    confidence: 'سطح اطمینان بازه‌ها',
    percent: (share) => `${share} %`,
    correction: 'تصحیح',
    precision: 'دقت به‌دست‌آمده',
    precisionItem: ({ metric, percent }) => `${metric}: ±${percent} % میانگین آن`,
    precisionNote: 'نیمی از پهن‌ترین بازه در میان طرح‌ها.',
    noPrecision: 'هیچ: یک تکرار، نوفهٔ شبیه‌سازی را نشان نمی‌دهد',
    hash: 'اثر انگشت آنچه شبیه‌سازی شد',
    hashNote: 'اثر انگشت و شمار تکرار برابر، ارقام برابر می‌دهد.',
    repeat: 'برای تکرار آن، در پوشهٔ پروندهٔ سناریو',
  },

  limitsMore: {
    effect:
      'اثر جای خدمات مشتریان در ساختار سازمانی در هیچ جا اندازه‌گیری نشده است: آنچه تفاوت‌ها را می‌سازد فرض‌های بالاست.',
    model: 'شرکت بیش از نوبت‌ها، سقف‌ها و وفاداری‌های آن است؛ آنچه در مدل نیست نمی‌تواند اینجا دیده شود.',
  },

  definitions: {
    heading: 'معنای ارقام',
    unit: (unit) => `یکا: ${unit}.`,
    directions: {
      lower: 'کمتر بهتر است.',
      higher: 'بیشتر بهتر است.',
      neither: 'بیشتر به خودی خود نه بهتر است و نه بدتر.',
    },
    drawn: 'رسم‌شده در',
    behind: 'پشت آن',
    each: 'هر پست',
  },

  /** At the head and foot of printed pages. */
  printed: ({ study, seed, version }) =>
    `${study} · بذر ${seed} · reportline ${version} · نتیجهٔ شبیه‌سازی است، نه اندازه‌گیری`,
  page: { before: 'صفحهٔ ', between: ' از ' },
};
