/**
 * Kinds of events and what their subject is. At equal times the lower kind comes first: doors open and people
 * come back before work ends, work ends before a moment of a cadence releases what waits for it.
 */
export const Event = {
  /** The front line opens or closes. */
  open: 0,
  close: 1,
  /** Station: its holder leaves or is back. */
  leave: 2,
  back: 3,
  /** Item whose work is done. */
  done: 4,
  /** Station: a moment of its cadence, a wake-up at an opening. */
  moment: 5,
  wake: 6,
  /** Arrival stream. */
  arrival: 7,
  /** Case: its patience ends, it dials again, its delayed task begins, its lead time ends, it comes back. */
  patience: 8,
  redial: 9,
  resume: 10,
  lead: 11,
  comeBack: 12,
  /** Case: a status request, a time-out, the end of its will to wait. */
  chase: 13,
  timeOut: 14,
  giveUp: 15,
  /** Case: its target is near; its remedy is paid out or collected. */
  deadline: 16,
  paid: 17,
  /** A defect: the company has fixed it. */
  fixed: 18,
  /** The week is over: how busy were the agents? A vacant seat is filled. */
  strain: 19,
  hired: 20,
  /** Station: its holder is called away, and is back. */
  calledAway: 21,
  backFromCall: 22,
  /** The company takes on its next shape. */
  reshape: 23,
  /** The host’s next piece of work; the next call ahead of trouble. */
  hostWork: 24,
  proactive: 25,
} as const;
