import type { Words } from '../words.ts';
import { list, quote } from './phrases.ts';

export const table: Words['table'] = {
  mean: 'میانگین',
  interval: 'بازهٔ 95 %',
  difference: 'تفاوت',
  verdict: 'نتیجه',
  /** Units that stand after each number or in the label. */
  impliedUnits: { h: true, '%': true, s: true, min: true, 'a year': true, 'cost.perComplaint': true },
  lookAt: 'به این‌ها نگاه کنید',
  reference: 'مبنا',
  overloaded: ({ design, positions }) =>
    `${quote(design)} حالت پایدار ندارد: کاری که می‌رسد بیش از ساعت‌های ${list(positions.map((p) => quote(p)))} است. ` +
    'میانگین‌های آن به درازای اجرا بستگی دارند.',
  severalOverloaded: ({ designs, more }) =>
    `${list([...designs.map(quote), ...(more > 0 ? [`${more} طرح دیگر`] : [])])} حالت پایدار ندارند: کاری که می‌رسد بیش از ` +
    'ساعت‌هاست. میانگین‌های آن‌ها به درازای اجرا بستگی دارند.',
  few: (replications) =>
    `تنها ${replications} تکرار: با این شمار اندک، نتیجه فقط با تفاوت‌های بزرگ روشن می‌شود. تکرارهای بیشتر آن را دقیق‌تر می‌کند.`,
  interrupted: ({ done, asked }) => `اجرا ناتمام ماند: این ارقام از ${done} تکرار از ${asked} تکرار است.`,
  heading: (results) =>
    results.replications === 1
      ? `1 تکرار (بذر ${results.seed}): بدون بازهٔ اطمینان`
      : `${results.replications} تکرار جفت‌شده با مشتریان یکسان برای همهٔ طرح‌ها (بذر ${results.seed}). تفاوت‌ها ` +
        'نسبت به طرح نخست‌اند.',
  notes: {
    simulated: 'نتیجهٔ شبیه‌سازی است، نه اندازه‌گیری.',
    intervals: 'بازه‌های اطمینان (95 %) تنها نوفهٔ شبیه‌سازی را می‌پوشانند، نه تردید در فرض‌ها را.',
    cost: 'هزینه به‌تنهایی رد کردن را پاداش می‌دهد: آنچه پذیرفته نشود اینجا هزینه‌ای ندارد و وفاداری در آن به حساب نیامده است.',
    hours: 'ساعت‌هایی که هر رده برای این کارها کنار می‌گذارد اثری سنگین بر این ارقام دارد.',
  },
};
