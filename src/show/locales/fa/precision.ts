import type { PrecisionOf } from '../../../study/results.ts';
import type { Words } from '../words.ts';
import { list, quote } from './phrases.ts';

const OF: Readonly<Record<PrecisionOf, string>> = {
  figures: 'هر رقم',
  differences: 'هر تفاوت با طرح نخست، نسبت به رقم بزرگ‌تر از آن دو،',
};

const MEASURED: Readonly<Record<PrecisionOf, string>> = {
  figures: 'نیمِ پهنای بازهٔ 95 % آن نسبت به کرانِ نزدیک‌تر به 0',
  differences: 'نیمِ پهنای بازهٔ 95 % آن نسبت به رقم بزرگ‌تر از آن دو',
};

const named = ({ metric, design }: { metric: string; design: string }): string =>
  `${metric} در ${quote(design)}`;
const others = (more: number): readonly string[] => (more > 0 ? [`${more} مورد دیگر`] : []);

export const precision: Words['precision'] = {
  reached: ({ asked, of, replications, widest }) =>
    `دقت: برای ${OF[of]} دقت ±${asked} % خواسته شد و پس از ${replications} تکرار به دست آمد. کم‌دقت‌ترین: ` +
    `${named(widest)}، ±${widest.precision} %.`,
  notReached: ({ asked, of, replications, wider, among, widest, tooWide, more, needed }) =>
    `دقت به دست نیامد: برای ${OF[of]} دقت ±${asked} % خواسته شد، ولی پس از ${replications} تکرار، که بیشترین شمار مجاز ` +
    `است، ${wider} مورد از ${among} مورد هنوز به این دقت نیستند. کم‌دقت‌ترین: ${named(widest)}، ` +
    `${widest.precision === null ? 'که هنوز دربارهٔ دقتش چیزی نمی‌توان گفت' : `±${widest.precision} % (${MEASURED[of]})`}.` +
    (tooWide.length === 0
      ? ''
      : ` این‌ها هم به این دقت نیستند: ${list([
          ...tooWide.map((one) => named(one) + (one.precision === null ? '' : ` ±${one.precision} %`)),
          ...others(more),
        ])}.`) +
    (needed === null ? '' : ` حدود ${needed} تکرار برای آن لازم است (--max-replications).`) +
    ' اگر دقت تنها برای آنچه مهم است خواسته شود (--metric)' +
    (of === 'figures' ? '، یا برای تفاوت طرح‌ها (--of differences)،' : '') +
    ' تکرار کمتری لازم است.',
  nothing: ({ asked }) => `دقت: ±${asked} % خواسته شد، ولی هیچ رقمی را نمی‌شد با آن سنجید.`,
  interrupted: ({ done, asked }) =>
    `اجرا ناتمام ماند: این ارقام از ${done} تکرار است و دقت خواسته‌شده، ±${asked} %، به دست نیامد.`,
  exempt: {
    'no steady state': (designs, more) =>
      `با معیار دقت سنجیده نشد، چون حالت پایدار ندارد: ارقام ${list([...designs.map(quote), ...others(more)])}.`,
    'not observed': (metrics, more) =>
      `با معیار دقت سنجیده نشد، چون هرگز مشاهده نشد: ${list([...metrics, ...others(more)])}.`,
    'without bound': (metrics, more) =>
      `با معیار دقت سنجیده نشد، چون کران ندارد: ${list([...metrics, ...others(more)])}.`,
  },

  corrected: (comparisons) =>
    `نتیجه‌ها با بازه‌هایی پهن‌تر سنجیده می‌شوند که برای ${comparisons} مقایسهٔ هم‌زمان تصحیح شده‌اند (بونفرونی)، و تنها فراتر از ` +
    'تفاوت‌هایی که ناچیزند.',
  bonferroni: (comparisons) =>
    `بونفرونی: بازه‌های اطمینان برای نتیجه‌ها، به شمار ${comparisons} مقایسهٔ همهٔ ارقام کلیدی در همهٔ طرح‌ها، پهن‌تر شده‌اند`,

  gain: 'مشتریان یکسان',
  gainNote:
    'مشتریان یکسان: اگر هر طرح مشتریان خودش را داشت، برای رسیدن به همین دقت چند برابر تکرار لازم بود (با بازهٔ 95 %).',
  noGain: (items, more) =>
    `یکسان بودن مشتریان این مقایسه‌ها را دقیق‌تر نمی‌کند: ${list([...items.map(named), ...others(more)])}. تفاوت در اینجا ` +
    'مطمئن‌تر از آن نیست که هر طرح مشتریان خودش را می‌داشت.',

  bootstrap: 'وارسی با بوت‌استرپ',
  agree: ({ agree, of }) =>
    `بازه‌های بوت‌استرپ-تی، که توزیع نرمال را فرض نمی‌گیرند، دربارهٔ ${agree} تفاوت از ${of} تفاوتِ ارقام کلیدی همان را ` +
    'می‌گویند: 0 ممکن است یا نه',
  disagree: ({ metric, design, student, bootstrap }) =>
    `جای تردید است که ${named({ metric, design })} اصلاً تفاوتی داشته باشد: بازهٔ تی استیودنت ${student} است و بازهٔ بوت‌استرپ ` +
    `${bootstrap}، و تنها یکی از این دو 0 را کنار می‌گذارد. تکرارهای بیشتر آن را روشن می‌کند.`,
};
