/** The experiments at full size, longest first, and what is demanded of each. */

import { allocating, boldErrors } from '../../src/study/calibrate/allocating.ts';
import { lengthened, settling, told } from '../../src/study/calibrate/beginning.ts';
import { choosing, drawn } from '../../src/study/calibrate/choosing.ts';
import { emptyStudy, fillingStudy, steadyStudy } from '../../src/study/calibrate/companies.ts';
import { coverage } from '../../src/study/calibrate/coverage.ts';
import { equals } from '../../src/study/calibrate/equals.ts';
import { frontier } from '../../src/study/calibrate/frontier.ts';
import { grid } from '../../src/study/calibrate/grid.ts';
import { incidence } from '../../src/study/calibrate/incidence.ts';
import { indices } from '../../src/study/calibrate/indices.ts';
import { nulls } from '../../src/study/calibrate/nulls.ts';
import { racing } from '../../src/study/calibrate/racing.ts';
import { MU_STAR, SIGMA, screening } from '../../src/study/calibrate/screening.ts';
import { fallenBehind, searching } from '../../src/study/calibrate/searching.ts';
import { strata } from '../../src/study/calibrate/strata.ts';
import { worlds } from '../../src/study/calibrate/worlds.ts';
import { beyond, type Finding, proves, rate, unbiased, within } from './finding.ts';

export interface Experiment {
  readonly id: string;
  readonly title: string;
  /** What is done, in a sentence or two. */
  readonly about: string;
  readonly run: () => Finding[] | Promise<Finding[]>;
}

/** Of intervals that promise 95 %. */
const CLOSE = { least: 0.94, most: 0.96, itself: true };

/** Of any two points within a replication. */
const CORRELATIONS: readonly number[] = [0, 0.5, 0.9, 0.99];

