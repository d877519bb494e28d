import { z } from 'zod';
import { duration, hours, moneyOrNone, number, numbers, probability, times, timesOrNone } from './values.ts';
import { name, named, orNone, section, text } from './written.ts';

/** No type of contact arrives more often than this in a day. */
const MOST_A_DAY = 10_000_000;

const fault = section({
  perDay: number('Complaints a day that are this unit’s fault', 0, MOST_A_DAY),
  share: probability('Share of the type’s complaints, instead of a number a day'),
  mustAct: probability('The unit must act once such a complaint is granted'),
  work: times('Its work to put such a complaint right'),
  lead: times('Time that passes after that work'),
}).partial();

const defect = section({
  unit: name.describe('Unit at fault'),
  from: duration('When it begins, from the start of the run'),
  factor: number('How many times as often complaints about it come until it is fixed', 1, 1000),
  lead: times('Elapsed time from knowing of it to its end; fixTime by default'),
}).partial({ lead: true });

const visit = section({
  by: name.describe('Position that goes there; not a team of agents'),
  share: probability('Share of the complaints'),
  work: times('Its work there, instead of the usual'),
}).partial({ work: true });

/** A contact type as a file gives it. */
export const contact = section({
  title: text('What people call it'),
  kind: z.enum(['inquiry', 'complaint']).describe('An inquiry is answered and done'),
  stage: z.enum(['pre-sale', 'during-sale', 'after-sale', 'no-sale']).describe('Area of service'),
  perDay: number('Arrivals on a day of the front line', 0, MOST_A_DAY),
  perHour: number('Arrivals in an open hour of the front line, instead of a number a day', 0, MOST_A_DAY),
  profile: z
    .array(
      section({
        hours: hours('When'),
        weight: number('Rate against the other pieces', 0, 1e6),
      }),
    )
    .min(1)
    .max(200)
    .describe('How the week’s arrivals spread over hours; evenly over the front line’s hours by default'),
  shocks: z
    .array(
      section({
        from: duration('From the start of the run'),
        to: duration('From the start of the run'),
        factor: number('On the rate between the two moments', 0, 1000),
      }),
    )
    .max(100)
    .describe('Times of more or fewer arrivals'),
  overdispersion: number('Squared coefficient of variation of the daily factor on the rate', 0, 100),
  intake: times('Work of the agent who takes it in'),
  patience: timesOrNone('Time the customer waits in the queue before leaving it'),
  deflection: probability('Share that self-service answers'),
  faults: named(orNone(fault)).describe('Units at fault'),
  remedy: name.describe('Kind of remedy, which delegation levels refer to'),
  amount: moneyOrNone('Money it is about; none: no decision is needed'),
  severity: numbers('For in-trays that take the most severe first'),
  justified: probability('It is justified'),
  giveUp: timesOrNone('Elapsed time after which the customer withdraws it'),
  visit: orNone(visit).describe('Somebody goes to the customer before anything is decided'),
  defect: z
    .union([defect, z.literal('none')])
    .describe('A hidden fault that complaints reveal; none for none'),
  vexatious: probability('Share of customers who complain without cause, chase and always come back'),
  abuse: number('Extra complaints without cause, as a share of all others, if all are granted', 0, 100),
}).partial();

export const contacts = named(orNone(contact));

export type GivenContact = z.output<typeof contact>;
export type GivenFault = z.output<typeof fault>;
