/** What practitioners claim, and what becomes of it in the model. */

import type { Words } from '../words.ts';
import { quote } from './phrases.ts';

export const claims: Words['claims'] = {
  verdicts: {
    supported: 'تأیید می‌شود',
    contradicted: 'رد می‌شود',
    depends: 'بستگی دارد',
    'no clear difference': 'تفاوت روشنی دیده نمی‌شود',
  },
  columns: {
    claim: 'ادعا',
    verdict: 'نتیجه',
    effect: 'اثر',
    holds: 'برقرار در',
    breaks: 'کجا برمی‌گردد',
  },
  metricOf: (metric, slice) => `${metric}، ${slice}`,
  slices: {
    own: 'خطاهای خود خدمات',
    others: 'خطاهای دیگران',
    type: (name) => `نوع ${name}`,
    unit: (name) => `خطاهای ${name}`,
  },
  effect: ({ metric, a, b, effect }) => `${metric}، ${quote(b)} منهای ${quote(a)}: ${effect}`,
  claimed: {
    lower: (size) => `ادعا: کمتر، بیش از ${size}`,
    higher: (size) => `ادعا: بیشتر، بیش از ${size}`,
    same: (size) => `ادعا: یکسان، تا ${size}`,
  },
  unsteady: 'بدون حالت پایدار',
  worlds: (hits, of) => `${hits} از ${of} جهان`,
  opposite: (n) => `عکس آن در ${n}`,
  differs: (n) => `تفاوت بزرگ‌تر در ${n}`,
  unobserved: (n) => `${n} تکرار بدون این سنجه`,
  unsteadyIn: (n) => `بدون حالت پایدار در ${n}`,
  invalidIn: (n) => `${n} جهان دیگر ناممکن بود`,
  nothingDrawn: 'چیزی قرعه‌کشی نشد',
  above: ({ name, value }) => `${name}: بالاتر از حدود ${value}`,
  below: ({ name, value }) => `${name}: پایین‌تر از حدود ${value}`,
  between: ({ name, from, to }) => `${name}: میان ${from} و ${to}`,
  unsteadyAt: ({ name, value }) => `${name}: بدون حالت پایدار در ${value}`,
  holdsAtEnds: 'در هیچ سر دامنه‌ای',
  method: ({ replications, worlds, perWorld, perEnd, holds, family }) =>
    `هر مقایسه: ${replications} تکرار از هر دو طرح با همان مشتریان؛ بازهٔ اطمینان 95 % است و برای همهٔ ${family} ` +
    `مقایسهٔ پرونده تصحیح شده است. سپس ${worlds} جهان ممکن که از دامنهٔ فرض‌های نام‌برده قرعه‌کشی شده‌اند، در هر یک ` +
    `${perWorld} تکرار؛ و سپس هر یک از این فرض‌ها به‌تنهایی در دو سر دامنه‌اش، هر بار ${perEnd} تکرار. تأیید: همهٔ بازه ` +
    `آن سوی کوچک‌ترین اثر است و ادعا دست‌کم در ${holds} جهان‌ها برقرار است. رد: همین برای عکس ادعا. بستگی دارد: اثر ` +
    'روشن است، اما نه در شمار کافی از جهان‌ها.',
  total: ({ simulations, judged, of }) => `${judged} از ${of} ادعا بر پایهٔ ${simulations} تکرار سنجیده شد.`,
  parts: {
    source: 'منبع',
    scenario: 'سناریو',
    set: 'تعیین‌شده',
    drawn: 'قرعه‌کشی‌شده',
    idle: 'بی‌نقش در آن',
    figure: 'شاخص',
    alone: 'هر بار یک فرض',
    assumption: 'فرض',
    at: 'مقدار',
    difference: 'تفاوت',
    becomes: 'چه می‌شود',
  },
  range: ({ value, low, high }) => `${value} (از ${low} تا ${high})`,
  effects: {
    stays: '',
    'falls short': 'نمی‌رسد',
    turns: 'برمی‌گردد',
    unsteady: 'بدون حالت پایدار',
    invalid: 'ناممکن',
  },
};
