import type { ModelSpec } from '../spec.ts';
import { Trace } from '../trace.ts';
import { type Count, countInfo, observeCount } from './counts.ts';
import { defineMetric } from './metric.ts';

const VISITS: Count = {
  id: 'visits',
  definition: 'Visits by a technician, per 100 arriving complaints.',
  direction: 'neither',
  code: Trace.visited,
};

const hasVisits = ({ types }: ModelSpec): boolean => types.some(({ visit }) => visit !== null);

/** Where technicians go to customers at all. */
export const visits = defineMetric({
  infos: (spec) => (hasVisits(spec) ? [countInfo('%', VISITS)] : []),
  observe: (o) => (hasVisits(o.spec) ? [observeCount(o, '%', VISITS)] : []),
});
