import type { Cell } from '../en/delegation-by-depth.ts';
import type { Words } from '../words.ts';
import { list, quote, spacedDuration } from './phrases.ts';

/** Names of the seven levels of delegation (Appelo). */
const LEVELS: Readonly<Record<number, string>> = {
  1: 'دستور',
  2: 'توجیه',
  3: 'مشورت',
  4: 'توافق',
  5: 'توصیه',
  6: 'اطلاع',
  7: 'تفویض',
};
const layers = (n: number): string => `${n} لایه`;
const place = (placement: string | null): string =>
  placement === null ? 'در رأس ساختار' : `زیرمجموعهٔ ${quote(placement)}`;
const where = (cell: Cell): string =>
  `«${LEVELS[cell.level]}» با ${layers(cell.layers)}، ${place(cell.placement)}`;

export const delegationByDepth: Words['delegationByDepth'] = {
  nothing: 'تا کجا تفویض اختیار و چند لایه',
  /** Every cell may be the best. */
  unclear: ({ designs }) =>
    `تفویض اختیار و عمق ساختار: تفاوت روشنی دیده نمی‌شود، هر یک از ${designs} طرح می‌تواند بهترین باشد`,
  /** Under one boss every cell may be the best, elsewhere none. */
  place: ({ placement }) =>
    `جای خدمات مشتریان مهم‌تر از تفویض اختیار و عمق ساختار است: هر طرح ${place(placement)} می‌تواند بهترین باشد، و نه ` +
    'هیچ طرح دیگر',
  alone: ({ cell, share, target }) =>
    `بهترین همه: ${where(cell)}، حل واقعی ${share} در ${spacedDuration(target)}`,
  delegation: ({ level, depths }) =>
    `تفویض اختیار مهم‌تر از عمق ساختار است: تنها «${LEVELS[level]}» می‌تواند بهترین باشد؛ از ` +
    `${list(depths.map(String))} لایه هیچ‌یک به‌روشنی بدتر نیست`,
  depth: ({ layers: n, levels }) =>
    `عمق ساختار مهم‌تر از تفویض اختیار است: تنها ${layers(n)} می‌تواند بهترین باشد، چه با ` +
    levels.map((level) => `«${LEVELS[level]}»`).join(' چه با '),
  several: ({ cell, share, target, others }) =>
    `بهترین میانگین: ${where(cell)}، حل واقعی ${share} در ${spacedDuration(target)}؛ ${others} طرح دیگر ` +
    'به‌روشنی بدتر نیست',
  subtitle: ({ target, indifference, leftOut }) =>
    `سهم شکایت‌های رسیده که در ${spacedDuration(target)} واقعاً حل می‌شوند، به %، با بازهٔ اطمینان 95 %؛ تیره‌تر یعنی ` +
    `بیشتر. کادر: بهترین میانگین. هاشور: به‌روشنی و بیش از ${indifference} % سهم آن بدتر نیست. با اطمینان 95 % بهترین ` +
    'طرح کادر یا هاشور دارد، سنجیده با تفاوت‌های جفت‌شده از بهترین میانگین و تصحیح‌شده برای شمار جفت‌های طرح‌ها.' +
    (leftOut === 0 ? '' : ` ${leftOut} طرح که جای خود را روی نقشه ندارد کنار گذاشته شده است.`),
  placement: (placement) =>
    placement === null ? 'خدمات مشتریان در رأس ساختار' : `خدمات مشتریان زیرمجموعهٔ ${placement}`,
  axis: 'کارکنان صف تا کجا به‌تنهایی تصمیم می‌گیرند: سطح تفویض اختیار',
  level: (level) => `${level} ${LEVELS[level] ?? ''}`.trim(),
  layers,
  standings: {
    best: 'بهترین میانگین',
    contender: 'نه به‌روشنی بدتر',
    worse: 'ثابت شده که بهترین نیست',
    unsteady: 'بدون حالت پایدار',
    unknown: '',
  },
  columns: {
    placement: 'خدمات مشتریان زیرمجموعهٔ',
    level: 'سطح تفویض اختیار',
    layers: 'لایه‌ها',
    share: (target) => `حل واقعی در ${spacedDuration(target)}، %`,
    standing: 'در برابر بهترین',
  },
  summary: ({ target, best, contenders, worse, unsteady }) =>
    [
      best === null
        ? ''
        : `بهترین میانگین سهم حل واقعی در ${spacedDuration(target)} از آنِ ${quote(best.design)} است، ${best.share}.`,
      contenders.length === 0 ? '' : `نه به‌روشنی بدتر: ${list(contenders.map(quote))}.`,
      worse.length === 0 ? '' : `ثابت شده که بهترین نیستند: ${list(worse.map(quote))}.`,
      unsteady.length === 0 ? '' : `بدون حالت پایدار: ${list(unsteady.map(quote))}.`,
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
};
