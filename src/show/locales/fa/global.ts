import type { Subject } from '../en/global.ts';
import type { Words } from '../words.ts';
import { list, quote } from './phrases.ts';

const subject = ({ a, b, metric }: Subject): string =>
  a === null ? `${quote(b)} (${metric})` : `${quote(b)} منهای ${quote(a)} (${metric})`;

export const global: Words['global'] = {
  subject,
  /** From one end of a range to the other. */
  span: ({ low, high }) => `${low} تا ${high}`,
  /** Beside the name of an assumption. */
  range: ({ value, span }) => `چنان که فرض شده ${value}، دامنه ${span}`,
  /** '' where every assumption in force was moved. */
  leftOut: ({ noPart, noRange, notPossible, held, notAsked }) => {
    const parts = [
      ...(noPart > 0 ? [`${noPart} فرض که اینجا چیزی را تغییر نمی‌دهد`] : []),
      ...(noRange > 0 ? [`${noRange} فرض بدون دامنه‌ای که با آن بخواند`] : []),
      ...(notPossible > 0 ? [`${notPossible} فرض که در همهٔ دامنهٔ خود ممکن نیست`] : []),
      ...(held > 0 ? [`${held} فرض که واقعیت شرکت است یا در سناریو خاموش است`] : []),
      ...(notAsked > 0 ? [`${notAsked} فرض که خواسته نشده است`] : []),
    ];
    return parts.length === 0 ? '' : `جابه‌جا نشده‌اند: ${list(parts)}.`;
  },
  /** '' where all worlds are steady. */
  unsteady: ({ unsteady, worlds }) =>
    unsteady === 0
      ? ''
      : `در ${unsteady} جهان از ${worlds} جهان کارها بی‌پایان انباشته می‌شود: ارقام آن‌ها به طول اجرا بستگی دارد.`,
  customers: ({ replications, seed }) =>
    `مشتریان یکسان در همهٔ جهان‌ها، ${replications} تکرار (بذر ${seed}): بازه‌های اطمینان (95 %) می‌گویند جهان‌های دیگر چه نشان می‌دادند، نه مشتریان دیگر`,
  ranges: 'دامنه‌ها از دفتر فرض‌هاست و تنها محتمل است: دامنه‌های دیگر ارقام دیگری می‌دهد.',
  oneReplication:
    'با یک تکرار نمی‌توان گفت چه چیز نوسان است: بخشی از این شاید تصادف باشد؛ --replications را دو یا بیشتر بگیرید.',
  columns: {
    assumption: 'فرض',
    design: 'طرح',
    against: 'در برابر',
    inForce: 'چنان که فرض شده',
    low: 'از',
    high: 'تا',
  },

  screening: {
    title: ({ foremost, by, few, of, ...said }) =>
      (foremost.length === 1
        ? `${list(foremost.map(quote))} بیش از همه ${subject(said)} را جابه‌جا می‌کند، به اندازهٔ ${by}؛ `
        : `هیچ فرضی به‌روشنی بیش از همه ${subject(said)} را جابه‌جا نمی‌کند، ${list(foremost.map(quote))} پیشاپیش به نظر می‌رسند؛ `) +
      (of === 1
        ? 'تنها همین فرض جابه‌جا شده است'
        : few === of
          ? `80 % همهٔ جابه‌جایی از هر ${of} فرض با هم است`
          : `80 % همهٔ جابه‌جایی از ${few} فرض از ${of} فرض است`),
    nothing: ({ of, ...said }) =>
      of === 0
        ? `فرضی نیست که جابه‌جایی آن بتواند ${subject(said)} را تغییر دهد`
        : `از ${of} فرض هیچ‌یک ${subject(said)} را جابه‌جا نمی‌کند`,
    noisy: ({ of, ...said }) =>
      of === 1
        ? `تنها فرضی که جابه‌جا شد ${subject(said)} را به‌روشنی بیش از نوسان تکرارها جابه‌جا نمی‌کند`
        : `از ${of} فرض هیچ‌یک ${subject(said)} را به‌روشنی بیش از نوسان تکرارها جابه‌جا نمی‌کند`,
    noise: ({ within, of }) =>
      within === 0
        ? ''
        : `اثر ${within} فرض از ${of} فرض را نمی‌توان از نوسان تکرارها بازشناخت: دربارهٔ آن‌ها چیزی گفته نمی‌شود؛ --replications ` +
          'بیشتر روشن‌تر می‌کند.',
    subtitle: ({ trajectories, worlds, rest }) =>
      `غربال‌گری موریس: هر فرض از ${trajectories} نقطهٔ آغاز در سراسر دامنه‌ها جابه‌جا شده است، ${worlds} جهان. میله: ` +
      'میانگین اندازهٔ اثر، برای جابه‌جایی در همهٔ دامنه، با بازهٔ اطمینان 95 %. لوزی: اثر از یک نقطهٔ آغاز تا نقطهٔ دیگر ' +
      'چه اندازه فرق می‌کند؛ فراتر از میله، بیشتر به فرض‌های دیگر بستگی دارد.' +
      (rest === 0 ? '' : ` رسم‌نشده: ${rest} فرض دیگر، که کمتر جابه‌جا می‌کنند.`),
    axis: (unit) => `میانگین اندازهٔ اثر، در همهٔ دامنه${unit === '' ? '' : `، ${unit}`}`,
    kinds: {
      raises: 'آن را بالا می‌برد',
      lowers: 'آن را پایین می‌آورد',
      either: 'گاه بالا، گاه پایین',
      noise: 'نه بیش از نوسان تکرارها',
      nothing: 'چیزی را جابه‌جا نمی‌کند',
    },
    unsteadyMoves: ({ unsteady, of }) => `بدون حالت پایدار در ${unsteady} از ${of} جابه‌جایی`,
    heading: ({ trajectories, worlds }) =>
      `غربال‌گری موریس: ${trajectories} مسیر، ${worlds} جهان؛ اثر در همهٔ دامنه.`,
    columns: {
      muStar: 'میانگین اندازه (μ*)',
      mu: 'میانگین (μ)',
      sigma: 'پراکندگی (σ)',
      noise: 'نوسان به‌تنهایی',
      effects: 'جابه‌جایی‌ها',
      unsteady: 'بدون حالت پایدار',
    },
    rest: (count) => `${count} فرض دیگر: همهٔ ارقام در results.json است.`,
    note:
      'غربال‌گری آنچه را اهمیت دارد از بقیه جدا می‌کند؛ نمی‌گوید هر مقدار چه اندازه محتمل است. اثرهای کوچک کمی بزرگ‌تر ' +
      'نشان داده می‌شوند: تصادف نیز اندازه‌ای دارد.',
    summary: ({ title, foremost }) =>
      `${title}.` +
      (foremost.length === 0
        ? ''
        : ` پیشاپیش همه: ${list(foremost.map(({ name, size, kind }) => `${quote(name)} (${size}، ${kind})`))}.`),
  },

  indices: {
    title: ({ names, few, share, of, ...said }) =>
      `از تغییری که ${of} فرض می‌تواند در ${subject(said)} پدید آورد، ${share} از ` +
      `${names.length === 0 ? `${few} فرض` : list(names.map(quote))} است`,
    together: ({ share, of, ...said }) =>
      `از تغییری که ${of} فرض می‌تواند در ${subject(said)} پدید آورد، ${share} از تک‌تک فرض‌هاست و بقیه از چند فرض با هم`,
    nothing: ({ of, ...said }) =>
      `از ${of} فرض هیچ‌یک ${subject(said)} را جابه‌جا نمی‌کند: در همهٔ جهان‌ها یکسان است`,
    noisy: ({ share, of, ...said }) =>
      `نوسان بیش از آن است که بتوان گفت کدام‌یک از ${of} فرض ${subject(said)} را جابه‌جا می‌کند: ${share} پراکندگی آن در جهان‌ها از ` +
      'نوسان تکرارهاست؛ --replications بیشتری لازم است',
    noise: (share) => `نوسان تکرارها: ${share} پراکندگی مشاهده‌شده، که از همهٔ سهم‌ها کنار گذاشته شده است.`,
    subtitle: ({ samples, worlds, of, screened }) =>
      `شاخص‌های سوبول در ${worlds} جهان (${samples} نمونه)، ${of} فرض همزمان جابه‌جا شده است` +
      (screened === null ? '' : `، مهم‌ترین‌ها از ${screened} فرض غربال‌شده`) +
      '؛ بقیه چنان که فرض شده می‌مانند. میلهٔ بالایی: سهمی از پراکندگی که فرض به‌تنهایی پدید می‌آورد؛ میلهٔ پایینی: همراه با ' +
      'آنچه با فرض‌های دیگر می‌کند. خط‌ها: بازهٔ اطمینان 95 %.',
    axis: 'سهم از پراکندگی (واریانس)',
    alone: 'به‌تنهایی',
    total: 'همراه با دیگران',
    upTo: 'با ردیف‌های بالا',
    heading: ({ samples, worlds }) =>
      `شاخص‌های سوبول: ${samples} نمونه، ${worlds} جهان؛ سهم از پراکندگی (واریانس).`,
    spread: ({ mean, low, high }) =>
      `در این جهان‌ها به‌طور میانگین ${mean} است، و در 90 % آن‌ها میان ${low} و ${high}.`,
    interplay: (share) => `سهم چند فرض با هم: ${share} % پراکندگی، تا جایی که می‌توان گفت.`,
    /** '' where all samples are of use. */
    unused: ({ unused, samples, invalid }) =>
      unused === 0
        ? ''
        : `کنار گذاشته شده: ${unused} نمونه از ${samples} نمونه، با ${invalid} جهان که سناریو در آن‌ها معتبر نیست، یا با ` +
          'جهان‌هایی که در آن‌ها چیز کافی دیده نشده یا رقم کران ندارد.',
    summary: ({ title, rows }) =>
      `${title}.` +
      (rows.length === 0
        ? ''
        : ` به‌تنهایی و همراه با دیگران: ${list(rows.map(({ name, alone, total }) => `${quote(name)} ${alone} و ${total}`))}.`),
  },
};
