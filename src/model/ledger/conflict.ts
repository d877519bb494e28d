import { defineEntry } from './entry.ts';

const assumption = (
  id: string,
  meaning: string,
  value: number,
  range: [number, number],
  rangeReason: string,
  neutral: number,
  source: string,
) =>
  defineEntry({
    id,
    meaning,
    unit: 'probability',
    value,
    range,
    rangeReason,
    neutral,
    source,
    status: 'assumed',
    confidence: 'low',
  });

const NO_EFFECT_SIZE = 'no effect size published: a visible assumption';

/** What happens to a case that comes before someone who answers for the unit at fault. */
export const conflict = [
  assumption(
    'candour',
    'Probability that a position in conflict acts on the merits',
    0.7,
    [0.4, 1],
    'from less than half to always; impartiality is demanded of firms by DISP 1.4.1R(1)',
    1,
    NO_EFFECT_SIZE,
  ),
  assumption(
    'voice',
    'Probability that someone with a bypass uses it',
    0.5,
    [0.1, 0.9],
    'from hardly ever to nearly always',
    0,
    NO_EFFECT_SIZE,
  ),
  assumption(
    'suppress',
    'Probability that a position in conflict that does not act on the merits closes the case falsely',
    0.4,
    [0.1, 0.7],
    'the rest is stalled',
    0,
    NO_EFFECT_SIZE,
  ),
  defineEntry({
    id: 'stall',
    meaning: 'Elapsed time for which a position in conflict stalls a case',
    unit: 'duration',
    value: { mean: '5d', cv: 1 },
    range: ['1d', '20d'],
    rangeReason: 'of the mean: from a day to most of a month',
    neutral: '0min',
    source: 'a working week; no figure published',
    status: 'assumed',
    confidence: 'low',
  }),
  assumption(
    'reaction.accept',
    'Probability that the customer accepts a buried complaint, and is lost as a customer',
    0.5,
    [0.3, 0.8],
    'most who got nothing do not come back (CCMC: 56 % of complainants got nothing)',
    1,
    NO_EFFECT_SIZE,
  ),
  assumption(
    'reaction.repeat',
    'Probability that the customer complains again after a buried complaint',
    0.35,
    [0.15, 0.5],
    'what remains beside accepting and going outside',
    0,
    'between the other two reactions; no figure published',
  ),
  assumption(
    'reaction.external',
    'Probability that the customer goes outside after a buried complaint: regulator, press, social media',
    0.15,
    [0.04, 0.2],
    'from the share of all complaints referred to the ombudsman (0.04-0.12) to more for buried ones',
    0,
    'above the 0.08 of all complaints referred to an ombudsman (FOS 2024/25 against FCA counts)',
  ),
];
