import { defineMechanism, withRules } from './mechanism.ts';

export const chasers = defineMechanism({
  id: 'chasers',
  does: 'While a complaint is open its customer asks how it stands, less often where it can be tracked.',
  section: '4.8',
  parameters: ['chaserGap', 'tracked', 'trackedFactor', 'work.chaser'],
  neutral: withRules({ chaserGap: null }),
});
