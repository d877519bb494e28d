import { pow } from '../../kernel/random/math.ts';
import type { ModelSpec } from '../spec.ts';
import { Trace } from '../trace.ts';
import { ENDINGS } from './follow-up.ts';
import type { Observation } from './metric.ts';

/** Elapsed hours at which the share resolved is read: 16 points a decade from 6 minutes to about 90 days. */
export function resolvedGrid(): number[] {
  return Array.from({ length: 70 }, (_, k) => 0.1 * pow(10, k / 16));
}

/** Every second of those hours, at which endings are read: as far as anybody is followed. */
export function endedGrid({ horizon }: ModelSpec): number[] {
  const longest = (horizon.window + horizon.drain) / 60;
  return resolvedGrid().filter((hours, k) => k % 2 === 1 && hours <= longest);
}

/** Days of the window, numbered from 1; a last part of a day counts as one. */
export function backlogGrid(spec: ModelSpec): number[] {
  return Array.from({ length: Math.ceil(spec.horizon.window / (24 * 60)) }, (_, i) => i + 1);
}

/**
 * The curves of a replication: share of arriving complaints resolved by each hour of the grid, those still open
 * never; their estimated share that has come to each ending by then, one ending after another; both in %; and the backlog.
 */
export function observeCurves({ world, trace, cohort, spec, followUp, backlog }: Observation): {
  ended: () => number[];
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
    ended: () => {
      const hours = endedGrid(spec);
      return ENDINGS.flatMap((_, k) =>
        followUp
          .of(0)
          .at(k, hours)
          .map((share) => 100 * share),
      );
    },
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
