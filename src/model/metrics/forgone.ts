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

const canHappen = ({ rules }: ModelSpec): boolean => rules.collect !== null && rules.forgone > 0;

/** Money that is granted and never reaches its customer; nothing to tell where it is sent. */
export const forgone = defineMetric({
  infos: (spec) => (canHappen(spec) ? [countInfo('per 1,000', FORGONE)] : []),
  observe: (o) => (canHappen(o.spec) ? [observeCount(o, 'per 1,000', FORGONE)] : []),
});
