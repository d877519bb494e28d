import { quantiles } from '../../kernel/stats/quantile.ts';
import { Sample } from '../../kernel/stats/sample.ts';
import { Phase } from '../task.ts';
import { Trace } from '../trace.ts';
import { SlicedSum } from './cohort.ts';
import { defineMetric, type MetricInfo, type Read } from './metric.ts';

const LEVELS = { p50: 0.5, p90: 0.9, p95: 0.95, p99: 0.99 } as const;

const info = (id: string, definition: string): MetricInfo => ({
  id,
  unit: 'h',
  definition,
  direction: 'lower',
  sliced: true,
});

/** First contact to final close of resolved complaints; quantiles are nearest-rank within a replication. */
export const resolutionTime = defineMetric({
  infos: () => [
    info(
      'resolutionTime.mean',
      'Mean elapsed time from first contact to final close, of resolved complaints.',
    ),
    ...Object.entries(LEVELS).map(([name, q]) =>
      info(
        `resolutionTime.${name}`,
        `Elapsed time from first contact to final close that ${100 * q} % of resolved complaints do not exceed.`,
      ),
    ),
    info('resolutionTimeOpen.mean', "The same mean, counting the front line's opening hours only."),
    info('resolutionTimeCompany.mean', 'The same mean, less the time the case lay with the customer.'),
  ],
  observe: ({ world, trace, cohort, clock }) => {
    const times = Array.from({ length: cohort.slices }, () => new Sample());
    const count = new SlicedSum(cohort);
    const open = new SlicedSum(cohort);
    const company = new SlicedSum(cohort);
    const hours = world.frontLine.calendar;
    trace.on(Trace.resolved, (t, c) => {
      if (!cohort.has(c)) return;
      const since = world.cases.arrivedAt[c] as number;
      const elapsed = (t - since) / 60;
      cohort.visit(c, (slice) => (times[slice] as Sample).add(elapsed));
      count.add(c);
      open.add(c, (hours.openTime(t) - hours.openTime(since)) / 60);
      company.add(c, elapsed - clock.spent(c, Phase.customer, t) / 60);
    });
    const at =
      (q: number): Read =>
      (slice) => {
        const sample = times[slice] as Sample;
        return quantiles(sample.values, sample.length, [q])[0] as number;
      };
    return [
      (slice) => (times[slice] as Sample).mean(),
      ...Object.values(LEVELS).map(at),
      open.per(count),
      company.per(count),
    ];
  },
});
