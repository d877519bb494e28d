import { z } from 'zod';
import {
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
import { section } from './written.ts';

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
});

const error = section({
  agent: probability('Of an agent’s justified grant, within the grade’s amount'),
  above: probability('Of a justified grant by anyone above an agent'),
  gamma: number('Exponent of the growth with the amount above the grade’s', 0, 5),
});

const reaction = section({
  accept: probability('The customer accepts it and is lost'),
  repeat: probability('The customer complains again'),
  external: probability('The customer goes outside'),
});

/** The rules of a company’s life with complaints, each by the name of its ledger entry; all are needed. */
export const rules = {
  spanLoad: probability('Share of attention that each direct report costs its boss'),
  redial: probability('A customer who left the queue calls again'),
  redialDelay: lastingTimes('Open time of the front line until that call'),
  misroute: probability('A complaint is first sent to a wrong unit'),
  timeOut: timesOrNone('Open time of the asked boss after which the asker decides by default'),
  buckPassing: probability('A boss passes up what it could decide'),
  handBack: probability('A boss hands a case back to the asker to decide'),
  error,
  overpay: number('Share of the amount that a generous error grants too much', 0, 100),
  benefitOfDoubt: probability('An unjustified complaint is granted all the same'),
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
  tracked: flag('Customers can track their complaint'),
  trackedFactor: probability('Factor on status requests where they can'),
  siteDelay: times('Elapsed time of each hand-over between two sites'),
  work,
  externalCost: money('Cost of each complaint that goes outside'),
  fullTimeHours: number('Hours a week of one full-time agent or supervisor', 1, 168),
};

/** The same as files give them: any may be left out. */
export const givenRules = {
  ...rules,
  error: error.partial(),
  reaction: reaction.partial(),
  work: work.partial(),
};
