import jstat from 'jstat';
import { Sample } from '../../../src/kernel/stats/sample.ts';
import { Trace } from '../../../src/model/trace.ts';
import { hypoexponential, inverse } from '../closed-forms.ts';
import { figures, scenario, timesOf, watched } from '../simulator.ts';
import type { TheoryCase } from '../theory-case.ts';

/**
 * Everything needs the top's signature: an agent's brief, two bosses who pass it on with a brief, and the
 * decision. One law of briefs serves all three; attention makes the second and third slower.
 */
const ARRIVALS = 2;
const RATES = [4, 3.5, 3, 2.5];
const stages = RATES.map((rate) => rate - ARRIVALS);
const pathTime = (p: number): number => inverse((t) => hypoexponential(stages, t), p);

const chain = watched(
  scenario({
    seats: 1,
    weeks: 150,
    company: `
  positions: { boss: { role: ceo } }
  service: { seats: 1, layers: 2, under: boss }
  delegation: tell
  ladder: { agent: 0, head: 0, executive: 0 }
  work: { brief: exponential 15min, decision: exponential 24min }`,
    contacts: '{ claim: { perHour: 2, intake: 0min, amount: 100, faults: { service: { share: 1 } } } }',
    design:
      '{ setPosition: { supervisor-1: { attention: .875, limit: 0 }, serviceHead: { attention: .75, limit: 0 } } }',
  }),
  ({ world, trace, counts }) => {
    const sample = new Sample();
    trace.on(Trace.decided, (t, c) => {
      const since = world.cases.arrivedAt[c] as number;
      if (counts(since)) sample.add(t - since);
    });
    return () => timesOf(sample);
  },
);

/** Claims with median 60 and sigma 1.1 on the log scale; nothing takes time. */
const MEDIAN = 60;
const SIGMA = 1.1;
const above = (limit: number): number => 1 - jstat.normal.cdf(Math.log(limit / MEDIAN) / SIGMA, 0, 1);
const MEAN = MEDIAN * Math.exp((SIGMA * SIGMA) / 2);
const CV = Math.sqrt(Math.exp(SIGMA * SIGMA) - 1);

const limits = figures(
  scenario({
    seats: 1,
    weeks: 3,
    company: `
  positions: { boss: { role: ceo } }
  service: { seats: 1, layers: 2, under: boss }
  delegation: tell
  ladder: { agent: 50, head: 1000 }`,
    contacts: `{ claim: { perHour: 60, intake: 0min, amount: { mean: ${MEAN}, cv: ${CV} }, faults: { service: { share: 1 } } } }`,
    design: '{ setPosition: { supervisor-1: { limit: 250 } } }',
  }),
);

export const authority: readonly TheoryCase[] = [
  {
    claim:
      'a chain of four signatures takes as long as four M/M/1 queues in series, in the mean and in the tail',
    exact: {
      'mean time to the decision, h': stages.reduce((sum, rate) => sum + 1 / rate, 0),
      'median, h': pathTime(0.5),
      'p90, h': pathTime(0.9),
      'p95, h': pathTime(0.95),
    },
    replications: 64,
    simulate: (replication) => {
      const times = chain(replication);
      return {
        'mean time to the decision, h': times.mean,
        'median, h': times.quantile(0.5),
        'p90, h': times.quantile(0.9),
        'p95, h': times.quantile(0.95),
      };
    },
  },
  {
    claim: 'each limit passes on the share of claims above it',
    exact: {
      'to the supervisor, per 1,000': 1000 * above(50),
      'to the service head, per 1,000': 1000 * above(250),
      'to the top, per 1,000': 1000 * above(1000),
      'steps up, per 1,000': 1000 * (above(50) + above(250) + above(1000)),
    },
    // One claim in 190 exceeds the highest limit.
    width: { 'to the top, per 1,000': 0.05 },
    replications: 64,
    simulate: (replication) => {
      const figure = limits(replication);
      return {
        'to the supervisor, per 1,000': figure('escalations.authority.supervisor'),
        'to the service head, per 1,000': figure('escalations.authority.head'),
        'to the top, per 1,000': figure('escalations.authority.ceo'),
        'steps up, per 1,000': figure('escalations.authority'),
      };
    },
  },
];
