import type { Sampler } from '../../kernel/random/distribution.ts';
import { Event } from '../event.ts';
import { discard } from '../life/tray.ts';
import { Purpose } from '../purpose.ts';
import { Trace } from '../trace.ts';
import type { World } from '../world.ts';
import { defineMechanism, withTypes } from './mechanism.ts';
import { isPaid, takeBack } from './payment.ts';

export const giveUpMechanism = defineMechanism({
  id: 'giveUp',
  does: 'A customer withdraws a complaint that is still open after so long.',
  section: '4.8',
  parameters: ['contacts.complaint.giveUp'],
  neutral: withTypes({ giveUp: null }),
});

/** Sets, once the complaint is taken in, the moment at which the customer will wait no longer. */
export function setGiveUp(w: World, c: number): void {
  const { cases, engine } = w;
  const time = w.draws.giveUp[cases.type[c] as number] as Sampler | null;
  if (!time) return;
  const at = (cases.arrivedAt[c] as number) + w.sample(c, Purpose.giveUp, time);
  cases.giveUpTimer[c] = engine.schedule(Math.max(engine.now, at), Event.giveUp, c);
}

/** Withdraws the complaint, unless its customer is away or has the money. Work in hand is finished for nothing. */
export function giveUp(w: World, c: number, order: number): void {
  const { cases } = w;
  if (order !== cases.giveUpTimer[c]) return;
  cases.giveUpTimer[c] = -1;
  if (cases.away[c] === 1 || isPaid(w, c)) return;
  discard(w, c);
  takeBack(w, c);
  w.emit(Trace.withdrawn, c);
  cases.release(c);
}
