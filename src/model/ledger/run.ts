import { defineEntry } from './entry.ts';

const choice = {
  range: null,
  rangeReason: 'a choice of the study, not an uncertainty',
  status: 'assumed',
  confidence: 'high',
} as const;

/** How a study is run and judged. */
export const run = [
  defineEntry({
    id: 'seed',
    meaning: 'Seed of all random draws',
    unit: 'text',
    value: '7',
    source: 'any text will do: no result may hang on it',
    ...choice,
  }),
  defineEntry({
    id: 'replications',
    meaning: 'Independent repetitions, each with the same customers in every design',
    unit: 'runs',
    value: 20,
    source: 'enough for a first interval within about a minute',
    ...choice,
  }),
  defineEntry({
    id: 'horizon.warmUp',
    meaning: 'Time before the window, in which queues fill and nothing is counted',
    unit: 'duration',
    value: '8w',
    source: 'longer than nearly every complaint lives',
    ...choice,
  }),
  defineEntry({
    id: 'horizon.window',
    meaning: 'Time in which the complaints that count arrive',
    unit: 'duration',
    value: '26w',
    source: 'half a year',
    ...choice,
  }),
  defineEntry({
    id: 'horizon.drain',
    meaning: 'Time after the window in which those complaints are followed to their end',
    unit: 'duration',
    value: '12w',
    source: 'longer than the eight weeks of a final response (FCA DISP 1.6.2R)',
    ...choice,
  }),
  defineEntry({
    id: 'targets',
    meaning: 'Times within which a complaint should be truly resolved; the first is the headline',
    unit: 'durations',
    value: ['7d', '1d', '3d', '14d', '30d'],
    source: 'a week as the headline; three days is a summary resolution (FCA DISP 1.5)',
    ...choice,
  }),
  defineEntry({
    id: 'serviceLevel',
    meaning: 'Waiting time within which an answer counts for the service level',
    unit: 'duration',
    value: '20s',
    range: null,
    rangeReason: 'a convention',
    source: 'Phone service level target 80% in 20 s, novelvox.com, cxtoday.com',
    status: 'sourced',
    confidence: 'high',
  }),
  defineEntry({
    id: 'indifference',
    meaning: 'Differences up to this share of the first design are too small to matter: no verdict',
    unit: 'share',
    value: 0.01,
    source: 'one per cent of the compared figure',
    ...choice,
  }),
];
