import type { Words } from '../words.ts';
import { list, quote } from './phrases.ts';

export const latency: Words['latency'] = {
  nothing: 'هیچ شکایتی حل نشد',
  mixed: 'زمان کجا می‌رود: هیچ بخشی در همهٔ طرح‌ها بزرگ‌ترین نیست',
  either: ({ parts }) => `بزرگ‌ترین بخش زمان رسیدگی به شکایت ${parts[0]} یا ${parts[1]} است`,
  largest: ({ part, designs, low, high }) => {
    const share = low === high ? `${low} %` : `${low}–${high} %`;
    const where = designs === 1 ? '' : designs === 2 ? ' در هر دو طرح' : ' در همهٔ طرح‌ها';
    return `بزرگ‌ترین بخش زمان رسیدگی به شکایت${where} ${part} است: ${share}`;
  },
  subtitle:
    'میانگین ساعت‌های سپری‌شده برای هر شکایت حل‌شده، از تماس نخست تا بستن نهایی، به تفکیک دقیق. در سمت راست: ' +
    'جمع، بازهٔ اطمینان 95 % آن و نتیجهٔ مقایسه با طرح نخست. شکایت‌هایی که هرگز حل نشدند در آن نیستند. ' +
    'پایین: تصمیم‌ها چقدر طول می‌کشند، با بازهٔ اطمینان 95 %.',
  byRank: 'از پرسش تا تصمیم: میانگین ساعت‌های سپری‌شده، به تفکیک ردهٔ تصمیم‌گیر',
  total: 'میانگین زمان رسیدگی، ساعت',
  besideTotal: ({ interval, verdict }) => [interval, verdict].filter((part) => part !== null).join(' '),
  parts: {
    frontQueue: 'نوبت کارکنان صف',
    frontWork: 'کار کارکنان صف',
    bouncing: 'پاس‌کاری میان واحدها',
    decisionWait: 'انتظار برای تصمیم',
    deciding: 'تصمیم‌گیری',
    conflict: 'تعارض منافع',
    negotiation: 'مذاکره و داوری',
    unitWait: 'انتظار برای واحد مقصر',
    action: 'اقدام واحد مقصر',
    lead: 'زمان تأمین',
    closing: 'بستن پرونده',
    customer: 'نزد مشتری',
  },
  /** The same in the middle of a sentence. */
  nouns: {
    frontQueue: 'انتظار در نوبت کارکنان صف',
    frontWork: 'کار کارکنان صف',
    bouncing: 'پاس‌کاری میان واحدها',
    decisionWait: 'انتظار برای تصمیم',
    deciding: 'کار تصمیم‌گیری',
    conflict: 'تعارض منافع',
    negotiation: 'مذاکره و داوری',
    unitWait: 'انتظار برای واحد مقصر',
    action: 'کار واحد مقصر',
    lead: 'زمان تأمین',
    closing: 'بستن پرونده',
    customer: 'زمان نزد مشتری',
  },
  summary: (totals) =>
    `میانگین زمان رسیدگی: ${list(totals.map(({ design, total }) => `${quote(design)} ${total}`))}.`,
};
