/** One complaint's made-up life in two designs: four hours in one, three days in the other. */

import type { Example, ExampleLife, ExampleStep, Results } from '../../src/study/results.ts';

type Stretch = readonly [phase: string, hours: number, working: boolean, holder: string | null];

const LONG: readonly Stretch[] = [
  ['frontQueue', 0.05, false, 'frontLine'],
  ['frontWork', 0.2, true, 'frontLine'],
  ['decisionWait', 0.6, false, 'supervisor-2'],
  ['deciding', 0.05, true, 'supervisor-2'],
  ['decisionWait', 30, false, 'coo'],
  ['deciding', 0.4, true, 'coo'],
  ['unitWait', 20, false, 'operations-desk'],
  ['action', 16, true, 'operations-desk'],
  ['lead', 5, false, null],
  ['closing', 0.3, true, 'frontLine'],
];
const SHORT: readonly Stretch[] = [
  ['frontWork', 0.2, true, 'frontLine'],
  ['customer', 1, false, null],
  ['frontWork', 0.1, true, 'frontLine'],
  ['unitWait', 2, false, 'operations-desk'],
  ['action', 0.6, true, 'operations-desk'],
  ['closing', 0.1, true, 'frontLine'],
];

/** The first design beside the last one; null where there is but one. */
export function exampleOf(results: Results): Example | null {
  const ids = Object.keys(results.designs);
  const [a, b] = [ids[0], ids.at(-1)];
  if (a === undefined || b === undefined || a === b) return null;
  return {
    percentile: 99,
    of: 'saved',
    among: 16164,
    sooner: 301,
    later: 156,
    replication: 0,
    type: 'complaint',
    unit: 'operations',
    amount: 144,
    a: life(a, LONG),
    b: life(b, SHORT),
  };
}

function life(design: string, stretches: readonly Stretch[]): ExampleLife {
  let at = 0;
  const steps = stretches.map(([phase, hours, working, holder]): ExampleStep => {
    const from = at;
    at += hours;
    return { phase, from, to: at, working, holder };
  });
  return { design, hours: at, steps };
}
