import { awaitReturn } from '../life/return.ts';
import { Purpose } from '../purpose.ts';
import type { World } from '../world.ts';
import { defineMechanism, withRules } from './mechanism.ts';

export const reactionMechanism = defineMechanism({
  id: 'reaction',
  does: 'Whose complaint was buried accepts it, complains again over the head of whoever did, or goes outside.',
  section: '5',
  parameters: ['reaction.accept', 'reaction.repeat', 'reaction.external', 'externalCost'],
  neutral: withRules({ reaction: { accept: 1, repeat: 0, external: 0 } }),
});

export const Reaction = { accept: 0, repeat: 1, external: 2 } as const;

/** Draws what the customer will do once the return delay has passed. */
export function customerReacts(w: World, c: number): void {
  const { accept, repeat } = w.rules.reaction;
  const u = w.uniform(c, Purpose.reaction);
  w.cases.reaction[c] =
    u < accept ? Reaction.accept : u < accept + repeat ? Reaction.repeat : Reaction.external;
  awaitReturn(w, c);
}
