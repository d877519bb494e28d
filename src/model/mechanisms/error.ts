import { pow } from '../../kernel/random/math.ts';
import { Purpose } from '../purpose.ts';
import { Trace } from '../trace.ts';
import type { World } from '../world.ts';
import { defineMechanism, withRules } from './mechanism.ts';

export const error = defineMechanism({
  id: 'error',
  does: 'A justified grant is wrong with a probability that depends on who decides and on the amount.',
  section: '4.4',
  parameters: ['error.agent', 'error.above', 'error.gamma', 'overpay'],
  neutral: withRules({ error: { agent: 0, above: 0, gamma: 0 } }),
});

/** No decider is wrong more often than a coin. */
const CAP = 0.5;

/** Draws whether this justified grant is wrong: half of the errors grant too much, half too little. */
export function drawError(w: World, c: number, decider: number): void {
  const { cases } = w;
  const adviser = cases.adviser[c] as number;
  let probability = errorOf(w, c, decider);
  if (adviser >= 0) probability = (probability + errorOf(w, c, adviser)) / 2;
  if (!w.chance(c, Purpose.error, probability)) return;
  if (w.chance(c, Purpose.errorKind, 0.5)) {
    w.emit(Trace.erred, c, 1, w.rules.overpay * (cases.amount[c] as number));
  } else {
    cases.tooSmall[c] = 1;
    w.emit(Trace.erred, c, -1, 0);
  }
}

function errorOf(w: World, c: number, decider: number): number {
  const { error: e } = w.rules;
  const { rank, competence } = w.company;
  const base = rank[decider] === 'agent' ? e.agent : e.above;
  const beyond = Math.max(1, (w.cases.amount[c] as number) / (competence[decider] as number));
  return Math.min(CAP, base * pow(beyond, e.gamma));
}
