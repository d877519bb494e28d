import { Burial } from '../cases.ts';
import { ENDED, Trace } from '../trace.ts';
import { SlicedSum } from './cohort.ts';
import { type Count, countInfo, observeCount } from './counts.ts';
import { defineMetric, type Observation, type Read } from './metric.ts';

const EXPOSURE: Count = {
  id: 'conflict.exposure',
  definition: 'Complaints put before a position that answers for the unit at fault.',
  direction: 'lower',
  code: Trace.exposed,
};

/** Each complaint once, however many of the three it meets. */
const ARISEN: Omit<Count, 'code'> = {
  id: 'conflict.arisen',
  definition:
    'Complaints that met a conflict of interest: put before a position that answers for the unit at fault, not raised, or contested by that unit.',
  direction: 'lower',
};

function observeArisen({ trace, cohort }: Observation): Read {
  const sum = new SlicedSum(cohort);
  // Complaints alive that have met one; ids are used again.
  const met = new Set<number>();
  for (const code of ENDED) trace.on(code, (_t, c) => met.delete(c));
  const meets = (c: number): void => {
    if (!cohort.has(c) || met.has(c)) return;
    met.add(c);
    sum.add(c);
  };
  trace.on(Trace.exposed, (_t, c) => meets(c));
  trace.on(Trace.contested, (_t, c) => meets(c));
  trace.on(Trace.closed, (_t, c, _outcome, burial) => {
    if (burial === Burial.notRaised) meets(c);
  });
  return sum.per(cohort.arrivals, 1000);
}

const SURFACED: readonly Count[] = [
  {
    id: 'conflict.internal',
    definition: 'Cases taken round a conflicted position by a dotted line or a skip-level right.',
    direction: 'neither',
    code: Trace.internal,
  },
  {
    id: 'conflict.forced',
    definition: 'Repeat complaints that went over the head of who had buried the case.',
    direction: 'neither',
    code: Trace.forced,
  },
  {
    id: 'conflict.external',
    definition: 'Complaints taken outside: regulator, press, social media.',
    direction: 'neither',
    code: Trace.external,
    // Closed for the target’s sake is no conflict of interest.
    when: ({ world }, c) => world.cases.burial[c] !== Burial.untreated,
  },
];

/** A conflict arises (exposure), surfaces (escalations: neither better nor worse) or is buried (buried.ts). */
export const conflict = defineMetric({
  infos: () => [
    countInfo('%', EXPOSURE),
    { ...ARISEN, unit: 'per 1,000', sliced: true },
    ...SURFACED.map((count) => countInfo('per 1,000', count)),
    {
      id: 'conflict.escalations',
      unit: 'per 1,000',
      definition: 'Conflict-of-interest escalations: internal, forced and external together.',
      direction: 'neither',
      sliced: true,
    },
  ],
  observe: (o) => {
    const all = new SlicedSum(o.cohort);
    for (const { code, when } of SURFACED) {
      o.trace.on(code, (_t, c, a, b) => {
        if (o.cohort.has(c) && (!when || when(o, c, a, b))) all.add(c);
      });
    }
    return [
      observeCount(o, '%', EXPOSURE),
      observeArisen(o),
      ...SURFACED.map((count) => observeCount(o, 'per 1,000', count)),
      all.per(o.cohort.arrivals, 1000),
    ];
  },
});
