import type { Words } from '../words.ts';
import { quote } from './phrases.ts';

/** What `reportline replay` and `reportline story` say on the command line. */
export const replay: Words['replay'] = {
  /** In the page itself, where it cannot start. */
  unreadable:
    'اگر چیز دیگری در اینجا دیده نمی‌شود، بخشی از این فایل کم است یا تغییر کرده، یا مرورگر قدیمی است. فایل را دوباره ' +
    'کپی کنید، یا از نو بسازید.',
  /** What was written: its size in millions of bytes. */
  made: ({ size, documents }: { size: string; documents: number }) =>
    `یک فایل ${size} مگابایتی با ${documents} سناریو؛ مرورگر آن را بدون شبکه باز می‌کند.`,
  story: {
    complaint: ({ number, of, run, seed }) =>
      `شکایت ${number} از ${of} در اجرای ${run} (بذر ${seed}). نتیجهٔ شبیه‌سازی است، نه اندازه‌گیری؛ یک شکایت شاهدی نیست.`,
    customer: ({ type, unit, amount }) =>
      `${quote(type)}، تقصیر ${quote(unit)}، ${amount === null ? 'بدون تصمیم مالی' : `مبلغ ${amount}`}`,
    picked: 'با قاعده برگزیده شده است: صدک 99 زمانی که یک طرح در برابر دیگری صرفه‌جویی می‌کند.',
  },
};
