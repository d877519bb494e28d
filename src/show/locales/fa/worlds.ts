import type { Words } from '../words.ts';
import { list, quote } from './phrases.ts';

const STANDS = {
  better: (b: string, a: string) => `${b} بهتر از ${a} است`,
  worse: (b: string, a: string) => `${b} بدتر از ${a} است`,
  above: (b: string, a: string) => `${b} بالاتر از ${a} است`,
  below: (b: string, a: string) => `${b} پایین‌تر از ${a} است`,
};

export const worlds: Words['worlds'] = {
  heading: 'در چند جهان ممکن برقرار است',
  titles: {
    one: (said) =>
      `در ${said.share} جهان‌های ممکن، ${STANDS[said.stands](quote(said.b), quote(said.a))} (${said.metric}) ` +
      `(با کنار گذاشتن نوسان تکرارها؛ با آن، در ${said.worlds} جهان از ${said.of} جهان)` +
      (said.unsteady === 0
        ? ''
        : `؛ در ${said.unsteady} جهان دیگر دست‌کم در یکی از دو گزینه کارها بی‌پایان انباشته می‌شود`),
    even: ({ a, b, metric, of, ahead, behind }) =>
      `نه ${quote(b)} و نه ${quote(a)} (${metric}) به‌روشنی در بیش از نیمی از ${of} جهان ممکن جلوتر نیست: ${quote(b)} در ${ahead} ` +
      `و ${quote(a)} در ${behind}`,
    none: ({ a, b, metric }) =>
      `${quote(b)} و ${quote(a)} (${metric}) را در هیچ‌یک از جهان‌های قرعه‌کشی‌شده نمی‌شد مقایسه کرد`,
    several: ({ a, metric, told }) =>
      `جلوتر از ${quote(a)} (${metric}): ` +
      list(told.map(({ b, share, of }) => `${quote(b)} در ${share} از ${of} جهان ممکن`)),
  },
  where: {
    everywhere: 'در همهٔ جهان‌هایی که می‌شد مقایسه کرد برقرار است.',
    scattered: (against) =>
      `ناحیه‌ای پیدا نشد: ${against} جهانی که در آن برقرار نیست ${against === 1 ? 'تنهاست' : 'پراکنده است'}.`,
    found: ({ where, inside }) =>
      `بیش از همه آنجا برقرار نیست که ${where}: در ${inside.against} جهان از ${inside.worlds} جهان آنجا.`,
  },
  bound: {
    atLeast: (name, value) => `${quote(name)} دست‌کم ${value} باشد`,
    atMost: (name, value) => `${quote(name)} حداکثر ${value} باشد`,
    between: (name, low, high) => `${quote(name)} از ${low} تا ${high} باشد`,
    among: (name, values) => `${quote(name)} ${values.join(' یا ')} باشد`,
  },
  region: (said) =>
    `ناحیهٔ ${said.number}: آنجا که ${said.where}. در ${said.inside.against} جهان از ${said.inside.worlds} جهان آنجا ` +
    `برقرار نیست، از ${said.all} جهان در کل؛ ` +
    (said.aside.worlds === 0
      ? 'اگر بخشی از جهان‌ها را در جست‌وجو کنار بگذاریم، دوباره پیدا نمی‌شود.'
      : `از جهان‌هایی که در جست‌وجو نبودند، در ${said.aside.against} جهان از ${said.aside.worlds}.`),
  drawn: (said) =>
    `${said.metric}: ${quote(said.b)} منهای ${quote(said.a)} در ${said.worlds} جهان. در هر جهان ` +
    `${said.assumptions} فرض یکجا از دامنه‌های دفتر فرض‌ها قرعه‌کشی می‌شود و هر دو گزینه با مشتریان یکسان روبه‌رو ` +
    `می‌شوند، ${said.replications} تکرار (بذر ${said.seed}).`,
  held: ({ held, notAsked }) =>
    `قرعه‌کشی نشده: ${list([
      ...(held > 0
        ? [`${held} فرض که واقعیت شرکت است (افراد، ساعت‌ها، سقف‌ها، قیمت‌ها) یا در سناریو خاموش است`]
        : []),
      ...(notAsked > 0 ? [`${notAsked} فرض که خواسته نشده است`] : []),
    ])}.`,
  unsteady: (said) =>
    `جدا از این‌ها: ${said.worlds} جهان از ${said.drawn} جهان که در آن کارها بی‌پایان انباشته می‌شود ` +
    `(${quote(said.a)} در ${said.inA}، ${quote(said.b)} در ${said.inB}).`,
  unobserved: (n) => `در ${n} جهان دیگر این رقم در هر دو گزینه دیده نشد.`,
  invalid: (n) => `${n} جهان دیگر ناممکن بود: سناریو با مقدارهای قرعه‌کشی‌شده معتبر نیست.`,
  beyond: ({ ahead, behind }) => `بیش از اندازهٔ ناچیز: جلوتر در ${ahead} جهان، عقب‌تر در ${behind} جهان.`,
  clear: (said) =>
    `تنها با ${said.replications} تکرار هر جهان، ${quote(said.b)} در ${said.ahead} جهان به‌روشنی جلوتر و در ` +
    `${said.behind} جهان به‌روشنی عقب‌تر است؛ در ${said.rest} جهان دیگر تکرارها برای داوری کم است.`,
  spread: (said) =>
    said.allNoise
      ? `تفاوت به‌طور میانگین ${said.mean} ${said.interval} است؛ میان جهان‌ها بیش از نوسان تکرارها پراکنده نیست و تکرار ` +
        'بیشتر روشن‌تر می‌کند.'
      : `با کنار گذاشتن نوسان تکرارها، تفاوت در 90 % جهان‌ها از ${said.low} تا ${said.high} است (به‌طور میانگین ` +
        `${said.mean} ${said.interval}).`,
  notes: {
    ranges:
      'دامنه‌ها می‌گویند چه چیز پذیرفتنی است، نه چه اندازه محتمل: سهم‌ها از جهان‌های قرعه‌کشی‌شده است و احتمال نیست.',
    files: 'همهٔ جهان‌ها با مقدارهایشان در worlds.csv است.',
  },
  sides: { better: 'بهتر', worse: 'بدتر', same: 'یکسان', above: 'بالاتر', below: 'پایین‌تر' },
  columns: { world: 'جهان', difference: 'تفاوت', side: 'سو', clear: 'روشن', region: 'ناحیه' },
  yes: 'بله',
  no: 'نه',
  chart: {
    subtitle: ({ limits, replications, beside }) =>
      `هر نقطه یک جهان است، کمترین تفاوت در پایین. توپر: با ${replications} تکرار خودش روشن است؛ توخالی: تکرارها برای ` +
      `داوری کم است. خاکستری: تفاوت‌های ناچیز (${limits} % رقم، در جهان میانی).` +
      (beside
        ? ' لوزی سرخ: برخلاف نتیجه. در کنار آن: فرض‌هایی که سرخ را از آبی جدا می‌کند، و ناحیهٔ پیداشده.'
        : ''),
    share: 'سهم جهان‌ها',
  },
};
