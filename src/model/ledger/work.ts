import { defineEntry } from './entry.ts';

const work = (
  name: string,
  meaning: string,
  mean: number,
  range: [string, string],
  source: string,
  cv = 0.8,
) =>
  defineEntry({
    id: `work.${name}`,
    meaning,
    unit: 'duration',
    value: { mean: `${mean}min`, cv },
    range,
    rangeReason: 'of the mean: about half to twice the default or more, touch time only',
    neutral: '0min',
    source,
    status: 'assumed',
    confidence: 'low',
  });

const TOUCH =
  'no figure published; within the range of approval touch times (3-60 min), which is itself recalled';

/** Minutes of work, one distribution for each thing people do. */
export const workOfPeople = [
  work('brief', 'Work of the asker to brief the boss (levels 1 and 2)', 5, ['2min', '10min'], TOUCH),
  work('proposal', 'Work of the asker to prepare a proposal (level 3)', 10, ['5min', '20min'], TOUCH),
  work('decision', 'Work of whoever decides on a remedy', 8, ['3min', '30min'], TOUCH),
  work('ruling', 'Work of whoever rules on a contested request or arbitrates', 30, ['15min', '60min'], TOUCH),
  work('advice', 'Work of the boss who advises (level 5)', 5, ['2min', '10min'], TOUCH),
  work('inform', 'Work of the boss who is informed (level 6)', 3, ['1min', '6min'], TOUCH),
  work(
    'explain',
    'Work of boss and asker when a decision is explained (level 2)',
    5,
    ['2min', '10min'],
    TOUCH,
  ),
  work('relay', 'Work of each position that carries a request along the chain', 5, ['2min', '10min'], TOUCH),
  work('argue', 'Work of each side of a contested request', 10, ['5min', '30min'], TOUCH),
  work(
    'handoff',
    'Work at the desk of a wrong unit before a complaint is sent back',
    10,
    ['3min', '20min'],
    TOUCH,
  ),
  work('closing', 'Work of telling the customer the outcome', 6, ['3min', '12min'], TOUCH),
  work('chaser', 'Work of answering a customer who asks how things stand', 4, ['2min', '8min'], TOUCH),
  work('proactive', 'Length of a call ahead of trouble', 6, ['3min', '12min'], TOUCH),
  work(
    'visit',
    'Work of a technician at the customer’s, the way there included',
    60,
    ['30min', '2h'],
    'about an hour; no figure published',
    0.5,
  ),
  work(
    'analysis',
    'Work of a decider to read one more analysis and weigh the case again',
    15,
    ['5min', '45min'],
    TOUCH,
  ),
  work('meeting', 'Length of the meeting of asker and boss (level 4)', 20, ['10min', '40min'], TOUCH, 0.5),
];
