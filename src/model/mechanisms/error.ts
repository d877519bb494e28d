import { pow } from '../../kernel/random/math.ts';
import { Purpose } from '../purpose.ts';
import { Trace } from '../trace.ts';
import type { World } from '../world.ts';
import { afterAnalyses } from './analysis.ts';
import { defineMechanism, withRules } from './mechanism.ts';
import { fitnessOf } from './training.ts';

export const error = defineMechanism({
  id: 'error',
  does: 'A justified grant is wrong with a probability that depends on who decides and on the amount.',
  section: '4.4',
  parameters: ['error.agent', 'error.above', 'error.gamma', 'errorCap', 'generousErrors', 'overpay'],
  neutral: withRules({ error: { agent: 0, above: 0, gamma: 0 } }),
});

/** Draws whether this justified grant is wrong, and whether it grants too much or too little. */
export function drawError(w: World, c: number, decider: number, seat: number): void {
  const { cases } = w;
  const adviser = cases.adviser[c] as number;
  let probability = errorOf(w, c, decider, seat);
  if (adviser >= 0) probability = (probability + errorOf(w, c, adviser, -1)) / 2;
  probability *= afterAnalyses(w, c);
  if (!w.chance(c, Purpose.error, probability)) return;
  if (w.chance(c, Purpose.errorKind, w.rules.generousErrors)) {
    const money = w.rules.overpay * (cases.amount[c] as number);
    cases.owed[c] = (cases.owed[c] as number) + money;
    w.emit(Trace.erred, c, 1, money);
  } else {
    cases.tooSmall[c] = 1;
    w.emit(Trace.erred, c, -1, 0);
  }
}

function errorOf(w: World, c: number, decider: number, seat: number): number {
  const { error: e, errorCap } = w.rules;
  const { rank, competence } = w.company;
  const base = rank[decider] === 'agent' ? e.agent * fitnessOf(w, seat) : e.above;
  const beyond = Math.max(1, (w.cases.amount[c] as number) / (competence[decider] as number));
  return Math.min(errorCap, base * pow(beyond, e.gamma));
}
