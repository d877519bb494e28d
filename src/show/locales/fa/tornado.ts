import type { Words } from '../words.ts';
import { quote } from './phrases.ts';

export const tornado: Words['tornado'] = {
  subtitle: ({ replications, drawn, moved, limits }) =>
    'هر فرض به‌تنهایی در دامنهٔ خود جابه‌جا شده است، با مشتریان یکسان در هر مقدار ' +
    `(${replications === 1 ? '1 تکرار، بدون بازهٔ اطمینان' : `${replications} تکرار، بازهٔ اطمینان 95 %`}). ` +
    'میلهٔ بالایی: مقدار پایین؛ میلهٔ پایینی: مقدار بالا. خط بریده: همهٔ فرض‌ها چنان که هستند. خاکستری: ناچیز ' +
    `(${limits} %). لوزی سرخ: تفاوت در میان راه تغییر علامت می‌دهد.` +
    (drawn < moved
      ? ` ${moved - drawn} فرضی که رسم نشده‌اند نتیجه‌ای را تغییر نمی‌دهند یا کمتر تغییر می‌دهند، و تفاوت را کمتر جابه‌جا ` +
        'می‌کنند.'
      : ''),
  axis: ({ metric, a, b }) => `${metric}: ${quote(b)} منهای ${quote(a)}`,
  better: { higher: 'به سوی راست بهتر', lower: 'به سوی چپ بهتر', neither: '' },
  asAssumed: (difference) => `چنان که فرض شده: ${difference}`,
};
