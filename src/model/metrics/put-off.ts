import type { ModelSpec } from '../spec.ts';
import { Trace } from '../trace.ts';
import { type Count, countInfo, observeCount } from './counts.ts';
import { defineMetric } from './metric.ts';

const ANALYSES: Count = {
  id: 'analyses',
  definition: 'Times a decider asked for one more analysis before deciding.',
  direction: 'lower',
  code: Trace.analysed,
};

const DEFERRALS: Count = {
  id: 'deferrals',
  definition: 'Times a committee did not agree, and the case waited for its next turn.',
  direction: 'lower',
  code: Trace.deferred,
};

/** Only where deciders may ask for analyses, and where there are committees. */
function counts({ rules, chart }: ModelSpec): Count[] {
  return [
    ...(rules.analysis > 0 ? [ANALYSES] : []),
    ...(chart.positions.some(({ committee }) => committee !== null) ? [DEFERRALS] : []),
  ];
}

/** How often a decision is put off by those who are to make it. */
export const putOff = defineMetric({
  infos: (spec) => counts(spec).map((count) => countInfo('per 1,000', count)),
  observe: (o) => counts(o.spec).map((count) => observeCount(o, 'per 1,000', count)),
});
