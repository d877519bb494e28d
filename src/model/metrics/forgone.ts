import { shapesOf } from '../shapes.ts';
import type { ModelSpec } from '../spec.ts';
import { Trace } from '../trace.ts';
import { type Count, countInfo, observeCount } from './counts.ts';
import { defineMetric } from './metric.ts';

const FORGONE: Count = {
  id: 'forgone',
  definition:
    'Complaints whose customer never collected the money granted: closed as remedied, counted as withdrawn.',
  direction: 'lower',
  code: Trace.forgone,
};

/** Whether any shape lets customers come for their money, and some never come, perhaps in a later one. */
function canHappen(spec: ModelSpec): boolean {
  const shapes = shapesOf(spec);
  return shapes.some(({ rules }) => rules.collect !== null) && shapes.some(({ rules }) => rules.forgone > 0);
}

/** Money that is granted and never reaches its customer; nothing to tell where it is sent. */
export const forgone = defineMetric({
  infos: (spec) => (canHappen(spec) ? [countInfo('per 1,000', FORGONE)] : []),
  observe: (o) => (canHappen(o.spec) ? [observeCount(o, 'per 1,000', FORGONE)] : []),
});
