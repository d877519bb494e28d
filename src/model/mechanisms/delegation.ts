import { defineMechanism } from './mechanism.ts';

export const delegation = defineMechanism({
  id: 'delegation',
  does: 'What exceeds a limit goes to the boss, in a way that depends on the delegation level of its kind.',
  section: '4.4',
  parameters: ['delegation', 'ladder.agent', 'ladder.head', 'ladder.executive'],
  neutral: (spec) => ({
    ...spec,
    rules: {
      ...spec.rules,
      delegation: Object.fromEntries(Object.keys(spec.rules.delegation).map((kind) => [kind, 7 as const])),
    },
  }),
});
