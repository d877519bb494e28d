import type { Unjudged } from '../../../study/results.ts';
import type { Named, WarmUpRemark } from '../en/warm-up.ts';
import type { Words } from '../words.ts';
import { list, quote } from './phrases.ts';

const weeks = (n: string): string => `${n} هفته`;

const named = ({ designs, more }: Named): string =>
  list([...designs.map(quote), ...(more > 0 ? [`${more} طرح دیگر`] : [])]);

const one = ({ designs, more }: Named): boolean => designs.length + more === 1;

const REASONS: Readonly<Record<Unjudged, string>> = {
  dated: 'پیش از آن‌که داده‌ای کافی گرد آید رویدادی در تاریخی معین پیش می‌آید',
  cycle: 'ساعت‌ها، نرخ‌ها یا جلسه‌ها در این اجرا کمتر از آن تکرار می‌شوند که بتوان داوری کرد',
  short: 'هفته‌های اجرا کم است',
  single: 'از یک تکرار نوفه پیدا نیست',
  sparse: 'در برخی هفته‌ها چیزی مشاهده نشد',
};

function remark(said: WarmUpRemark): string {
  switch (said.state) {
    case 'long enough':
      return `کافی است (${weeks(said.weeks)} به حساب MSER-5)`;
    case 'too short':
      return `کوتاه است (${weeks(said.weeks)} به حساب MSER-5)`;
    case 'run too short':
      return 'در این اجرا حالت پایدار دیده نمی‌شود';
    case 'cannot tell':
      return `تکرارها برای داوری کم است (${weeks(said.weeks)} به حساب MSER-5)`;
    case 'overloaded':
      return 'حالت پایدار ندارد: بیش از توان کار می‌رسد';
    default:
      return `سنجیده نشد: ${REASONS[said.reason]}`;
  }
}

export const warmUp: Words['warmUp'] = {
  weeks,
  days: (n) => `${n} روز`,
  origins: {
    written: 'به نوشتهٔ سناریو',
    usual: 'مقدار معمول؛ دیده نشد که طرحی بیشتر بخواهد',
    kept: 'مقدار معمول',
    found: 'یافته از روند نخستین تکرارها (MSER-5)',
  },
  withOrigin: ({ length, origin }) => `${length}، ${origin}`,
  willBe: {
    written: 'دورهٔ گرم‌شدن در فایل نوشته شده است؛ هنگام اجرا سنجیده می‌شود که آیا کافی است.',
    usual: 'اگر نخستین تکرارها نشان دهند که دورهٔ گرم‌شدن کافی نیست، اجرا آن را بلندتر می‌کند.',
    auto: 'اجرا دورهٔ گرم‌شدن را از نخستین تکرارها می‌یابد.',
    dated:
      'دورهٔ گرم‌شدن تغییر نمی‌کند، چون تاریخ‌ها از آغاز اجرا شمرده می‌شوند؛ هنگام اجرا سنجیده می‌شود که آیا کافی است.',
  },
  tooShort: ({ warmUp: length, weeks: asked, ...designs }) =>
    `${named(designs)} هنگام آغاز شمارش هنوز در حال پر شدن ${one(designs) ? 'است' : 'هستند'}: دورهٔ گرم‌شدن ${length} کوتاه است و ` +
    `MSER-5 ${weeks(asked)} می‌خواهد. در این ارقام، آغاز کار با آنچه پس از آن می‌آید آمیخته است.`,
  runTooShort: (designs) =>
    `${named(designs)} در این اجرا به حالت پایدار ${one(designs) ? 'نمی‌رسد' : 'نمی‌رسند'}: ارقام به درازای اجرا بستگی دارند. ` +
    'دورهٔ سنجش بلندتر نشان می‌دهد که کار به کجا می‌کشد.',
  notJudged: ({ reason, ...designs }) =>
    `سنجیده نشد که آیا دورهٔ گرم‌شدن برای ${named(designs)} کافی است: ${REASONS[reason]}.`,
  cannotTell: ({ percent, ...designs }) =>
    `از این شمار تکرار نمی‌توان دانست که دورهٔ گرم‌شدن برای ${named(designs)} کافی است یا نه: بی نخستین هفته‌های دورهٔ سنجش، ` +
    `میانگین کارهای انباشته یا زمان رسیدگی می‌توانست تا ${percent} % جز این باشد.`,
  title: {
    enough: 'دیده نمی‌شود که هنگام آغاز شمارش طرحی هنوز در حال پر شدن باشد',
    short: (designs) =>
      `${named(designs)} هنگام آغاز شمارش هنوز در حال پر شدن ${one(designs) ? 'است' : 'هستند'}`,
    runShort: (designs) =>
      `${named(designs)} در این اجرا به حالت پایدار ${one(designs) ? 'نمی‌رسد' : 'نمی‌رسند'}`,
    overloaded: (designs) =>
      `${named(designs)} حالت پایداری ${one(designs) ? 'ندارد' : 'ندارند'} که شمارش چشم‌به‌راه آن بماند`,
    nothing: 'شرکت پیش از آغاز شمارش چگونه پر می‌شود',
  },
  subtitle: ({ runs }) =>
    'هفته به هفته از آغاز تهی: شکایت‌های باز همزمان، و زیر آن ساعت‌های رسیدگی به شکایت‌هایی که در آن هفته می‌رسند. خط نازک: ' +
    `${runs === 'one' ? 'یک اجرا' : 'میانگین اجراها؛ نوار: بازهٔ اطمینان 95 % آن'}. خط کلفت: میانگین متحرک پنج‌هفته‌ای آن (روش ولچ). خط ایستاده: آغاز شمارش؛ ` +
    'خط بریده: جایی که MSER-5 شمارش را آغاز می‌کرد.',
  remark,
  open: 'شکایت‌های باز',
  hours: 'زمان رسیدگی، ساعت',
  week: (n) => `هفتهٔ ${n}`,
  columns: {
    week: 'هفته از آغاز',
    open: 'شکایت‌های باز',
    openAverage: 'شکایت‌های باز، میانگین متحرک',
    hours: 'زمان رسیدگی بر پایهٔ هفتهٔ رسیدن، ساعت',
    hoursAverage: 'زمان رسیدگی، میانگین متحرک، ساعت',
  },
  summary: ({ warmUp: length, rows }) =>
    `آیا دورهٔ گرم‌شدن ${length} کافی است: ${rows.map(({ design, remark: said }) => `${quote(design)} ${said}`).join('؛ ')}.`,
};
