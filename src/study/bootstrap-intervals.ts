import { stream } from '../kernel/random/streams.ts';
import { type Resamples, resamplesOf, studentised } from '../kernel/stats/bootstrap.ts';
import { leastOf, mostOf } from './build-results.ts';
import { CONFIDENCE } from './comparisons.ts';
import { gainInterval } from './gain-interval.ts';
import type { DesignResult, MetricResult, Results } from './results.ts';
import type { HeadlineValues, StudyTally } from './tally.ts';

/**
 * The results with a second interval beside each that a decision is argued with, of figures and of paired differences:
 * bootstrap-t over replications, which needs no normal distribution (`studentised`). It shares its resamples
 * among all figures of the same number of replications, so that it takes a moment even with many designs. Null
 * where there are more replications than are kept one by one: with so many Student t and it are the same.
 *
 * A step of its own, because figures that are built again and again while a run goes on must not wait for it.
 */
export function withBootstrap(results: Results, tally: StudyTally): Results {
  const known = new Map<number, Resamples>();
  const resamples = (n: number): Resamples => {
    const found = known.get(n) ?? resamplesOf(n, stream(results.seed, 'bootstrap', n));
    known.set(n, found);
    return found;
  };
  const interval = (values: readonly number[]): readonly [number, number] | null =>
    studentised(values, resamples(values.length), CONFIDENCE);

  const isKept = tally.headlines.every((all) =>
    all.every(({ values }) => values.length === tally.replications),
  );
  const ids = Object.keys(results.designs);
  const headlines = ids.map((_, d) => new Map(tally.headlines[d]!.map((one) => headlineOf(tally, d, one))));
  const designs = Object.entries(results.designs).map(([id, design], d): [string, DesignResult] => {
    const metrics = Object.entries(design.metrics).map(([metric, result]): [string, MetricResult] => {
      const headline = headlines[d]!.get(metric);
      if (headline === undefined) return [metric, result];
      const { least, most } = headline;
      const found = isKept ? interval(headline.values.filter((x) => !Number.isNaN(x))) : null;
      const bootstrapInterval = found && ([Math.max(least, found[0]), Math.min(most, found[1])] as const);
      return [metric, { ...result, bootstrapInterval }];
    });
    return [id, { ...design, metrics: Object.fromEntries(metrics) }];
  });
  const comparisons = results.comparisons.map((comparison) => {
    const a = headlines[ids.indexOf(comparison.a)]!.get(comparison.metric);
    const b = headlines[ids.indexOf(comparison.b)]!.get(comparison.metric);
    if (a === undefined || b === undefined) return comparison;
    const both = b.values.flatMap((x, r) => (Number.isNaN(x - a.values[r]!) ? [] : [r]));
    const [ofA, ofB] = [a, b].map(({ values }) => both.map((r) => values[r]!)) as [number[], number[]];
    const bootstrapInterval = isKept ? interval(ofB.map((x, r) => x - ofA[r]!)) : null;
    const gain = isKept && comparison.pairing?.gain != null;
    const pairing = comparison.pairing && {
      ...comparison.pairing,
      interval: gain ? gainInterval(ofA, ofB, resamples(ofA.length), CONFIDENCE) : null,
    };
    return { ...comparison, bootstrapInterval, pairing };
  });
  return { ...results, designs: Object.fromEntries(designs), comparisons };
}

/** A headline metric of one design: its value in each replication, and what it can be at all. */
interface Headline {
  readonly values: readonly number[];
  readonly least: number;
  readonly most: number;
}

function headlineOf(
  tally: StudyTally,
  design: number,
  { figure, values }: HeadlineValues,
): [string, Headline] {
  const found = tally.figures[design]![figure]!;
  return [
    found.kind === 'metric' ? found.info.id : '',
    {
      values: Array.from(values.values.subarray(0, values.length)),
      least: leastOf(found),
      most: mostOf(found),
    },
  ];
}
