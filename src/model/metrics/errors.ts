import { Trace } from '../trace.ts';
import { SlicedSum } from './cohort.ts';
import { type Count, countInfo, observeCount } from './counts.ts';
import { defineMetric } from './metric.ts';

const ERRORS: Count = {
  id: 'errors',
  definition: 'Justified complaints decided wrongly: too much, too little, or refused by personal taste.',
  direction: 'lower',
  code: Trace.erred,
};

export const errors = defineMetric({
  infos: () => [
    countInfo('per 1,000', ERRORS),
    {
      id: 'overpayment',
      unit: 'money per complaint',
      definition: 'Money granted too much, per arriving complaint.',
      direction: 'lower',
      sliced: true,
    },
  ],
  observe: (o) => {
    const overpaid = new SlicedSum(o.cohort);
    o.trace.on(Trace.erred, (_t, c, _sign, money) => {
      if (o.cohort.has(c)) overpaid.add(c, money);
    });
    return [observeCount(o, 'per 1,000', ERRORS), overpaid.per(o.cohort.arrivals)];
  },
});
