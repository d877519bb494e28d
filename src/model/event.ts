/** Kinds of events and what their subject is. */
export const Event = {
  /** Arrival stream. */
  arrival: 0,
  /** Case: its patience ends, it dials again, its delayed task begins, its lead time ends, it comes back. */
  patience: 1,
  redial: 2,
  resume: 3,
  lead: 4,
  comeBack: 5,
  /** Case: a status request, a time-out, the end of its will to wait. */
  chase: 6,
  timeOut: 7,
  giveUp: 8,
  /** Item whose work is done. */
  done: 9,
  /** Station: wake-up at an opening, a moment of its cadence, its holder leaves or is back. */
  wake: 10,
  moment: 11,
  leave: 12,
  back: 13,
  /** The front line opens or closes. */
  open: 14,
  close: 15,
} as const;
