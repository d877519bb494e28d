import { defineEntry } from './entry.ts';

/** Published figures that a company is held against; no run uses them. */
export const serviceShare = defineEntry({
  id: 'serviceShare',
  meaning: 'Share of service in all people of a company',
  unit: 'share',
  value: 0.275,
  range: [0.25, 0.3],
  rangeReason: 'as given by the source',
  source: 'Service team share of headcount 25-30 %, given by the source text',
  status: 'sourced',
  confidence: 'medium',
});
