import type { Words } from '../words.ts';
import { quote } from './phrases.ts';

export const tornado: Words['tornado'] = {
  subtitle: ({ replications, limits, rest, most, notMoved }) =>
    'هر فرض به‌تنهایی در دامنهٔ خود جابه‌جا شده است، با مشتریان یکسان در هر مقدار ' +
    `(${replications === 1 ? '1 تکرار، بدون بازهٔ اطمینان' : `${replications} تکرار، بازهٔ اطمینان 95 %`}). ` +
    'میلهٔ بالایی: مقدار پایین؛ میلهٔ پایینی: مقدار بالا. خط بریده: همهٔ فرض‌ها چنان که هستند. خاکستری: تفاوت‌های ' +
    `ناچیز (${limits} % رقم). لوزی سرخ: میانگین تفاوت در میان راه تغییر علامت می‌دهد.` +
    (rest === 0
      ? ''
      : most === null
        ? ` رسم‌نشده: ${rest} فرض دیگر، که برخی از آن‌ها نیز نتیجه را تغییر می‌دهند.`
        : ` رسم‌نشده: ${rest} فرض دیگر، که نتیجه‌ای را تغییر نمی‌دهند و تفاوت را حداکثر ${most} جابه‌جا می‌کنند.`) +
    (notMoved === '' ? '' : ` ${notMoved}`),
  axis: ({ metric, a, b }) => `${metric}: ${quote(b)} منهای ${quote(a)}`,
  better: { higher: 'به سوی راست بهتر', lower: 'به سوی چپ بهتر', neither: '' },
  asAssumed: ({ difference, interval }) =>
    `چنان که فرض شده: ${difference}${interval === null ? '' : ` ${interval}`}`,
};
