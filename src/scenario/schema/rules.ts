import { z } from 'zod';
import { readCadence } from '../values/cadence.ts';
import { loyalty } from './loyalty.ts';
import {
  duration,
  flag,
  lastingTimes,
  lastingTimesOrNone,
  money,
  number,
  probability,
  times,
  timesOrNone,
  whole,
} from './values.ts';
import { section, written } from './written.ts';

const work = section({
  brief: times('Work of the asker to brief the boss'),
  proposal: times('Work of the asker to prepare a proposal'),
  decision: times('Work of whoever decides on a remedy'),
  ruling: times('Work of whoever rules on a contested request'),
  advice: times('Work of the boss who advises'),
  inform: times('Work of the boss who is informed'),
  explain: times('Work of boss and asker when a decision is explained'),
  relay: times('Work of each position that carries a request'),
  argue: times('Work of each side of a contested request'),
  handoff: times('Work at the desk of a wrong unit'),
  closing: times('Work of telling the customer the outcome'),
  chaser: times('Work of answering a customer who asks how things stand'),
  meeting: times('Length of the meeting of asker and boss'),
  visit: times('Work of a technician at the customer’s, the way there included'),
  analysis: times('Work of a decider to read one more analysis'),
  proactive: times('Length of a call ahead of trouble'),
});

const error = section({
  agent: probability('Of an agent’s justified grant, within the grade’s amount'),
  above: probability('Of a justified grant by anyone above an agent'),
  gamma: number('Exponent of the growth with the amount above the grade’s', 0, 5),
});

const taste = section({
  decisions: probability('A decision follows the view of whoever decides instead of the merits'),
  work: number('Coefficient of variation of a personal factor on each agent’s work', 0, 2),
});

const mind = section({
  thrift: probability('Share of the service unit’s pay that goes under a boss whose mind is on process'),
  order: probability('Share of the variation of its work, and of wrong desks, that goes under such a boss'),
  generosity: probability(
    'An unjustified complaint otherwise refused is granted under a boss whose mind is on the customer',
  ),
  backing: probability('Share of contested requests that are no longer contested under such a boss'),
});

const payment = section({
  contest: number('Factor on contested requests where the unit at fault pays', 1, 100),
  suppress: number('Factor on false closures where the unit at fault pays', 1, 100),
  fund: probability('Factor on contested requests where a common fund pays'),
});

const hostWork = section({
  share: number('Share of the front line’s open time that it takes', 0, 0.95),
  task: lastingTimes('Length of a piece'),
});

const strain = section({
  from: number('Occupancy of the front line from which its people are strained', 0, 0.99),
  slow: number('How much longer work takes after a week of full occupancy', 0, 10),
  leave: number('How much more often agents leave after a week of full occupancy', 0, 100),
});

const interruptions = section({
  every: lastingTimesOrNone('Open time of a manager between two calls away'),
  length: times('Open time for which a manager is called away'),
});

const reaction = section({
  accept: probability('The customer accepts it and is lost'),
  repeat: probability('The customer complains again'),
  external: probability('The customer goes outside'),
});

const transition = section({
  loss: number('Share of the service unit’s working power that is lost', 0, 0.95),
  lasts: duration('Time after each change for which it is'),
});

