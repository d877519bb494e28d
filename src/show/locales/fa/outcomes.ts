import type { Words } from '../words.ts';
import { list, quote, spacedDuration, UNSTEADY } from './phrases.ts';

export const outcomes: Words['outcomes'] = {
  nothing: 'شکایت‌ها چگونه و چه وقت پایان می‌یابند',
  single: ({ target, first, firstTime }) =>
    `با ${quote(first)}، شکایت در ${spacedDuration(target)} از تماس نخست ${firstTime} حل‌نشده می‌ماند`,
  best: ({ target, first, firstTime, best, bestTime }) =>
    `زمانی که شکایت در ${spacedDuration(target)} از تماس نخست حل‌نشده می‌ماند: ${bestTime} با ${quote(best)}، ` +
    `${firstTime} با ${quote(first)}`,
  unbeaten: ({ target, first, firstTime }) =>
    `در هیچ طرحی شکایت‌ها به‌روشنی کوتاه‌تر از ${quote(first)} حل‌نشده نمی‌مانند: ${firstTime} در ` +
    `${spacedDuration(target)} از تماس نخست`,
  unclear: ({ target, first, firstTime }) =>
    `زمان بدون حل: با ${quote(first)}، ${firstTime} در ${spacedDuration(target)} از تماس نخست، تفاوت روشنی دیده نمی‌شود`,
  unsteady: ({ target }) => `زمان بدون حل در ${spacedDuration(target)} از تماس نخست: ${UNSTEADY}`,
  subtitle: ({ target, inBrackets }) =>
    'سهم شکایت‌های رسیده که تا این مدت پس از تماس نخست برای همیشه پایان یافته‌اند و اینکه چگونه، به زمان سپری‌شده (محور ' +
    'لگاریتمی). سفید: هنوز باز. شکایت‌های باز در پایان اجرا تا همان جا که دنبال شده‌اند به شمار می‌آیند: نه کنار گذاشته ' +
    'می‌شوند و نه همیشه باز انگاشته (آلن–یوهانسن). سمت راست: سهم‌ها در انتهای محور' +
    (inBrackets ? '، در کروشه بازهٔ اطمینان 95 % آن‌ها' : '') +
    `.${target === null ? '' : ` خط بریده: هدف ${spacedDuration(target)}.`}`,
  endings: {
    resolved: 'حل واقعی',
    yielded: 'مغلوب شکاف قدرت',
    falselyClosed: 'بسته بدون رسیدگی',
    notRaised: 'مطرح‌نشده',
    withdrawn: 'انصراف مشتری',
    abandoned: 'ازدست‌رفته در نوبت',
    open: 'هنوز باز',
  },
  columns: { ending: 'سرانجام شکایت', share: 'سهم از شکایت‌های رسیده، %' },
  summary: (rows) =>
    rows.map(({ design, after, shares }) => `${quote(design)}: پس از ${after} ${list(shares)}.`).join(' '),
  share: ({ ending, share }) => `${share} ${ending}`,
  stillOpen: ({ designs, more, instead }) =>
    'زمان‌های رسیدگی تنها از آنِ شکایت‌هایی است که تا پایان اجرا حل شده‌اند: ' +
    list([
      ...designs.map(({ design, resolved, open }) => `${resolved} در ${quote(design)} (${open} هنوز باز)`),
      ...(more > 0 ? [`بخشی از آن‌ها در ${more} طرح دیگر`] : []),
    ]) +
    '. آن‌ها که هنوز بازند این زمان‌ها را درازتر می‌کنند' +
    (instead === null ? '.' : `؛ به ${quote(instead)} بنگرید که آن‌ها را نیز به حساب می‌آورد.`),
};
