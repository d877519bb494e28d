import type { Words } from '../words.ts';
import { list, quote, spacedDuration, UNSTEADY } from './phrases.ts';

export const resolutionTime: Words['resolutionTime'] = {
  noTarget: 'شکایت‌ها با چه سرعتی واقعاً حل می‌شوند',
  single: ({ target, first, firstShare }) =>
    `${quote(first)}: ${firstShare} از شکایت‌ها در ${spacedDuration(target)} واقعاً حل می‌شوند`,
  best: ({ target, first, firstShare, best, bestShare }) =>
    `حل واقعی شکایت‌ها در ${spacedDuration(target)}: ${quote(best)} ${bestShare}، ${quote(first)} ${firstShare}`,
  unbeaten: ({ target, first, firstShare }) =>
    `هیچ طرحی به‌روشنی بهتر از ${quote(first)} نیست که ${firstShare} از شکایت‌ها را در ` +
    `${spacedDuration(target)} واقعاً حل می‌کند`,
  unclear: ({ target, first, firstShare }) =>
    `با ${quote(first)}، که ${firstShare} از شکایت‌ها را در ${spacedDuration(target)} واقعاً حل می‌کند، تفاوت ` +
    'روشنی دیده نمی‌شود',
  unsteady: ({ target }) => `حل واقعی در ${spacedDuration(target)}: ${UNSTEADY}`,
  subtitle: (floor) =>
    'سهم شکایت‌های رسیده که تا این مدت پس از تماس نخست واقعاً حل شده‌اند، به زمان سپری‌شده ' +
    `(محور لگاریتمی${floor > 0 ? `؛ سهم‌ها از ${floor} % به بالا` : ''}). نوارها: بازهٔ اطمینان 95 %. در سمت راست، از بهترین سهم: ` +
    'سهم حل‌شده در مهلت هدف و نتیجهٔ مقایسه با طرح نخست.',
  gap: 'فاصله تا 100 %: بسته‌شده بی‌آنکه جبران شود، رهاشده یا هنوز باز',
  target: (target) => `هدف ${spacedDuration(target)}`,
  within: (target) => `حل واقعی در ${spacedDuration(target)}`,
  atTarget: ({ share, interval, verdict }) =>
    `${share}${interval === null ? '' : ` ${interval}`}${verdict === null ? '' : `، ${verdict}`}`,
  summary: ({ target, shares }) =>
    target === null
      ? 'سهم شکایت‌هایی که واقعاً حل می‌شوند، در گذر زمان.'
      : `حل واقعی در ${spacedDuration(target)}: ` +
        `${list(shares.map(({ design, share }) => `${quote(design)} ${share}`))}.`,
};
