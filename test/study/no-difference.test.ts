import { describe, expect, test } from 'vitest';
import { addressedUniform } from '../../src/kernel/random/addressed.ts';
import { normalQuantile } from '../../src/kernel/random/math.ts';
import { buildResults } from '../../src/study/build-results.ts';
import { wouldBeDecided } from '../../src/study/calibrate/nulls.ts';
import { metricsOf, PrecisionWatch } from '../../src/study/precision.ts';
import type { PrecisionOf } from '../../src/study/precision-results.ts';
import type { Results } from '../../src/study/results.ts';
import { StudyTally } from '../../src/study/tally.ts';
import { isHeadline } from '../../src/study/verdict.ts';
import { binomialBound } from './binomial.ts';
import { smallModel, smallStudy } from './small.ts';

const STUDIES = 400;
const REPLICATIONS = 6;
/** Of those that end by themselves, which takes more replications. */
const RUNS = 120;

const study = smallStudy({ a: smallModel(), b: smallModel(), c: smallModel() }, { indifference: 0 });

/** Results of designs that differ by chance alone, all figures independent: `shift` moves those of the last. */
function byChance(seed: number, shift = 0): Results {
  const tally = new StudyTally(study);
  const figures = (tally.figures[0] ?? []).length;
  for (let r = 0; r < REPLICATIONS; r++) {
    tally.add(
      study.designs.map((_, d) =>
        Float64Array.from({ length: figures }, (_none, i) => {
          const noise = normalQuantile(addressedUniform(seed, r, d, i));
          // Loads stay below 1, so that the means have a steady state.
          const figure = tally.figures[d]?.[i];
          if (figure?.kind === 'metric' && figure.info.id.startsWith('load.')) return 0.5;
          return noise + (d === 2 ? shift : 0);
        }),
      ),
    );
  }
  return buildResults(study, tally);
}

/** The same about a mean of 10, with as many replications as the precision asked for takes. */
function byPrecision(seed: number, of: PrecisionOf): Results {
  const tally = new StudyTally(study);
  const metrics = metricsOf(study).headlines;
  const watch = new PrecisionWatch(study, { asked: 0.07, of, metrics, least: 10, most: 1000 });
  while (!watch.isEnough(tally)) {
    tally.add(
      study.designs.map((_, d) =>
        Float64Array.from(tally.figures[d] ?? [], (figure, i) => {
          if (figure.kind !== 'metric' || figure.slice.by !== 'all') return 0;
          if (figure.info.id.startsWith('load.')) return 0.5;
          return 10 + normalQuantile(addressedUniform(seed, tally.replications, d, i));
        }),
      ),
    );
  }
  return buildResults(study, tally);
}

const wins = (results: Results, headline: boolean): boolean =>
  results.comparisons.some(
    ({ metric, verdict }) =>
      isHeadline(metric, '7d') === headline && (verdict === 'better' || verdict === 'worse'),
  );

describe('where there is no difference', () => {
  test('at most 5 % of studies print a winner on what a decision is argued with', () => {
    let winners = 0;
    let others = 0;
    let uncorrected = 0;
    for (let seed = 0; seed < STUDIES; seed++) {
      const results = byChance(seed);
      if (wins(results, true)) winners++;
      if (wins(results, false)) others++;
      if (results.comparisons.some((one) => isHeadline(one.metric, '7d') && wouldBeDecided(one)))
        uncorrected++;
    }
    // Fails by chance less than once in ten thousand where the probability is 5 %.
    const bound = binomialBound(STUDIES, 0.05, 1e-4);
    expect(bound).toBeLessThan(40);
    expect(winners).toBeLessThanOrEqual(bound);
    expect(others).toBeLessThanOrEqual(bound);
    // A judge that forgets the correction is caught.
    expect(uncorrected).toBeGreaterThan(bound);
    // Nor is it silent by being deaf.
    expect(winners).toBeGreaterThan(0);
  });

  test.each(['figures', 'differences'] as const)(
    'nor do more where the precision of %s decides when to stop',
    (of) => {
      let winners = 0;
      const stopped: number[] = [];
      for (let seed = 0; seed < RUNS; seed++) {
        const results = byPrecision(seed, of);
        if (wins(results, true)) winners++;
        stopped.push(results.replications);
      }
      // Not at the first look, where there would be nothing to stop by.
      expect(Math.min(...stopped)).toBeGreaterThan(10);
      expect(winners).toBeLessThanOrEqual(binomialBound(RUNS, 0.05, 1e-4));
      expect(winners).toBeGreaterThan(0);
    },
  );

  test('a difference that is there is found', () => {
    for (let seed = 0; seed < 5; seed++) expect(wins(byChance(seed, 20), true)).toBe(true);
  });
});
