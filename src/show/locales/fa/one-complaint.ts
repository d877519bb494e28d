import { decimal } from '../../format.ts';
import type { Words } from '../words.ts';
import { quote } from './phrases.ts';

/** A stretch of time as people say it. */
function time(hours: number): string {
  if (hours < 0.5 / 60) return 'کمتر از یک دقیقه';
  if (hours < 1) return counted(hours * 60, 0, 'دقیقه');
  return hours < 48 ? counted(hours, 1, 'ساعت') : days(hours);
}

export function days(hours: number): string {
  return counted(hours / 24, 1, 'روز');
}

function counted(value: number, decimals: number, unit: string): string {
  const rounded = Number(value.toFixed(value < 10 ? decimals : 0));
  return `${decimal(rounded, Number.isInteger(rounded) ? 0 : decimals)} ${unit}`;
}

const share = (part: number, of: number): string =>
  `${decimal(part, 0)} شکایت (${decimal((100 * part) / Math.max(1, of), 1)} %)`;

export const oneComplaint: Words['oneComplaint'] = {
  time,
  nothing: 'هیچ شکایتی در دو طرح حل نشد',
  differs: ({ a, b, aTime, bTime }) =>
    `یک نمونه، همان مشتری: ${bTime} با ${quote(b)}، ${aTime} با ${quote(a)}`,
  alike: ({ a, b, aTime }) => `یک نمونه، همان مشتری: ${aTime} هم با ${quote(b)} و هم با ${quote(a)}`,
  /** Who this is, and by what rule it was picked. */
  subtitle: ({ a, b, type, unit, amount, run, percentile, slower, among, sooner, later }) =>
    `یک شکایت از اجرای ${run}، که به خودی خود شاهدی نیست: ${quote(type)}، تقصیر ${quote(unit)}` +
    `${amount === null ? '' : `، مبلغ ${amount}`}. با قاعده برگزیده شده است: صدک ${percentile} زمانی که ${quote(b)} ` +
    `${slower ? 'بیشتر می‌گیرد' : 'صرفه‌جویی می‌کند'}، در میان ${decimal(among, 0)} شکایت حل‌شده در هر دو طرح. از این میان ` +
    `${share(sooner, among)} را دست‌کم یک ساعت زودتر از ${quote(a)} و ${share(later, among)} را دست‌کم یک ساعت دیرتر حل ` +
    'می‌کند و باقی را تقریباً همزمان. توپر: کسی آن را در دست دارد، با ساعت‌های تعطیل میان آن. توخالی: منتظر است. خط بریده: ' +
    'نزد مشتری، یا تنها باید زمان بگذرد.',
  unsteady: (design) => `${quote(design)} حالت پایدار ندارد: زمان‌های آن به درازای اجرا بستگی دارند.`,
  heading: ({ design, total }) => `${design}: ${total}`,
  spent: ({ waiting, working }) =>
    [waiting === null ? [] : [`انتظار ${waiting}`], working === null ? [] : [`در دست ${working}`]]
      .flat()
      .join('، '),
  passing: (total) => total,
  summary: (lives) =>
    lives
      .map(
        ({ design, total, waiting }) =>
          `${quote(design)}: پس از ${total} حل شد، که ${waiting} آن انتظار بود.`,
      )
      .join(' '),
  columns: {
    from: 'از، ساعت پس از تماس نخست',
    to: 'تا، ساعت',
    phase: 'مرحله',
    holder: 'نزد',
    state: 'وضعیت',
  },
  states: { working: 'در دست', waiting: 'در انتظار' },
};
