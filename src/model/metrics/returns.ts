import { Trace } from '../trace.ts';
import { defineCounts } from './counts.ts';

/** Complaints that come again, or go astray. */
export const returns = defineCounts('%', [
  {
    id: 'reopenRate',
    definition: 'Complaints that came back after a closing on the merits, per 100 arriving.',
    direction: 'lower',
    code: Trace.reopened,
  },
  {
    id: 'repeatRate',
    definition: 'Repeat complaints after a burial, per 100 arriving.',
    direction: 'lower',
    code: Trace.repeated,
  },
  {
    id: 'bounceRate',
    definition: 'Times a complaint went to the wrong desk, per 100 arriving.',
    direction: 'lower',
    code: Trace.bounced,
  },
  {
    id: 'firstContactResolution',
    definition: 'Complaints closed on the merits within the first contact, per 100 arriving.',
    direction: 'higher',
    code: Trace.closed,
    when: ({ world }, c) => world.cases.inFirstContact[c] === 1,
  },
]);
