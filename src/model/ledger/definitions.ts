import { defineEntry } from './entry.ts';

/** Numbers that belong to the definition of a metric: the same in every study, no scenario sets them. */

const fixed = {
  range: null,
  rangeReason: 'part of the definition of a metric: with another value it would be another metric',
  status: 'assumed',
  confidence: 'medium',
} as const;

export const recoveryMargin = defineEntry({
  id: 'recovery.margin',
  meaning: 'How far above its usual level a week’s backlog still counts as usual',
  unit: 'share',
  value: 0.1,
  source:
    'about what chance does to a week’s average without any surge; less would measure chance, much more would ' +
    'call a tail of the surge recovered',
  ...fixed,
});

export const leastRecoveryMargin = defineEntry({
  id: 'recovery.leastMargin',
  meaning: 'The same for small backlogs, of which a tenth is less than one case',
  unit: 'cases',
  value: 1,
  source: 'no backlog can be above its level by less than one case',
  ...fixed,
});
