import { Burial } from '../cases.ts';
import { shapesOf } from '../shapes.ts';
import type { ModelSpec } from '../spec.ts';
import { Trace } from '../trace.ts';
import { type Count, countInfo, observeCount } from './counts.ts';
import { defineMetric } from './metric.ts';

const COUNTS: readonly Count[] = [
  {
    id: 'buried.untreated',
    definition:
      'Complaints marked closed without treatment because the target was near. No conflict of interest: apart from the conflicts buried.',
    direction: 'lower',
    code: Trace.pressured,
  },
  {
    id: 'buried.untreatedOutside',
    definition: 'Complaints so closed that their customers took outside: regulator, press, social media.',
    direction: 'lower',
    code: Trace.external,
    when: ({ world }, c) => world.cases.burial[c] === Burial.untreated,
  },
];

const countsOf = (spec: ModelSpec): readonly Count[] =>
  shapesOf(spec).some(({ rules }) => rules.targetPressure > 0) ? COUNTS : [];

/** Closings for the sake of the indicator; nothing to tell where nobody is tempted. */
export const untreated = defineMetric({
  infos: (spec) => countsOf(spec).map((count) => countInfo('per 1,000', count)),
  observe: (o) => countsOf(o.spec).map((count) => observeCount(o, 'per 1,000', count)),
});
