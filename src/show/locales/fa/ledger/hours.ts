import type { LedgerText } from '../../en/ledger.ts';

const SET_ASIDE =
  'نیمی تا دو برابر ساعت‌ها؛ وقت آزاد برای تأییدها اثرگذارترین دادهٔ سست است: از کارفرما بپرسید';
const DECISION = 'تصمیم شرکت است، نه عدم قطعیت';

/** When people are there, and how much of that time is free for complaint matters. */
export const hours: Readonly<Record<string, LedgerText>> = {
  'hours.frontLine': {
    meaning: 'ساعات کار کارکنان صف، یعنی کارشناسان پاسخ‌گویی و سرپرستان آن‌ها',
    rangeReason: DECISION,
    source: 'خط تماس معمول مصرف‌کنندگان',
  },
  'hours.manager': {
    meaning: 'ساعت‌هایی که مدیران، از جمله رئیس خدمات مشتریان، برای این کارها کنار می‌گذارند',
    rangeReason: SET_ASIDE,
    source: 'روزی سه ساعت؛ مدیران هفته‌ای نزدیک به 15 ساعت کار اداری دارند (ServiceNow, corevalues.com)',
  },
  'hours.executive': {
    meaning: 'ساعت‌هایی که مدیران ارشد برای این کارها کنار می‌گذارند',
    rangeReason: SET_ASIDE,
    source: 'هفته‌ای دو نشست؛ مدیران ارشد هفته‌ای نزدیک به 23 ساعت در جلسه‌اند (HBR 2017)',
  },
  'hours.ceo': {
    meaning: 'ساعت‌هایی که مدیرعامل برای این کارها کنار می‌گذارد',
    rangeReason: SET_ASIDE,
    source:
      'هفته‌ای دو نشست؛ 36 % وقت مدیرعامل صرف واکنش به رخدادها و 3 % صرف مشتریان است (Porter & Nohria 2018)',
  },
  'hours.board': {
    meaning: 'ساعت‌هایی که هیئت‌مدیره نشست دارد',
    rangeReason: 'از نشست ماهانه تا هفتگی',
    source: 'هر دو هفته یک روز، که برای هیئت‌مدیره پرشمار است',
  },
  'hours.desk': {
    meaning: 'ساعات کار میزهای اقدام',
    rangeReason: DECISION,
    source: 'ساعات اداری',
  },
  'attention.supervisor': {
    meaning: 'سهمی از ساعات کار سرپرست که برای امور شکایت آزاد است',
    rangeReason: 'از یک‌چهارم (وقت آزاد سرتیم برای تأییدها) تا سه‌چهارم',
    source: 'سرپرستان مربیگری و برنامه‌ریزی هم می‌کنند و به پرسش‌ها پاسخ می‌دهند؛ رقمی منتشر نشده است',
  },
  'attention.other': {
    meaning: 'سهمی از ساعات کار دیگران که برای امور شکایت آزاد است: ساعت‌های آن‌ها از پیش کنار گذاشته شده است',
    rangeReason: 'در بدترین حالت نیمی از وقت صرف کارهای دیگر می‌شود',
    source: 'ساعت‌های تقویم همان است که برای این کارها کنار گذاشته شده است',
  },
  spanLoad: {
    meaning: 'سهمی از وقت مافوق که هر زیردست مستقیم، با شمارش نفرها، می‌گیرد؛ دست‌کم یک‌دهم می‌ماند',
    rangeReason: 'از هیچ تا یک‌سوم وقت برای ده زیردست',
    source: 'رقمی منتشر نشده است؛ ده زیردست یک‌دهم وقت را می‌گیرند',
  },
};
