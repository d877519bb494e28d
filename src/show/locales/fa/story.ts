/** One complaint's life told in sentences, and the ticks of the scrubber. */

import type { Words } from '../words.ts';
import { days, oneComplaint } from './one-complaint.ts';
import { list } from './phrases.ts';

const { time } = oneComplaint;

/** A part of a life in hours: in days where these are more than one of many. */
const partOf = (hours: number, total: number): string =>
  hours >= 24 && total >= 48 ? days(hours) : time(hours);

const LAST_WORDS = {
  remedied: 'به مشتری خبر می‌دهد که کار انجام شد',
  rejected: 'به مشتری پاسخ رد می‌دهد',
  buried: 'پرونده را بدون رسیدگی می‌بندد',
};

const OUTCOMES: Record<Parameters<Words['story']['say']>[0]['outcome'], (t: string) => string> = {
  decided: (t) => `پس از ${t} تصمیم گرفته می‌شود`,
  passed: (t) => `پس از ${t} به سطح بعدی ارجاع می‌شود`,
  handedBack: (t) => `پس از ${t} برگردانده می‌شود`,
  untouched: (t) => `در ${t} کسی به آن نمی‌پردازد`,
  buried: (t) => `پس از ${t} مسکوت گذاشته می‌شود`,
  ordered: (t) => `پس از ${t} واحد مقصر موظف به اقدام می‌شود`,
  advised: (t) => `مشورت پس از ${t} می‌رسد`,
  unfinished: (t) => `پس از ${t} هنوز همان‌جا است`,
};

const RULINGS = {
  upheld: 'واحد مقصر باید اقدام کند',
  rejected: 'واحد مقصر لازم نیست اقدام کند',
  unfinished: 'پرونده از آنجا جلوتر نمی‌رود',
};

const APART: Record<Parameters<Words['story']['besides']>[0][number]['kind'], (t: string) => string> = {
  customer: (t) => `${t} نزد مشتری ماند`,
  onPaper: (t) => `${t} بدون رسیدگی بسته بود`,
  lead: (t) => `زمان تأمین ${t} بود`,
  payRun: (t) => `پول ${t} در انتظار نوبت پرداخت ماند`,
  collect: (t) => `پول ${t} آمادهٔ دریافت ماند`,
};