/** The rules of a company’s life with complaints, each by the name of its ledger entry; all are needed. */
export const rules = {
  spanLoad: probability('Share of attention that each direct report costs its boss'),
  leastAttention: number('Share of attention that reports leave their boss at least', 0.001, 1),
  interruptions: interruptions.describe('Managers are called away now and then'),
  hostWork: hostWork.describe('Own work of the department the front line sits in, before every customer'),
  strain: strain.describe('What too little air between contacts does to agents'),
  attrition: number('Agents who leave a year at normal load, for each filled seat', 0, 10),
  replacement: lastingTimes('Elapsed time until the seat of one who left is filled'),
  redial: probability('A customer who left the queue calls again'),
  redialDelay: lastingTimes('Open time of the front line until that call'),
  misroute: probability('A complaint is first sent to a wrong unit'),
  decisionOnProposal: probability('Share of the work of a decision that is left with a proposal'),
  timeOut: timesOrNone('Open time of the asked boss after which the asker decides by default'),
  buckPassing: probability('A boss passes up what it could decide'),
  handBack: probability('A boss hands a case back to the asker to decide'),
  error,
  errorCap: probability('Of an error, at most, whoever decides and whatever the amount'),
  generousErrors: probability('An error grants too much, not too little'),
  overpay: number('Share of the amount that a generous error grants too much', 0, 100),
  benefitOfDoubt: probability('An unjustified complaint is granted all the same'),
  taste,
  fitness: number('Coefficient of variation of a personal factor on each agent’s errors', 0, 2),
  training: number('Share of the agents’ open time spent in training', 0, 0.9),
  trainingEffect: number(
    'How much of errors, wrong desks and own views a share of training takes away, as a multiple of it',
    0,
    100,
  ),
  mind,
  analysis: number('Probability that a decider above the front line asks for one more analysis', 0, 0.99),
  analysisTime: times('Elapsed time of one analysis'),
  analysisGain: probability('Factor on the probability of error for each analysis'),
  preAgreed: probability('A standing agreement sends the work straight to the unit’s desk'),
  deference: probability('The service head does not press the people of its own boss'),
  requests: z.enum(['bridge', 'chain']).describe('Straight to the other head, or by every desk between'),
  contest: probability('The unit at fault contests a request'),
  closeness: probability('Factor on contesting between heads with a common boss who is not neutral'),
  powerBase: probability('Force a case keeps for each position that must carry it'),
  persist: probability('Service takes a lost argument up, for each step'),
  upheld: probability('A contested request is upheld'),
  candour: probability('A position in conflict acts on the merits'),
  voice: probability('Someone with a bypass uses it'),
  suppress: probability('A case not judged on the merits is closed falsely'),
  stall: times('Elapsed time of a stalled case'),
  reaction,
  reopen: probability('A closed complaint comes back'),
  maxCycles: whole('How often at most it comes back', 0, 100),
  returnDelay: times('Open time of the front line until it comes back'),
  chaserGap: lastingTimesOrNone('Open time of the front line between two status requests'),
  registered: probability('A complaint is registered'),
  lost: probability('One that is not goes astray, at each hand-over'),
  payRun: written(readCadence, {
    description: 'Moments at which remedies of money are paid out; none: at once',
    type: 'string',
  }),
  collect: lastingTimesOrNone('Open time of the front line until the customer collects the money'),
  forgone: probability('The customer never collects it'),
  payer: z.enum(['service', 'unit', 'fund']).describe('Who pays for the faults of other units'),
  payment,
  targetPressure: probability(
    'A complaint about to miss the first target is marked closed without treatment',
  ),
  pressureAt: number('When that is, as a share of the target’s time', 0.01, 1),
  tracked: flag('Customers can track their complaint'),
  trackedFactor: probability('Factor on status requests where they can'),
  vexatiousChasing: number('Factor on the status requests of vexatious customers', 0.001, 1000),
  relayed: probability('A position passes on a report of a defect'),
  reportsToKnow: whole('Reports that must reach the CEO before the company knows of a defect', 1, 1_000_000),
  fixTime: times('Elapsed time from knowing of a defect to its end'),
  proactive: probability('Share of the front line’s time for calls ahead of trouble'),
  prevented: number('Share of complaints prevented, for each share of its time in such calls', 0, 100),
  blended: flag('All agents make such calls when nothing else waits, instead of some who do nothing else'),
  siteDelay: times('Elapsed time of each hand-over between two sites'),
  work,
  externalCost: money('Cost of each complaint that goes outside'),
  fullTimeHours: number('Hours a week of one full-time agent or supervisor', 1, 168),
  transition: transition.describe('What a change of shape costs the service unit for a while'),
  loyalty,
};

/** The same as files give them: any may be left out. */
export const givenRules = {
  ...rules,
  error: error.partial(),
  reaction: reaction.partial(),
  hostWork: hostWork.partial(),
  strain: strain.partial(),
  interruptions: interruptions.partial(),
  payment: payment.partial(),
  work: work.partial(),
  transition: transition.partial(),
  taste: taste.partial(),
  mind: mind.partial(),
  loyalty: loyalty.partial(),
};
