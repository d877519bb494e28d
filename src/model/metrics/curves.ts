import { pow } from '../../kernel/random/math.ts';
import type { ModelSpec } from '../spec.ts';
import { Trace } from '../trace.ts';
import type { Observation } from './metric.ts';

/** Elapsed hours at which the share resolved is read: 16 points a decade from 6 minutes to about 90 days. */
export function resolvedGrid(): number[] {
  return Array.from({ length: 70 }, (_, k) => 0.1 * pow(10, k / 16));
}

/** Days of the window, numbered from 1; a last part of a day counts as one. */
export function backlogGrid(spec: ModelSpec): number[] {
  return Array.from({ length: Math.ceil(spec.horizon.window / (24 * 60)) }, (_, i) => i + 1);
}

/** The curves of a replication: share of arriving complaints resolved by each hour of the grid, in %. */
export function observeCurves({ world, trace, cohort, backlog }: Observation): {
  resolved: () => number[];
  backlog: () => number[];
} {
  const grid = resolvedGrid();
  const counts = new Float64Array(grid.length);
  trace.on(Trace.resolved, (t, c) => {
    if (!cohort.has(c)) return;
    const hours = (t - (world.cases.arrivedAt[c] as number)) / 60;
    let low = 0;
    let high = grid.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((grid[middle] as number) >= hours) high = middle;
      else low = middle + 1;
    }
    if (low < grid.length) counts[low] = (counts[low] as number) + 1;
  });
  return {
    resolved: () => {
      let sum = 0;
      const n = cohort.arrivals.of(0);
      return Array.from(counts, (count) => {
        sum += count;
        return n > 0 ? (100 * sum) / n : Number.NaN;
      });
    },
    backlog: () => backlog.averages(),
  };
}
