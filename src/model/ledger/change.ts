import { defineEntry } from './entry.ts';

/** What a change of shape costs for a while; without a design that changes they have no part. */
export const change = [
  defineEntry({
    id: 'transition.loss',
    meaning: 'Share of the service unit’s working power that is lost for a while after a change of shape',
    unit: 'share',
    value: 0.2,
    range: [0, 0.5],
    rangeReason: 'from a change that nobody notices to half of the work lost',
    neutral: 0,
    source: 'new lines, new places and new habits take time to settle; no figure published',
    status: 'assumed',
    confidence: 'low',
  }),
  defineEntry({
    id: 'transition.lasts',
    meaning: 'Time after a change of shape for which the service unit works more slowly',
    unit: 'duration',
    value: '4w',
    range: ['1w', '26w'],
    rangeReason: 'from a week to half a year',
    source: 'a month to settle; no figure published',
    status: 'assumed',
    confidence: 'low',
  }),
];
