import { z } from 'zod';
import { readLevel } from '../values/level.ts';
import { channelDefaults, channels } from './channels.ts';
import { contacts } from './contact.ts';
import { desk, listedPosition } from './position.ts';
import { givenRules } from './rules.ts';
import { day, flag, hours, monday, money, number, whole } from './values.ts';
import { name, named, orNone, section, text, written } from './written.ts';

const level = written(readLevel, {
  description: '1 tell, 2 sell, 3 consult, 4 agree, 5 advise, 6 inquire, 7 delegate',
  anyOf: [
    { type: 'integer', minimum: 1, maximum: 7 },
    { enum: ['tell', 'sell', 'consult', 'agree', 'advise', 'inquire', 'delegate'] },
  ],
});

const ladder = section({
  agent: money('Of an agent'),
  head: money('Of the service head'),
  executive: money('Of an executive'),
});

const limits = orNone(named(ladder.partial()));

const hoursByRank = {
  manager: hours('Of managers and the service head'),
  executive: hours('Of executives'),
  ceo: hours('Of the CEO'),
  board: hours('Of the board'),
  desk: hours('Of action desks'),
};

const attention = section({
  supervisor: number('Of supervisors', 0.001, 1),
  other: number('Of everyone else above the front line', 0.001, 1),
});

const cost = section({
  agent: money('Of an agent, per full-time person and year'),
  supervisor: money('Of a supervisor'),
  manager: money('Of a manager'),
  head: money('Of a service head with one position between it and the nearest neutral one above'),
  headStep: number('Factor for each position fewer', 0.1, 10),
  executive: money('Of an executive'),
  desk: money('Of a person at an action desk'),
  top: money('Of the CEO and each member of the board'),
  turnover: money('Of each agent who leaves'),
});

/**
 * Settings by the names of their ledger entries, all needed; these and the rules may differ between designs.
 */
export const settings = {
  ladder,
  limits,
  channels,
  channel: channelDefaults,
  delegation: level,
  attention,
  cost,
  neutralTop: flag('Whether the root and the CEO are neutral'),
};

export const hourSettings = section({
  frontLine: hours('Of the front line, its agents and their supervisors'),
  ...hoursByRank,
});

const given = {
  ladder: ladder.partial().describe('Largest remedy each grade may grant alone'),
  limits: limits.describe('The same for single kinds of remedy; what is left out is the ladder’s'),
  channels: channels.describe('How customers contact the company, by type of contact'),
  channel: channelDefaults.partial().describe('What a channel is like that says no more than its kind'),
  delegation: z
    .union([level, named(level)])
    .describe('Delegation level of a step to the boss, for all remedies or for each kind'),
  attention: attention.partial().describe('Share of open time free for complaint matters'),
  cost: cost.partial().describe('Per full-time person and year'),
  neutralTop: settings.neutralTop,
  ...givenRules,
};

/** What a design may set: rules and limits, but neither people nor demand. */
export const set = section({ ...given, hours: section(hoursByRank).partial() }).partial();

const actionDesk = z
  .union([whole('People at the desk', 1, 10_000), z.literal('none'), desk])
  .describe('Its action desk: seats, or seats and more');

const unit = section({
  title: text('What people call it'),
  head: name.describe('Position that heads it'),
  desk: actionDesk,
}).partial();

const service = section({
  title: text('What people call the unit'),
  unit: name.describe('Its name; if it is listed among the units, so are its positions'),
  head: name.describe('Name of its head’s position'),
  headTitle: text('What people call its head'),
  under: name.describe('Whom its head reports to'),
  seats: whole('Seats of the front line', 1, 10_000),
  layers: whole('Layers of management in it, its head included', 1, 12),
  desk: actionDesk.describe('Its action desk; without one the front line puts right what service did wrong'),
}).partial();

const closure = section({
  from: day('First closed day'),
  to: day('Last closed day; the first by default'),
  of: z
    .array(z.enum(['frontLine', 'manager', 'executive', 'ceo', 'board', 'desk']))
    .min(1)
    .describe('Whose hours; everyone’s by default'),
}).partial({ to: true, of: true });

/** A preset of working days. */
export const week = z.enum(['europe', 'israel', 'iran']);

export const company = section({
  base: z
    .enum(['common', 'blank', 'neutral'])
    .describe(
      'common: what is not said is the common company. blank: only the positions, units and contacts ' +
        'that are listed. neutral: as blank, and every mechanism switched off',
    ),
  week: week.describe('Working week of managers and desks'),
  start: monday('Date of the first Monday, for closures'),
  closures: z.array(closure).max(500).describe('Dated closures'),
  people: number('Full-time people in the whole company', 1, 10_000_000),
  positions: named(orNone(listedPosition)).describe('Positions by name'),
  units: named(orNone(unit)).describe('Units by name'),
  service: service.describe('The service unit, generated from seats and layers'),
  hours: hourSettings.partial().describe('Opening hours by rank'),
  contacts: contacts.describe('Types of contact by name'),
  ...given,
}).partial();

export type GivenCompany = z.output<typeof company>;
export type GivenUnit = z.output<typeof unit>;
