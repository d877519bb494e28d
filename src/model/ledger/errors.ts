import { defineEntry } from './entry.ts';

const NOT_PUBLISHED =
  'no figure published for complaints; error rates of 0.01-0.1 a subtask are usual in VDT studies';

/** Wrong decisions and generosity. */
export const errors = [
  defineEntry({
    id: 'error.agent',
    meaning: 'Probability that an agent’s justified grant is in error, at amounts within its grade',
    unit: 'probability',
    value: 0.1,
    range: [0.02, 0.2],
    rangeReason: 'a fifth of to twice the default',
    neutral: 0,
    source: NOT_PUBLISHED,
    status: 'assumed',
    confidence: 'low',
  }),
  defineEntry({
    id: 'error.above',
    meaning:
      'Probability that a justified grant by anyone above an agent is in error, at amounts within the grade',
    unit: 'probability',
    value: 0.04,
    range: [0.01, 0.1],
    rangeReason: 'a quarter of to two and a half times the default',
    neutral: 0,
    source: NOT_PUBLISHED,
    status: 'assumed',
    confidence: 'low',
  }),
  defineEntry({
    id: 'error.gamma',
    meaning: 'Exponent with which errors grow with the amount above the decider’s grade',
    unit: 'exponent',
    value: 0.5,
    range: [0, 1],
    rangeReason: 'from no growth to growth in proportion',
    neutral: 0,
    source: 'a square root: harder, but not hopeless; no figure published',
    status: 'assumed',
    confidence: 'low',
  }),
  defineEntry({
    id: 'overpay',
    meaning: 'Share of the amount that an error in the customer’s favour grants too much',
    unit: 'share',
    value: 0.5,
    range: [0.1, 1],
    rangeReason: 'from a tenth to double the amount',
    neutral: 0,
    source: 'no figure published',
    status: 'assumed',
    confidence: 'low',
  }),
  defineEntry({
    id: 'benefitOfDoubt',
    meaning: 'Probability that an unjustified complaint is granted all the same',
    unit: 'probability',
    value: 0,
    range: [0, 1],
    rangeReason: 'from strict merit to “the customer is always right”',
    neutral: 0,
    source: 'decisions on the merits are the base that generosity is compared with',
    status: 'assumed',
    confidence: 'medium',
  }),
];
