import { shapesOf } from '../shapes.ts';
import type { ModelSpec } from '../spec.ts';
import { Trace } from '../trace.ts';
import { type Count, countInfo, observeCount } from './counts.ts';
import { defineMetric } from './metric.ts';

const LOST: Count = {
  id: 'lostCases',
  definition:
    'Times an unregistered complaint went astray between two desks; each time of each complaint counts.',
  direction: 'lower',
  code: Trace.lost,
};

/** Whether any shape leaves complaints unregistered, and any, perhaps a later one, loses them. */
function canHappen(spec: ModelSpec): boolean {
  const shapes = shapesOf(spec);
  return shapes.some(({ rules }) => rules.registered < 1) && shapes.some(({ rules }) => rules.lost > 0);
}

/** What becomes of notes; nothing to tell where every complaint is registered. */
export const astray = defineMetric({
  infos: (spec) => (canHappen(spec) ? [countInfo('per 1,000', LOST)] : []),
  observe: (o) => (canHappen(o.spec) ? [observeCount(o, 'per 1,000', LOST)] : []),
});
