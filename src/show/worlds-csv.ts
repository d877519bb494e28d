/** Every world drawn, for spreadsheets: what was in force in it, and what the designs did there. */

import { placeOf } from '../scenario/moves/scale.ts';
import type { Results, SortedWorld } from '../study/results.ts';
import type { RobustnessFound } from '../study/robustness/run.ts';
import { chartCsv } from './csv.ts';
import { own } from './evidence.ts';

const COLUMNS = [
  'world',
  'a',
  'b',
  'metric',
  'unit',
  'valid',
  'steady a',
  'steady b',
  'replications',
  'mean a',
  'mean b',
  'difference',
  'low',
  'high',
  'too small up to',
  'side',
  'clear',
  'region',
] as const;
const MADE = ['seed', 'version', 'note'] as const;

/**
 * A row for each world and design compared (RFC 4180): figures as in `metrics.csv`, then a column for each assumption
 * moved, durations in minutes and of a spread of times or amounts the mean alone, then how it was made.
 */
export function worldsCsv(results: Results, { robustness, over, worlds }: RobustnessFound): string {
  const { a, metric, pairs } = robustness;
  const unit = own(results.metrics, metric)?.unit ?? '';
  const made = [results.seed, results.version, results.note];
  const times = over.map(({ low }) => placeOf(low) !== null && typeof low !== 'number');
  const heads = over.map(({ id }, j) => (times[j] ? `${id} [min]` : id));
  const rows = pairs.flatMap(({ b, sorted }, i) => {
    const placed = new Map(sorted.map((one) => [one.world, one]));
    return worlds.map(({ values, judged }, w) => {
      const written = values.map(plain);
      const head = [w + 1, a, b, metric, unit];
      return [...head, ...figuresOf(judged?.[i], placed.get(w + 1)), ...written, ...made];
    });
  });
  return chartCsv({ columns: [...COLUMNS, ...heads, ...MADE], rows });
}

type Judged = NonNullable<RobustnessFound['worlds'][number]['judged']>[number];
type Cell = string | number | null;

function figuresOf(judged: Judged | undefined, placed: SortedWorld | undefined): Cell[] {
  if (judged === undefined) return ['no', ...Array.from({ length: 12 }, () => null)];
  const { steadyA, steadyB, meanA, meanB, difference, interval, zone, side, clear } = judged;
  const some = difference.count > 0;
  const seen = some ? [meanA, meanB, difference.mean] : [null, null, null];
  return [
    'yes',
    yes(steadyA),
    yes(steadyB),
    difference.count,
    ...seen.map(finite),
    ...(interval ?? [null, null]),
    some ? zone : null,
    side,
    side === null ? null : yes(clear),
    placed?.region ?? null,
  ];
}

function yes(test: boolean): string {
  return test ? 'yes' : 'no';
}

/** A figure without bound is written out. */
function finite(x: number | null): Cell {
  return x === null || Number.isFinite(x) ? x : String(x);
}

function plain(value: unknown): Cell {
  return placeOf(value) ?? (typeof value === 'string' ? value : JSON.stringify(value));
}
