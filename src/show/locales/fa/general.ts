/** Single words of charts and tables, and how a study is cited below a picture. */

import type { Cited } from '../../../study/results.ts';
import { shorten } from '../../text.ts';

export function footer(results: Cited): string {
  const study = shorten(results.scenario.title, 90);
  const seed = `بذر ${shorten(results.seed, 40)}`;
  const single = results.replications === 1;
  const runs = single
    ? `1 تکرار (${seed})`
    : `میانگین ${results.replications} تکرار با مشتریان یکسان برای همهٔ طرح‌ها (${seed})`;
  const noise = single
    ? 'بدون بازهٔ اطمینان: یک تکرار، نوفهٔ شبیه‌سازی را نشان نمی‌دهد'
    : 'بازه‌های اطمینان 95 % تنها نوفهٔ شبیه‌سازی را می‌پوشانند، نه تردید در فرض‌ها را';
  return `${study} · ${runs} · reportline ${results.version} · نتیجهٔ شبیه‌سازی است، نه اندازه‌گیری · ${noise}`;
}

export const labels = {
  design: 'طرح',
  unitAtFault: 'واحد مقصر',
  position: 'پست سازمانی',
  frontLine: 'کارکنان صف',
  seats: 'نفر',
  limit: 'سقف اختیار',
  inUnit: (label: string, unit: string) => `${label}، ${unit}`,
  elapsedHours: 'ساعت سپری‌شده',
  percentResolved: 'حل واقعی، %',
  low95: 'کران پایین 95 %',
  high95: 'کران بالا 95 %',
};
