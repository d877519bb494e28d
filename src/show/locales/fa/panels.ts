/** Words of the workbench's panels: figures, bet, knobs, editor, notes, charts, files. */

import type { Words } from '../words.ts';
import { list, quote } from './phrases.ts';

export const panels: Words['panels'] = {
  close: 'بستن',

  /** What figures are worth. */
  marks: {
    waiting: 'در حال شبیه‌سازی…',
    stale: 'پیش از تغییر: ارقام تازه در راه است',
    provisional: 'موقت: یک اجرای کوتاه، هنوز بدون بازهٔ اطمینان',
    refining: ({ done, of }) => `${done} اجرا از ${of} اجرا: بازه‌ها هنوز تنگ‌تر می‌شوند`,
    final: (runs) =>
      runs === 1 ? '1 اجرا: بدون بازهٔ اطمینان' : `${runs} اجرا، با مشتریان یکسان در هر دو طرح`,
  },

  figures: {
    heading: 'ارقام کلیدی همهٔ اجراها',
    honest: 'نتیجهٔ شبیه‌سازی است، نه اندازه‌گیری. بازه‌ها تنها نوفهٔ شبیه‌سازی را می‌پوشانند.',
    covered: 'تا پیش از پیش‌بینی حاضران، ارقام دیده نمی‌شوند.',
    predict: 'پیش‌بینی',
    reveal: 'آشکارسازی',
    behind: 'پشت این رقم چیست',
    notCompared: 'هنوز مقایسه نشده است',
    noInterval: 'هنوز بدون بازهٔ اطمینان',
    undecided: 'هنوز بدون نتیجه',
    guessed: (guess) => `پیش‌بینی: ${guess}`,
    difference: 'B − A',
    points: ' واحد درصد',
    tooSmall: 'بازه صفر را در بر ندارد، اما تفاوت ناچیز است',
    tooMany: 'با شمردن همهٔ مقایسه‌ها به اندازهٔ کافی قطعی نیست',
    verdicts: {
      better: 'B بهتر است',
      worse: 'A بهتر است',
      'no clear difference': 'تفاوت روشنی دیده نمی‌شود',
      'no steady state': 'بدون حالت پایدار',
      differs: 'A و B متفاوت‌اند',
    },
  },

  assumptions: {
    weighing: 'فرض‌هایی که بیشترین وزن را بر آن دارند',
    others: 'دیگر فرض‌های جاری',
  },

  bet: {
    heading: 'پیش‌بینی',
    question: (metric) => `در ${quote(metric)} کدام طرح بهتر است، و رقم B چقدر می‌شود؟`,
    hands: 'دست‌های بالا',
    oneMore: (title) => `یک دست بیشتر: ${title}`,
    oneFewer: (title) => `یک دست کمتر: ${title}`,
    guess: 'عددی که حاضران برای B می‌گویند',
    unit: 'واحد عدد',
    hours: 'ساعت',
    days: 'روز',
    clear: 'پاک کردن',
    again: 'پیش‌بینی دوباره',
    notYet: 'تا پیش از آخرین اجرا پیش‌بینی هیچ‌کس درست یا نادرست نیست.',
    nobodyRight: 'این ارقام اجازه نمی‌دهند پیش‌بینی کسی را درست بدانیم.',
    aboutOther: 'پیش‌بینی دربارهٔ شرکتی دیگر یا طرح‌هایی دیگر بود: اینجا پیش‌بینی هیچ‌کس درست یا نادرست نیست.',
    right: ({ choice, hands, of }) =>
      `${{ a: 'پیش‌بینی طرفداران A درست بود', b: 'پیش‌بینی طرفداران B درست بود', none: 'پیش‌بینی کسانی که تفاوت روشنی انتظار نداشتند درست بود' }[choice]}: ${hands} دست از ${of} دست.`,
    guessed: ({ guess, value, interval, place }) =>
      `حاضران گفتند ${guess}؛ شبیه‌سازی می‌گوید ${value}${interval === null ? '' : ` ${interval}`}.` +
      (place === null
        ? ''
        : ` ${{ below: 'عدد حاضران پایین‌تر از بازه است.', inside: 'عدد حاضران درون بازه است.', above: 'عدد حاضران بالاتر از بازه است.' }[place]}`),
  },

  knobs: {
    heading: 'تغییر یک فرض',
    none: 'فرضی که هر دو طرح از آن پیروی کنند و بتوان آن را تغییر داد نیست.',
    provisional:
      'ارقام بی‌درنگ از یک اجرای کوتاه، با همین نشان، و سپس از همهٔ اجراها به دست می‌آیند. کلید Z تغییر را برمی‌گرداند.',
    notIn: (titles) => `پیروی نمی‌کند، چون مقدار خود را دارد: ${list(titles.map(quote))}`,
    reset: 'همان که در پرونده است',
    exact: (name) => `مقدار دقیق ${quote(name)}`,
    between: ({ low, high }) => `مقداری از ${low} تا ${high} بنویسید.`,
    counterCase: 'اکنون مورد مخالف این مقدار را تعیین می‌کند.',
  },

  editor: {
    heading: 'ساختن یک طرح',
    pane: 'طرحی که تغییر می‌کند',
    wholeDesign: 'کل طرح',
    layers: 'لایه‌های مدیریت در خدمات مشتریان',
    fewerLayers: 'یک لایه کمتر',
    moreLayers: 'یک لایه بیشتر',
    layersMeaning: 'شمار کارکنان صف همان می‌ماند؛ تیم‌ها از حیطهٔ نظارت به دست می‌آیند.',
    delegation: 'سطح تفویض اختیار',
    mixedDelegation: 'بسته به نوع جبران متفاوت است',
    box: 'پست سازمانی',
    boss: 'زیرمجموعهٔ (M)',
    nobody: 'هیچ‌کس',
    limit: 'سقف اختیار به‌تنهایی',
    anyAmount: 'هر مبلغی',
    removeBox: 'این پست',
    remove: 'حذف',
    addBox: (boss) => `پست تازه زیرمجموعهٔ ${quote(boss)}`,
    titleOfBox: 'عنوان',
    add: 'افزودن',
    name: 'نام طرح',
    rename: 'تغییر نام',
    thisDesign: 'این طرح',
    copy: 'رونوشت',
    removeDesign: 'حذف',
  },

  counterCase: {
    heading: 'مورد مخالف',
    inRange: 'هر مقدار درون دامنهٔ پذیرفتنی فرض خود است.',
    varying: ({ average, variation }) => `به‌طور میانگین ${average}، ضریب تغییرات ${variation}`,
    end: 'بازگشت به داستان',
  },

  story: {
    heading: 'یک شکایت، به روایت هر دو طرح',
    nobody: 'هیچ شکایتی دنبال نمی‌شود. کلید F شکایت بعدی را دنبال می‌کند.',
    illustration: 'یک شکایت از یک اجرا: مثال است، نه شاهد.',
    goesOn: 'از اینجا ادامه دارد.',
  },

  charts: {
    heading: 'نمودارها',
    drawing: 'در حال رسم…',
    withLastRun: 'نمودارها پس از آخرین اجرا می‌آیند.',
    failed: 'این نمودار را نمی‌توان رسم کرد.',
    none: 'با این ارقام نموداری رسم نمی‌شود.',
    previous: 'نمودار پیشین',
    next: 'نمودار بعدی',
    of: ({ number, of }) => `نمودار ${number} از ${of}`,
    save: (kind) => `ذخیره به‌صورت ${kind}`,
  },

  file: {
    heading: 'پرونده‌ها',
    open: 'باز کردن سناریو',
    import: 'باز کردن پرونده…',
    reset: 'برگرداندن همهٔ تغییرها',
    take: 'برداشتن خروجی',
    scenario: 'پروندهٔ سناریو',
    results: 'نتایج (results.json)',
    snapshot: 'تصویر این لحظه (PNG)',
    snapshotSvg: 'تصویر این لحظه (SVG)',
    print: 'چاپ نمودارها',
    notRevealed: 'ارقام و نمودارها را پس از آشکارسازی می‌توان برداشت.',
    notFinal: 'نتایج را پس از آخرین اجرا می‌توان برداشت.',
    afresh: 'برای جمعی دیگر',
    afreshMeans:
      'همهٔ پیش‌بینی‌ها فراموش و همهٔ ارقام پنهان می‌شود و هر پرونده به حال نخست برمی‌گردد. این کار برگشت‌پذیر نیست.',
    startAfresh: 'کارگاه تازه',
  },

  notes: {
    heading: 'یادداشت‌های تسهیلگر',
    noStory: 'این سناریو داستان ندارد؛ با این همه می‌توان آن را پخش کرد، درباره‌اش پیش‌بینی کرد و تغییرش داد.',
    minutes: (n) => `${n} دقیقه`,
    elapsed: ({ clock, of }) => (of === null ? `زمان: ${clock}` : `زمان: ${clock} از ${of} دقیقه`),
    guess: (guess) => `عدد جمع برای B: ${guess}.`,
    hands: ({ a, b, hands: { a: forA, b: forB, none }, revealed }) =>
      `A، ${quote(a)}: ${forA}. B، ${quote(b)}: ${forB}. تفاوت روشنی نیست: ${none}. ` +
      (revealed ? 'ارقام آشکار شده‌اند.' : 'ارقام هنوز پنهان‌اند.'),
    keys: 'کلیدها، اینجا و در میز کار',
  },
};