export const story: Words['story'] = {
  lead: ({ total, waiting, largest }) => {
    if (largest === null || waiting === 0) return `${time(total)} طول کشید، بی‌هیچ انتظاری.`;
    const [part, most] = [partOf(waiting, total), partOf(largest.hours, total)];
    const share = largest.hours === waiting ? 'همهٔ' : most === part ? 'تقریباً همهٔ' : most;
    const whole = time(total);
    const waited = part === whole ? `تقریباً همهٔ ${whole}` : `از ${whole}، ${part}`;
    return `${waited} در انتظار گذشت، ${share} آن ${largest.reason}.`;
  },
  oneCall: ({ total, waiting }) =>
    waiting === 0
      ? `با یک تماس حل شد: ${time(total)}.`
      : `با یک تماس حل شد: ${time(total)}، که ${time(waiting)} آن در نوبت گذشت.`,
  besides: (parts) => `${list(parts.map(({ kind, hours }) => APART[kind](time(hours))))}.`,
  endings: {
    open: 'در پایان اجرا هنوز باز است.',
    accepted: 'بدون رسیدگی بسته شد و مشتری کوتاه آمد.',
    withdrawn: 'مشتری از پیگیری منصرف شد.',
    abandoned: 'تماس مشتری هرگز پاسخ داده نشد.',
    deflected: 'پاسخ خودکار آن را حل کرد.',
  },
  waits: {
    agent: 'برای کارشناس پاسخ‌گویی',
    signature: (who) => `برای امضای ${who}`,
    conflict: (who) => `نزد ${who}، که مسئول واحد مقصر است`,
    dispute: (who) => `در اختلاف دو واحد، نزد ${who}`,
    action: (who) => `برای اقدام ${who}`,
    wrongDesk: (desk) => `در واحد اشتباه، ${desk}`,
    astray: 'گم‌شده، نزد هیچ‌کس',
  },
  at: ({ moment, text }) => `${moment}: ${text}.`,
  front: ({ call, again, waited, decides, mayNot, told, silentOn }) => {
    const does = [
      ...(decides ? ['تصمیم می‌گیرد'] : []),
      ...(mayNot ? ['اختیار تصمیم‌گیری ندارد'] : []),
      ...(silentOn === null ? [] : [`آن را با ${silentOn} در میان نمی‌گذارد`]),
      ...(told === null ? [] : [LAST_WORDS[told]]),
    ];
    if (call === null) return `${waited === null ? '' : `پس از ${waited} `}کارشناس ${list(does)}`;
    const calls = {
      first: again ? 'تماس مشتری بی‌پاسخ می‌ماند و او دوباره تماس می‌گیرد' : 'مشتری تماس می‌گیرد',
      written: 'مشتری پیام می‌نویسد',
      reopened: 'مشتری بازمی‌گردد، چون مشکل حل نشده است',
      repeated: 'مشتری دوباره شکایت می‌کند',
    };
    const answer = `کارشناس ${waited === null ? 'بی‌درنگ' : `پس از ${waited}`} پاسخ می‌دهد`;
    return `${calls[call]}؛ ${list([answer, ...does])}`;
  },
  say: ({ opening, who, inPlaceOf, exposedFor, stalls, outcome, time: after }) => {
    const openings = {
      asked: `پرونده پیش ${who} می‌رود`,
      advice: `از ${who} مشورت خواسته می‌شود`,
      back: `پرونده به ${who} برمی‌گردد`,
      request: `درخواست اقدام به ${who} می‌رسد`,
      internal: `پرونده تعارض منافع را دور می‌زند و پیش ${who} می‌رود`,
      forced: `پرونده از بالای سر کسی که آن را حل نکرد پیش ${who} می‌رود`,
      external: `مشتری بیرون از شرکت شکایت می‌کند و پرونده پیش ${who} می‌رود`,
    };
    return [
      openings[opening] +
        (inPlaceOf === null ? '' : `، به جانشینی ${inPlaceOf}`) +
        (exposedFor === null ? '' : `، که مسئول واحد مقصر، ${exposedFor}، است`),
      ...(stalls ? ['معطل نگه داشته می‌شود'] : []),
      OUTCOMES[outcome](after),
    ].join('؛ ');
  },
  visited: ({ who, waited, decides, mayNot }) =>
    `${who} ${waited === null ? 'بی‌درنگ' : `پس از ${waited}`} نزد مشتری می‌رود${
      decides ? ' و همان‌جا تصمیم می‌گیرد' : mayNot ? ' ولی اختیار تصمیم‌گیری ندارد' : ''
    }`,
  bounced: ({ desk, time: after, isBack }) =>
    `پرونده به واحد اشتباه، ${desk}، می‌رود و پس از ${after} ${isBack ? 'برمی‌گردد' : 'هنوز همان‌جا است'}`,
  astray: ({ time: after }) => `پرونده میان دو میز گم می‌شود و ${after} نزد هیچ‌کس نیست`,
  astrayWith: 'گم‌شده',
  passes: ({ time: t }) => `تنها باید زمان بگذرد: زمان تأمین ${t} است`,
  payRun: ({ time: t, isOver }) =>
    isOver ? `پول ${t} در انتظار نوبت پرداخت می‌ماند` : `پول پس از ${t} هنوز در انتظار نوبت پرداخت است`,
  collect: ({ time: t, how }) => {
    const then = {
      comes: ` و او پس از ${t} برای گرفتن آن می‌آید`,
      never: '',
      unfinished: `؛ پس از ${t} هنوز نیامده است`,
    };
    return `به مشتری خبر می‌دهند که پول آمادهٔ دریافت است${then[how]}`;
  },
  passedOn: ({ time: t }) => `پرونده نزد کارشناسان است و پس از ${t} ارجاع می‌شود`,
  idle: ({ time: t }) => `پرونده نزد کارشناسان می‌ماند و در ${t} کسی به آن نمی‌پردازد`,
  forgone: 'مشتری هرگز برای گرفتن پول نمی‌آید؛ پرونده با عنوان جبران‌شده بسته می‌شود',
  pressured: 'زمان هدف نزدیک است: پرونده بدون رسیدگی «بسته‌شده» ثبت می‌شود و کسی به مشتری خبر نمی‌دهد',
  acted: ({ who, waited, isDone, lead }) => {
    const subject = who ?? 'کارشناس';
    if (!isDone) return `${subject} باید اقدام کند و پس از ${waited ?? time(0)} هنوز آغاز نکرده است`;
    return `${subject} ${waited === null ? 'بی‌درنگ' : `پس از ${waited}`} به آن می‌پردازد و اقدام می‌کند${
      lead === null ? '' : `؛ زمان تأمین ${lead} است`
    }`;
  },
  requested: ({ unit, through, time: t }) =>
    `از ${unit} خواسته می‌شود اقدام کند؛ درخواست از مسیر ${list(through)} می‌گذرد که ${t} طول می‌کشد`,
  goesUp: ({ through, time: t }) => `اختلاف از مسیر ${list(through)} بالا می‌رود که ${t} طول می‌کشد`,
  contested: ({ who, time: t, how }) => {
    const ends = {
      prevails: 'حرف خدمات مشتریان پیش می‌رود',
      yields: 'خدمات مشتریان کوتاه می‌آید',
      goesUp: 'پرونده پیش کس دیگری می‌رود',
      unfinished: 'هنوز تمام نشده است',
    };
    return `${who} حاضر به اقدام نیست؛ گفت‌وگو ${t} طول می‌کشد و ${ends[how]}`;
  },
  ownCause: ({ who, time: t, how }) =>
    `${who} حاضر به اقدام نیست و داور آن هم خود او است؛ ${t} طول می‌کشد: ${RULINGS[how]}`,
  ruled: ({ who, exposedFor, time: t, how }) =>
    `${who}${exposedFor === null ? '' : `، که مسئول واحد مقصر، ${exposedFor}، است،`} باید داوری کند که ${t} طول ` +
    `می‌کشد: ${RULINGS[how]}`,
  chased: (times) => `در این میان مشتری ${times === 1 ? 'یک' : times} بار پیگیر وضعیت شده است`,
  ends: {
    open: 'اجرا به پایان می‌رسد و پرونده هنوز باز است',
    accepted: 'مشتری کوتاه می‌آید',
    withdrawn: 'مشتری از شکایت خود منصرف می‌شود',
    abandoned: 'مشتری از تماس گرفتن دست می‌کشد',
    deflected: 'پاسخ خودکار آن را حل می‌کند',
  },
};
