import { defineMechanism, withPositions } from './mechanism.ts';

export const kindLimits = defineMechanism({
  id: 'kindLimits',
  does: 'A kind of remedy has limits of its own, for a grade or for a single position.',
  section: '2.2',
  parameters: ['limits'],
  neutral: withPositions({ limits: {} }),
});
