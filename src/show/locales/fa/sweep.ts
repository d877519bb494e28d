/** A sweep: one company at every combination of a few values. */

import type { Words } from '../words.ts';
import { list } from './phrases.ts';

const methods: Readonly<Record<'grid' | 'latin' | 'sobol', string>> = {
  grid: 'همهٔ ترکیب‌ها',
  latin: 'ابرمکعب لاتین',
  sobol: 'دنبالهٔ سوبول',
};

export const sweep: Words['sweep'] = {
  under: (boss) => `زیرمجموعهٔ ${boss}`,
  setting: ({ name, value }) => `${name}: ${value}`,
  level: (named) => `سطح ${named}`,
  placement: 'جایگاه خدمات مشتریان',
  layers: 'لایه‌ها',
  axes: ({ across, down }) => `افقی: ${across}. عمودی: ${down}.`,
  delegation: 'سطح تفویض اختیار',
  heading: ({ points, factors, method, replications, seed }) =>
    `${points} نقطه بر پایهٔ ${list(factors)} (${methods[method]})؛ ${replications} تکرار از هر یک با مشتریان یکسان ` +
    `(بذر ${seed}).`,
  raced: ({ points, factors, method, runs, seed }) =>
    `${points} نقطه بر پایهٔ ${list(factors)} (${methods[method]})؛ روی هم ${runs} تکرار، از هر نقطه به شماری متفاوت، ` +
    `با مشتریان یکسان (بذر ${seed}).`,
  standings: {
    best: 'بهترین میانگین',
    contender: 'نه به‌روشنی بدتر',
    worse: 'ثابت شده که بهترین نیست',
    unsteady: 'بدون حالت پایدار',
    unknown: 'مشاهده نشده',
    invalid: 'ناممکن',
  },
  columns: {
    point: 'نقطه',
    difference: 'تفاوت با مرجع',
    standing: 'در برابر بهترین',
    replications: 'تکرار',
    reason: 'دلیل',
  },
  bestBy: (metric) => `بهترین نقطه‌ها از نظر: ${metric}`,
  frontier: (objectives) =>
    `مرز کارا: هیچ نقطه‌ای در یکی از این‌ها بهتر نیست مگر آن‌که در دیگری بدتر باشد: ${list(objectives)}`,
  perhaps: (n) => `${n} نقطهٔ دیگر نیز تا جایی که تکرارها نشان می‌دهند شاید روی مرز کارا باشد.`,
  more: (n) => `و ${n} نقطهٔ دیگر`,
  worst: ({ point, value }) => `بدترین میانگین: ${point}، ${value}.`,
  unsteady: ({ n, example }) =>
    n === 1
      ? `1 نقطه حالت پایدار ندارد و داوری نمی‌شود: ${example}.`
      : `${n} نقطه حالت پایدار ندارند و داوری نمی‌شوند، از جمله: ${example}.`,
  invalid: ({ n, example, reason }) =>
    n === 1
      ? `1 نقطه ناممکن است: ${example} (${reason}).`
      : `${n} نقطه ناممکن‌اند، از جمله: ${example} (${reason}).`,
  reference: (point) => `تفاوت‌ها با نقطهٔ مرجع سنجیده شده‌اند: ${point}.`,
  chosen: ({ probability, guaranteed, delta }) =>
    guaranteed
      ? `مسابقه تا پایان رفت: با اطمینان دست‌کم 95 % هیچ نقطهٔ دیگری بیش از ${delta} بهتر نیست.`
      : `مسابقه تا پایان نرفت: احتمال برآوردشدهٔ این‌که هیچ نقطهٔ دیگری بیش از ${delta} بهتر نباشد ${probability} است.`,
  notes: {
    judged:
      'با اطمینان 95 % بهترین نقطه همان بهترین میانگین یا یکی از نقطه‌هایی است که به‌روشنی بدتر نیستند، بر پایهٔ تفاوت‌های ' +
      'جفت‌شده و تصحیح‌شده برای همهٔ جفت‌های نقطه‌ها؛ بازه‌های دیگر (95 %) تصحیح نشده‌اند.',
    people: 'نقطه‌ها در شمار کارکنان نیز با هم فرق دارند: مقایسه با نیروی برابر نیست.',
    customers: 'نقطه‌ها در مشتریانشان نیز با هم فرق دارند: تفاوت‌ها تنها از سازمان نیست.',
  },
  title: {
    nothing: 'هیچ نقطه‌ای نبود که بتوان درباره‌اش داوری کرد',
    unclear: (n) => `تفاوت روشنی دیده نمی‌شود: هر یک از ${n} نقطه می‌تواند بهترین باشد`,
    alone: ({ point, value, of }) => `بهترین از میان ${of} نقطه: ${point}، ${value}`,
    several: ({ point, value, others }) =>
      `بهترین میانگین: ${point}، ${value}؛ ${others} نقطهٔ دیگر به‌روشنی بدتر نیست`,
  },
  subtitles: {
    map: ({ metric, indifference }) =>
      `${metric}، با بازهٔ اطمینان 95 %؛ تیره‌تر یعنی بیشتر. کادر: بهترین میانگین. هاشور: به‌روشنی و بیش از ` +
      `${indifference} % مقدار آن بدتر نیست. با اطمینان 95 % بهترین نقطه کادر یا هاشور دارد، سنجیده با تفاوت‌های ` +
      'جفت‌شده و تصحیح‌شده برای شمار جفت‌های نقطه‌ها.',
    line: ({ metric, indifference }) =>
      `${metric}، با بازهٔ اطمینان 95 %. توپر: بهترین میانگین، یا نقطه‌ای که به‌روشنی و بیش از ${indifference} % مقدار آن ` +
      'بدتر نیست. توخالی: ثابت شده که بهترین نیست، یا حالت پایدار ندارد.',
    scatter: ({ metric }) =>
      `${metric}: نقطه‌ها، یک بار برای هر عامل. خط، میانگین نقطه‌های هر یک‌پنجم دامنه یا نقطه‌های هم‌مقدار را به هم ` +
      'می‌پیوندد: اثر اصلی، با هر مقداری از عامل‌های دیگر.',
  },
};
