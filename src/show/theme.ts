/** A client's colours and typeface in place of the house's, checked so that pictures stay readable. */

import type { TopLevelSpec } from 'vega-lite';
import { z } from 'zod';
import type { Fault } from '../scenario/errors.ts';
import { section } from '../scenario/schema/written.ts';
import { shown } from '../scenario/values/wrong-value.ts';
import { contrast, DESIGN_COLOURS, INK, MUTED, PAPER, WAITING_RANGE } from './palette.ts';

const colour = z.string().superRefine((value, context) => {
  if (/^#[0-9a-f]{6}$/i.test(value)) return;
  const params = { hint: "write it in quotes as '#rrggbb', such as '#0072b2'" };
  context.addIssue({ code: 'custom', message: `${shown(value)} is no colour`, params });
});

/**
 * What a theme file may say; whatever it leaves out stays as it is. Colours that texts name (blue for customer
 * service, red for overload) or that mean the same in every study are no part of it.
 */
export const themeFile = section({
  colours: section({
    /** Designs, in their order. */
    designs: z.array(colour).min(1).max(DESIGN_COLOURS.length).exactOptional(),
    ink: colour.exactOptional(),
    muted: colour.exactOptional(),
    /** The deepest fill of waiting in an org chart. */
    waiting: colour.exactOptional(),
  }).exactOptional(),
  /** TTF files of one family, from the theme file's folder. */
  fonts: section({ regular: z.string().min(1), strong: z.string().min(1) }).exactOptional(),
});

export type ThemeFile = z.infer<typeof themeFile>;

export interface Theme {
  /** By the house's colour, the client's. */
  readonly colours: ReadonlyMap<string, string>;
  /** Name of the client's typeface; null where the house's stays. */
  readonly family: string | null;
}

/** Letters need this much contrast to what they stand on (WCAG 2.2, 1.4.3). */
const READABLE = 4.5;

/**
 * What makes a picture in these colours hard to read. All of them but `waiting` are the colour of letters somewhere;
 * on `waiting` stand letters in ink.
 */
export function themeFaults({ colours = {} }: ThemeFile): Fault[] {
  const { designs = [], waiting, ...letters } = colours;
  const all = [
    ...Object.entries(letters).map(([role, value]) => ({ path: ['colours', role], value })),
    ...designs.map((value, i) => ({ path: ['colours', 'designs', String(i)], value })),
  ];
  const faint = all.flatMap(({ path, value }) => tooFaint(path, value, PAPER, 'white'));
  const ink = colours.ink ?? INK;
  const fill = waiting === undefined ? [] : tooFaint(['colours', 'waiting'], waiting, ink, 'the ink on it');
  const twins = designs.flatMap((value, i) => {
    const first = designs.findIndex((other) => other.toLowerCase() === value.toLowerCase());
    if (first === i) return [];
    const message = `${value} is the colour of another design already`;
    return [
      { path: ['colours', 'designs', String(i)], message, hint: 'give each design a colour of its own' },
    ];
  });
  return [...faint, ...fill, ...twins];
}

/** A theme of a file without faults. */
export function themeOf({ colours = {} }: ThemeFile, family: string | null): Theme {
  const { designs = [], ink, muted, waiting } = colours;
  const pairs: [string, string | undefined][] = [
    ...DESIGN_COLOURS.map((house, i): [string, string | undefined] => [house, designs[i]]),
    [INK, ink],
    [MUTED, muted],
    [WAITING_RANGE[1], waiting],
  ];
  return {
    colours: new Map(pairs.flatMap(([house, own]) => (own ? [[house, own.toLowerCase()]] : []))),
    family,
  };
}

/** A finished specification in a theme: its colours, wherever they stand alone as a value, and its typeface. */
export function inTheme(spec: TopLevelSpec, theme: Theme): TopLevelSpec {
  const themed = recoloured(spec, theme.colours) as TopLevelSpec;
  if (theme.family === null) return themed;
  const font = `'${theme.family.replaceAll("'", '')}', ${themed.config?.font ?? 'sans-serif'}`;
  return { ...themed, config: { ...themed.config, font } } as TopLevelSpec;
}

/** Plain data with the house's colours replaced, wherever they stand alone as a value. */
export function recoloured(node: unknown, colours: ReadonlyMap<string, string>): unknown {
  if (typeof node === 'string') return colours.get(node) ?? node;
  if (Array.isArray(node)) return node.map((item) => recoloured(item, colours));
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, recoloured(value, colours)]));
}

function tooFaint(path: readonly string[], value: string, on: string, name: string): Fault[] {
  const ratio = contrast(value, on);
  if (ratio >= READABLE) return [];
  const found = `${value} has a contrast of ${ratio.toFixed(1)}:1 to ${name}`;
  const hint = name === 'white' ? 'take a darker colour' : 'take a lighter colour';
  return [{ path, message: `${found}, too little to read by`, hint: `${hint}: at least ${READABLE}:1` }];
}
