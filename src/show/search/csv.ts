/** Every point of a search for spreadsheets, a row each: judged, only looked at, or left out. */

import type { FactorValue } from '../../scenario/space/space.ts';
import type { SearchCandidate, SearchFigure, SearchResults } from '../../study/search/results.ts';
import { chartCsv } from '../csv.ts';

type Cell = string | number | null;

/** Factors are columns of their own, and so are mean, low and high of every metric. */
export function searchCsv(results: SearchResults): string {
  const { factors, metrics, candidates, passedOver, leftOut, seed, version, note, scenario } = results;
  const told = Object.keys(metrics);
  const same = [scenario.id, seed, version, note];
  const values = (all: readonly FactorValue[]): Cell[] =>
    all.map((value) => (typeof value === 'number' ? value : String(value)));
  const empty = told.flatMap((): Cell[] => [null, null, null]);
  const judged = candidates.map((one): Cell[] => [
    one.id,
    ...values(one.values),
    one.status,
    reasonOf(one),
    one.replications,
    one.outAfter,
    one.id === results.best ? 'best' : results.runnersUp.includes(one.id) ? 'not clearly worse' : null,
    one.frontier,
    one.load,
    ...told.flatMap((metric) => cellsOf(one.figures[metric])),
    one.fromBest?.difference ?? null,
    one.fromBest?.interval?.[0] ?? null,
    one.fromBest?.interval?.[1] ?? null,
    ...same,
  ]);
  const looked = passedOver.map((one): Cell[] => [
    one.id,
    ...values(one.values),
    'looked at',
    one.plausible ? 'less promising than those judged' : 'seems to break a constraint',
    one.replications,
    null,
    null,
    null,
    null,
    ...told.flatMap((metric) =>
      cellsOf(metric === results.asked.objective.metric ? one.objective : one.figures[metric]),
    ),
    null,
    null,
    null,
    ...same,
  ]);
  const out = leftOut.map((one): Cell[] => [
    null,
    ...values(one.values),
    one.why,
    one.reason,
    0,
    null,
    null,
    null,
    null,
    ...empty,
    null,
    null,
    null,
    ...same,
  ]);
  const columns = [
    'candidate',
    ...factors.map(({ key }) => key),
    'status',
    'reason',
    'replications',
    'out after',
    'standing',
    'frontier',
    'highest load',
    ...told.flatMap((metric) => [metric, `${metric} low`, `${metric} high`]),
    'difference from best',
    'difference low',
    'difference high',
    'scenario',
    'seed',
    'version',
    'note',
  ];
  return chartCsv({ columns, rows: [...judged, ...looked, ...out] });
}

function cellsOf(figure: SearchFigure | undefined): Cell[] {
  return [figure?.mean ?? null, figure?.interval?.[0] ?? null, figure?.interval?.[1] ?? null];
}

/** The constraints that are not kept, as they were asked for. */
function reasonOf({ constraints, steady }: SearchCandidate): string | null {
  const missed = constraints.flatMap(({ constraint, status }) =>
    status === 'kept' ? [] : [`${constraint}: ${status}`],
  );
  const all =
    steady === true ? missed : [...missed, steady === null ? 'steady state: not settled' : 'no steady state'];
  return all.length === 0 ? null : all.join('; ');
}
