/** One complaint's life told in sentences, and the ticks of the scrubber. */

import { days, oneComplaint } from './one-complaint.ts';
import { list, the } from './phrases.ts';

const { time } = oneComplaint;

/** A part of a life in hours: in days where these are more than one of many. */
const partOf = (hours: number, total: number): string =>
  hours >= 24 && total >= 48 ? days(hours) : time(hours);

/** `11` beside `14 days`, else `8 hours`. */
function beside(part: string, whole: string): string {
  const [number = '', unit] = part.split(' ');
  const isSame = unit?.replace(/s$/, '') === whole.split(' ')[1]?.replace(/s$/, '');
  return isSame ? number.replace(/^1$/, 'one') : part;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const LAST_WORDS = {
  remedied: 'tells the customer that it is settled',
  rejected: 'tells the customer no',
  buried: 'closes the case without treatment',
};

const OUTCOMES = {
  decided: (t: string) => `decided after ${t}`,
  passed: (t: string) => `passed on after ${t}`,
  handedBack: (t: string) => `handed back after ${t}`,
  untouched: (t: string) => `not taken up in ${t}`,
  buried: (t: string) => `buried after ${t}`,
  ordered: (t: string) => `after ${t} the unit is told to act`,
  advised: (t: string) => `the advice comes after ${t}`,
  unfinished: (t: string) => `still there after ${t}`,
};

const RULINGS = {
  upheld: 'the unit must act',
  rejected: 'the unit need not act',
  unfinished: 'the case does not go on from there',
};

const APART = {
  customer: (t: string) => `it was with the customer for ${t}`,
  onPaper: (t: string) => `it was closed without treatment for ${t}`,
  lead: (t: string) => `the lead time was ${t}`,
  payRun: (t: string) => `the money waited ${t} for the pay run`,
  collect: (t: string) => `the money lay ready for ${t}`,
};

export const story = {
  /** The first sentence: how much of a life was waiting, in hours, and what most of it was for. */
  lead: ({
    total,
    waiting,
    largest,
  }: {
    total: number;
    waiting: number;
    largest: { hours: number; reason: string } | null;
  }) => {
    if (largest === null || waiting === 0) return `It took ${time(total)}, without any wait.`;
    const [whole, part, most] = [time(total), partOf(waiting, total), partOf(largest.hours, total)];
    const isOne = part.startsWith('1 ');
    const all = largest.hours === waiting ? 'all' : 'nearly all';
    if (part === whole) {
      const number = most === part ? all : most;
      return `Nearly all of its ${whole} went by in waiting, ${number} of it ${largest.reason}.`;
    }
    const share = `Of its ${whole}, ${beside(part, whole)} ${isOne ? 'was' : 'were'} spent waiting`;
    const number = most === part ? all : beside(most, part);
    return `${share}, ${number} of ${isOne ? 'it' : 'them'} ${largest.reason}.`;
  },
  oneCall: ({ total, waiting }: { total: number; waiting: number }) =>
    waiting === 0
      ? `One call settled it: ${time(total)}.`
      : `One call settled it: ${time(total)}, ${time(waiting)} of it in the line.`,
  /** Time that was nobody’s in the company, in hours. */
  besides: (
    parts: readonly { kind: 'customer' | 'onPaper' | 'lead' | 'payRun' | 'collect'; hours: number }[],
  ) => `${capital(list(parts.map(({ kind, hours }) => APART[kind](time(hours)))))}.`,
  /** Before the first sentence, where a complaint does not end resolved. */
  endings: {
    open: 'Still open at the end of the run.',
    accepted: 'Closed without treatment, and the customer let it rest.',
    withdrawn: 'The customer withdrew it.',
    abandoned: 'The customer never got through.',
    deflected: 'Self-service answered it.',
  },
  /** What a wait was for. */
  waits: {
    agent: 'for an agent',
    signature: (who: string) => `for ${the(who)}’s signature`,
    conflict: (who: string) => `with ${the(who)}, who answers for the unit at fault`,
    dispute: (who: string) => `in the dispute, with ${the(who)}`,
    action: (who: string) => `for ${the(who)} to act`,
    wrongDesk: (desk: string) => `at the wrong desk, ${the(desk)}`,
    astray: 'gone astray, with nobody',
  },

  /** A step, with its moment as the line of time tells it. */
  at: ({ moment, text }: { moment: string; text: string }) => `${capital(moment)}: ${text}.`,
  /** With the agents: null where the customer has not called, or does not wait. */
  front: ({
    call,
    again,
    waited,
    decides,
    mayNot,
    told,
    silentOn,
  }: {
    call: 'first' | 'written' | 'reopened' | 'repeated' | null;
    /** Whether the first call was in vain. */
    again: boolean;
    waited: string | null;
    decides: boolean;
    mayNot: boolean;
    told: 'remedied' | 'rejected' | 'buried' | null;
    /** The unit at fault where it never hears of the matter. */
    silentOn: string | null;
  }) => {
    const does = [
      ...(decides ? ['decides'] : []),
      ...(mayNot ? ['may not decide it'] : []),
      ...(silentOn === null ? [] : [`does not raise it with ${silentOn}`]),
      ...(told === null ? [] : [LAST_WORDS[told]]),
    ];
    if (call === null) return `${waited === null ? 'An agent' : `After ${waited} an agent`} ${list(does)}`;
    const calls = {
      first: again ? 'The customer does not get through and calls again' : 'The customer calls',
      written: 'The customer writes',
      reopened: 'The customer comes back, as it is not solved',
      repeated: 'The customer complains again',
    };
    const answer = waited === null ? 'an agent answers at once' : `an agent answers after ${waited}`;
    return `${calls[call]}; ${list([answer, ...does])}`;
  },
  /** Before somebody with a say in it. */
  say: ({
    opening,
    who,
    inPlaceOf,
    exposedFor,
    stalls,
    outcome,
    time: after,
  }: {
    opening: 'asked' | 'advice' | 'back' | 'request' | 'internal' | 'forced' | 'external';
    who: string;
    inPlaceOf: string | null;
    /** The unit at fault, where it is one that `who` answers for. */
    exposedFor: string | null;
    stalls: boolean;
    outcome: keyof typeof OUTCOMES;
    time: string;
  }) => {
    const openings = {
      asked: `It is put before ${the(who)}`,
      advice: `${capital(the(who))} is asked for advice`,
      back: `It is back with ${the(who)}`,
      request: `The request to act comes to ${the(who)}`,
      internal: `It goes round the conflict of interest, to ${the(who)}`,
      forced: `It goes over the head of whoever left it unsettled, to ${the(who)}`,
      external: `The customer goes outside the company; it lands with ${the(who)}`,
    };
    return [
      openings[opening] +
        (inPlaceOf === null ? '' : `, in place of ${the(inPlaceOf)}`) +
        (exposedFor === null ? '' : `, who answers for the unit at fault, ${exposedFor}`),
      ...(stalls ? ['stalled'] : []),
      OUTCOMES[outcome](after),
    ].join('; ');
  },
  /** `decides` there, or `mayNot`; neither where there is nothing to decide. */
  visited: ({
    who,
    waited,
    decides,
    mayNot,
  }: {
    who: string;
    waited: string | null;
    decides: boolean;
    mayNot: boolean;
  }) =>
    `${capital(the(who))} visits the customer ${waited === null ? 'at once' : `after ${waited}`}${
      decides ? ' and decides there' : mayNot ? ' but may not decide it' : ''
    }`,
  bounced: ({ desk, time: after, isBack }: { desk: string; time: string; isBack: boolean }) =>
    `It goes to the wrong desk, ${the(desk)}, and is ${isBack ? 'back' : 'still there'} after ${after}`,
  /** Lost on its way between two desks; and where that is. */
  astray: ({ time: after }: { time: string }) => `It goes astray between two desks for ${after}`,
  astrayWith: 'Gone astray',
  /** Only time has to pass: no act before it. */
  passes: ({ time: t }: { time: string }) => `Only time has to pass: the lead time is ${t}`,
  payRun: ({ time: t, isOver }: { time: string; isOver: boolean }) =>
    isOver ? `The money waits for the pay run, ${t}` : `The money waits for the pay run, still after ${t}`,
  /** The customer must come for the money. */
  collect: ({ time: t, how }: { time: string; how: 'comes' | 'never' | 'unfinished' }) => {
    const then = {
      comes: `, and comes for it after ${t}`,
      never: '',
      unfinished: `; it still is after ${t}`,
    };
    return `The customer is told that the money is there to collect${then[how]}`;
  },
  /** An agent takes more than a day, and nothing is told to the customer. */
  passedOn: ({ time: t }: { time: string }) => `It is back with the agents; passed on after ${t}`,
  /** Nobody takes it up. */
  idle: ({ time: t }: { time: string }) => `It lies with the agents; not taken up in ${t}`,
  forgone: 'The customer never comes for the money; the case is closed as settled',
  pressured: 'The target is near: it is marked closed without treatment, and nobody tells the customer',
  /** `who`: null the agents. */
  acted: ({
    who,
    waited,
    isDone,
    lead,
  }: {
    who: string | null;
    waited: string | null;
    isDone: boolean;
    /** What only has to pass after it. */
    lead: string | null;
  }) => {
    const subject = who === null ? 'An agent' : capital(the(who));
    if (!isDone) return `${subject} has to act, and has not begun after ${waited ?? time(0)}`;
    return `${subject} takes it up ${waited === null ? 'at once' : `after ${waited}`} and acts${
      lead === null ? '' : `; the lead time is ${lead}`
    }`;
  },
  /** Along the chain to the unit at fault. */
  requested: ({ unit, through, time: t }: { unit: string; through: readonly string[]; time: string }) =>
    `${unit} is asked to act, by way of ${list(through.map(the))}, which takes ${t}`,
  goesUp: ({ through, time: t }: { through: readonly string[]; time: string }) =>
    `The dispute goes up by way of ${list(through.map(the))}, which takes ${t}`,
  contested: ({
    who,
    time: t,
    how,
  }: {
    who: string;
    time: string;
    how: 'prevails' | 'yields' | 'goesUp' | 'unfinished';
  }) => {
    const ends = {
      prevails: 'customer service prevails',
      yields: 'customer service gives in',
      goesUp: 'it goes to somebody else',
      unfinished: 'it is not over',
    };
    return `${capital(the(who))} refuses to act; the argument takes ${t}, and ${ends[how]}`;
  },
  ownCause: ({ who, time: t, how }: { who: string; time: string; how: keyof typeof RULINGS }) =>
    `${capital(the(who))} refuses to act, is the judge of that too, and takes ${t}: ${RULINGS[how]}`,
  ruled: ({
    who,
    exposedFor,
    time: t,
    how,
  }: {
    who: string;
    exposedFor: string | null;
    time: string;
    how: keyof typeof RULINGS;
  }) =>
    `${capital(the(who))}${exposedFor === null ? '' : `, who answers for the unit at fault, ${exposedFor},`} is to ` +
    `rule, which takes ${t}: ${RULINGS[how]}`,
  chased: (times: number) =>
    `Meanwhile the customer has asked ${['', 'once', 'twice'][times] ?? `${times} times`} how it stands`,
  ends: {
    open: 'The run ends, and it is still open',
    accepted: 'The customer lets it rest',
    withdrawn: 'The customer withdraws the complaint',
    abandoned: 'The customer gives up calling',
    deflected: 'Self-service answers it',
  },
};
