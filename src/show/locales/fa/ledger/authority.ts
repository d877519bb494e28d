import type { LedgerText } from '../../en/ledger.ts';

const RARE = 'از هرگز تا نزدیک به یکی از هر سه مورد';
const LEFT_OUT = 'در شرکت پایه کنار گذاشته شده است تا تأخیر تنها از سقف‌ها بیاید';

/** Who may grant how much alone, and how a step to the boss is taken. */
export const authority: Readonly<Record<string, LedgerText>> = {
  'ladder.agent': {
    meaning: 'بیشترین جبرانی که کارشناس پاسخ‌گویی می‌تواند به‌تنهایی بدهد',
    rangeReason: 'سقف بازپرداخت کارشناس 25 تا 150 GBP و سقف سرتیم از 250 GBP به بالا، turnella.com',
    source: 'رقمی گرد در دامنهٔ منتشرشدهٔ سقف بازپرداخت کارشناسان (turnella.com, 25-150 GBP)',
  },
  'ladder.head': {
    meaning:
      'بیشترین جبرانی که رئیس خدمات مشتریان می‌تواند به‌تنهایی بدهد؛ پایه‌های میانی با نسبت برابر پخش می‌شوند',
    rangeReason: 'از سقف سرتیم (turnella.com, 250-500 GBP) تا سقف مدیر ارشد',
    source: 'ده برابر کارشناس؛ سرتیم‌ها 250-500 GBP دارند (turnella.com) و رئیس بالاتر از آن‌هاست',
  },
  'ladder.executive': {
    meaning: 'بیشترین جبرانی که مدیر ارشد می‌تواند به‌تنهایی بدهد؛ مدیرعامل و رأس ساختار سقف ندارند',
    rangeReason: 'از سقف رئیس خدمات مشتریان تا پنج برابر پیش‌فرض',
    source: 'بالاتر از هر جبران معمول، تا تنها مبالغ نادر به مدیرعامل برسد',
  },
  delegation: {
    meaning: 'شیوهٔ هر پله به سوی مافوق: دستور (1)، توجیه، مشورت، توافق، توصیه، اطلاع یا تفویض (7)',
    rangeReason: 'همهٔ مقیاس',
    source: 'مافوق تصمیم می‌گیرد: برداشت معمول از سقف اختیار',
  },
  timeOut: {
    meaning: 'ساعات کاری مافوق که پس از آن، اگر پاسخ ندهد، پرسنده خود تصمیم می‌گیرد',
    rangeReason: 'یک تا دو روز کاری، تصمیم خودبه‌خود در Jin & Levitt 1996',
    source: 'بیشتر شرکت‌ها چنین قاعده‌ای ندارند',
  },
  buckPassing: {
    meaning: 'احتمال اینکه مافوق آنچه را خود می‌تواند تصمیم بگیرد به بالاتر بسپارد',
    rangeReason: RARE,
    source: LEFT_OUT,
  },
  handBack: {
    meaning: 'احتمال اینکه مافوق تصمیم را به پرسنده بازگرداند',
    rangeReason: RARE,
    source: LEFT_OUT,
  },
};
