import type { Words } from '../words.ts';
import { quote, spacedDuration } from './phrases.ts';

export const closedOrSolved: Words['closedOrSolved'] = {
  nothing: 'چند شکایت به‌موقع بسته می‌شود و چند شکایت واقعاً حل می‌شود',
  none: 'آنچه بسته شود بسته می‌ماند: هیچ مشتری‌ای بازنمی‌گردد',
  same: (rate) => `بسته‌شدن حل‌شدن نیست: ${rate} شکایت بسته‌شده بازمی‌گردد`,
  range: ({ low, high, differs }) =>
    differs
      ? `بسته‌شدن حل‌شدن نیست: بسته به طرح، ${low} تا ${high} شکایت بسته‌شده بازمی‌گردد`
      : `بسته‌شدن حل‌شدن نیست: میان ${low} و ${high} شکایت بسته‌شده بازمی‌گردد`,
  upTo: ({ high, differs }) =>
    `بسته‌شدن حل‌شدن نیست: ${differs ? 'بسته به طرح، ' : ''}تا ${high} شکایت بسته‌شده بازمی‌گردد`,
  oneIn: (n) => `1 از هر ${n}`,
  subtitle: ({ target, floor }) =>
    'سمت چپ: سهم شکایت‌های رسیده که شمارش پرونده‌های بسته آن‌ها را در ' +
    `${spacedDuration(target)} از تماس نخست، به زمان سپری‌شده، انجام‌شده گزارش می‌کند، به مشتری هر چه گفته شده باشد. سمت ` +
    'راست: سهمی که تا آن زمان واقعاً حل شده است، چنان که کسی ناچار به بازگشت نباشد. بازگشت: دست‌کم یک بار بازگشوده، ' +
    'تکراری یا به بیرون برده. میله‌های دو سر: بازهٔ اطمینان 95 %.' +
    (floor > 0 ? ` محور از ${floor} % آغاز می‌شود.` : ''),
  closed: (target) => `بسته‌شده در ${spacedDuration(target)}`,
  solved: (target) => `حل واقعی در ${spacedDuration(target)}`,
  figures: ({ closed, closedInterval, solved, solvedInterval, back, steady }) => {
    const figure = (share: string, interval: string | null): string =>
      interval === null ? share : `${share} ${interval}`;
    const returned = back === null ? '' : ` · ${back} بازمی‌گردد`;
    return (
      `بسته‌شده ${figure(closed, closedInterval)}، حل‌شده ${figure(solved, solvedInterval)}${returned}` +
      (steady ? '' : ' · بدون حالت پایدار')
    );
  },
  nobody: 'هیچ',
  closedColumn: 'بسته‌شده، %',
  solvedColumn: 'حل واقعی، %',
  backColumn: 'بازگشت از بسته‌شده‌ها، %',
  summary: ({ target, rows }) =>
    rows
      .map(
        ({ design, closed, solved, back, steady }) =>
          `${quote(design)}: ${closed} از شکایت‌ها در ${spacedDuration(target)} بسته و ${solved} واقعاً حل می‌شوند؛ ` +
          `${back} از بسته‌شده‌ها بازمی‌گردد${steady ? '' : ' (بدون حالت پایدار)'}.`,
      )
      .join(' '),
};
