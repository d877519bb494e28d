/** Single words of charts and tables, and how a study is cited below a picture. */

import type { Cited } from '../../../study/results.ts';
import { shorten } from '../../text.ts';
import { counted, REPLICATIONS } from './phrases.ts';

export function footer(results: Cited): string {
  const study = shorten(results.scenario.title, 90);
  const seed = `זרע ${shorten(results.seed, 40)}`;
  const single = results.replications === 1;
  const replications = counted(results.replications, REPLICATIONS);
  const runs = single
    ? `${replications} (${seed})`
    : `ממוצעים של ${replications}, אותם לקוחות בכל החלופות (${seed})`;
  const noise = single
    ? 'ללא רווחי סמך: חזרה יחידה אינה מגלה את רעש הסימולציה'
    : 'רווחי הסמך של 95 % מכסים רק את רעש הסימולציה, לא את הספק שבהנחות היסוד';
  return `${study} · ${runs} · reportline ${results.version} · תוצאת סימולציה, לא מדידה · ${noise}`;
}

export const labels = {
  design: 'חלופה',
  unitAtFault: 'היחידה שגרמה לתקלה',
  position: 'תפקיד',
  frontLine: 'הקו הראשון',
  seats: 'עמדות',
  limit: 'תקרת סמכות',
  inUnit: (label: string, unit: string) => `${label}, ${unit}`,
  elapsedHours: 'שעות שחלפו',
  percentResolved: 'נפתרו בפועל, %',
  low95: 'גבול תחתון 95 %',
  high95: 'גבול עליון 95 %',
};
