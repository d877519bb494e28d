import { PHASES, type PhaseName } from '../task.ts';
import { Trace } from '../trace.ts';
import { SlicedSum } from './cohort.ts';
import { defineMetric } from './metric.ts';

const MEANING: Record<PhaseName, string> = {
  frontQueue: 'waiting in line for an agent',
  frontWork: "an agent's intake, brief or proposal",
  bouncing: 'at a wrong desk and being explained again',
  decisionWait: 'waiting for a decision',
  deciding: 'work on the decision',
  conflict: 'stalled by, or waiting to go round, a conflict of interest',
  negotiation: 'negotiation and arbitration between units',
  unitWait: 'waiting for the unit at fault',
  action: 'work of the unit at fault',
  lead: 'lead time',
  closing: 'telling the customer',
  customer: 'with the customer',
};

/** The resolution time of resolved complaints, split exactly into twelve parts. */
export const latency = defineMetric({
  infos: () =>
    PHASES.map((phase) => ({
      id: `latency.${phase}`,
      unit: 'h',
      definition: `Mean part of the resolution time: ${MEANING[phase]}.`,
      direction: phase === 'customer' ? ('neither' as const) : ('lower' as const),
      sliced: true,
    })),
  observe: ({ trace, cohort, clock }) => {
    const count = new SlicedSum(cohort);
    const sums = PHASES.map(() => new SlicedSum(cohort));
    trace.on(Trace.resolved, (t, c) => {
      if (!cohort.has(c)) return;
      count.add(c);
      sums.forEach((sum, phase) => {
        sum.add(c, clock.spent(c, phase, t) / 60);
      });
    });
    return sums.map((sum) => sum.per(count));
  },
});
