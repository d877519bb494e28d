import type { Words } from '../words.ts';
import { quote } from './phrases.ts';

export const twoViews: Words['twoViews'] = {
  heading: 'שני מבטים על העלות',
  lead: (first) =>
    `השינוי השנתי לעומת החלופה ${quote(first)}. מבט מרכז העלות סופר את מה שמוציאים. מבט הנאמנות מוסיף את ערכם של ` +
    'הלקוחות שהתלונות מסכנות.',
  columns: { cost: 'עלות', atRisk: 'ערך בסיכון', net: 'שניהם יחד' },
  costCentre: (design) => `הזולה ביותר במבט מרכז העלות: ${quote(design)}.`,
  costCentreUnclear: 'הזולה ביותר במבט מרכז העלות: אין הבדל ברור.',
  loyalty: (design) => `הזולה ביותר במבט הנאמנות: ${quote(design)}.`,
  loyaltyUnclear: 'הזולה ביותר במבט הנאמנות: אין הבדל ברור.',
};
