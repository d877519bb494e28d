import type { ClaimsResults, ComparisonResult } from '../../study/claims/results.ts';
import { chartCsv } from '../csv.ts';

const COLUMNS = [
  'claim',
  'verdict of the claim',
  'scenario',
  'a',
  'b',
  'metric',
  'slice kind',
  'slice',
  'unit',
  'direction',
  'smallest effect',
  'mean a',
  'mean b',
  'difference',
  'low',
  'high',
  'replications without',
  'verdict',
  'worlds',
  'holds',
  'opposite',
  'no steady state',
  'not possible',
  'breaks',
  'note',
];

/** Judged claims for spreadsheets: one row for each comparison. */
export function claimsCsv({ claims, note }: ClaimsResults): string {
  const rows = claims.flatMap(({ id, verdict, scenario, comparisons }) =>
    comparisons.map((one) => [id, verdict, scenario.file, ...columnsOf(one), note]),
  );
  return chartCsv({ columns: COLUMNS, rows });
}

function columnsOf(one: ComparisonResult): (string | number | null)[] {
  const { a, b, metric, slice, unit, direction, smallest, difference, interval, verdict, worlds } = one;
  const whole = slice.by === 'all';
  return [
    a.design,
    b.design,
    metric,
    whole ? '' : slice.by,
    whole ? '' : slice.key,
    unit,
    direction,
    smallest.size,
    a.mean,
    b.mean,
    difference,
    interval?.[0] ?? null,
    interval?.[1] ?? null,
    one.unobserved,
    verdict,
    worlds.drawn,
    worlds.holds,
    worlds.opposite,
    worlds.unsteady,
    worlds.invalid,
    breaks(one).join('; '),
  ];
}

function breaks({ moved }: ComparisonResult): string[] {
  return moved.flatMap(({ parameter, low, high }) => [
    ...(low.breakEven ? [`${parameter} < ${low.breakEven.about ?? low.breakEven.between[1]}`] : []),
    ...(high.breakEven ? [`${parameter} > ${high.breakEven.about ?? high.breakEven.between[1]}`] : []),
  ]);
}
