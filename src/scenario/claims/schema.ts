import { z } from 'zod';
import { flag, probability, whole } from '../schema/values.ts';
import { name, named, section, text, written } from '../schema/written.ts';
import { shown, WrongValue } from '../values/wrong-value.ts';

/** Where a file says nothing of its own. */
export const USUAL = { holds: 0.8, replications: 100, worlds: 40, perWorld: 4, perEnd: 40 } as const;

export const DIRECTIONS = ['lower', 'higher', 'same'] as const;

/** The least effect that counts: in the metric's unit, or as a share of the mean of design a. */
export interface Smallest {
  readonly amount: number;
  readonly share: boolean;
}

const PERCENT = /^(\d*\.?\d+)\s*%$/;

function readSmallest(value: unknown): Smallest {
  if (typeof value === 'number' && Number.isFinite(value) && value >= 0)
    return { amount: value, share: false };
  const percent = typeof value === 'string' ? PERCENT.exec(value.trim()) : null;
  if (percent !== null) return { amount: Number(percent[1]) / 100, share: true };
  throw new WrongValue(
    `expected the smallest effect that counts, found ${shown(value)}`,
    "write a number in the metric's unit, for example 5, or a share of a's figure, for example 10%",
  );
}

const smallest = written(readSmallest, {
  description: "The smallest effect that counts: in the metric's unit, or a percentage of a's figure",
  anyOf: [{ type: 'number', minimum: 0 }, { type: 'string' }],
});

const id = (description: string) => z.string().min(1).max(100).describe(description);

const comparison = section({
  a: name.describe('The design that b is held against'),
  b: name.describe('The design that the claim is about'),
  metric: id('Metric whose difference b - a is judged'),
  by: section({
    type: id('Only this type of contact'),
    unit: id('Only faults of this unit'),
    faults: id('own or others'),
  })
    .partial()
    .describe('One slice of the metric; all complaints by default'),
  direction: z.enum(DIRECTIONS).describe('What the claim says of b: lower, higher, or the same as a'),
  smallest,
}).partial();

const claim = section({
  says: text('The claim, as strong as its author made it'),
  source: text('Who made it, and where'),
  scenario: z
    .string()
    .min(1)
    .max(500)
    .describe('Scenario file, relative to this one, or the name of a shipped one'),
  all: z.array(comparison).min(1).max(20).describe('Comparisons that must all hold'),
  set: z
    .record(z.string(), z.unknown())
    .describe("Other values of assumptions, by id: the claim's own world"),
  over: z
    .union([z.literal('all'), z.array(id('An assumption')).max(200)])
    .describe("Assumptions drawn over the ledger's ranges: a list of ids, or all"),
  overload: flag('Whether figures count although work piles up without end'),
}).partial();

/** A claims file; what it cannot do without is asked for later, so that all else is checked without it. */
export const claimsFile = section({
  title: text('What the claims have in common'),
  holds: probability('Share of plausible worlds in which a supported claim must hold'),
  replications: whole('Replications of the base comparison', 2, 100_000),
  worlds: whole('Plausible worlds that are drawn', 1, 10_000),
  perWorld: whole('Replications in each world', 1, 10_000),
  perEnd: whole('Replications at each end of a range', 2, 10_000),
  claims: named(claim).describe('Claims by name'),
}).partial();

export type GivenClaim = z.output<typeof claim>;
export type GivenComparison = z.output<typeof comparison>;
export type ClaimDirection = (typeof DIRECTIONS)[number];
