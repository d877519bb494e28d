import type { DelegationLevel, RulesSpec } from '../../model/spec.ts';
import type { Settings } from '../company/settings.ts';

/** The rules as the model takes them, with a delegation level for each kind of remedy there is. */
export function resolveRules(settings: Settings, remedies: readonly string[]): RulesSpec {
  const { ladder, attention, cost, neutralTop, hours, delegation, ...others } = settings;
  // What becomes part of positions and contact types.
  const { limits, channels, channel, work, ...rules } = others;
  const { visit, ...workOfAll } = work;
  const level = (kind: string): [string, DelegationLevel] => [
    kind,
    delegation.kinds.get(kind) ?? delegation.others,
  ];
  return {
    ...rules,
    turnoverCost: cost.turnover,
    work: workOfAll,
    delegation: Object.fromEntries(remedies.map(level)),
  };
}
