import type { PaybackFigure } from '../en/cost.ts';
import type { Words } from '../words.ts';
import { list, quote, UNSTEADY } from './phrases.ts';

const figure = ({ amount, range }: PaybackFigure): string => (range === null ? amount : `${amount} ${range}`);
const who = (designs: readonly string[], of: number): string =>
  designs.length > 2 ? `${designs.length} طرح از ${of} طرح` : list(designs.map(quote));

export const cost: Words['cost'] = {
  none: 'هزینهٔ سالانه و درازای رسیدگی به شکایت‌ها',
  single: (first) => `تنها یک طرح هست، ${quote(first)}: هزینهٔ آن با چیزی مقایسه نمی‌شود`,
  unsteady: (first) => `هزینه در برابر ${quote(first)}: ${UNSTEADY}`,
  /** Titles, by what is true of the design they name. */
  title: {
    saves: ({ designs, of, first }) =>
      designs.length > 1
        ? `${who(designs, of)} کمتر از ${quote(first)} هزینه دارند و مشتری کمتری از دست می‌دهند`
        : `${who(designs, of)} کمتر از ${quote(first)} هزینه دارد و مشتری کمتری از دست می‌دهد`,
    free: ({ designs, of, first }) =>
      `${who(designs, of)} مشتری کمتری از ${quote(first)} از دست ${designs.length > 1 ? 'می‌دهند' : 'می‌دهد'} و در هزینه ` +
      'تفاوت روشنی دیده نمی‌شود',
    cheaper: ({ designs, of, first }) =>
      `${who(designs, of)} کمتر از ${quote(first)} هزینه ${designs.length > 1 ? 'دارند' : 'دارد'}؛ مشتریان ازدست‌رفته: ` +
      'تفاوت روشنی دیده نمی‌شود',
    pays: ({ design, first, from }) =>
      `${quote(design)} در برابر ${quote(first)} هزینهٔ خود را بازمی‌گرداند اگر هر مشتری ازدست‌رفته بیش از ` +
      `${figure(from)} هزینه داشته باشد`,
    risks: ({ design, first, from }) =>
      `${quote(design)} در برابر ${quote(first)} تنها تا آنجا می‌صرفد که هر مشتری ازدست‌رفته کمتر از ${figure(from)} ` +
      'هزینه داشته باشد',
  },
  notShown: (first) => `نشان داده نشد که طرحی در برابر ${quote(first)} هزینهٔ خود را بازمی‌گرداند`,
  unclear: (first) => `با ${quote(first)} نه در هزینه و نه در مشتریان ازدست‌رفته تفاوت روشنی دیده نمی‌شود`,
  subtitle:
    'پایین چپ بهتر است. خط‌های متقاطع: بازهٔ اطمینان 95 %. خط بریده: طرح‌هایی که هیچ طرحی در هر دو میانگین از آن‌ها بهتر ' +
    'نیست، که آنجا که این خط‌ها روی هم می‌افتند قطعی نیست. هزینه: حقوق و دستمزد خدمات مشتریان، جبران‌ها، پرداخت بیش از حق ' +
    'و پرونده‌های بیرونی؛ وقت دیگران در آن نیست. مشتری ازدست‌رفته کسی است که شکایتش مسکوت می‌ماند، از آن انصراف می‌دهد ' +
    'یا در نوبت رها می‌شود؛ اثر وفاداری در این شمار نیست. سربه‌سر: هزینهٔ افزوده تقسیم بر کاهش مشتریان ازدست‌رفته، ' +
    'آنجا که هر دو روشن‌اند؛ دامنهٔ آن از بازه‌های تصحیح‌شده برای شمار مقایسه‌هاست.',
  costAxis: { 1: 'هزینهٔ سالانه', 1000: 'هزینهٔ سالانه، هزار', 1000000: 'هزینهٔ سالانه، میلیون' },
  timeAxis: '90 % شکایت‌های حل‌شده در این مدت حل می‌شوند',
  lost: ({ mean, interval }) => `${mean}${interval === null ? '' : ` ${interval}`} مشتری ازدست‌رفته در سال`,
  /** What is true of a design against the first. */
  payback: {
    reference: 'مبنای مقایسهٔ دیگر طرح‌ها',
    unsteady: 'بدون حالت پایدار: سنجیده نشد',
    saves: 'کمتر هزینه دارد و مشتری کمتری از دست می‌دهد',
    free: 'مشتری کمتری از دست می‌دهد و در هزینه تفاوت روشنی دیده نمی‌شود',
    pays: (from) => `هزینهٔ خود را بازمی‌گرداند اگر هر مشتری ازدست‌رفته بیش از ${figure(from)} هزینه داشته باشد`,
    risks: (from) => `تنها تا آنجا می‌صرفد که هر مشتری ازدست‌رفته کمتر از ${figure(from)} هزینه داشته باشد`,
    cheaper: 'کمتر هزینه دارد؛ مشتریان ازدست‌رفته: تفاوت روشنی دیده نمی‌شود',
    dearer: 'بیشتر هزینه دارد؛ مشتریان ازدست‌رفته: تفاوت روشنی دیده نمی‌شود',
    loses: 'مشتری بیشتری از دست می‌دهد و در هزینه تفاوت روشنی دیده نمی‌شود',
    worse: 'بیشتر هزینه دارد و مشتری بیشتری از دست می‌دهد',
    unclear: 'نه در هزینه و نه در مشتریان ازدست‌رفته تفاوت روشنی دیده نمی‌شود',
  },
  figures: ({ design, cost: money, time, payback }) =>
    `${quote(design)}: ${money} در سال، 90 % در ${time} حل می‌شوند؛ ${payback}`,
  summary: (designs) => `${designs.join('. ')}.`,
  columns: {
    cost: 'هزینهٔ سالانه',
    time: 'صدک 90 زمان رسیدگی، ساعت',
    lost: 'مشتریان ازدست‌رفته در سال',
    front: 'بی‌رقیب در هر دو میانگین',
    breakEven: 'سربه‌سر برای هر مشتری ازدست‌رفته',
    low: 'کران پایین سربه‌سر',
    high: 'کران بالای سربه‌سر',
    payback: 'در برابر طرح نخست',
  },
  yes: 'بله',
  no: 'نه',
};
