import type { Words } from '../words.ts';

/** Words on the stage itself, and on a picture of it. */
export const stage: Words['stage'] = {
  atFault: 'واحد مقصر:',
  onPaper: 'بسته بدون رسیدگی',
  startsAs: 'ساختار آغاز کار رسم شده است.',
  ribbon:
    'شکایتی که دور آن حلقه است، از تماس نخست تا پایان. توخالی: منتظر است. توپر: کسی آن را در دست دارد. خط بریده: نزد ' +
    'مشتری، یا تنها باید زمان بگذرد؛ بنفش: بدون رسیدگی بسته شده.',
  footer: ({ seed, run, replications, version }) => {
    const figures = replications === null ? '' : ` · رقم‌ها: ${replications} تکرار`;
    return `یک اجرا برای تماشا، که به خودی خود شاهدی نیست: اجرای ${run}، بذر ${seed}${figures} · reportline ${version} · نتیجهٔ شبیه‌سازی است، نه اندازه‌گیری`;
  },
};
