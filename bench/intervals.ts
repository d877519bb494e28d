/**
 * Coverage of the intervals that results carry, where the truth is known: Student t beside bootstrap intervals of
 * a mean, and Student t where its own width decided when to stop. The figures of docs/statistics.md come from here.
 *
 *   npx tsx bench/intervals.ts [experiments, by default 4000]
 */

import { exp, log, normalQuantile } from '../src/kernel/random/math.ts';
import { type Stream, stream } from '../src/kernel/random/streams.ts';
import { accelerated, resamplesOf, studentised } from '../src/kernel/stats/bootstrap.ts';
import { meanInterval } from '../src/kernel/stats/interval.ts';
import { Moments } from '../src/kernel/stats/moments.ts';
import { relativePrecision } from '../src/kernel/stats/precision.ts';
import { gainInterval } from '../src/study/gain-interval.ts';

const EXPERIMENTS = Number(process.argv[2] ?? 4000);
const CONFIDENCE = 0.95;

interface Law {
  readonly name: string;
  readonly mean: number;
  readonly draw: (next: Stream) => number;
}

/** Away from 0 and 1, where a quantile has no value. */
const uniform = (next: Stream): number => Math.min(1 - 1e-16, Math.max(1e-16, next()));
const normal = (deviation: number): Law => ({
  name: `normal, deviation ${deviation} of the mean`,
  mean: 1,
  draw: (next) => 1 + deviation * normalQuantile(uniform(next)),
});
const lognormal = (sigma: number): Law => ({
  name: `lognormal, sigma ${sigma}`,
  mean: exp((sigma * sigma) / 2),
  draw: (next) => exp(sigma * normalQuantile(uniform(next))),
});
const exponential: Law = { name: 'exponential', mean: 1, draw: (next) => -log(uniform(next)) };

type Interval = readonly [number, number] | null;
const covers = (interval: Interval, truth: number): boolean =>
  interval !== null && interval[0] <= truth && truth <= interval[1];
const percent = (x: number): string => (100 * x).toFixed(1).padStart(6);

function momentsOf(values: ArrayLike<number>): Moments {
  const moments = new Moments();
  for (let i = 0; i < values.length; i++) moments.add(values[i] as number);
  return moments;
}

console.log('\nCoverage of 95 % intervals of a mean, %; in brackets their median width against Student t');
for (const law of [normal(0.3), exponential, lognormal(1)]) {
  for (const n of [5, 10, 20, 50]) {
    const next = stream('intervals', law.name, n);
    const hits = [0, 0, 0];
    const widths: number[][] = [[], []];
    for (let e = 0; e < EXPERIMENTS; e++) {
      const values = Float64Array.from({ length: n }, () => law.draw(next));
      const resamples = resamplesOf(n, next);
      const mean = (indices: Uint32Array): number => {
        let sum = 0;
        for (const i of indices) sum += values[i] as number;
        return sum / n;
      };
      const student = meanInterval(momentsOf(values), CONFIDENCE) as readonly [number, number];
      const others = [studentised(values, resamples, CONFIDENCE), accelerated(mean, resamples, CONFIDENCE)];
      [student, ...others].forEach((interval, k) => {
        if (covers(interval, law.mean)) hits[k]!++;
      });
      others.forEach((interval, k) => {
        if (interval !== null) widths[k]!.push((interval[1] - interval[0]) / (student[1] - student[0]));
      });
    }
    const [t, studentised_, bca] = hits.map((count) => percent(count / EXPERIMENTS));
    const [wide, narrow] = widths.map((all) => all.sort((a, b) => a - b)[all.length >> 1]?.toFixed(2));
    console.log(
      `${law.name.padEnd(34)} n ${String(n).padStart(2)}  t ${t}  bootstrap-t ${studentised_} (${wide})  BCa ${bca} (${narrow})`,
    );
  }
}

console.log('\nCoverage of the 95 % interval (BCa) of what common customers gain, %, and its median');
for (const correlation of [0, 0.7, 0.95]) {
  const truth = 1 / (1 - correlation);
  const cells = [10, 20, 50].map((n) => {
    const next = stream('gain', correlation, n);
    const draw = (): number => normalQuantile(uniform(next));
    let hits = 0;
    const found: (readonly [number, number])[] = [];
    for (let e = 0; e < EXPERIMENTS; e++) {
      const shared = Float64Array.from({ length: n }, draw);
      const own = (): Float64Array =>
        shared.map((x) => Math.sqrt(correlation) * x + Math.sqrt(1 - correlation) * draw());
      const interval = gainInterval(own(), own(), resamplesOf(n, next), CONFIDENCE);
      if (covers(interval, truth)) hits++;
      if (interval) found.push(interval);
    }
    const middle = (k: 0 | 1): string =>
      found
        .map((x) => x[k])
        .sort((a, b) => a - b)
        [found.length >> 1]!.toFixed(2);
    return `n ${n}: ${percent(hits / EXPERIMENTS)} (${middle(0)} to ${middle(1)})`;
  });
  console.log(`gain ${truth.toFixed(2).padStart(5)}  ${cells.join('  ')}`);
}

console.log(
  '\nCoverage of the interval at which the sequential rule stops, %, and replications: median, 95 % quantile',
);
for (const law of [normal(0.1), normal(0.3), lognormal(0.3), lognormal(1)]) {
  for (const asked of law.name === 'lognormal, sigma 1' ? [0.1] : [0.05, 0.1]) {
    const cells = [5, 10, 20].map((least) => {
      const next = stream('sequential', law.name, asked, least);
      let hits = 0;
      let near = 0;
      const stopped: number[] = [];
      for (let e = 0; e < EXPERIMENTS; e++) {
        const moments = new Moments();
        while (moments.count < least || relativePrecision(moments, CONFIDENCE) > asked) {
          moments.add(law.draw(next));
        }
        if (covers(meanInterval(moments, CONFIDENCE), law.mean)) hits++;
        if (Math.abs(moments.mean - law.mean) <= asked * law.mean) near++;
        stopped.push(moments.count);
      }
      stopped.sort((a, b) => a - b);
      const at = (q: number): number => stopped[Math.floor(q * EXPERIMENTS)] as number;
      return `n0 ${least}: ${percent(hits / EXPERIMENTS)} (within ${percent(near / EXPERIMENTS)}; ${at(0.5)}, ${at(0.95)})`;
    });
    console.log(`${law.name.padEnd(34)} ${100 * asked} %  ${cells.join('  ')}`);
  }
}
