/** A span of time across the width of the page: always left to right. */

export interface Scale {
  /** Share of the width, 0 to 1. */
  place(t: number): number;
  /** Moment at a share of the width. */
  at(place: number): number;
}

export function scaleOf([from, to]: readonly [number, number]): Scale {
  const length = Math.max(1, to - from);
  return { place: (t) => (t - from) / length, at: (place) => from + place * length };
}
