import { defineMechanism, withPositions } from './mechanism.ts';

export const decidedBy = defineMechanism({
  id: 'decidedBy',
  does: 'Somebody else decides in the place of the boss whom the chart names.',
  section: '4.4',
  parameters: ['decidedBy'],
  neutral: withPositions({ decidedBy: null }),
});
