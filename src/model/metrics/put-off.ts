import { shapesOf } from '../shapes.ts';
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

/** Only where deciders may ask for analyses, and where there are committees, in any shape. */
function counts(spec: ModelSpec): Count[] {
  const shapes = shapesOf(spec);
  const committees = shapes.flatMap(({ chart }) => chart.positions.filter((p) => p.committee !== null));
  return [
    ...(shapes.some(({ rules }) => rules.analysis > 0) ? [ANALYSES] : []),
    ...(committees.length > 0 ? [DEFERRALS] : []),
  ];
}

/** How often a decision is put off by those who are to make it. */
export const putOff = defineMetric({
  infos: (spec) => counts(spec).map((count) => countInfo('per 1,000', count)),
  observe: (o) => counts(o.spec).map((count) => observeCount(o, 'per 1,000', count)),
});
