/** A made-up sensitivity of the first two designs of a fixture. For tests of what readers see, of nothing else. */

import { ledger } from '../../src/model/ledger/index.ts';
import { writePlace } from '../../src/scenario/moves/scale.ts';
import type {
  Results,
  Sensitivity,
  SensitivityFlip,
  SensitivityPoint,
  SensitivityRow,
  Verdict,
} from '../../src/study/results.ts';
import { reach } from '../../src/study/sensitivity.ts';

/** What moving the assumptions does to a clear difference; `unclear`: there is none to begin with. */
export type SensitivityKind = 'reverses' | 'open' | 'holds' | 'unclear' | 'unsteady';

const BASE = 1.8;
const ZONE = 0.5;

/** Ends of the difference for assumptions by place; all others move it a little. */
const ENDS: Readonly<Record<SensitivityKind, Readonly<Record<string, readonly [number, number]>>>> = {
  reverses: {
    candour: [4.2, -1.1],
    'hours.ceo': [3.9, -0.9],
    deference: [2.6, 0.2],
    preAgreed: [2.9, 0.7],
    stall: [0.9, 3.4],
  },
  open: { candour: [3.4, 0.3], deference: [2.6, 1.1], stall: [0.9, 3.4] },
  holds: { candour: [3.4, 1.2], deference: [2.6, 1.1], stall: [1.4, 3.4] },
  unclear: { candour: [1.4, -1.2], deference: [0.6, -0.4] },
  unsteady: {},
};

export function sensitivityOf(results: Results, kind: SensitivityKind): Sensitivity {
  const [a = '', b = ''] = Object.keys(results.designs);
  const base = kind === 'unclear' ? 0.1 : BASE;
  const replications = Math.min(5, results.replications);
  const seen = (difference: number, half = 0.25) => {
    const interval = replications < 2 ? null : ([difference - half, difference + half] as const);
    const steady: Verdict = Math.abs(difference) < ZONE + half ? 'no clear difference' : 'better';
    const verdict: Verdict = difference < 0 && steady === 'better' ? 'worse' : steady;
    return { difference, interval, verdict: replications < 2 ? 'no clear difference' : verdict };
  };
  const rows = ledger.flatMap(({ id, unit, value, range }, i): SensitivityRow[] => {
    if (range === null || isWithoutPart(id)) return [];
    const small = 0.4 * 0.93 ** i;
    const [low, high] = ENDS[kind][id] ?? [base + small, base - small / 2];
    const point = (to: unknown, difference: number): SensitivityPoint => ({
      value: writePlace(to),
      ...seen(difference),
      flip: kind !== 'unclear' && difference * base < 0 ? flip(value, to) : null,
    });
    const row: SensitivityRow = {
      parameter: id,
      unit,
      value: writePlace(value),
      onlyIn: id === 'preAgreed' ? b : null,
      low: point(range[0], low),
      high: point(range[1], high),
      key: id,
    };
    return [id === 'attention.other' ? { ...row, low: overloaded(row.low) } : row];
  });
  return {
    key: 'made up',
    a,
    b,
    metric: 'resolvedWithin.7d',
    replications,
    base: { ...seen(base), ...(kind === 'unsteady' ? { verdict: 'no steady state' as const } : {}) },
    rows: rows.toSorted((x, y) => reach(y, base) - reach(x, base)),
    notMoved: ledger.flatMap(({ id, range }) =>
      range !== null && isWithoutPart(id) ? [{ parameter: id, reason: 'no part' as const }] : [],
    ),
  };
}

function flip(from: unknown, to: unknown): SensitivityFlip {
  const numbers = typeof from === 'number' && typeof to === 'number';
  return {
    between: [writePlace(from), writePlace(to)],
    about: numbers ? writePlace((Number(from) + Number(to)) / 2) : null,
  };
}

function overloaded(point: SensitivityPoint): SensitivityPoint {
  return { ...point, difference: 12, verdict: 'no steady state' };
}

/** Nothing that happens depends on it, and no share of complaints resolved. */
function isWithoutPart(id: string): boolean {
  return id.startsWith('loyalty.');
}
