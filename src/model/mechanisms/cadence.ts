import { defineMechanism, withPositions } from './mechanism.ts';

export const cadence = defineMechanism({
  id: 'cadence',
  does: 'Work is started at fixed moments only: a committee, a folder signed once a day.',
  section: '2.3',
  parameters: ['cadence'],
  neutral: withPositions({ cadence: null }),
});
