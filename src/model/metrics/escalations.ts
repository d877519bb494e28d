import { Trace } from '../trace.ts';
import { type Count, countInfo, observeCount } from './counts.ts';
import { decidingRanks } from './decision-latency.ts';
import { defineMetric } from './metric.ts';

const KINDS: readonly Count[] = [
  {
    id: 'escalations.authority',
    definition: 'Steps up the line because a limit was too low, one for each boss asked.',
    direction: 'lower',
    code: Trace.asked,
  },
  {
    id: 'escalations.consulted',
    definition: 'Times a boss was asked for advice, the decision staying below.',
    direction: 'neither',
    code: Trace.consulted,
  },
  {
    id: 'escalations.crossUnit',
    definition: 'Requests of the service head to the head of another unit; standing agreements need none.',
    direction: 'neither',
    code: Trace.requested,
  },
  {
    id: 'escalations.contested',
    definition: 'Requests that the other head contested.',
    direction: 'lower',
    code: Trace.contested,
  },
  {
    id: 'escalations.arbitrated',
    definition: 'Contested requests that went up to a common boss for a ruling.',
    direction: 'neither',
    code: Trace.arbitrated,
  },
  {
    id: 'escalations.ownCause',
    definition: 'Contested requests ruled on by the head of the unit at fault, being the boss of both.',
    direction: 'lower',
    code: Trace.ownCause,
  },
];

/** Steps of authority by the rank of who is asked. */
const toRank = (rank: string): Count => ({
  id: `escalations.authority.${rank}`,
  definition: `Steps up the line to a position of rank ${rank}.`,
  direction: 'lower',
  code: Trace.asked,
  when: ({ world }, _c, p) => world.company.rank[p] === rank,
});

export const escalations = defineMetric({
  infos: (spec) =>
    [...KINDS, ...decidingRanks(spec).map(toRank)].map((count) => countInfo('per 1,000', count)),
  observe: (o) =>
    [...KINDS, ...decidingRanks(o.spec).map(toRank)].map((count) => observeCount(o, 'per 1,000', count)),
});
