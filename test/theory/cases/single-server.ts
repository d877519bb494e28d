import { multiServer, pollaczekKhinchine } from '../closed-forms.ts';
import { figures, scenario, waits } from '../simulator.ts';
import type { TheoryCase } from '../theory-case.ts';

/** One agent, eight contacts an hour, six minutes each. */
const LAMBDA = 8;
const SERVICE = 0.1;
const SECONDS = 3600;

const line = multiServer(LAMBDA, 1 / SERVICE, 1);
const sojournQuantile = (p: number): number => -Math.log(1 - p) / (1 / SERVICE - LAMBDA);

const complaints = figures(
  scenario({
    seats: 1,
    weeks: 95,
    contacts: '{ claim: { perHour: 8, intake: exponential 6min, faults: { service: { share: 1 } } } }',
  }),
);

const inquiry = (intake: string, weeks: number): string =>
  scenario({ seats: 1, weeks, contacts: `{ call: { perHour: 8, intake: ${intake} } }` });

const callers = waits(inquiry('exponential 6min', 80));

/** Mean wait in seconds with this law of service, through the metric. */
function meanWait(claim: string, intake: string, scv: number, weeks: number): TheoryCase {
  const run = figures(inquiry(intake, weeks));
  return {
    claim,
    exact: { 'mean wait, s': SECONDS * pollaczekKhinchine(LAMBDA, SERVICE, scv) },
    replications: 64,
    simulate: (replication) => ({ 'mean wait, s': run(replication)('asa') }),
  };
}

const feedback = figures(
  scenario({
    seats: 1,
    weeks: 38,
    company: '  reopen: .2\n  maxCycles: 100\n  returnDelay: 0min',
    contacts: '{ claim: { perHour: 6, intake: exponential 6min, faults: { service: { share: 1 } } } }',
  }),
);

export const singleServer: readonly TheoryCase[] = [
  {
    claim: 'complaints at one agent stay as long as in an M/M/1 queue, in the mean and in the tail',
    exact: {
      'mean wait, s': SECONDS * line.wait,
      'mean wait from the breakdown, h': line.wait,
      'mean time in system, h': line.sojourn,
      'median time in system, h': sojournQuantile(0.5),
      'p90 of time in system, h': sojournQuantile(0.9),
      'p95 of time in system, h': sojournQuantile(0.95),
      'mean number in system': LAMBDA * line.sojourn,
      'utilisation, %': 100 * LAMBDA * SERVICE,
    },
    replications: 64,
    simulate: (replication) => {
      const figure = complaints(replication);
      return {
        'mean wait, s': figure('asa'),
        'mean wait from the breakdown, h': figure('latency.frontQueue'),
        'mean time in system, h': figure('resolutionTime.mean'),
        'median time in system, h': figure('resolutionTime.p50'),
        'p90 of time in system, h': figure('resolutionTime.p90'),
        'p95 of time in system, h': figure('resolutionTime.p95'),
        'mean number in system': figure('backlog.mean'),
        'utilisation, %': figure('utilisation.frontLine'),
      };
    },
  },
  {
    claim:
      'callers of one agent wait as in an M/M/1 queue: four in five at all, one in twenty over 83 minutes',
    exact: {
      'share that waits': LAMBDA * SERVICE,
      'p95 of waiting, h': line.waitQuantile(0.95),
    },
    replications: 64,
    simulate: (replication) => {
      const times = callers(replication);
      return { 'share that waits': times.positive, 'p95 of waiting, h': times.quantile(0.95) };
    },
  },
  meanWait('calls of equal length wait half as long as exponential ones: M/D/1', '6min', 0, 30),
  meanWait(
    'calls of lognormal length wait as long as Pollaczek and Khinchine say',
    '{ mean: 6min, cv: 1.4142135623730951 }',
    2,
    170,
  ),
  {
    claim: 'customers who come back at once, one in five, stay as long as in an M/M/1 queue with feedback',
    exact: { 'mean time to the final close, h': 1 / (10 * 0.8 - 6), 'utilisation, %': 75 },
    replications: 64,
    simulate: (replication) => {
      const figure = feedback(replication);
      return {
        'mean time to the final close, h': figure('resolutionTime.mean'),
        'utilisation, %': figure('utilisation.frontLine'),
      };
    },
  },
];
