import { defineEntry } from './entry.ts';

const pay = (rank: string, who: string, value: number, range: [number, number], source: string) =>
  defineEntry({
    id: `cost.${rank}`,
    meaning: `Cost of ${who}, per full-time person and year`,
    unit: 'money a year',
    value,
    range,
    rangeReason: 'about two thirds of to one and a half times the default, by country and branch',
    neutral: 0,
    source,
    status: 'assumed',
    confidence: 'low',
  });

const ROUND = 'a round figure in proportion to the other grades: put the client’s own in its place';

/** What people and cases that go outside cost. */
export const cost = [
  pay('agent', 'an agent', 35_000, [20_000, 50_000], ROUND),
  pay('supervisor', 'a supervisor', 55_000, [35_000, 80_000], ROUND),
  pay('manager', 'a manager', 75_000, [50_000, 110_000], ROUND),
  pay(
    'head',
    'a service head with one position between it and the nearest neutral one above',
    100_000,
    [70_000, 150_000],
    ROUND,
  ),
  defineEntry({
    id: 'cost.headStep',
    meaning: 'Factor on the service head’s cost for each position fewer up to the nearest neutral one',
    unit: 'factor',
    value: 1.5,
    range: [1, 2],
    rangeReason: 'from the same pay at every place to double for each step up',
    neutral: 1,
    source: 'a post nearer the top is paid more; no figure published',
    status: 'assumed',
    confidence: 'low',
  }),
  pay('executive', 'an executive', 200_000, [130_000, 300_000], ROUND),
  pay('desk', 'a person at an action desk', 35_000, [20_000, 50_000], 'paid as an agent'),
  pay(
    'top',
    'the CEO and each member of the board',
    0,
    [0, 500_000],
    'not counted: payroll is the service unit’s, and the top is the same in every design',
  ),
  defineEntry({
    id: 'cost.turnover',
    meaning: 'Cost of each agent who leaves: finding and training another',
    unit: 'money',
    value: 4000,
    range: [3500, 10_000],
    rangeReason: 'from the lowest published figure to two and a half times the default',
    neutral: 0,
    source: 'Turnover cost per agent 4000 USD, callme.io 2011 (3,500-4,000)',
    status: 'assumed',
    confidence: 'low',
  }),
  defineEntry({
    id: 'fullTimeHours',
    meaning: 'Hours a week that make one full-time agent or supervisor',
    unit: 'hours a week',
    value: 38,
    range: [30, 44],
    rangeReason: 'from paid breaks, leave and training counted out to the legal week of Iran',
    source: 'a usual contract, before shrinkage',
    status: 'assumed',
    confidence: 'medium',
  }),
  defineEntry({
    id: 'externalCost',
    meaning: 'Cost of each complaint that goes outside',
    unit: 'money',
    value: 1000,
    range: [200, 5000],
    rangeReason: 'from a regulated complaint’s handling to one with lawyers',
    neutral: 0,
    source:
      'about an ombudsman’s fee and the handling (650 and 150 GBP, recalled and not looked up), rounded up',
    status: 'assumed',
    confidence: 'low',
  }),
];
