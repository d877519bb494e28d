/**
 * Colours of pictures. Every one that carries meaning has at least 3:1 on white and stays apart from its
 * neighbours for the colour-blind and in greyscale; none carries meaning alone (dash, label or number beside).
 * A theme (theme.ts) replaces colours by what they are: those that it may replace differ from all others, if only in
 * a digit.
 */

import type { Ending } from '../model/metrics/follow-up.ts';
import type { Verdict } from '../study/results.ts';

export const INK = '#1f2328';
export const MUTED = '#5b6470';
/** Rules and frames that only structure the page. */
export const FAINT = '#d5d9de';
const BLACK = '#000000';
export const PAPER = '#ffffff';
export const ALARM = '#b3123a';
export const SERVICE = '#0072b2';

/** Fill of waiting in an org chart, none to most; black text stays readable on all of it. */
export const WAITING_RANGE: readonly [string, string] = ['#ffffff', '#f08a4b'];

/** Fill of a map of shares, least to most; black text stays readable on all of it. */
export const HEAT_RANGE: readonly [string, string] = ['#ffffff', '#7fb8de'];

/** Designs in order; the seventh starts over, with another dash. */
export const DESIGN_COLOURS = ['#1f2329', '#0071b2', '#c25400', '#00805b', '#8f4a9b', '#8c6511'] as const;
/** One for each of the first twelve designs. */
const DESIGN_DASHES: readonly (readonly number[])[] = [
  [],
  [9, 3],
  [3, 2.5],
  [12, 3, 3, 3],
  [6, 2],
  [2, 5],
  [18, 4],
  [1.5, 1.5],
  [9, 3, 3, 3, 3, 3],
  [6, 6],
  [14, 3, 6, 3],
  [3, 9],
];

export function designColour(index: number): string {
  return DESIGN_COLOURS[index % DESIGN_COLOURS.length]!;
}

export function designDash(index: number): number[] {
  return [...DESIGN_DASHES[index % DESIGN_DASHES.length]!];
}

/** Parts of the latency in their order: grey front line, red authority, blue the other unit, green the end. */
export const LATENCY_COLOURS: Readonly<Record<string, string>> = {
  frontQueue: '#868d95',
  frontWork: '#4d545c',
  bouncing: '#8c6510',
  decisionWait: '#d55e00',
  deciding: '#8a3d00',
  conflict: '#c2185b',
  negotiation: '#6b2a7d',
  unitWait: '#0072b2',
  action: '#003f66',
  lead: '#00805a',
  closing: '#0b4a38',
  customer: '#767d86',
};

/** Where conflict arises, not yet coloured. */
export const ARISEN_COLOUR = '#767d86';
/** Where conflict surfaces (blue) and is buried (vermilion), dark to light. */
export const SURFACED_COLOURS = ['#003f66', '#0072b2', '#3d95cc'] as const;
export const BURIED_COLOURS = ['#7a2a00', '#b34a00', '#e0701f'] as const;

/** How complaints end: blue resolved, vermilion buried, grey gone; each apart from the next in greyscale. */
export const ENDING_COLOURS: Readonly<Record<Ending, string>> = {
  resolved: '#0072b2',
  yielded: '#7a2a00',
  falselyClosed: '#e0701f',
  notRaised: '#b34a00',
  withdrawn: '#868d95',
  abandoned: '#4d545c',
};

/** A case that is closed in the books alone. */
export const UNTREATED = '#6b3fa0';

/** Beside the words, never in their place: a reader in greyscale has the words. */
export const VERDICT_COLOURS: Readonly<Record<Verdict, string>> = {
  better: SERVICE,
  worse: '#b34a00',
  differs: INK,
  'no clear difference': MUTED,
  'no steady state': MUTED,
};

/** Contrast ratio of two `#rrggbb` colours, 1 to 21 (WCAG 2.2, relative luminance). */
export function contrast(a: string, b: string): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high! + 0.05) / (low! + 0.05);
}

/** White or black, whichever reads better on `fill`. */
export function textOn(fill: string): string {
  return contrast(fill, PAPER) >= contrast(fill, BLACK) ? PAPER : BLACK;
}

function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}
