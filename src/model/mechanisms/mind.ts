import type { MindSpec, RulesSpec } from '../spec.ts';
import { defineMechanism, withPositions } from './mechanism.ts';

export const mind = defineMechanism({
  id: 'mind',
  does: 'What the boss of the service head values shapes the unit: its cost and order, or its generosity and its weight.',
  section: '2.6',
  parameters: ['mind', 'mind.thrift', 'mind.order', 'mind.generosity', 'mind.backing'],
  neutral: withPositions({ mind: { process: 0, customer: 0 } }),
});

/** Of nobody: where the service head has no boss. */
export const NO_MIND: MindSpec = { process: 0, customer: 0 };

/**
 * The rules of a service unit whose boss has this mind. Process leaves less room for variation and for
 * generosity; customer gives more benefit of the doubt and speaks for service's requests.
 */
export function underMind(rules: RulesSpec, { process, customer }: MindSpec): RulesSpec {
  if (process === 0 && customer === 0) return rules;
  const { order, generosity, backing } = rules.mind;
  const patient = rules.benefitOfDoubt * (1 - process);
  return {
    ...rules,
    misroute: rules.misroute * (1 - order * process),
    benefitOfDoubt: 1 - (1 - patient) * (1 - generosity * customer),
    contest: rules.contest * (1 - backing * customer),
  };
}

/** What is left of the service unit's pay under a boss of this mind. */
export function payUnder(rules: RulesSpec, { process }: MindSpec): number {
  return 1 - rules.mind.thrift * process;
}

/** A draw of work with so much of its distance from the mean taken away. */
export function steadied(drawn: number, mean: number, order: number): number {
  return mean + (drawn - mean) * (1 - order);
}
