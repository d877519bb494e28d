import type { Sampler } from '../../kernel/random/distribution.ts';
import { Purpose } from '../purpose.ts';
import type { World } from '../world.ts';
import { defineMechanism, withPositions } from './mechanism.ts';

export const sites = defineMechanism({
  id: 'sites',
  does: 'Each hand-over between two sites takes time.',
  section: '2.3',
  parameters: ['siteDelay'],
  neutral: withPositions({ location: '' }),
});

/** Elapsed minutes of a hand-over between two stations; 0 on one site. */
export function siteDelay(w: World, c: number, from: number, to: number): number {
  if (w.station(from).location === w.station(to).location) return 0;
  const delay: Sampler = w.draws.siteDelay;
  return w.sample(c, Purpose.siteDelay, delay);
}
