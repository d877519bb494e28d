/** One complaint's life told in sentences, and the ticks of the scrubber. */

import type { Words } from '../words.ts';
import { days, oneComplaint } from './one-complaint.ts';
import { counted, list } from './phrases.ts';

const { time } = oneComplaint;

/** A part of a life in hours: in days where these are more than one of many. */
const partOf = (hours: number, total: number): string =>
  hours >= 24 && total >= 48 ? days(hours) : time(hours);

/** Titles that are one word and there is but one of take the article. */
const the = (title: string): string => (/^(מנכ"ל|דירקטוריון)$/.test(title) ? `ה${title}` : title);

const LAST_WORDS = {
  remedied: 'מודיע ללקוח שהעניין הוסדר',
  rejected: 'משיב ללקוח בשלילה',
  buried: 'סוגר את הפנייה ללא טיפול',
};

const OUTCOMES: Record<Parameters<Words['story']['say']>[0]['outcome'], (t: string) => string> = {
  decided: (t) => `ההחלטה מתקבלת אחרי ${t}`,
  passed: (t) => `הפנייה עוברת הלאה אחרי ${t}`,
  handedBack: (t) => `הפנייה מוחזרת אחרי ${t}`,
  untouched: (t) => `במשך ${t} איש אינו מתפנה אליה`,
  buried: (t) => `הפנייה מושתקת אחרי ${t}`,
  ordered: (t) => `אחרי ${t} היחידה מחויבת לפעול`,
  advised: (t) => `העצה מגיעה אחרי ${t}`,
  unfinished: (t) => `אחרי ${t} הפנייה עדיין שם`,
};

const RULINGS = {
  upheld: 'היחידה חייבת לפעול',
  rejected: 'היחידה אינה חייבת לפעול',
  unfinished: 'הפנייה אינה ממשיכה משם',
};

const APART: Record<Parameters<Words['story']['besides']>[0][number]['kind'], (t: string) => string> = {
  customer: (t) => `במשך ${t} העניין היה אצל הלקוח`,
  onPaper: (t) => `במשך ${t} הפנייה הייתה סגורה ללא טיפול`,
  lead: (t) => `זמן האספקה היה ${t}`,
  payRun: (t) => `הכסף המתין ${t} למועד התשלום`,
  collect: (t) => `הכסף חיכה ללקוח ${t}`,
};

export const story: Words['story'] = {
  lead: ({ total, waiting, largest }) => {
    if (largest === null || waiting === 0) return `הטיפול ארך ${time(total)}, ללא המתנה כלל.`;
    const [part, most] = [partOf(waiting, total), partOf(largest.hours, total)];
    const share = largest.hours === waiting ? 'כולה' : most === part ? 'כמעט כולה' : `מזה ${most}`;
    const whole = time(total);
    const waited =
      part === whole ? `כמעט כל הזמן, ${whole}, עבר בהמתנה` : `ההמתנה ארכה ${part} מתוך ${whole}`;
    return `${waited}, ${share} ${largest.reason}.`;
  },
  oneCall: ({ total, waiting }) =>
    waiting === 0
      ? `נפתרה בשיחה אחת: ${time(total)}.`
      : `נפתרה בשיחה אחת: ${time(total)}, מזה ${time(waiting)} בתור.`,
  besides: (parts) => `${list(parts.map(({ kind, hours }) => APART[kind](time(hours))))}.`,
  endings: {
    open: 'עדיין פתוחה בסוף ההרצה.',
    accepted: 'נסגרה ללא טיפול, והלקוח ויתר.',
    withdrawn: 'הלקוח משך אותה.',
    abandoned: 'הלקוח לא הצליח להגיע למוקד.',
    deflected: 'נענתה בשירות עצמי.',
  },
  waits: {
    agent: 'למוקדן',
    signature: (who) => `לחתימה של ${the(who)}`,
    conflict: (who) => `אצל ${the(who)}, שאחראי ליחידה שגרמה לתקלה`,
    dispute: (who) => `במחלוקת, אצל ${the(who)}`,
    action: (who) => `לביצוע של ${the(who)}`,
    wrongDesk: (desk) => `אצל הגורם הלא נכון, ${desk}`,
    astray: 'כשהפנייה אבודה ואינה אצל איש',
  },
  at: ({ moment, text }) => `${moment}: ${text}.`,
  front: ({ call, again, waited, decides, mayNot, told, silentOn }) => {
    const does = [
      ...(decides ? ['מחליט'] : []),
      ...(mayNot ? ['אינו מוסמך להחליט'] : []),
      ...(silentOn === null ? [] : [`אינו מעלה את העניין מול ${silentOn}`]),
      ...(told === null ? [] : [LAST_WORDS[told]]),
    ];
    if (call === null) return `${waited === null ? '' : `אחרי ${waited} `}מוקדן ${list(does)}`;
    const calls = {
      first: again ? 'הלקוח אינו נענה ומתקשר שוב' : 'הלקוח מתקשר',
      written: 'הלקוח כותב',
      reopened: 'הלקוח חוזר, כי הבעיה לא נפתרה',
      repeated: 'הלקוח מתלונן שוב',
    };
    const answer = `מוקדן עונה ${waited === null ? 'מיד' : `אחרי ${waited}`}`;
    return `${calls[call]}; ${list([answer, ...does])}`;
  },
  say: ({ opening, who, inPlaceOf, exposedFor, stalls, outcome, time: after }) => {
    const openings = {
      asked: `הפנייה מובאת בפני ${the(who)}`,
      advice: `מבקשים עצה של ${the(who)}`,
      back: `הפנייה חוזרת אל ${the(who)}`,
      request: `הבקשה לפעול מגיעה אל ${the(who)}`,
      internal: `הפנייה עוקפת את ניגוד העניינים ומגיעה אל ${the(who)}`,
      forced: `הפנייה עוברת מעל ראשו של מי שלא הסדיר אותה ומגיעה אל ${the(who)}`,
      external: `הלקוח פונה אל מחוץ לחברה, והפנייה מגיעה אל ${the(who)}`,
    };
    return [
      openings[opening] +
        (inPlaceOf === null ? '' : `, במקום ${the(inPlaceOf)}`) +
        (exposedFor === null ? '' : `, שאחראי ליחידה שגרמה לתקלה, ${exposedFor}`),
      ...(stalls ? ['הטיפול מעוכב'] : []),
      OUTCOMES[outcome](after),
    ].join('; ');
  },
  visited: ({ who, waited, decides, mayNot }) =>
    `ביקור אצל הלקוח, ${waited === null ? 'מיד' : `אחרי ${waited}`}: ${who}${
      decides ? ', וההחלטה מתקבלת במקום' : mayNot ? ', אך בלי סמכות להחליט' : ''
    }`,
  bounced: ({ desk, time: after, isBack }) =>
    `הפנייה מגיעה לגורם הלא נכון, ${desk}, ואחרי ${after} היא ${isBack ? 'חוזרת' : 'עדיין שם'}`,
  astray: ({ time: after }) => `הפנייה הולכת לאיבוד בין שני דסקים, ובמשך ${after} אינה אצל איש`,
  astrayWith: 'אבודה',
  passes: ({ time: t }) => `רק צריך לחלוף זמן: זמן האספקה ${t}`,
  payRun: ({ time: t, isOver }) =>
    isOver ? `הכסף ממתין ${t} למועד התשלום` : `אחרי ${t} הכסף עדיין ממתין למועד התשלום`,
  collect: ({ time: t, how }) => {
    const then = { comes: `, והוא בא לקבל אותו אחרי ${t}`, never: '', unfinished: `; אחרי ${t} עוד לא בא` };
    return `מודיעים ללקוח שהכסף מחכה לו${then[how]}`;
  },
  passedOn: ({ time: t }) => `הפנייה אצל המוקדנים ועוברת הלאה אחרי ${t}`,
  idle: ({ time: t }) => `הפנייה מונחת אצל המוקדנים; במשך ${t} איש אינו מתפנה אליה`,
  forgone: 'הלקוח אינו בא לקבל את הכסף; הפנייה נסגרת כאילו הוסדרה',
  pressured: 'מועד היעד קרוב: הפנייה מסומנת כסגורה ללא טיפול, ואיש אינו מודיע ללקוח',
  acted: ({ who, waited, isDone, lead }) => {
    const subject = who ?? 'מוקדן';
    if (!isDone) return `הביצוע מוטל על ${subject}, ואחרי ${waited ?? time(0)} עוד לא התחיל`;
    return `הביצוע של ${subject} מתחיל ${waited === null ? 'מיד' : `אחרי ${waited}`}${
      lead === null ? '' : `; זמן האספקה ${lead}`
    }`;
  },
  requested: ({ unit, through, time: t }) =>
    `${unit}: מתבקשת פעולה, והבקשה עוברת דרך ${list(through)}, מה שנמשך ${t}`,
  goesUp: ({ through, time: t }) => `המחלוקת עולה דרך ${list(through)}, מה שנמשך ${t}`,
  contested: ({ who, time: t, how }) => {
    const ends = {
      prevails: 'עמדת שירות הלקוחות מתקבלת',
      yields: 'שירות הלקוחות מוותר',
      goesUp: 'העניין עובר לגורם אחר',
      unfinished: 'הוא לא הסתיים',
    };
    return `סירוב לפעול מצד ${the(who)}; הוויכוח נמשך ${t}: ${ends[how]}`;
  },
  ownCause: ({ who, time: t, how }) =>
    `סירוב לפעול מצד ${the(who)}, וגם ההכרעה בכך בידי אותו גורם; היא נמשכת ${t}: ${RULINGS[how]}`,
  ruled: ({ who, exposedFor, time: t, how }) =>
    `ההכרעה בידי ${the(who)}${exposedFor === null ? '' : `, שאחראי ליחידה שגרמה לתקלה, ${exposedFor}`}, ונמשכת ` +
    `${t}: ${RULINGS[how]}`,
  chased: (times) => `בינתיים הלקוח שאל ${counted(times, ['פעם אחת', 'פעמיים', 'פעמים'])} מה מצב הפנייה`,
  ends: {
    open: 'ההרצה מסתיימת והפנייה עדיין פתוחה',
    accepted: 'הלקוח מוותר',
    withdrawn: 'הלקוח מושך את התלונה',
    abandoned: 'הלקוח מפסיק לנסות',
    deflected: 'נענית בשירות עצמי',
  },
};
