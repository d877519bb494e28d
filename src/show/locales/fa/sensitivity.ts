import type { Verdict } from '../../../study/results.ts';
import type { Moved, Pair } from '../en/sensitivity.ts';
import type { Words } from '../words.ts';
import { list, quote, UNSTEADY } from './phrases.ts';

const claim = ({ a, b, metric, verdict }: Pair & { verdict: Verdict }): string => {
  const said: Readonly<Partial<Record<Verdict, string>>> = {
    better: `${quote(b)} بهتر از ${quote(a)} است`,
    worse: `${quote(b)} بدتر از ${quote(a)} است`,
    differs: `${quote(b)} با ${quote(a)} تفاوت دارد`,
  };
  return `${said[verdict] ?? `${quote(b)} با ${quote(a)} مقایسه می‌شود`} (${metric})`;
};

const among = ({ moved, waiting }: Moved): string =>
  waiting === 0 ? `${moved} فرض` : `${moved} فرضی که تاکنون جابه‌جا شده است`;
const impossible = ({ invalid }: Moved): string =>
  invalid === 0 ? '' : `؛ ${invalid} فرض دیگر را نمی‌توان به هر دو سر دامنه برد`;

export const sensitivity: Words['sensitivity'] = {
  none: 'هیچ',
  hoursAWeek: (hours) => `${hours} ساعت در هفته`,
  effects: {
    reverses: 'نتیجه را برمی‌گرداند',
    better: 'بهتر می‌شود',
    worse: 'بدتر می‌شود',
    differs: 'متفاوت می‌شود',
    unclear: 'دیگر روشن نیست',
    unsteady: 'بدون حالت پایدار',
    invalid: 'ناممکن',
    holds: '',
  },
  /** Where the difference changes its sign: about there, or between two values that lie on no scale. */
  turnsAbout: (value) => `تغییر علامت نزدیک به ${value}`,
  turnsBetween: (from, to) => `تغییر علامت میان ${from} و ${to}`,
  /** What a value makes of the verdict, and where the difference turns on the way to it; either may be ''. */
  note: ({ effect, turn }) => [effect, turn].filter((part) => part !== '').join('؛ '),
  /** `design` where the assumption changes only one of the two. */
  asAssumed: ({ value, design }) =>
    design === null ? `چنان که فرض شده: ${value}` : `چنان که فرض شده: ${value}، تنها در ${quote(design)}`,

  titles: {
    unsteady: ({ a, b, metric }) => `${quote(b)} در برابر ${quote(a)} (${metric}): ${UNSTEADY}`,
    unclear: ({ a, b, metric }) =>
      `میان ${quote(b)} و ${quote(a)} (${metric}) تفاوت روشنی دیده نمی‌شود: چیزی برای برگشتن نیست`,
    decided: (said) =>
      `میان ${quote(said.b)} و ${quote(said.a)} (${said.metric}) چنان که فرض شده تفاوت روشنی دیده نمی‌شود؛ از ` +
      `${among(said)}، ${said.decide} فرض می‌تواند تفاوتی پدید آورد${impossible(said)}`,
    reverses: (said) =>
      `${claim(said)}؛ از ${among(said)}، ` +
      `${said.waiting === 0 && said.reverse <= 3 && said.reverse < said.moved ? 'تنها ' : ''}${said.reverse} فرض ` +
      `می‌تواند آن را برگرداند${said.open === 0 ? '' : ` و ${said.open} فرض دیگر می‌تواند آن را نامعلوم بگذارد`}` +
      impossible(said),
    open: (said) =>
      `${claim(said)}؛ از ${among(said)}، هیچ‌یک در هیچ سر دامنهٔ خود آن را برنمی‌گرداند، ولی ${said.open} فرض ` +
      `می‌تواند آن را نامعلوم بگذارد${impossible(said)}`,
    holds: (said) =>
      `${claim(said)}؛ از ${among(said)}، هیچ‌یک در هیچ سر دامنهٔ خود این را تغییر نمی‌دهد${impossible(said)}`,
    untried: (said) =>
      `${claim(said)}؛ ${said.waiting === 0 ? '' : 'تاکنون '}هیچ فرضی را نمی‌شد به هر دو سر دامنهٔ خود برد`,
  },

  summary: ({ title, base, notMoved, foremost }) =>
    `${title}. با فرض‌های جاری تفاوت ${base} است.` +
    (foremost.length === 0
      ? ''
      : ` باید بر سر این‌ها بحث کرد: ${list(
          foremost.map(
            (one) =>
              `${quote(one.name)} (${one.lowDifference} در ${one.low}، ${one.highDifference} در ${one.high})`,
          ),
        )}.`) +
    (notMoved === '' ? '' : ` ${notMoved}`),

  columns: {
    assumption: 'فرض',
    against: 'در برابر',
    inForce: 'چنان که فرض شده',
    value: 'مقدار',
    difference: 'تفاوت',
    verdict: 'نتیجه',
    turn: 'تغییر علامت',
  },

  heading: ({ a, b, metric, replications, seed }) =>
    `${metric}: ${quote(b)} منهای ${quote(a)}، مشتریان یکسان در هر مقدار، ${replications} تکرار برای هر یک (بذر ${seed}).`,
  base: ({ difference, interval, verdict }) =>
    `با همهٔ فرض‌ها چنان که هستند: ${difference}${interval === null ? '' : ` ${interval}`}، ${verdict}.`,
  argue: (count) =>
    count === 1 ? 'فرضی که باید بر سر آن بحث کرد:' : `${count} فرضی که باید بر سر آن‌ها بحث کرد:`,
  argument: ({ name, value, ends }) =>
    `${name}، چنان که فرض شده ${value}: ` +
    ends
      .map(({ value: at, difference, note }) => `${difference} در ${at}${note === '' ? '' : ` (${note})`}`)
      .join('، ') +
    '.',
  rest: (count) => `${count} فرض دیگر: همهٔ ارقام در results.json است.`,
  /** '' where all were moved. */
  notMoved: ({ waiting, noRange, otherForm }) => {
    const parts = [
      ...(waiting > 0 ? [`${waiting} فرض هنوز نوبتش نرسیده`] : []),
      ...(noRange > 0 ? [`${noRange} فرض دامنه ندارد`] : []),
      ...(otherForm > 0 ? [`${otherForm} فرض به شکلی نوشته شده که دامنه با آن نمی‌خواند`] : []),
    ];
    return parts.length === 0 ? '' : `جابه‌جا نشده‌اند: ${list(parts)}.`;
  },
  notes: {
    one: 'هر بار یک فرض در دامنهٔ دفتر فرض‌ها جابه‌جا می‌شود؛ جابه‌جایی همزمان چند فرض می‌تواند اثر بیشتری داشته باشد.',
    verdicts:
      'نتیجه‌ها و بازه‌های اطمینان (95 %) در هر مقدار جداگانه‌اند: از شمار بسیار مقدارها چند تایی به تصادف نادرست است.',
  },
};
