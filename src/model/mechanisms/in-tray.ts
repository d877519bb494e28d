import { defineMechanism, withPositions } from './mechanism.ts';

export const inTray = defineMechanism({
  id: 'inTray',
  does: 'A position takes the oldest, the newest, the most severe or any of its cases next.',
  section: '2.3',
  parameters: ['inTray'],
  neutral: withPositions({ inTray: 'oldest' }),
});
