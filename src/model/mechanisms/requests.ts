import { defineMechanism, withRules } from './mechanism.ts';

export const requests = defineMechanism({
  id: 'requests',
  does: 'A request to another unit goes over a bridge at once, or is relayed by everyone along the chain.',
  section: '4.6',
  parameters: ['requests', 'work.relay'],
  neutral: withRules({ requests: 'bridge' }),
});
