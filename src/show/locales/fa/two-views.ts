import type { Words } from '../words.ts';
import { quote } from './phrases.ts';

export const twoViews: Words['twoViews'] = {
  heading: 'دو نگاه به هزینه',
  lead: (first) =>
    `تغییر سالانه در برابر ${quote(first)}. نگاه مرکز هزینه آنچه را خرج می‌شود می‌شمارد. نگاه وفاداری ارزش مشتریانی را ` +
    'که شکایت‌ها به خطر می‌اندازند به آن می‌افزاید.',
  columns: { cost: 'هزینه', atRisk: 'ارزش در خطر', net: 'هر دو با هم' },
  costCentre: (design) => `ارزان‌ترین از نگاه مرکز هزینه: ${quote(design)}.`,
  costCentreUnclear: 'ارزان‌ترین از نگاه مرکز هزینه: تفاوت روشنی دیده نمی‌شود.',
  loyalty: (design) => `ارزان‌ترین از نگاه وفاداری: ${quote(design)}.`,
  loyaltyUnclear: 'ارزان‌ترین از نگاه وفاداری: تفاوت روشنی دیده نمی‌شود.',
};