export const EXPERIMENTS: readonly Experiment[] = [
  {
    id: 'coverage',
    title: 'Intervals',
    about:
      'Whole studies of a small company whose expectations are known, two designs met by the same customers, 10 replications of some 48 complaints each; then on until the mean resolution time of both designs is known to 15 %. How often does an interval that promises 95 % cover the truth? After `--precision` 93 % is demanded of intervals in place of 94 to 96 %: a run that stops by their width stops where the variance is small by luck, and they cover a little less. What the rule itself promises, an estimate within 15 % of the truth, has to come true in 95 %. Shown for figures that are means of some 48 complaints; of fewer, or of more skewed ones, intervals cover less: where a replication is as skewed as a single exponential time, 90 % (Student t) and 94 % (bootstrap-t) at 10 replications, and as a lognormal one (sigma 1), 84 % and 91 % ([comparisons](statistics.md#comparisons)).',
    run: () => {
      const found = coverage(
        { experiments: 4000, replications: 10, goOn: 4000, precision: 0.15 },
        'coverage',
      );
      const n = found.replications.toFixed(1);
      return [
        rate('mean resolution time, Student t', found.mean, CLOSE),
        rate('share resolved within 6 hours, Student t', found.share, CLOSE),
        rate('paired difference of the mean resolution time, Student t', found.difference, CLOSE),
        rate('mean resolution time, bootstrap-t', found.bootstrapMean, CLOSE),
        rate('paired difference of the mean resolution time, bootstrap-t', found.bootstrapDifference, CLOSE),
        rate('two differences at once, corrected intervals', found.joint, { least: 0.95 }),
        rate(`mean resolution time, after \`--precision\` (${n} replications on average)`, found.sequential, {
          least: 0.93,
        }),
        rate('its paired difference, after `--precision`', found.sequentialDifference, { least: 0.93 }),
        rate('the mean is within 15 % of the truth, after `--precision`', found.precise, { least: 0.95 }),
      ];
    },
  },
  {
    id: 'nulls',
    title: 'Winners where there is none',
    about:
      'Whole studies of a company with queues, conflict, errors and costs, of one design twice, with different customers and no difference held too small to matter: 10 replications; then on until the mean resolution time is known to 15 %. How often is a winner printed, on any of the headline metrics?',
    run: () => {
      const found = nulls({ experiments: 1000, replications: 10, precision: 0.15, most: 40 }, 'nulls');
      const n = found.replications.toFixed(1);
      return [
        rate(`a winner on one of ${found.metrics} metrics, 10 replications`, found.fixed, { most: 0.05 }),
        proves('one by intervals that are not corrected', found.uncorrected, 0.05),
        rate(`a winner, after \`--precision\` (${n} replications on average)`, found.sequential, {
          most: 0.05,
        }),
      ];
    },
  },
  {
    id: 'equals',
    title: 'Designs that are equal',
    about:
      'Whole studies of designs that are equal in law and met by the same customers, who fare differently in each: 10 replications, no difference held too small to matter. How often is a winner printed on any headline metric against the first design, and how often is some design not among those that may be the best?',
    run: () =>
      equals({ experiments: 1000, replications: 10, designs: [3, 10] }, 'equals').flatMap((found) => [
        rate(`${found.designs} designs, a winner`, found.winner, { most: 0.05 }),
        proves(`${found.designs} designs, one by intervals that are not corrected`, found.uncorrected, 0.05),
        rate(`${found.designs} designs, one is left out as not the best`, found.leftOut, { most: 0.05 }),
      ]),
  },
  {
    id: 'grid',
    title: 'Points of a sweep that are equal',
    about:
      'A plain sweep over ten points, 10 replications of given figures with and without common random numbers. How often is one of them called worse than the one printed as the best? All are equal; then, one is better by two standard deviations.',
    run: async () => {
      const sizes = { experiments: 4000, replications: 10 };
      const equal = await Promise.all(
        [0, 0.5, 0.9, 0.99].map(async (common) =>
          rate(`equal, correlation ${common}`, await grid({ ...sizes, common, ahead: 0 }, `grid ${common}`), {
            most: 0.05,
          }),
        ),
      );
      const better = await grid({ ...sizes, experiments: 400, common: 0.5, ahead: 2 }, 'better');
      return [...equal, rate('one better, correlation 0.5', better, { least: 0.95 })];
    },
  },
  {
    id: 'warm-up',
    title: 'Warm-up',
    about:
      'Simulated companies whose start is known, 10 replications. One takes months to fill and begins to count after a week: what is said of that, is the warm-up lengthened before the run, and how much does the mean backlog fall short of the truth before and after? One with queues begins to count at once: is that noticed? And one has an ample warm-up: is that called too short? In the pilot run that settles a warm-up alarms are raised at 5 % in place of 1 %, for a false one costs time and not truth.',
    run: async () => {
      const sizes = { experiments: 200, replications: 10 };
      const settled = await settling(sizes, 'settling');
      const slow = told(sizes, fillingStudy().study, 'slow');
      const empty = told(sizes, emptyStudy(), 'empty');
      const ample = told({ ...sizes, experiments: 400 }, steadyStudy(), 'ample');
      return [
        rate('a company that takes months to fill: called too short', slow.tooShort, { least: 0.95 }),
        rate('lengthened before the run', settled.lengthened, { least: 0.9 }),
        beyond('share of the backlog that is missed with the warm-up as it was', settled.before, 0.05),
        within('with the warm-up as it is settled', settled.after, 0.04),
        rate('a company without warm-up: called too short', empty.tooShort, { least: 0.5 }),
        rate('called long enough', empty.longEnough, { most: 0.2 }),
        rate('lengthened before the run', await lengthened(sizes, emptyStudy(), 'longer'), { least: 0.7 }),
        rate('a company with an ample warm-up: called too short', ample.tooShort, { most: 0.05 }),
        rate('called long enough', ample.longEnough, { least: 0.5 }),
        rate('lengthened before the run', await lengthened(sizes, steadyStudy(), 'needless'), { most: 0.25 }),
      ];
    },
  },
  {
    id: 'racing',
    title: 'The best of many: the race (KN)',
    about:
      'The best is better than each of the others by the smallest difference that matters and no more, which is the hardest case; 95 % is asked. How often is it chosen?',
    run: () =>
      [2, 10, 50].flatMap((systems) =>
        [0, 0.5].map((common) =>
          rate(
            `${systems} systems, ${common === 0 ? 'independent' : 'common random numbers, correlation 0.5'}`,
            racing({ experiments: systems > 10 ? 2000 : 4000, systems, common }, `racing ${systems}`),
            { least: 0.95 },
          ),
        ),
      ),
  },
  {
    id: 'sweep-race',
    title: 'The point that a sweep names: `--select kn`',
    about:
      'Whole sweeps of given rows: five points of which one is better than each of the others by the smallest difference that matters and no more, and two that look better still but have no steady state, one of them only from the eleventh replication on. 95 % is asked. How often is the best one named?',
    run: async () => {
      const findings: Finding[] = [];
      for (const common of CORRELATIONS) {
        const sizes = { experiments: 4000, systems: 5, common, procedure: 'kn', replications: 2000 } as const;
        const { right } = await choosing(sizes, `sweep race ${common}`);
        findings.push(rate(`correlation ${common}`, right, { least: 0.95 }));
      }
      return findings;
    },
  },
  {
    id: 'sweep-budget',
    title: 'The point that a sweep names: `--select ocba`',
    about:
      'Whole sweeps of given rows, 20 replications a point on average. Ten points as far apart as their noise: how often is the best one named, and how often would the best mean of 20 replications of each have been it, which is the least that is demanded? Then five in the hardest case and two without steady state, as above: how often is a wrong one named with 95 % or more stated?',
    run: async () => {
      const findings: Finding[] = [];
      for (const common of CORRELATIONS) {
        const sizes = { experiments: 4000, common, procedure: 'ocba', replications: 20 } as const;
        const { right, equal } = await drawn({ ...sizes, systems: 10 }, `sweep budget ${common}`);
        const share = equal.hits / equal.trials;
        const named = `right, correlation ${common} (equal shares: ${(100 * share).toFixed(1)} %)`;
        findings.push(rate(named, right, { least: share }));
        const { bold } = await choosing({ ...sizes, systems: 5 }, `sweep bold ${common}`);
        findings.push(rate(`wrong, with 95 % or more stated, correlation ${common}`, bold, { most: 0.05 }));
      }
      return findings;
    },
  },
  {
    id: 'allocating',
    title: 'The best of many: the budget (OCBA)',
    about:
      '2, 5 and 20 systems, 10 replications each and 100 more where they help most. First with true means drawn anew every time: how often is the choice right, by the probability stated for it? Then in the hardest case, two systems apart by the smallest difference that matters: how often is the wrong one chosen with so much said for it?',
    run: async () => {
      const sizes = { experiments: 6000, systems: [2, 5, 20], more: 100 };
      const said = await allocating(sizes, 'allocating');
      const bold = await Promise.all(
        [0.8, 0.9, 0.95].map(async (stated) =>
          rate(
            `wrong, with ${100 * stated} % or more stated`,
            await boldErrors({ experiments: 4000, systems: [2], more: 100 }, stated, 'bold'),
            { most: 1 - stated },
          ),
        ),
      );
      return [
        ...said.map(({ stated, right }) =>
          rate(`right, where ${(100 * stated).toFixed(0)} % is stated on average`, right, { least: stated }),
        ),
        ...bold,
      ];
    },
  },
  {
    id: 'searching',
    title: 'The best of many under constraints',
    about:
      'A search among nine designs: the best that keeps to a bound is better than four others that do by the smallest difference that matters; better still, but clearly beyond the bound, are two, one is just beyond it and one just within. How often does the design that is chosen with 95 % confidence keep to the bound, with no other better that was found to keep to it? And a search among designs that are equal in all but luck: how often is one of them called clearly worse than the best?',
    run: async () => {
      const chosen = await Promise.all(
        [0, 0.5, 0.9].map(async (common) =>
          rate(
            `right, correlation ${common}`,
            await searching({ experiments: 2000, common }, `searching ${common}`),
            { least: 0.95 },
          ),
        ),
      );
      const behind = await Promise.all(
        [2, 5, 20].map(async (designs) =>
          rate(
            `one of ${designs} equal designs called clearly worse`,
            await fallenBehind({ experiments: 4000, common: 0.5, designs }, `behind ${designs}`),
            { most: 0.05 },
          ),
        ),
      );
      return [...chosen, ...behind];
    },
  },
  {
    id: 'frontier',
    title: 'The Pareto frontier',
    about:
      'Ten points in three directions, close together, 20 replications. How often is every point of the true frontier kept, and how many of the others are found to be dominated?',
    run: () => {
      const { kept, found } = frontier({ experiments: 2000, points: 10, replications: 20 }, 'frontier');
      return [
        rate('no point of the true frontier is called dominated', kept, { least: 0.95 }),
        rate('points behind it that are', found, { least: 0.05 }),
      ];
    },
  },
  {
    id: 'incidence',
    title: 'Complaints that are still open',
    about:
      'Two exponential outcomes that compete, four cases in ten cut off before either, 100 cases: errors of Aalen and Johansen against the closed form, and of dropping the open ones.',
    run: () => {
      const { incidence: at, lost, naive } = incidence({ experiments: 4000, cases: 100 }, 'incidence');
      return [
        unbiased('cumulative incidence', at),
        unbiased('mean time lost', lost),
        beyond('share of those not cut off', naive, 0.05),
      ];
    },
  },
  {
    id: 'indices',
    title: 'Sobol indices',
    about:
      'The Ishigami function (7; 0.1), 256 rows, 500 bootstrap resamples: errors of the indices against the closed forms, and how often their intervals, which promise 95 %, cover them.',
    run: () => {
      const found = indices({ experiments: 400, samples: 256, resamples: 500 }, 'indices');
      return [
        ...found.first.map((errors, i) => within(`first order, factor ${i + 1}`, errors, 0.02)),
        ...found.total.map((errors, i) => within(`total, factor ${i + 1}`, errors, 0.02)),
        rate('intervals of first order', found.firstCovered, { least: 0.95 }),
        rate('intervals of the total', found.totalCovered, { least: 0.95 }),
      ];
    },
  },
  {
    id: 'screening',
    title: 'Morris screening',
    about:
      'A function with a linear factor, a product of two and one without effect, 10 trajectories: errors of the measures, and how often the interval of the mean size, which promises 95 %, covers it.',
    run: () => {
      const found = screening({ experiments: 4000, trajectories: 10 }, 'screening');
      return [
        ...found.muStar.map((errors, i) =>
          unbiased(`mean size (truth ${MU_STAR[i]}), factor ${i + 1}`, errors),
        ),
        ...found.variance.map((errors, i) =>
          unbiased(`variance of effects (truth ${(SIGMA[i]! ** 2).toFixed(2)}), factor ${i + 1}`, errors),
        ),
        rate('intervals of the mean size', found.covered, { least: 0.93, most: 0.97 }),
      ];
    },
  },
  {
    id: 'worlds',
    title: 'Plausible worlds',
    about:
      'A design is ahead in 93.3 % of all worlds; 200 of them are drawn, 4 replications each, with a noise of their means of 0, 0.5 or 1 times the spread of the true differences. How often does the interval of the share that is told, which promises 95 %, cover the truth?',
    run: () =>
      [0, 0.5, 1].flatMap((noise) => {
        const sizes = { experiments: 1000, worlds: 200, replications: 4, noise };
        const { covered, errors } = worlds(sizes, `worlds ${noise}`);
        return [
          rate(`interval of the share, noise ${noise}`, covered, { least: 0.95 }),
          within(`error of the share, noise ${noise}`, errors, 0.01),
        ];
      }),
  },
  {
    id: 'strata',
    title: 'Designs of experiments',
    about: '64 points in 6 dimensions. Does each of 64 equal parts of a coordinate hold one of them?',
    run: () => {
      const { latin, sobol } = strata({ experiments: 200, points: 64, dimensions: 6 }, 'strata');
      return [
        rate('coordinates of Latin hypercubes', latin, { least: 1, itself: true }),
        rate('coordinates of scrambled Sobol sequences', sobol, { least: 1, itself: true }),
      ];
    },
  },
];
