/** A search for the best design under constraints. */

import type { Words } from '../words.ts';
import { list, quote } from './phrases.ts';

export const search: Words['search'] = {
  heading: ({ factors, simulations, seed }) =>
    `جست‌وجو در میان ${list(factors)}: در مجموع ${simulations} تکرار، برای هر طرح به تعداد نابرابر، با همان مشتریان ` +
    `(بذر ${seed}).`,
  usual: (factors) => `گفته نشده که جست‌وجو در میان چه باشد؛ به‌طور معمول: ${factors}`,
  points: (said) =>
    (said.points === null
      ? `${said.visited} نقطه از فضایی بی‌پایان`
      : said.visited === said.points
        ? `همهٔ ${said.points} نقطهٔ فضا`
        : `${said.visited} نقطه از ${said.points} نقطهٔ فضا`) +
    list(
      [
        said.notValid > 0 ? `${said.notValid} نقطه ناممکن` : '',
        said.bySpan > 0 ? `${said.bySpan} نقطه به‌سبب حیطهٔ نظارت کنار رفته` : '',
        said.same > 0 ? `${said.same} نقطه همسان با نقطه‌ای دیگر` : '',
      ].filter((part) => part !== ''),
    ).replace(/^(?=.)/, ': ') +
    '.',
  looked: ({ lookedAt, rounds, judged }) =>
    `${lookedAt} طرح با چند تکرار بررسی شد` +
    (rounds === 0 ? '' : `، از جمله در ${rounds} دور در همسایگی بهترین‌ها`) +
    `؛ دربارهٔ ${judged} طرح امیدبخش‌تر با تکرارهای جداگانه داوری شد.`,
  judged: (said) =>
    `داوری دربارهٔ ${said.judged} طرح: ` +
    list(
      [
        `${said.kept} طرح قیدها را رعایت می‌کند`,
        said.broken > 0 ? `${said.broken} طرح رعایت نمی‌کند` : '',
        said.notSettled > 0 ? `${said.notSettled} طرح نامعلوم است` : '',
        said.givenUp > 0 ? `${said.givenUp} طرح چون آشکارا بدتر بود پیش از روشن شدن کنار رفت` : '',
      ].filter((part) => part !== ''),
    ) +
    '.',
  best: (design) => `بهترین طرح یافته‌شده: ${design}`,
  likely: (design) => `بهترین میانگین تا اینجا: ${design}`,
  figure: ({ metric, value, interval }) => `${metric}: ${value} ${interval}`,
  guaranteed: ({ confidence, of, delta }) =>
    `با اطمینان ${confidence} %، از ${of} طرح داوری‌شده که قیدها را رعایت می‌کنند هیچ‌کدام بیش از ${delta} بهتر نیست.`,
  open: ({ probability, delta }) =>
    'پیش از آن‌که بهترین از همه متمایز شود تکرارها تمام شد: احتمال برآوردی این‌که هیچ طرح داوری‌شدهٔ دیگری که قیدها را ' +
    `رعایت می‌کند بیش از ${delta} بهتر نباشد ${probability} است.`,
  alone: 'هیچ طرح داوری‌شدهٔ دیگری قیدها را رعایت نمی‌کند.',
  unsettled: (n) =>
    `برای ${n} طرح تکرارهای بیشتری لازم است تا روشن شود قیدها را رعایت می‌کند یا نه؛ در شمار نیامده‌اند.`,
  runnersUp: 'از بهترین بازشناخته نمی‌شوند:',
  noRunnersUp: 'هر طرح دیگری که قیدها را رعایت می‌کند آشکارا بدتر است.',
  against: (design) => `در برابر ${quote(design)}، با همان مشتریان:`,
  binds: 'آنچه قیدها کنار می‌گذارند:',
  nothing: 'هیچ‌یک از طرح‌های داوری‌شده قیدها را رعایت نمی‌کند',
  nearestMiss: ({ design, misses }) =>
    `نزدیک‌ترین به رعایت قیدها: ${design}${misses.length === 0 ? '' : ` (${list(misses)})`}.`,
  miss: ({ constraint, value }) => `${constraint}: ${value}`,
  steady: 'کار بیش از وقت نباشد',
  columns: {
    design: 'طرح',
    constraint: 'قید',
    broken: 'نقض',
    only: 'تنها همین',
    nearest: 'بهترین طرحی که تنها همین را نقض می‌کند',
    value: 'مقدار آن',
    first: 'طرح نخست',
    best: 'بهترین',
  },
  notes: {
    scope:
      'آنچه دربارهٔ بهترین گفته می‌شود دربارهٔ طرح‌های داوری‌شده است؛ نقطه‌هایی که دیده نشده یا تنها بررسی شده‌اند شاید بهتر باشند.',
    intervals:
      'رعایت قید با بازه‌هایی سنجیده می‌شود که برای همهٔ طرح‌ها، قیدها و دفعات داوری تصحیح شده‌اند؛ بازه‌های دیگر (95 %) ' +
      'تصحیح نشده‌اند، و بهترین میانگین از میان بسیار، اندکی بیش از واقع خوب است.',
  },
  chart: {
    title: ({ design, confidence }) => `با اطمینان ${confidence} % بهترین در میان طرح‌های داوری‌شده: ${design}`,
    open: (design) => `بهترین میانگین: ${design}؛ شاید طرح‌های دیگری به همین خوبی باشند`,
    subtitle: ({ x, y, label }) =>
      `${x} در برابر ${y}، با بازه‌های اطمینان 95 %${label === '' ? '' : `؛ در فهرست: ${label}`}. شماره‌دار: تا جایی که تکرارها ` +
      'نشان می‌دهند هیچ طرحی در یکی بهتر از این‌ها نیست مگر آن‌که در دیگری بدتر باشد. کوچک و توخالی: طرح‌های دیگری که ' +
      'قیدها را رعایت می‌کنند. دارای حلقه: بهترین. مربع: طرح نخست فایل.',
    first: (design) => `طرح نخست: ${design}`,
    runs: ({ simulations, seed }) =>
      `روی هم ${simulations} تکرار، از هر طرح به شماری متفاوت، با مشتریان یکسان (بذر ${seed})`,
    more: (n) => `و ${n} طرح دیگر روی مرز کارا`,
  },
  remark: ({ scenario, seed }) =>
    `نتیجهٔ جست‌وجو: طرح نخست ${scenario} و بهترین طرح یافته‌شده، برای همان مشتریان (بذر ${seed}).`,
  remarkMoved: 'آنچه هیچ طرحی حق تغییرش را ندارد (افراد، تقاضا) برای هر دو طرح تغییر کرده است.',
};
