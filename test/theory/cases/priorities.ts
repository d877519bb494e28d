import { Sample } from '../../../src/kernel/stats/sample.ts';
import { Task } from '../../../src/model/task.ts';
import { Trace } from '../../../src/model/trace.ts';
import { cobham } from '../closed-forms.ts';
import { scenario, timesOf, watched } from '../simulator.ts';
import type { TheoryCase } from '../theory-case.ts';

const MINUTES = 60;

/**
 * Complaints of two severities that take no time in front and then all wait at service's own desk, which takes
 * the most severe first. Mean wait in that tray of each, in minutes.
 */
function waitsBySeverity(seats: number, work: string, perHour: readonly [number, number], weeks: number) {
  const type = (rate: number, severity: number): string =>
    `{ perHour: ${rate}, intake: 0min, severity: ${severity}, justified: 1, ` +
    `faults: { service: { share: 1, mustAct: 1, work: ${work} } } }`;
  const text = scenario({
    seats: 1,
    weeks,
    company: `  service: { seats: 1, layers: 1, desk: { seats: ${seats}, inTray: severest } }`,
    contacts: `{ urgent: ${type(perHour[0], 2)}, other: ${type(perHour[1], 1)} }`,
  });
  return watched(text, ({ world, trace, counts }) => {
    const samples = [new Sample(), new Sample()] as const;
    const { cases, items } = world;
    trace.on(Trace.started, (t, c, item) => {
      if (items.task[item] !== Task.action || !counts(t)) return;
      (samples[cases.type[c] as 0 | 1] as Sample).add(t - (items.since[item] as number));
    });
    return () => samples.map((sample) => MINUTES * timesOf(sample).mean) as [number, number];
  });
}

function priorityCase(
  claim: string,
  lambdas: readonly [number, number],
  mu: number,
  seats: number,
  weeks: number,
): TheoryCase {
  const run = waitsBySeverity(seats, `exponential ${60 / mu}min`, lambdas, weeks);
  const [urgent, other] = cobham(lambdas, mu, seats) as [number, number];
  return {
    claim,
    exact: { 'mean wait, severe, min': MINUTES * urgent, 'mean wait, others, min': MINUTES * other },
    replications: 64,
    simulate: (replication) => {
      const [severe, others] = run(replication);
      return { 'mean wait, severe, min': severe, 'mean wait, others, min': others };
    },
  };
}

export const priorities: readonly TheoryCase[] = [
  priorityCase('a desk that takes the most severe first makes each wait as Cobham says', [3, 5], 10, 1, 80),
  priorityCase('so does a desk of four', [6, 14], 6, 4, 72),
];
