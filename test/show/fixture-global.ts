/** A made-up screening and indices of the first two designs of a fixture. For tests of what readers see, of nothing else. */

import { ledger } from '../../src/model/ledger/index.ts';
import { writePlace } from '../../src/scenario/moves/scale.ts';
import type { Indices, Results, Screening, Share } from '../../src/study/results.ts';

/** Mean effects and their sizes of assumptions by name; all others move it a little. */
const EFFECTS: Readonly<Record<string, readonly [number, number]>> = {
  candour: [-11.8, 11.8],
  'hours.ceo': [6.2, 6.4],
  deference: [-0.9, 4.1],
  preAgreed: [3.2, 3.3],
};
const SHARES = [0.52, 0.21, 0.09, 0.04];

const movable = ledger.filter(({ range, id }) => range !== null && !id.startsWith('cost'));

function about(results: Results) {
  const [a = '', b = ''] = Object.keys(results.designs);
  return { key: 'k', a, b, metric: 'resolvedWithin.7d', of: 'difference', replications: 2 } as const;
}

function movedOver({ id, unit, value, range }: (typeof ledger)[number]) {
  const [low, high] = (range ?? [value, value]).map(writePlace) as [string, string];
  return { parameter: id, unit, value: writePlace(value), low, high };
}

export function screeningOf(results: Results): Screening {
  const rows = movable.map((entry, i) => {
    const small = 1.6 * 0.9 ** i;
    const [mu, muStar] = EFFECTS[entry.id] ?? [i % 3 === 0 ? small : small / 4, small];
    const interval = [Math.max(0, muStar * 0.8 - 0.6), muStar * 1.2 + 0.6] as const;
    return {
      ...movedOver(entry),
      ...{ mu, muStar, interval, sigma: 1.4 * muStar - Math.abs(mu), noise: 0.2 },
      ...{ effects: 10, unsteady: entry.id === 'deference' ? 3 : 0 },
    };
  });
  return {
    ...about(results),
    worlds: 10 * (movable.length + 1),
    unsteady: 31,
    leftOut: [
      { parameter: 'seed', reason: 'no range' },
      { parameter: 'cost.agent', reason: 'no part' },
      { parameter: 'people', reason: 'not possible' },
      { parameter: 'agents', reason: 'held' },
    ],
    trajectories: 10,
    redrawn: 1,
    rows: rows.toSorted((x, y) => y.muStar - x.muStar),
  };
}

export function indicesOf(results: Results): Indices {
  const share = (estimate: number): Share => ({ estimate, interval: [estimate - 0.06, estimate + 0.07] });
  const rows = Object.keys(EFFECTS).map((id, i) => ({
    ...movedOver(ledger.find((entry) => entry.id === id)!),
    first: share(SHARES[i]!),
    total: share(SHARES[i]! + 0.08),
    upTo: share(SHARES.slice(0, i + 1).reduce((sum, x) => sum + x, 0)),
  }));
  return {
    ...about(results),
    worlds: 768,
    unsteady: 0,
    leftOut: movable.flatMap(({ id }) =>
      Object.hasOwn(EFFECTS, id) ? [] : [{ parameter: id, reason: 'not asked' } as const],
    ),
    samples: 128,
    samplesUsed: 125,
    invalid: 3,
    screened: movable.length,
    mean: 4.2,
    sd: 3.9,
    middle90: [-2.4, 11.7],
    noise: { estimate: 0.11, interval: [0.07, 0.16] },
    rows,
  };
}
