/** Designs that change on the way: before, while the change settles, after. */

import type { Words } from '../words.ts';

const PERIODS = { before: 'לפני השינוי', during: 'בזמן השינוי', after: 'אחרי השינוי' };

export const beforeAfter: Words['beforeAfter'] = {
  heading: 'לפני השינוי ואחריו',
  lead: 'התלונות לפי השבוע בתקופת הספירה שבו הן מגיעות: כך נראה שבוע ממוצע בכל תקופה.',
  row: ({ period, from, to }) =>
    `${PERIODS[period]}, ${from === to ? `שבוע ${from}` : `שבועות ${from} עד ${to}`}`,
};
