import type { RulesSpec } from '../spec.ts';
import { defineMechanism, withRules } from './mechanism.ts';

export const payer = defineMechanism({
  id: 'payer',
  does: 'Where another unit must pay for its fault it contests and hides more, and less where a common fund pays.',
  section: '4.6',
  parameters: ['payer', 'payment.contest', 'payment.suppress', 'payment.fund'],
  neutral: withRules({ payer: 'service' }),
});

/** `contest` by who pays; `charged`: the case is about money, and about a fault that is not service's own. */
export function contestOf({ contest, payer: pays, payment }: RulesSpec, charged: boolean): number {
  if (!charged || pays === 'service') return contest;
  return Math.min(1, contest * (pays === 'unit' ? payment.contest : payment.fund));
}

/** `suppress` by who pays. */
export function suppressOf({ suppress, payer: pays, payment }: RulesSpec, charged: boolean): number {
  return charged && pays === 'unit' ? Math.min(1, suppress * payment.suppress) : suppress;
}
