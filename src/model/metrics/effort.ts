import { Trace } from '../trace.ts';
import { defineCounts } from './counts.ts';

/** What the customer has to go through. */
export const effort = defineCounts('per complaint', [
  {
    id: 'handOffs',
    definition: 'Changes of holder per arriving complaint, the front line being one holder.',
    direction: 'lower',
    code: Trace.handedOver,
  },
  {
    id: 'chasers',
    definition: 'Status requests per arriving complaint.',
    direction: 'lower',
    code: Trace.chased,
  },
]);
