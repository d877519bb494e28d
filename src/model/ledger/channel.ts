import { defineEntry } from './entry.ts';

const assumed = { status: 'assumed', confidence: 'low' } as const;

/** How customers contact the company. */
export const channel = [
  defineEntry({
    id: 'channels',
    meaning: 'Channels by which customers contact the company: live, written or automatic, with their shares',
    unit: 'name',
    value: 'none',
    range: null,
    rangeReason: 'a list',
    neutral: 'none',
    source: 'everybody calls',
    status: 'assumed',
    confidence: 'medium',
  }),
  defineEntry({
    id: 'channel.writtenWork',
    meaning: 'Factor on the intake work of a contact in writing',
    unit: 'factor',
    value: 0.8,
    range: [0.3, 1.2],
    rangeReason: 'from several messages handled at once to letters that take longer than a call',
    source: 'agents handle some messages side by side; no figure published for complaints',
    ...assumed,
  }),
  defineEntry({
    id: 'channel.automaticWork',
    meaning: 'Factor on the intake work of a contact that a machine has taken in',
    unit: 'factor',
    value: 0.5,
    range: [0.2, 1],
    rangeReason: 'from a check of what the machine noted to all of the work once more',
    source: 'the agent reads what the machine has noted; no figure published',
    ...assumed,
  }),
  defineEntry({
    id: 'channel.resolves',
    meaning: 'Probability that a machine answers an inquiry for good',
    unit: 'probability',
    value: 0.3,
    range: [0, 0.6],
    rangeReason: 'from none to more than every second one',
    neutral: 0,
    source: 'about what a good self-service portal answers; no figure published',
    ...assumed,
  }),
];
