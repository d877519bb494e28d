/** The deck: what stands on its slides beside charts, and what the speaker is told. */

import type { Words } from '../words.ts';
import { list, quote } from './phrases.ts';

export const deck: Words['deck'] = {
  designs: 'چه چیزهایی مقایسه شد',
  runs: ({ replications, seed }) =>
    replications === 1
      ? `تنها یک اجرای شبیه‌سازی (بذر ${seed}): دربارهٔ تصادف چیزی گفته نمی‌شود.`
      : `${replications} اجرای شبیه‌سازی با مشتریان یکسان برای همهٔ طرح‌ها (بذر ${seed}).`,
  footer: ({ study, version }) => `نتیجهٔ شبیه‌سازی است، نه اندازه‌گیری · ${study} · reportline ${version}`,

  difference: ({ difference, interval, verdict }) =>
    `${difference}${interval === null ? '' : ` ${interval}`} ${verdict}`,
  answerNote: ({ first, intervals }) =>
    intervals
      ? `زیر هر رقم: تفاوت با ${quote(first)}، بازهٔ اطمینان 95 % آن و نتیجه. نتیجه تنها آنجا اعلام می‌شود که بازه، پهن‌شده ` +
        'برای شمار مقایسه‌ها، از هر تفاوت ناچیزی فراتر برود.'
      : `زیر هر رقم: تفاوت با ${quote(first)}. از یک اجرا بازه‌ای به دست نمی‌آید و از این رو نتیجه‌ای اعلام نمی‌شود.`,
  elsewhere: ({ told, more }) =>
    `عنوان این‌ها را نیز در بر دارد، بنا بر ارقامی که در یادداشت گوینده آمده است: ${[
      ...told.map(({ design, figure }) => `${quote(design)} در «${figure}»`),
      ...(more > 0 ? [`${more} مورد دیگر`] : []),
    ].join('، ')}.`,
  answerTable: 'ارقام کلیدی همهٔ طرح‌ها، با تفاوت از طرح نخست و نتیجه.',

  logarithmic: (axis) => `${axis} (لگاریتمی)`,
  shareNote: 'منحنی‌ای که زیر 100 % می‌ماند باقی را حل‌نشده می‌گذارد: بسته‌شده بی‌آنکه جبران شود، رهاشده یا باز.',
  intervalNote: (intervals) =>
    intervals
      ? 'خط‌ها و کروشه‌ها: بازهٔ اطمینان 95 %. تنها نوفهٔ شبیه‌سازی را می‌پوشانند، نه تردید در فرض‌ها را.'
      : 'تنها یک اجرا: بازه‌ای در کار نیست و دربارهٔ تصادف چیزی گفته نمی‌شود.',
  latencyNote: (intervals) =>
    'میانگین ساعت‌های سپری‌شده برای هر شکایت حل‌شده، از تماس نخست تا بستن نهایی. زیر هر نام: جمع' +
    `${intervals ? ' و بازهٔ اطمینان 95 % آن، که خط روی میله نیز همان است' : ''}. شکایت‌هایی که هرگز حل نشدند در آن نیستند.`,
  differenceFrom: (first) => `تفاوت با ${quote(first)}`,
  differenceAxis: (unit, first) => {
    const said = unit === '%' ? 'واحد درصد' : unit;
    return `تفاوت با ${quote(first)}${said === '' ? '' : `، ${said}`}`;
  },
  conflicts: {
    surfaces: 'تعارض‌های آشکارشده، در هر 1,000 شکایت',
    buried: 'تعارض‌های مسکوت‌مانده، در هر 1,000 شکایت',
  },
  conflictNote: (intervals) =>
    `زیر هر نام: جمع${intervals ? ' و بازهٔ اطمینان 95 % آن، که خط روی میله هم هست' : ''}. آشکارشدن بیشتر نه بهتر است و نه بدتر؛ ` +
    'آنچه مسکوت می‌ماند بی‌آنکه جبران شود بسته شده است. مقیاس هر دو نمودار یکی است.',
  differencesTitle: ({ first, better, worse, all }) =>
    `از ${all} رقم کلیدی، ${better} رقم بهتر از ${quote(first)} است و ${worse} رقم بدتر`,
  cutAxes: 'هیچ‌یک از دو محور از صفر آغاز نمی‌شود.',
  differenceCategory: ({ design, verdict }) => `${design}: ${verdict}`,
  verdictNote: (intervals) =>
    'آبی: بهتر. شنگرفی: بدتر. خاکستری: تفاوت روشنی دیده نمی‌شود، یا نتیجه‌ای نیست.' +
    (intervals ? ' خط‌ها: بازهٔ اطمینان 95 % تفاوت جفت‌شده.' : ''),
  drawnFigures: ({ drawn, all }) =>
    `رسم‌شده: ${list(drawn.map((figure) => `«${figure}»`))}، از ${all} رقم کلیدی؛ پیوست همه را دارد.`,
  drawn: ({ drawn, all }) =>
    `رسم‌شده: ${list(drawn.map(quote))}، از ${all} طرح. گزارش همهٔ آن‌ها را نشان می‌دهد.`,

  untested: 'آنچه می‌تواند نتیجه را برگرداند هنوز آزموده نشده است',
  argueAbout: 'نخست بر سر این‌ها بحث کنید: فرض‌های پشت این پاسخ که شاهد منتشرشده ندارند',
  findOut: 'چگونه می‌توان دریافت',
  command:
    'در پوشهٔ پروندهٔ سناریو، این فرمان هر بار یک فرض را در دامنهٔ پذیرفتنی آن جابه‌جا می‌کند و می‌گوید کدام فرض‌ها پاسخ را تغییر می‌دهند:',
  nothingToReverse: 'با تنها یک طرح، تفاوتی نیست که فرضی بتواند آن را برگرداند',
  compareFirst:
    'طرح دومی به پروندهٔ سناریو بیفزایید و دوباره اجرا کنید؛ آنگاه می‌توان پرسید کدام فرض‌ها پاسخ را تغییر می‌دهند.',
  measure:
    'دو سه فرض نخست را در شرکت خود اندازه بگیرید، مقدارها را در پروندهٔ سناریو بنویسید و دوباره اجرا کنید.',
  untestedCost: 'تا آن هنگام پاسخ را پیامد فرض‌ها بدانید، نه پیش‌بینی.',
  doubt: 'بازه‌های این اسلایدها این تردید را در بر ندارند: تنها نوفهٔ شبیه‌سازی را می‌پوشانند.',

  assumptionsTitle: ({ unsourced, all, tested }) =>
    `${unsourced} فرض از ${all} فرض منبع منتشرشده ندارد؛ ${tested ? 'این‌ها بیشترین وزن را دارند' : 'این‌ها پشت نمودارها هستند'}`,
  assumptionsNote: 'یادداشت گوینده هر منبع را کامل می‌آورد؛ دیگر فرض‌ها در پیوست است.',
  otherAssumptions: ({ page, pages }) =>
    `پیوست: دیگر فرض‌های جاری${pages > 1 ? ` (${page} از ${pages})` : ''}`,
  otherNote: 'منبع‌ها در یادداشت گویندهٔ این اسلاید و در گزارش آمده است.',
  assumption: 'فرض',
  value: 'مقدار',

  method: 'پیوست: این ارقام چگونه به دست آمد و چگونه تکرار می‌شود',
  methodItem: 'چگونه به دست آمد',
  methodTable: 'بذر، نسخه، درازای شبیه‌سازی و فرمانی که آن را تکرار می‌کند.',
  figures: ({ page, pages, intervals }) =>
    `پیوست: همهٔ ارقام کلیدی${intervals ? ' با بازهٔ اطمینان 95 %' : ''}${pages > 1 ? ` (${page} از ${pages})` : ''}`,
  figuresTable: (intervals) =>
    `میانگین هر رقم کلیدی برای هر طرح${intervals ? '، با بازهٔ اطمینان 95 % آن' : ''}.`,

  notes: {
    figures: 'ارقام از کجا می‌آیند',
    figure: ({ label, id, definition }) => `${label} (${id}): ${definition}`,
    value: ({ design, value, interval }) =>
      `${quote(design)}: ${value}${interval === null ? '' : `، بازهٔ اطمینان 95 % ${interval}`}`,
    run: ({ replications, seed, version, hash }) =>
      `میانگین ${replications} اجرای شبیه‌سازی، بذر ${seed}، reportline ${version}، اثر انگشت ${hash}. نتیجهٔ ` +
      'شبیه‌سازی است، نه اندازه‌گیری.',
    assumptions: 'فرض‌های پشت آن',
    assumption: ({ meaning, id, value, mark, source }) => `${meaning} (${id}): ${value}. ${mark}: ${source}`,
  },
};
