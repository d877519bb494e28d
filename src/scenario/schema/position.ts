import { z } from 'zod';
import { readCadence } from '../values/cadence.ts';
import { flag, hours, lastingTimes, limit, money, number, probability, times, whole } from './values.ts';
import { name, named, section, text, written } from './written.ts';

const oneOrMore = <T extends z.ZodType>(one: T) => z.union([one, z.array(one).min(1).max(100)]);

/** What may differ between designs in a position: all but its place and its people. */
const properties = {
  title: text('What people call it'),
  neutral: flag('Judged on the whole company, so never in conflict'),
  skipLevel: flag('Its people may go over its head'),
  hours: hours('Its own opening hours instead of its rank’s'),
  attention: number('Share of open time free for complaint matters', 0.001, 1),
  cadence: written(readCadence, { description: 'Moments at which items are started', type: 'string' }),
  inTray: z.enum(['oldest', 'newest', 'severest', 'random']).describe('Which item is taken next'),
  absence: z
    .union([
      z.literal('none'),
      section({
        present: lastingTimes('Elapsed time from one absence to the next'),
        away: times('Elapsed time of an absence'),
      }),
    ])
    .describe('Alternating presence and absence'),
  deputy: name.describe('Position that takes new items meanwhile'),
  decidedBy: name.describe('Who really decides, in its boss’s place, on what it sends up'),
  limit: limit('Largest remedy it may grant alone, or none for no limit, instead of the ladder’s'),
  limits: named(limit('Of that kind, or none for no limit')).describe(
    'The same for single kinds of remedy; replaced as a whole',
  ),
  competence: limit(
    'Amount up to which it errs no more than its grade, or none, instead of the default ladder’s',
  ),
  location: name.describe('Site where it works'),
  cost: money('Per full-time person and year, instead of its rank’s'),
  mind: section({
    process: probability('How far its mind is set on an orderly, cheap process'),
    customer: probability('How far its mind is set on the customer'),
  })
    .partial()
    .describe('What it values; counts where the service head reports to it'),
  committee: z
    .union([
      z.literal('none'),
      section({
        members: whole('People who must all agree', 1, 100),
        agreement: number('Probability that one of them agrees', 0.01, 1),
      }),
    ])
    .describe('It decides and rules only when all members agree'),
};

const place = {
  reportsTo: name.describe('Its boss'),
  dottedTo: oneOrMore(name).describe('Whom it has a dotted line to'),
  unit: name.describe('Unit it works in; the unit it heads by default'),
  role: z.enum(['ceo', 'board']).describe('Only for the CEO and the board'),
};

export const changedPosition = section(properties).partial();

export const addedPosition = section({
  ...properties,
  ...place,
  above: name.describe('Insert it above this position, which then reports to it'),
}).partial();

export const listedPosition = section({
  ...properties,
  ...place,
  frontLine: flag('A team of agents of the service unit'),
  seats: whole('People who share its queue', 1, 10_000),
}).partial();

export const desk = section({ ...properties, seats: whole('People at the desk', 1, 10_000) }).partial();

export type ChangedPosition = z.output<typeof changedPosition>;
export type ListedPosition = z.output<typeof listedPosition>;
export type Desk = z.output<typeof desk>;
