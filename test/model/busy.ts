import type { ModelSpec } from '../../src/model/spec.ts';
import { smallModel } from '../study/small.ts';
import { constant } from './specs.ts';

/** A busy small company in which complaints bounce, stall, come back and are withdrawn. */
export function busy(under = 'east', perWeek = 400): ModelSpec {
  const spec = smallModel(under, perWeek);
  const [type] = spec.types;
  return {
    ...spec,
    types: [{ ...type!, giveUp: { kind: 'exponential', mean: 4000 } }],
    rules: {
      ...spec.rules,
      misroute: 0.2,
      reopen: 0.2,
      maxCycles: 2,
      suppress: 0.3,
      stall: constant(300),
      returnDelay: constant(200),
      reaction: { accept: 0.4, repeat: 0.4, external: 0.2 },
    },
  };
}
