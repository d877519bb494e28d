import { defineMechanism, withPositions } from './mechanism.ts';

export const attention = defineMechanism({
  id: 'attention',
  does: 'Only a share of open time is free for complaints, so that work takes longer.',
  section: '2.3',
  parameters: ['attention.supervisor'],
  neutral: withPositions({ attention: 1 }),
});
