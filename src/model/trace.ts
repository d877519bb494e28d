/**
 * What a simulation tells about itself: the model emits, observers count. Every entry has the time, the case
 * (an id that is used again after the case has ended; -1 where none is meant) and two numbers.
 */
export const Trace = {
  /** A contact arrives; answered by self-service it ends there. */
  arrived: 0,
  deflected: 1,
  /** An agent answers: a = minutes waited since this call, b = 1 for a first contact. */
  answered: 2,
  /** A caller is lost, or will call again. */
  abandoned: 3,
  redialling: 4,
  /** An inquiry is done. */
  served: 5,
  /** The case's time is now booked to phase a. */
  phase: 6,
  /** Holder changes: a = from station, b = to station. */
  handedOver: 7,
  /** a = station of the wrong desk. */
  bounced: 8,
  /** A step up: a = position asked, b = delegation level. */
  asked: 9,
  /** Advice is asked: a = position. */
  consulted: 10,
  /** a = position that decided, b = minutes since it was asked. */
  decided: 11,
  /** A remedy is booked: a = amount (0 without one). */
  granted: 12,
  /** A wrong grant: a = 1 too much, -1 too little; b = money overpaid. */
  erred: 13,
  /** First time before a conflicted position: a = position. */
  exposed: 14,
  /** Conflict escalations: a = neutral position. */
  internal: 15,
  forced: 16,
  external: 17,
  /** A conflicted position a decides to bury, or to stall. */
  suppressed: 18,
  stalled: 19,
  /** The service head asks another unit's head (a) to act. */
  requested: 20,
  contested: 21,
  /** a = position that will rule. */
  arbitrated: 22,
  ownCause: 23,
  /** A closed case: a = outcome, b = burial. */
  closed: 24,
  /** Customers come back, or accept a burial. */
  reopened: 25,
  repeated: 26,
  accepted: 27,
  /** A status request. */
  chased: 28,
  /** A complaint has ended: resolved, or withdrawn. */
  resolved: 29,
  withdrawn: 30,
  /** Work comes to a station: a = station, b = open minutes it will take. */
  offered: 31,
  /** Work on item a begins and will end at b; the item's columns tell the rest. */
  started: 32,
  /** A position is away (b = 1) or back (b = 0): a = station. */
  absence: 33,
  /** A technician has been with the customer: a = position. */
  visited: 34,
  /** An unregistered case goes astray on its way from a = station, b = to station; and is found again. */
  lost: 35,
  found: 36,
  /** A decider asks for more analysis: a = position. */
  analysed: 37,
  /** A committee does not agree: a = position. */
  deferred: 38,
  /** The remedy is authorised and now waits to be paid out or collected; or the customer never collects it. */
  authorised: 39,
  forgone: 40,
  /** A case nobody has treated is marked closed because its target is near: a = station that holds it. */
  pressured: 41,
  /** A decided complaint reveals a defect: a = last position its report reached, b = 1 if that is the top. */
  reported: 42,
  /** The company knows of the defect of type a; the defect is fixed. */
  known: 43,
  fixed: 44,
  /** A proactive call has kept this complaint from arising. */
  prevented: 45,
  /** An agent leaves for good; the seat is filled again. a = seats that are left. */
  resigned: 46,
  hired: 47,
  /** The company takes on its next shape: a = its number. */
  reshaped: 48,
  /** A position is called away (b = 1) or back (b = 0): a = station. */
  calledAway: 49,
  /** Money that was granted and not paid stays with the company: a = money. */
  takenBack: 50,
} as const;

/** A complaint has ended, one way or another; nothing more happens to it. */
export const ENDED = [Trace.resolved, Trace.accepted, Trace.withdrawn, Trace.abandoned] as const;

export type TraceCode = (typeof Trace)[keyof typeof Trace];

const CODES = Object.keys(Trace).length;

export type TraceListener = (time: number, c: number, a: number, b: number) => void;

/** Listeners by code, in the order in which they were added. */
export class TraceBus {
  private readonly listeners: TraceListener[][] = Array.from({ length: CODES }, () => []);

  on(code: TraceCode, listener: TraceListener): void {
    (this.listeners[code] as TraceListener[]).push(listener);
  }

  emit(code: TraceCode, time: number, c: number, a: number, b: number): void {
    const listeners = this.listeners[code] as TraceListener[];
    for (let i = 0; i < listeners.length; i++) (listeners[i] as TraceListener)(time, c, a, b);
  }
}
