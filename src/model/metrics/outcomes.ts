import { Trace } from '../trace.ts';
import { SlicedSum } from './cohort.ts';
import { type Count, countInfo, observeCount } from './counts.ts';
import { defineMetric, type MetricInfo } from './metric.ts';

const ENDED: readonly Count[] = [
  {
    id: 'outcome.resolved',
    definition: 'Complaints closed on the merits for good by the end of the run.',
    direction: 'higher',
    code: Trace.resolved,
  },
  {
    id: 'outcome.buried',
    definition: 'Complaints buried for good: the customer accepted it.',
    direction: 'lower',
    code: Trace.accepted,
  },
  {
    id: 'outcome.abandoned',
    definition: 'Complaints whose caller was lost in the line.',
    direction: 'lower',
    code: Trace.abandoned,
  },
  {
    id: 'outcome.withdrawn',
    definition: 'Complaints that the customer withdrew.',
    direction: 'lower',
    code: Trace.withdrawn,
  },
];

const OPEN: MetricInfo = {
  id: 'outcome.open',
  unit: '%',
  definition: 'Complaints still open at the end of the run: censored, never dropped.',
  direction: 'lower',
  sliced: true,
};

/** What became of the arriving complaints: five shares that add up to 100 %. */
export const outcomes = defineMetric({
  infos: () => [...ENDED.map((count) => countInfo('%', count)), OPEN],
  observe: (o) => {
    const ended = new SlicedSum(o.cohort);
    for (const { code } of ENDED) {
      o.trace.on(code, (_t, c) => {
        if (o.cohort.has(c)) ended.add(c);
      });
    }
    const done = ended.per(o.cohort.arrivals, 100);
    return [...ENDED.map((count) => observeCount(o, '%', count)), (slice) => 100 - done(slice)];
  },
});
