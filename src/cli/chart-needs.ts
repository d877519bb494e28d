import { suggest } from '../scenario/nearest.ts';
import { type Chart, isDrawable } from '../show/charts/chart.ts';
import type { Results } from '../study/results.ts';
import { Failure } from './failure.ts';

/** What a chart needs beside metrics, by its id. */
export const NEEDED: Readonly<Record<string, string>> = {
  differences: 'at least two designs with a steady state',
  backlog: 'contacts that are complaints',
  cost: 'at least two designs',
  'delegation-by-depth': 'designs with different delegation and different numbers of layers, and a target',
  tornado: 'a sensitivity analysis: reportline sensitivity',
  worlds: 'plausible worlds: reportline sensitivity --method worlds',
  screening: 'a screening: reportline sensitivity --method morris',
  indices: 'indices: reportline sensitivity --method sobol',
  outcomes: 'how complaints end, which runs of earlier versions did not keep',
  'warm-up': 'the weeks from the start, which runs of earlier versions did not keep',
  'one-complaint': 'two designs that both resolved the same complaint, in a run that was not interrupted',
};

/**
 * The charts named in a comma-separated list of numbers and ids, in their order; all that can be drawn where
 * none is named.
 */
export function chosenCharts(
  charts: readonly Chart[],
  results: Results,
  list: string | undefined,
): readonly Chart[] {
  if (list === undefined) return charts.filter((chart) => isDrawable(chart, results));
  const names = list.split(',').map((name) => name.trim());
  const named = (chart: Chart): boolean => names.includes(chart.id) || names.includes(String(chart.number));
  const known = charts.flatMap(({ id, number }) => [id, String(number)]);
  const unknown = names.filter((name) => !known.includes(name));
  const faults = unknown.map((name) => {
    const ids = charts.map(({ id }) => id);
    const hint = /^\d*$/.test(name)
      ? `charts are ${charts.map(({ id, number }) => `${number} ${id}`).join(', ')}`
      : suggest(name, ids);
    return `--charts  there is no chart "${name}"\n    ${hint}`;
  });
  const chosen = charts.filter(named);
  const impossible = chosen
    .filter((chart) => !isDrawable(chart, results))
    .map((chart) => `--charts  chart ${chart.number}, ${chart.id}, needs ${unmet(chart, results)}`);
  if (faults.length + impossible.length > 0) throw new Failure([...faults, ...impossible].join('\n'));
  return chosen;
}

/** Of a chart that cannot be drawn, what these results lack. */
function unmet(chart: Chart, results: Results): string {
  const metrics = chart.needs.filter(
    (need) => !isDrawable({ ...chart, needs: [need], applies: () => true }, results),
  );
  if (metrics.length > 0) return `figures that these results lack: ${metrics.join(', ')}`;
  return NEEDED[chart.id] ?? 'what these results lack';
}
