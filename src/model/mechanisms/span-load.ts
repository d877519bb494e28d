import { defineMechanism, withRules } from './mechanism.ts';

export const spanLoad = defineMechanism({
  id: 'spanLoad',
  does: 'Every direct report takes attention from its boss.',
  section: '2.3',
  parameters: ['spanLoad', 'leastAttention'],
  neutral: withRules({ spanLoad: 0 }),
});
