import { defineEntry } from './entry.ts';

const seats = (unit: string, value: number, range: [number, number]) =>
  defineEntry({
    id: `units.${unit}.desk.seats`,
    meaning: `Seats of the action desk of ${unit}, where granted complaints are put right`,
    unit: 'seats',
    value,
    range,
    rangeReason: 'from a load close to 1 up to ample room at the default demand',
    source: 'chosen so that the desk keeps up with the default demand with room to spare',
    status: 'assumed',
    confidence: 'low',
  });

/** The size and form of the common company. */
export const company = [
  defineEntry({
    id: 'people',
    meaning: 'Full-time people in the whole company, against which the share of service is shown',
    unit: 'people',
    value: 250,
    range: [225, 270],
    rangeReason: 'keeps the service unit of the common company within 25 to 30 % of all people',
    source:
      'Service team share of headcount 25-30 %, given by the source text; 25 seats open 84 hours a week ' +
      'with their managers are about 67 full-time people',
    status: 'sourced',
    confidence: 'medium',
  }),
  defineEntry({
    id: 'week',
    meaning: 'Working week that the default hours of all managers and desks follow',
    unit: 'preset',
    value: 'europe',
    range: null,
    rangeReason:
      'europe (Mon-Fri), iran (Sat-Wed and half of Thursday) or israel (Sun-Thu): a fact, not a range',
    source: 'the most common working week',
    status: 'assumed',
    confidence: 'high',
  }),
  seats('operations', 6, [5, 12]),
  seats('marketing', 2, [1, 4]),
  seats('finance', 2, [1, 4]),
  defineEntry({
    id: 'service.seats',
    meaning: 'Seats of the front line, filled whenever it is open',
    unit: 'seats',
    value: 25,
    range: [24, 30],
    rangeReason: 'occupancy from about 75 % to 95 % at the default demand',
    source:
      'Target occupancy 0.85 (0.75-0.90), multichannelmerchant.com (85-90%; 94% unrealistic): the seats ' +
      'that the default demand needs for it',
    status: 'sourced',
    confidence: 'medium',
  }),
  defineEntry({
    id: 'service.layers',
    meaning: 'Layers of management inside the service unit, its head included',
    unit: 'layers',
    value: 2,
    range: [1, 4],
    rangeReason: 'from one head over all agents to a span of about two',
    source: 'supervisors and a head: the least depth at which someone leads each team',
    status: 'assumed',
    confidence: 'medium',
  }),
  defineEntry({
    id: 'neutralTop',
    meaning: 'Whether the root and the CEO judge on the whole company and so are never in conflict',
    unit: 'yes or no',
    value: true,
    range: null,
    rangeReason: 'can be switched off to see how much hangs on it',
    source: 'the top answers for every unit alike, so none is its own cause more than another',
    status: 'assumed',
    confidence: 'medium',
  }),
  defineEntry({
    id: 'siteDelay',
    meaning: 'Elapsed time that each hand-over between two sites adds',
    unit: 'duration',
    value: '0min',
    range: ['0min', '1d'],
    rangeReason: 'from shared electronic files to a daily courier',
    neutral: '0min',
    source: 'the common company has one site',
    status: 'assumed',
    confidence: 'high',
  }),
];
