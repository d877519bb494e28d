import { Phase } from '../../../src/model/task.ts';
import { Trace } from '../../../src/model/trace.ts';
import { poissonAbove } from '../closed-forms.ts';
import { scenario, watched } from '../simulator.ts';
import type { TheoryCase } from '../theory-case.ts';

/** Twelve complaints an hour, each of which waits half an hour on average for a part; nothing else takes time. */
const MEAN = 6;

/** Time shares of the number waiting for a part. */
function inLead(lead: string) {
  const text = scenario({
    seats: 1,
    weeks: 14,
    contacts: `{ claim: { perHour: 12, intake: 0min, justified: 1, faults: { service: { share: 1, mustAct: 1, work: 0min, lead: ${lead} } } } }`,
  });
  return watched(text, ({ trace, from, to }) => {
    const shares: number[] = [];
    let n = 0;
    let since = 0;
    const hold = (t: number): void => {
      const held = Math.min(t, to) - Math.max(since, from);
      if (held > 0) shares[n] = (shares[n] ?? 0) + held / (to - from);
      since = t;
    };
    trace.on(Trace.phase, (t, _c, phase) => {
      if (phase !== Phase.lead) return;
      hold(t);
      n++;
    });
    trace.on(Trace.resolved, (t) => {
      hold(t);
      n--;
    });
    return () => {
      const moment = (k: number): number => shares.reduce((sum, share, m) => sum + (share ?? 0) * m ** k, 0);
      const over = shares.slice(11).reduce((sum, share) => sum + (share ?? 0), 0);
      return { mean: moment(1), variance: moment(2) - moment(1) ** 2, over };
    };
  });
}

function leadCase(claim: string, lead: string): TheoryCase {
  const run = inLead(lead);
  return {
    claim,
    exact: {
      'mean number waiting for a part': MEAN,
      'variance of that number': MEAN,
      'share of time above 10': poissonAbove(10, MEAN),
    },
    // A rare state, one hour in 23.
    width: { 'share of time above 10': 0.05 },
    replications: 64,
    simulate: (replication) => {
      const { mean, variance, over } = run(replication);
      return {
        'mean number waiting for a part': mean,
        'variance of that number': variance,
        'share of time above 10': over,
      };
    },
  };
}

export const leadTimes: readonly TheoryCase[] = [
  leadCase(
    'the number waiting for a part is Poisson: M/G/infinity, exponential lead time',
    'exponential 30min',
  ),
  leadCase('and does not heed the law of the lead time: lognormal', '{ mean: 30min, cv: 1.5 }'),
];
