import type { Words } from '../words.ts';
import { quote, UNSTEADY } from './phrases.ts';

export const conflict: Words['conflict'] = {
  nothing: 'تعارض منافع: کجا پیش می‌آید، آشکار می‌شود و مسکوت می‌ماند',
  single: ({ first, firstBuried }) =>
    `${quote(first)}: ${firstBuried} تعارض منافع در هر 1,000 شکایت مسکوت می‌ماند`,
  best: ({ best, bestBuried, first, firstBuried }) =>
    `تعارض‌های مسکوت‌مانده در هر 1,000 شکایت: ${bestBuried} با ${quote(best)}، ${firstBuried} با ${quote(first)}`,
  unbeaten: ({ first, firstBuried }) =>
    `هیچ طرحی به‌روشنی تعارض‌های کمتری از ${quote(first)} مسکوت نمی‌گذارد: ${firstBuried} در هر 1,000 شکایت`,
  unclear: ({ first, firstBuried }) =>
    `تعارض‌های مسکوت‌مانده: با ${quote(first)}، ${firstBuried} در هر 1,000 شکایت، تفاوت روشنی دیده نمی‌شود`,
  unsteady: () => `تعارض‌های مسکوت‌مانده: ${UNSTEADY}`,
  subtitle:
    'در هر 1,000 شکایت از هر واحد، با بازهٔ اطمینان 95 %. شکایت زمانی با تعارض منافع روبه‌رو می‌شود که نزد کسی برود که ' +
    'خود پاسخ‌گوی واحد مقصر است، یا مطرح نشود چون علیه زیرمجموعهٔ مافوق خود است، یا آن واحد درخواست را نپذیرد. با گذر ' +
    'از بالای سر آن شخص آشکار می‌شود و اگر بی‌جبران بسته شود مسکوت می‌ماند. آشکارشدن بیشتر نه بهتر است و نه بدتر.',
  stages: { arises: 'تعارض پیش می‌آید', surfaces: 'آشکار می‌شود', buried: 'مسکوت می‌ماند' },
  /** What the bars of a stage count. */
  notes: {
    arises:
      'شکایت‌هایی که با تعارض روبه‌رو می‌شوند، هر یک یک بار. باقی با این همه رسیدگی ماهوی می‌شود. مقیاس خود را دارد.',
    surfaces: 'پیش از مسکوت‌ماندن، یا وقتی مشتری پس از آن بازمی‌گردد: چنین پرونده‌ای در هر دو ستون هست.',
    buried: 'بستن پرونده بی‌آنچه موضوع آن بود. همان مقیاس ستون پیشین.',
  },
  allUnits: 'همهٔ شکایت‌ها',
  unit: (title, service) => `شکایت از ${title}${service ? ' (خطای خود واحد)' : ''}`,
  columns: { arises: 'پیش‌آمده', surfaces: 'آشکارشده', buried: 'مسکوت‌مانده' },
  keys: {
    'conflict.arisen': 'روبه‌رو با تعارض',
    'conflict.internal': 'درونی',
    'conflict.forced': 'ناگزیر با شکایت تکراری',
    'conflict.external': 'بیرونی',
    'buried.falseClosures': 'بستن بدون رسیدگی',
    'buried.notRaised': 'مطرح‌نشده',
    'buried.lostToPowerGap': 'مغلوب شکاف قدرت',
  },
  summary: (rows) =>
    rows
      .map(
        (row) =>
          `${quote(row.design)}: در هر 1,000 شکایت ${row.arises} تعارض پیش می‌آید، ${row.surfaces} آشکار می‌شود و ` +
          `${row.buried} مسکوت می‌ماند.`,
      )
      .join(' '),
};
