/** What a design changes against the common company, a sentence each. */

import type { Words } from '../words.ts';
import { quote } from './phrases.ts';

/** What a property of a position is called in a sentence. */
const properties = {
  title: 'عنوان',
  neutral: 'بی‌طرفی',
  skipLevel: 'حق مراجعه به بالاتر از مافوق',
  hours: 'ساعات کار',
  attention: 'سهم وقت',
  cadence: 'نوبت‌های بررسی',
  inTray: 'کارتابل',
  absence: 'غیاب',
  deputy: 'جانشین',
  limit: 'سقف اختیار',
  limits: 'سقف اختیار برای هر نوع جبران',
  competence: 'توان کارشناسی',
  location: 'محل کار',
  cost: 'هزینه',
  mind: 'ذهنیت',
  committee: 'کمیته',
};

export const changes: Words['changes'] = {
  serviceUnder: ({ boss }) => `خدمات مشتریان زیرمجموعهٔ ${boss} است.`,
  addedAbove: ({ position, above }) => `${position} بالای ${above} قرار می‌گیرد.`,
  addedUnder: ({ position, boss }) => `${position} زیرمجموعهٔ ${boss} افزوده می‌شود.`,
  addedAtTop: ({ position }) => `${position} در رأس ساختار افزوده می‌شود.`,
  moved: ({ position, boss }) => `${position} زیرمجموعهٔ ${boss} می‌شود.`,
  removed: ({ position }) => `${position} حذف می‌شود و زیرمجموعهٔ آن یک پله بالاتر گزارش می‌دهد.`,
  layers: ({ layers }) => `واحد خدمات مشتریان ${layers} لایهٔ مدیریتی دارد.`,
  dottedLine: ({ position, to }) => `${position} به ${to} خط‌چین گزارش‌دهی دارد.`,
  decidedBy: ({ position, by }) => `آنچه ${position} به بالا می‌فرستد، ${by} درباره‌اش تصمیم می‌گیرد.`,
  becomes: ({ design, week }) =>
    `${week === 0 ? 'پیش از دورهٔ سنجش' : `در هفتهٔ ${week} دورهٔ سنجش`} به ${quote(design)} تبدیل می‌شود.`,
  setting: ({ meaning, value }) => `${meaning}: ${value}.`,
  property: ({ position, property, value }) => `${position}: ${properties[property]} ${value}.`,
};
