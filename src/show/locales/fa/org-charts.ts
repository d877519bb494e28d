import type { Words } from '../words.ts';
import { list, quote } from './phrases.ts';

export const orgCharts: Words['orgCharts'] = {
  overloaded: ({ design, positions }) =>
    `${quote(design)}: کار بیش از وقت در ${list(positions.slice(0, 3).map((p) => quote(p)))}`,
  severalOverloaded: ({ designs, more }) =>
    `کار بیش از وقت در ${list([...designs.map(quote), ...(more > 0 ? [`${more} طرح دیگر`] : [])])}`,
  /** `designs` share the place; `share` may be a range. */
  oneDesk: ({ design, designs, position, share }) => {
    const where = designs === 1 ? quote(design) : designs === 2 ? 'در هر دو طرح' : 'در همهٔ طرح‌ها';
    return `${where}: ${share} از کل انتظار برای یک جای ساختار است، ${quote(position)}`;
  },
  differentDesks: ({ design, position, other, otherPosition }) =>
    `شکایت‌ها در جاهای متفاوتی بیشترین انتظار را دارند: برای ${quote(position)} در ${quote(design)}، برای ` +
    `${quote(otherPosition)} در ${quote(other)}`,
  noDesk: ({ design, designs }) =>
    designs === 1
      ? `${quote(design)}: انتظار پخش است و هیچ جای ساختار به‌روشنی بیشترین سهم را ندارد`
      : 'شکایت‌ها کجا منتظر می‌مانند: در برخی طرح‌ها هیچ جایی به‌روشنی بیشترین سهم را ندارد',
  nothing: 'در هیچ‌یک از این ساختارها انتظاری نیست',
  subtitle:
    'عدد و پررنگی: ساعت‌هایی که شکایت‌ها در انتظار هر پست می‌مانند، برای هر 100 شکایت (± نیمی از بازهٔ اطمینان 95 %). ' +
    'دستهٔ پست‌های همسان: رقم‌های آن که بیشترین انتظار برای اوست. کادر پررنگ: درازترین انتظار؛ هاشور: آنجا که این در کمتر از 90 % تکرارها چنین است. ' +
    'خط به مافوق: هر چه پهن‌تر، تصمیم‌های بیشتری به بالا سپرده می‌شود. نشان: بیشترین جبرانی که پست به‌تنهایی می‌دهد. بار: ' +
    'کار رسیده به نسبت ساعت‌های کنارگذاشته. آبی: خدمات مشتریان. خط بریده: خط‌چین گزارش‌دهی. کادر بریدهٔ سرخ: کار بیش از وقت.',
  allWaiting: (hours) => `در مجموع ${hours} ساعت انتظار برای هر 100 شکایت`,
  unsteady: (hours) => `بدون حالت پایدار: ${hours} ساعت انتظار و رو به افزایش`,
  longest: ({ position, runs }) => `درازترین انتظار برای ${quote(position)} در ${runs} % از اجراها`,
  waitingHead: 'ساعت',
  limitHead: 'سقف اختیار',
  loadHead: 'بار',
  limit: (amount) => `≤ ${amount}`,
  anyLimit: 'هر مبلغ',
  kindLimit: ({ kind, amount }) => (amount === null ? `${kind} هر مبلغ` : `${kind} ≤ ${amount}`),
  limitSpan: ({ low, high }) => (high === null ? `از ${low} تا هر مبلغ` : `از ${low} تا ${high}`),
  byKind: 'نوع جبران در نشان: سقف برای همان نوع؛ بازه: به نوع جبران بستگی دارد.',
  startsAs: 'ساختار آغاز کار رسم شده است؛ رقم‌ها از همهٔ دورهٔ سنجش است.',
  later: ({ design, becomes }) => `از ${quote(design)} ساختار آغاز کار رسم شده است. ${becomes}`,
  waitingColumn: 'انتظار، ساعت برای هر 100 شکایت',
  bottleneckColumn: 'درازترین انتظار، % از تکرارها',
  loadColumn: 'بار کاری، %',
  sentUpColumn: 'تصمیم‌های به بالا سپرده در هر 1,000 شکایت',
  summary: (tops) =>
    tops
      .map(({ design, position, waiting, runs }) =>
        position === null
          ? `${quote(design)}: انتظاری نیست.`
          : `${quote(design)}: شکایت‌ها بیش از همه در انتظار ${quote(position)} می‌مانند، ${waiting} ساعت برای هر 100 ` +
            `شکایت، در ${runs} % از تکرارها.`,
      )
      .join(' '),
};
