import { jackson, reaches } from '../closed-forms.ts';
import { Network } from '../network.ts';
import { figures, scenario } from '../simulator.ts';
import type { TheoryCase } from '../theory-case.ts';

/**
 * Misrouted complaints go to the desk of unit a or b and are explained again as often as it takes; one closed
 * complaint in five comes back at once. Three stations, each with feedback: front line, desk a, desk b.
 */
const MISROUTE = 0.25;
const REOPEN = 0.2;
const bounced = figures(
  scenario({
    seats: 3,
    weeks: 7,
    company: `
  positions: { boss: { role: ceo }, a: { reportsTo: boss }, b: { reportsTo: boss } }
  units: { a: { head: a, desk: 1 }, b: { head: b, desk: 2 } }
  service: { seats: 3, layers: 1, under: boss }
  misroute: ${MISROUTE}
  reopen: ${REOPEN}
  maxCycles: 100
  returnDelay: 0min
  work: { handoff: exponential 12min }`,
    contacts: '{ claim: { perHour: 12, intake: exponential 6min, faults: { service: { share: 1 } } } }',
  }),
);
const bouncing = jackson(
  [12, 0, 0],
  [
    [(1 - MISROUTE) * REOPEN, MISROUTE / 2, MISROUTE / 2],
    [1, 0, 0],
    [1, 0, 0],
  ],
  [
    { servers: 3, mu: 10 },
    { servers: 1, mu: 5 },
    { servers: 2, mu: 5 },
  ],
);

/** Three levels of support with escalation, sending back and repeat contact. */
const ROUTING = [
  [0.05, 0.3, 0],
  [0.1, 0, 0.2],
  [0, 0.15, 0],
];
const LEVELS = [
  { servers: 8, mu: 6 },
  { servers: 8, mu: 2 },
  { servers: 4, mu: 1 },
];
const levels = jackson([30, 0, 0], ROUTING, LEVELS);

export const networks: readonly TheoryCase[] = [
  {
    claim: 'complaints that bounce and come back stay as long as in a Jackson network with feedback',
    exact: {
      'mean time to the final close, h': bouncing.total,
      'mean number open': 12 * bouncing.total,
      'utilisation of the front line, %': 100 * (bouncing.utilisation[0] as number),
      'utilisation of desk a, %': 100 * (bouncing.utilisation[1] as number),
      'utilisation of desk b, %': 100 * (bouncing.utilisation[2] as number),
    },
    replications: 64,
    simulate: (replication) => {
      const figure = bounced(replication);
      return {
        'mean time to the final close, h': figure('resolutionTime.mean'),
        'mean number open': figure('backlog.mean'),
        'utilisation of the front line, %': figure('utilisation.frontLine'),
        'utilisation of desk a, %': figure('utilisation.a-desk'),
        'utilisation of desk b, %': figure('utilisation.b-desk'),
      };
    },
  },
  {
    claim: 'three levels with escalation and sending back are a Jackson network, station by station',
    exact: {
      'mean time in system, h': levels.total,
      'share that reaches level 2': reaches(ROUTING, 1),
      'share that reaches level 3': reaches(ROUTING, 2),
      'visits an hour, level 1': levels.flows[0] as number,
      'visits an hour, level 2': levels.flows[1] as number,
      'visits an hour, level 3': levels.flows[2] as number,
      'time at level 1, h': levels.sojourns[0] as number,
      'time at level 2, h': levels.sojourns[1] as number,
      'time at level 3, h': levels.sojourns[2] as number,
    },
    replications: 64,
    simulate: (replication) => {
      const network = new Network(30, ROUTING, LEVELS, ['levels', replication], 50);
      const { time, reached, flows, sojourns } = network.run(1500);
      return {
        'mean time in system, h': time,
        'share that reaches level 2': reached[1] as number,
        'share that reaches level 3': reached[2] as number,
        'visits an hour, level 1': flows[0] as number,
        'visits an hour, level 2': flows[1] as number,
        'visits an hour, level 3': flows[2] as number,
        'time at level 1, h': sojourns[0] as number,
        'time at level 2, h': sojourns[1] as number,
        'time at level 3, h': sojourns[2] as number,
      };
    },
  },
];
