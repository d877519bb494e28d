import type { Words } from '../words.ts';
import { quote, spacedDuration, UNSTEADY } from './phrases.ts';

export const dots: Words['dots'] = {
  nothing: 'مشتریانی از این دست تا حل واقعی شکایت خود چقدر منتظر می‌مانند',
  single: ({ target, of, first, firstCount }) =>
    `با ${quote(first)}، شکایت ${firstCount} مشتری از ${of} مشتری از این دست در ${spacedDuration(target)} واقعاً حل ` +
    'می‌شود',
  best: ({ target, of, first, firstCount, best, bestCount }) =>
    `حل واقعی در ${spacedDuration(target)}: ${bestCount} از ${of} مشتری از این دست با ${quote(best)}، ` +
    `${firstCount} با ${quote(first)}`,
  /** Verdicts differ, the numbers of dots do not. */
  bestBySome: ({ target, of, firstCount }) =>
    `در بهترین طرح نیز مانند طرح نخست، شکایت ${firstCount} مشتری از ${of} مشتری از این دست در ` +
    `${spacedDuration(target)} واقعاً حل می‌شود: سود آن کمتر از 1 نفر از هر ${of} نفر است`,
  unbeaten: ({ target, of, first, firstCount }) =>
    `هیچ طرحی به‌روشنی بهتر از ${quote(first)} نیست: شکایت ${firstCount} مشتری از ${of} مشتری از این دست در ` +
    `${spacedDuration(target)} واقعاً حل می‌شود`,
  unclear: ({ target, of, first, firstCount }) =>
    `با ${quote(first)} تفاوت روشنی دیده نمی‌شود: شکایت ${firstCount} مشتری از ${of} مشتری از این دست در ` +
    `${spacedDuration(target)} واقعاً حل می‌شود`,
  unsteady: ({ target }) => `حل واقعی در ${spacedDuration(target)}: ${UNSTEADY}`,
  subtitle: (of) =>
    `عدم قطعیت یک مشتری: هر نقطه یکی از ${of} شکایت هم‌احتمال است، در جای زمان سپری‌شده از تماس نخست تا ` +
    'حل واقعی (محور لگاریتمی). توپر: در مهلت هدف. توخالی: دیرتر یا هرگز. هر نقطه ' +
    `${100 / of} % از همهٔ شکایت‌های رسیده است، پس تفاوت‌های کوچک‌تر طرح‌ها اینجا دیده نمی‌شود. در سمت راست: سهم دقیق ` +
    'حل‌شده در مهلت هدف با بازهٔ اطمینان 95 % و نتیجهٔ مقایسه با طرح نخست.',
  target: (target) => `هدف ${spacedDuration(target)}`,
  never: 'بسته‌شده بی‌آنکه جبران شود، رهاشده یا هنوز باز',
  inTime: (count, of) => `${count} از ${of} به‌موقع`,
  share: ({ share, interval, verdict }) =>
    `${share}${interval === null ? '' : ` ${interval}`}${verdict === null ? '' : `، ${verdict}`}`,
  customer: 'مشتری',
  hours: 'ساعت‌های سپری‌شده تا حل واقعی',
  inTimeColumn: 'در مهلت هدف',
  yes: 'بله',
  no: 'نه',
  summary: ({ target, of, rows }) =>
    rows
      .map(
        ({ design, count, never }) =>
          `${quote(design)}: از ${of} مشتری، شکایت ${count} نفر در ${spacedDuration(target)} واقعاً حل می‌شود و ` +
          `شکایت ${never} نفر هرگز.`,
      )
      .join(' '),
};
