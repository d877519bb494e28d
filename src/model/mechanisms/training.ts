import type { RulesSpec } from '../spec.ts';
import type { World } from '../world.ts';
import { defineMechanism, withRules } from './mechanism.ts';

export const fitness = defineMechanism({
  id: 'fitness',
  does: 'Some agents suit the work less than others and err more often.',
  section: '4.4',
  parameters: ['fitness'],
  neutral: withRules({ fitness: 0 }),
});

export const training = defineMechanism({
  id: 'training',
  does: 'Agents spend time in training, err less, send fewer complaints to a wrong desk, and decide less by their own view.',
  section: '2.5',
  parameters: ['training', 'trainingEffect'],
  neutral: withRules({ training: 0, trainingEffect: 0 }),
});

/** Factor on the probability of error of the agent at a seat; 1 where no seat is meant. */
export function fitnessOf(w: World, seat: number): number {
  return seat < 0 ? 1 : w.persons.fitness(seat, w.rules.fitness);
}

/** What training leaves of the agents' errors, wrong desks and own views. */
export function lapses(rules: RulesSpec): number {
  return Math.max(0, 1 - rules.trainingEffect * rules.training);
}

/** The rules with what training takes away from agents' errors and wrong desks. */
export function trained(rules: RulesSpec): RulesSpec {
  const left = lapses(rules);
  if (left === 1) return rules;
  return {
    ...rules,
    misroute: rules.misroute * left,
    error: { ...rules.error, agent: rules.error.agent * left },
  };
}
