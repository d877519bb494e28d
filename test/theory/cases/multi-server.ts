import { Trace } from '../../../src/model/trace.ts';
import { erlangA, multiServer } from '../closed-forms.ts';
import { Network } from '../network.ts';
import { figures, scenario, waits, watched } from '../simulator.ts';
import type { TheoryCase } from '../theory-case.ts';

/** Calls of exponential length, mean ten minutes. */
const MU = 6;
const SECONDS = 3600;
const MINUTES = 60;

const calls = (seats: number, perHour: number, weeks: number, more = '', file = ''): string =>
  scenario({
    seats,
    weeks,
    contacts: `{ call: { perHour: ${perHour}, intake: exponential 10min${more} } }`,
    file,
  });

const five = multiServer(20, MU, 5);
const fiveAgents = calls(5, 20, 36, '', 'serviceLevel: 20s');
const fiveFigures = figures(fiveAgents);
const fiveWaits = waits(fiveAgents);

const alone = multiServer(5, MU, 1);
const pooled = multiServer(20, MU, 4);
const aloneFigures = figures(calls(1, 5, 140));
const pooledFigures = figures(calls(4, 20, 55));

const large = multiServer(600, MU, 110);
/** On the kernel: it takes a caller less time than the whole simulator does. */
const largeLine = (replication: number) =>
  new Network(600, [[0]], [{ servers: 110, mu: MU }], ['large', replication], 20).run(900);

const impatient = erlangA(20, MU, 12, 3);
const impatientText = calls(3, 20, 4, ', patience: exponential 5min');
const impatientFigures = figures(impatientText);
/** Of all callers of the window, those who hang up included: share that waits, mean wait in minutes. */
const impatientCallers = watched(impatientText, ({ world, trace, counts }) => {
  let callers = 0;
  let waiting = 0;
  let minutes = 0;
  const add = (t: number, wait: number): void => {
    if (!counts(t - wait)) return;
    callers++;
    if (wait > 0) waiting++;
    minutes += wait;
  };
  trace.on(Trace.answered, (t, _c, wait) => add(t, wait));
  trace.on(Trace.abandoned, (t, c) => add(t, t - (world.cases.arrivedAt[c] as number)));
  return () => ({ waits: waiting / callers, minutes: minutes / callers });
});

export const multiServerCases: readonly TheoryCase[] = [
  {
    claim: 'five agents are waited for as Erlang C says: how many wait, how long, and how long at worst',
    exact: {
      'share that waits': five.waits,
      'mean wait, s': SECONDS * five.wait,
      'answered within 20 s, %': 100 * five.within(20 / SECONDS),
      'p90 of waiting, min': MINUTES * five.waitQuantile(0.9),
      'p95 of waiting, min': MINUTES * five.waitQuantile(0.95),
      'utilisation, %': (100 * 20) / (5 * MU),
    },
    replications: 64,
    simulate: (replication) => {
      const figure = fiveFigures(replication);
      const times = fiveWaits(replication);
      return {
        'share that waits': times.positive,
        'mean wait, s': figure('asa'),
        'answered within 20 s, %': figure('serviceLevel'),
        'p90 of waiting, min': MINUTES * times.quantile(0.9),
        'p95 of waiting, min': MINUTES * times.quantile(0.95),
        'utilisation, %': figure('utilisation.frontLine'),
      };
    },
  },
  {
    claim: 'a hundred and ten agents keep 24 % of callers waiting, where square-root staffing expects 22 %',
    exact: { 'share that waits': large.waits },
    replications: 64,
    simulate: (replication) => ({ 'share that waits': largeLine(replication).waiting[0] as number }),
  },
  {
    claim: 'four agents with a line each make callers wait five times as long as four who share one',
    exact: {
      'mean wait, a line each, min': MINUTES * alone.wait,
      'mean wait, one line, min': MINUTES * pooled.wait,
    },
    replications: 64,
    simulate: (replication) => ({
      'mean wait, a line each, min': aloneFigures(replication)('asa') / 60,
      'mean wait, one line, min': pooledFigures(replication)('asa') / 60,
    }),
  },
  {
    claim: 'impatient callers hang up as often as Erlang A says, and the overloaded line stays finite',
    exact: {
      'abandoned, %': 100 * impatient.abandons,
      'share that waits': impatient.waits,
      'mean wait of all, min': MINUTES * impatient.wait,
      'mean wait of the answered, s': SECONDS * impatient.waitOfAnswered,
      'utilisation, %': 100 * impatient.utilisation,
    },
    replications: 64,
    simulate: (replication) => {
      const figure = impatientFigures(replication);
      const callers = impatientCallers(replication);
      return {
        'abandoned, %': figure('abandonment'),
        'share that waits': callers.waits,
        'mean wait of all, min': callers.minutes,
        'mean wait of the answered, s': figure('asa'),
        'utilisation, %': figure('utilisation.frontLine'),
      };
    },
  },
];
