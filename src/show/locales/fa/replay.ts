/** What `reportline replay` and `reportline story` say on the command line. */
export const replay = {
  /** In the page itself, where it cannot start. */
  unreadable:
    'اگر چیز دیگری در اینجا دیده نمی‌شود، بخشی از این فایل کم است یا تغییر کرده، یا مرورگر قدیمی است. فایل را دوباره ' +
    'کپی کنید، یا آن را با «reportline replay» از نو بسازید.',
  /** What was written: its size in millions of bytes. */
  made: ({ size, documents }: { size: string; documents: number }) =>
    `یک فایل ${size} مگابایتی با ${documents} سناریو؛ مرورگر آن را بدون شبکه باز می‌کند.`,
};
