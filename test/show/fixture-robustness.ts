/** Made-up worlds of the first two designs of a fixture, or of all. For tests of what readers see, of nothing else. */

import { stream } from '../../src/kernel/random/streams.ts';
import { meanInterval } from '../../src/kernel/stats/interval.ts';
import { Moments } from '../../src/kernel/stats/moments.ts';
import { setByFile } from '../../src/scenario/assumptions.ts';
import { drawnAt } from '../../src/scenario/moves/draw.ts';
import { type Movable, movableOf } from '../../src/scenario/moves/movable.ts';
import { writePlace } from '../../src/scenario/moves/scale.ts';
import type { Results, Robustness } from '../../src/study/results.ts';
import type { JudgedWorld } from '../../src/study/robustness/judge-world.ts';
import { type PossibleWorld, pairSummary } from '../../src/study/robustness/pair-summary.ts';

/** Where the worlds against the answer are: `box` of two numbers, `line` of one, `levels` of what has no order. */
export type RobustnessKind =
  | 'box'
  | 'line'
  | 'levels'
  | 'times'
  | 'scattered'
  | 'all'
  | 'even'
  | 'none'
  | 'several';

const OVER: readonly Movable[] = [
  'candour',
  'deference',
  'hours.ceo',
  'attention.other',
  'timeOut',
  'contest',
].map((id) => movableOf(id, setByFile({})) as Movable);
const WORLDS = 120;

export function robustnessOf(results: Results, kind: RobustnessKind): Robustness {
  const [a = '', ...others] = Object.keys(results.designs);
  const metric = 'resolvedWithin.7d';
  const direction = results.metrics[metric]!.direction;
  const compared = kind === 'several' ? others : others.slice(0, 1);
  return {
    key: 'made up',
    file: '',
    a,
    metric,
    worlds: WORLDS,
    invalid: kind === 'scattered' ? 2 : 0,
    replications: 4,
    parameters: OVER.map(({ id, unit, value, low, high }) => ({
      parameter: id,
      unit,
      value: writePlace(value),
      low: writePlace(low),
      high: writePlace(high),
    })),
    notMoved: [{ parameter: 'agents', reason: 'held' }],
    pairs: compared.map((b) => pairSummary(b, worldsOf(kind, b), { over: OVER, seed: 'made up', direction })),
  };
}

function worldsOf(kind: RobustnessKind, b: string): PossibleWorld[] {
  const next = stream('made up', kind, b);
  return Array.from({ length: WORLDS }, (_, i) => {
    const shares = OVER.map(() => next());
    const values = OVER.map((one, j) => drawnAt(one, shares[j]!));
    const noise = next() + next() + next() - 1.5;
    const mean = differenceIn(kind, shares, i) + noise;
    const difference = new Moments();
    for (const off of [-0.6, 0.6, -0.3, 0.3]) difference.add(mean + off);
    const steady = kind !== 'none' && (kind !== 'scattered' || i % 9 > 0);
    const judged: JudgedWorld = {
      meanA: 60,
      meanB: 60 + mean,
      difference,
      interval: meanInterval(difference, 0.95),
      zone: 0.6,
      steadyA: steady,
      steadyB: steady || i % 2 === 0,
      side: !steady || mean === 0 ? (steady ? 'same' : null) : mean > 0 ? 'better' : 'worse',
      beyond: steady && Math.abs(mean) > 0.6,
      clear: steady && Math.abs(mean) > 0.85 + 0.6,
    };
    return { world: i + 1, values, judged };
  });
}

function differenceIn(kind: RobustnessKind, shares: readonly number[], i: number): number {
  const [candour = 0, deference = 0, hours = 0, , timeOut = 0] = shares;
  if (kind === 'box' || kind === 'several') return candour < 0.45 && deference > 0.6 ? -2 : 2.5;
  if (kind === 'line') return 5 * (candour - 0.2);
  if (kind === 'levels') return hours < 1 / 3 ? -2 : 2.5;
  if (kind === 'times') return timeOut > 0.7 ? -2 : 2.5;
  if (kind === 'even') return i % 2 === 0 ? 3 : -3;
  return kind === 'scattered' && i % 10 === 0 ? -2 : 2.5;
}
