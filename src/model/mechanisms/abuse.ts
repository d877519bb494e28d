import type { ArrivalStream } from '../arrivals.ts';
import { Purpose } from '../purpose.ts';
import type { World } from '../world.ts';
import { defineMechanism, withTypes } from './mechanism.ts';

export const abuse = defineMechanism({
  id: 'abuse',
  does: 'Generosity attracts complaints without cause: the likelier one is granted, the more of them come.',
  section: '3',
  parameters: ['contacts.complaint.abuse'],
  neutral: withTypes({ abuse: 0 }),
});

/** Whether the company is too strict for this customer to try. */
export function deterred(w: World, arrivals: ArrivalStream): boolean {
  return arrivals.origin === 'abuse' && arrivals.draw(Purpose.abuse) >= w.rules.benefitOfDoubt;
}
