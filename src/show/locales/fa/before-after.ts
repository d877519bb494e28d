/** Designs that change on the way: before, while the change settles, after. */

import type { Words } from '../words.ts';

const PERIODS = { before: 'پیش از تغییر', during: 'هنگام تغییر', after: 'پس از تغییر' };

export const beforeAfter: Words['beforeAfter'] = {
  heading: 'پیش و پس از تغییر',
  lead: 'شکایت‌ها بر پایهٔ هفته‌ای از دورهٔ سنجش که می‌رسند: یک هفتهٔ معمولی در هر دوره چگونه است.',
  row: ({ period, from, to }) =>
    `${PERIODS[period]}، ${from === to ? `هفتهٔ ${from}` : `هفته‌های ${from} تا ${to}`}`,
};
