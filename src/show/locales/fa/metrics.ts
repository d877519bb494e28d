/** Names of what is measured. */

import type { Verdict } from '../../../study/results.ts';
import { spacedDuration } from './phrases.ts';

/** Titles of metrics whose id is fixed; the others follow in `families`. */
export const metrics = {
  'resolutionTime.mean': 'میانگین زمان رسیدگی',
  'resolutionTime.p50': 'میانهٔ زمان رسیدگی',
  'resolutionTime.p90': 'صدک 90 زمان رسیدگی',
  'resolutionTime.p95': 'صدک 95 زمان رسیدگی',
  'resolutionTime.p99': 'صدک 99 زمان رسیدگی',
  'resolutionTimeCompany.mean': 'میانگین زمان رسیدگی بدون زمان نزد مشتری',
  'resolutionTimeOpen.mean': 'میانگین زمان رسیدگی در ساعات کاری',
  'latency.frontQueue': 'نوبت کارکنان صف',
  'latency.frontWork': 'کار کارکنان صف',
  'latency.bouncing': 'پاس‌کاری میان واحدها',
  'latency.decisionWait': 'انتظار برای تصمیم',
  'latency.deciding': 'تصمیم‌گیری',
  'latency.conflict': 'در تعارض منافع',
  'latency.negotiation': 'مذاکره و داوری',
  'latency.unitWait': 'انتظار برای واحد مقصر',
  'latency.action': 'اقدام واحد مقصر',
  'latency.lead': 'زمان تأمین',
  'latency.closing': 'بستن پرونده',
  'latency.customer': 'نزد مشتری',
  'escalations.authority': 'ارجاع به سطح بالاتر به سبب نبود اختیار',
  'escalations.consulted': 'مشورت با مافوق',
  'escalations.crossUnit': 'درخواست از واحد دیگر',
  'escalations.contested': 'درخواست‌های مورد اختلاف',
  'escalations.arbitrated': 'پرونده‌های به داوری رفته',
  'escalations.ownCause': 'رأی در پروندهٔ خود',
  'conflict.exposure': 'شکایت‌ها نزد پاسخ‌گوی واحد مقصر',
  'conflict.arisen': 'شکایت‌های روبه‌رو با تعارض منافع',
  'conflict.internal': 'ارجاع درونی تعارض منافع',
  'conflict.forced': 'ارجاع ناگزیر تعارض منافع',
  'conflict.external': 'ارجاع بیرونی تعارض منافع',
  'conflict.escalations': 'تعارض‌های آشکارشده',
  'buried.falseClosures': 'مسکوت‌مانده: بستن بدون رسیدگی',
  'buried.notRaised': 'مسکوت‌مانده: مطرح‌نشده',
  'buried.lostToPowerGap': 'مسکوت‌مانده: مغلوب شکاف قدرت',
  'buried.total': 'تعارض‌های مسکوت‌مانده',
  'outcome.resolved': 'رسیدگی ماهوی و پایان کار',
  'outcome.buried': 'مسکوت‌مانده برای همیشه',
  'outcome.abandoned': 'تماس‌گیرندهٔ ازدست‌رفته در نوبت',
  'outcome.withdrawn': 'انصراف مشتری',
  'outcome.open': 'باز مانده تا پایان',
  lostCustomers: 'مشتریان ازدست‌رفته در سال',
  errors: 'خطای تصمیم',
  overpayment: 'پرداخت بیش از حق',
  reopenRate: 'شکایت‌های بازگشوده',
  comeBackRate: 'بازگشت شکایت‌های بسته‌شده',
  repeatRate: 'شکایت‌های تکراری',
  bounceRate: 'شکایت‌های پاس‌کاری‌شده',
  firstContactResolution: 'حل در تماس نخست',
  handOffs: 'دست‌به‌دست شدن',
  chasers: 'پیگیری شکایت به دست مشتری',
  asa: 'میانگین انتظار تا پاسخ',
  aht: 'میانگین زمان پاسخ‌گویی به هر تماس',
  serviceLevel: 'سطح خدمت',
  abandonment: 'تماس‌های رهاشده',
  'backlog.mean': 'کارهای انباشته، میانگین',
  'backlog.max': 'کارهای انباشته، بیشینه',
  'backlog.before': 'کارهای انباشته پیش از موج',
  recovery: 'روزها تا بازگشت کارهای انباشته پس از موج',
  recovered: 'اجراهایی که کارهای انباشتهٔ آن‌ها بازمی‌گردد',
  overtime: 'اضافه‌کاری',
  'cost.perYear': 'هزینهٔ سالانه',
  'cost.perComplaint': 'هزینهٔ هر شکایت',
  'cost.payroll': 'حقوق و دستمزد واحد خدمات مشتریان',
} as const;

/** Metrics of one position, rank or target: `<family>.<name>`. */
export const families = {
  resolvedWithin: (target: string) => `حل واقعی در ${spacedDuration(target)}`,
  closedWithin: (target: string) => `بسته‌شده در ${spacedDuration(target)}، به هر نتیجه`,
  decisionLatency: (rank: string) => `تأخیر تصمیم، ${rank}`,
  'escalations.authority': (rank: string) => `ارجاع به سطح بالاتر به سبب نبود اختیار، به ${rank}`,
  utilisation: (position: string) => `ضریب اشتغال، ${position}`,
  load: (position: string) => `بار کاری، ${position}`,
  waiting: (position: string) => `انتظار، ${position}`,
  bottleneck: (position: string) => `درازترین انتظار، ${position}`,
  sentUp: (position: string) => `تصمیم‌های به بالا سپرده، ${position}`,
  executiveTime: (position: string) => `وقت مدیران ارشد، ${position}`,
} as const;

export const ranks: Readonly<Record<string, string>> = {
  agent: 'کارشناسان پاسخ‌گویی',
  supervisor: 'سرپرستان',
  manager: 'مدیران',
  head: 'رئیس خدمات مشتریان',
  executive: 'مدیران ارشد',
  ceo: 'مدیرعامل',
  board: 'هیئت‌مدیره',
  desk: 'میزهای اقدام',
};

export const verdicts: Readonly<Record<Verdict, string>> = {
  better: 'بهتر',
  worse: 'بدتر',
  'no clear difference': 'تفاوت روشنی دیده نمی‌شود',
  'no steady state': 'بدون حالت پایدار',
  differs: 'متفاوت',
};

/** Units as a reader meets them; others stand as they are. */
export const units = {
  'per 1,000': 'در هر 1,000 شکایت',
  'per complaint': 'برای هر شکایت',
  'money per complaint': 'پول برای هر شکایت',
  'money a year': 'پول در سال',
  'h a week': 'ساعت در هفته',
  'h per 100 complaints': 'ساعت برای هر 100 شکایت',
  h: 'ساعت',
  d: 'روز',
  s: 'ثانیه',
  min: 'دقیقه',
  'a year': 'در سال',
  cases: 'پرونده',
  ratio: 'نسبت',
} as Readonly<Record<string, string>>;

/** What stands after a number, by the unit of the metric. */
export const suffixes = { h: ' ساعت', d: ' روز', '%': ' %', s: ' ثانیه', min: ' دقیقه' } as const;
