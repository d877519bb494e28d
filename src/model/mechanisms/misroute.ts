import { Purpose } from '../purpose.ts';
import type { World } from '../world.ts';
import { defineMechanism, withRules } from './mechanism.ts';

export const misroute = defineMechanism({
  id: 'misroute',
  does: 'A complaint goes to the desk of another unit, comes back and is explained again.',
  section: '4.3',
  parameters: ['misroute', 'work.handoff'],
  neutral: withRules({ misroute: 0 }),
});

export function bounces(w: World, c: number): boolean {
  return w.chance(c, Purpose.misroute, w.rules.misroute) && desks(w) > 0;
}

/** The desk it goes to by mistake, uniform over the other units that have one. */
export function wrongDesk(w: World, c: number): number {
  const { chart } = w.company;
  let k = Math.floor(w.uniform(c, Purpose.bounceUnit) * desks(w));
  for (let u = 0; u < chart.unitCount; u++) {
    if (u === chart.service || chart.deskOf(u) < 0) continue;
    if (k-- === 0) return chart.deskOf(u);
  }
  throw new RangeError('no unit has a desk');
}

function desks(w: World): number {
  const { chart } = w.company;
  let n = 0;
  for (let u = 0; u < chart.unitCount; u++) if (u !== chart.service && chart.deskOf(u) >= 0) n++;
  return n;
}
