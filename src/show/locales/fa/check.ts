/** What `check` says about a scenario. */

import type { Words } from '../words.ts';

export const check: Words['check'] = {
  study: ({ designs, replications, seed }) => `${designs} طرح، ${replications} تکرار، بذر ${seed}`,
  days: ({ warmUp, window, drain }) => `${warmUp} روز گرم‌شدن، ${window} روز دورهٔ سنجش، ${drain} روز پیگیری`,
  design: ({ number, of, title, id }) => `طرح ${number} از ${of}: ${title} (${id})`,
  columns: { rank: 'رده', seats: 'نفر', hours: 'ساعت در هفته', limit: 'سقف', load: 'بار' },
  ranks: {
    agent: 'کارشناسان',
    supervisor: 'سرپرست',
    manager: 'مدیر',
    head: 'رئیس خدمات',
    executive: 'مدیر ارشد',
    ceo: 'مدیرعامل',
    board: 'هیئت‌مدیره',
    desk: 'میز اقدام',
  },
  shared: 'مشترک',
  anyAmount: 'هر مبلغ',
  neutral: 'بی‌طرف',
  mayBeBypassed: 'می‌توان دور زد',
  moreLikeThese: (n) => `… ${n} مورد دیگر همانند این‌ها`,
  startsAs: 'ساختار زیر ساختار آغاز کار است.',
  limits: (byRank) => `سقف‌های اختیار: ${byRank.join(' · ')}`,
  layers: ({ layers, span }) =>
    `لایه‌ها از رأس تا کارکنان صف، هر دو شمرده: ${layers}؛ میانگین حیطهٔ نظارت ${span}`,
  share: ({ own, people, percent, published }) =>
    `خدمات مشتریان: ${own} نفر تمام‌وقت از ${people} نفر، ${percent} % (رقم منتشرشده: ${published} % [منبع])`,
  frontLine: (load) => `کارکنان صف، همهٔ تیم‌ها روی هم: بار ${load}`,
  overloaded: ({ named, more }) =>
    `هشدار  کار بیش از وقت در ${named}${more > 0 ? ` و ${more} جای دیگر` : ''}: نوبت آنجا بی‌پایان دراز می‌شود و ` +
    'حالت پایداری نیست',
  leftOut: {
    shocks: 'بارهای مورد انتظار، موج‌های این سناریو را در بر ندارند: تا موجی هست، بار بیشتر یا کمتر است.',
    defects: 'بارهای مورد انتظار، نقص این سناریو را در بر ندارند: تا رفع آن، بار بیشتر است.',
    closures: 'بارهای مورد انتظار، روزهای تعطیل این سناریو را در بر ندارند: بار اندکی بیشتر است.',
  },
  assumptions: (n) => `فرض‌های جاری: ${n}`,
  key: '[منبع] منبع منتشرشده دارد، [فرض] فرض شده است، [سناریو] در این پرونده تعیین شده است',
  marks: { sourced: '[منبع]', assumed: '[فرض]', scenario: '[سناریو]' },
};
