import type { LedgerText } from '../../en/ledger.ts';

const NOTHING_PUBLISHED = 'رقمی منتشر نشده است: فرضی آشکار';

/** Whether a complaint is in a register, when its money is paid and by whom, and who closes it for the target's sake. */
export const closing: Readonly<Record<string, LedgerText>> = {
  registered: {
    meaning: 'احتمال اینکه شکایت در پایان نخستین دریافت ثبت شود',
    rangeReason: 'از شرکتی که با یادداشت کار می‌کند تا شرکتی که همه‌چیز را ثبت می‌کند',
    source: 'همهٔ شکایت‌ها ثبت می‌شوند، چنان‌که ISO 10002:2018 می‌خواهد، مگر اینکه سناریو جز این بگوید',
  },
  lost: {
    meaning: 'احتمال اینکه شکایت ثبت‌نشده در هر جابه‌جایی گم شود',
    rangeReason: 'از یک جابه‌جایی در هر صد تا نزدیک به یکی در هر هفت',
    source: NOTHING_PUBLISHED,
  },
  payRun: {
    meaning: 'زمان‌هایی که جبران‌های پولی پرداخت می‌شوند',
    rangeReason: 'واقعیتی دربارهٔ شرکت',
    source: 'بازپرداخت به محض پذیرش انجام می‌شود، مگر اینکه سناریو جز این بگوید',
  },
  collect: {
    meaning: 'ساعات کار کارکنان صف تا مشتری برای گرفتن پولِ پذیرفته‌شده بیاید',
    rangeReason: 'دامنهٔ میانگین: از روز بعد تا ده روز دوازده‌ساعتهٔ کاری',
    source: 'پول فرستاده می‌شود، مگر اینکه سناریو جز این بگوید',
  },
  forgone: {
    meaning: 'احتمال اینکه مشتری‌ای که باید برای گرفتن پول بیاید هرگز نیاید',
    rangeReason: 'از هیچ تا نزدیک به یک نفر از هر سه نفر',
    source: NOTHING_PUBLISHED,
  },
  payer: {
    meaning: 'جبران خطای واحد دیگر از جیب کیست: خدمات مشتریان، همان واحد یا صندوقی مشترک',
    rangeReason: 'واقعیتی دربارهٔ شرکت',
    source: 'شرکت پایه از بودجهٔ خدمات مشتریان می‌پردازد',
  },
  'payment.contest': {
    meaning: 'ضریب احتمال نپذیرفتن درخواست آنجا که واحد مقصر می‌پردازد',
    rangeReason: 'از بی‌تفاوت تا سه برابر',
    source: NOTHING_PUBLISHED,
  },
  'payment.suppress': {
    meaning: 'ضریب احتمال بستن بدون رسیدگی آنجا که واحد مقصر می‌پردازد',
    rangeReason: 'از بی‌تفاوت تا دو برابر',
    source: NOTHING_PUBLISHED,
  },
  'payment.fund': {
    meaning: 'ضریب احتمال نپذیرفتن درخواست آنجا که صندوقی مشترک می‌پردازد',
    rangeReason: 'از کمتر از نیمی تا بی‌تفاوت',
    source: NOTHING_PUBLISHED,
  },
  targetPressure: {
    meaning: 'احتمال اینکه شکایتی که زمان هدفش رو به پایان است بدون رسیدگی «بسته‌شده» ثبت شود',
    rangeReason: 'از هرگز تا یکی در میان',
    source: 'کسی آنچه را رسیدگی نشده نمی‌بندد، مگر اینکه سناریو جز این بگوید',
  },
  pressureAt: {
    meaning: 'سنی که شکایت در آن به این کار وسوسه می‌کند، به‌صورت سهمی از زمان هدف نخست',
    rangeReason: 'از مدتی پیش از هدف تا آخرین لحظهٔ آن',
    source: NOTHING_PUBLISHED,
  },
};
