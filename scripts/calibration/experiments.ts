/** The experiments at full size, longest first, and what is demanded of each. */

import { allocating, boldErrors } from '../../src/study/calibrate/allocating.ts';
import { falseAlarms, transient } from '../../src/study/calibrate/beginning.ts';
import { coverage } from '../../src/study/calibrate/coverage.ts';
import { frontier } from '../../src/study/calibrate/frontier.ts';
import { incidence } from '../../src/study/calibrate/incidence.ts';
import { indices } from '../../src/study/calibrate/indices.ts';
import { nulls } from '../../src/study/calibrate/nulls.ts';
import { racing } from '../../src/study/calibrate/racing.ts';
import { MU_STAR, SIGMA, screening } from '../../src/study/calibrate/screening.ts';
import { strata } from '../../src/study/calibrate/strata.ts';
import { beyond, type Finding, rate, unbiased, within } from './finding.ts';

export interface Experiment {
  readonly id: string;
  readonly title: string;
  /** What is done, in a sentence or two. */
  readonly about: string;
  readonly run: () => Finding[] | Promise<Finding[]>;
}

/** Of intervals that promise 95 %. */
const CLOSE = { least: 0.94, most: 0.96, itself: true };

export const EXPERIMENTS: readonly Experiment[] = [
  {
    id: 'coverage',
    title: 'Intervals',
    about:
      'Whole studies of a small company whose expectations are known, two designs met by the same customers, 10 replications of some 48 complaints each; 1,000 of them then go on until the mean resolution time of both designs is known to 15 %. How often does an interval that promises 95 % cover the truth?',
    run: () => {
      const found = coverage(
        { experiments: 4000, replications: 10, goOn: 1000, precision: 0.15 },
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
        rate(`a winner, after \`--precision\` (${n} replications on average)`, found.sequential, {
          most: 0.05,
        }),
      ];
    },
  },
  {
    id: 'warm-up',
    title: 'Warm-up',
    about:
      'MSER-5 on an autoregressive series (0.9) that begins ten standard deviations too high, 1,000 observations averaged over 5 replications: error of the mean, in standard deviations. And a simulated company with an ample warm-up: how often is it called too short?',
    run: () => {
      const { whole, cut } = transient({ experiments: 4000, length: 1000, replications: 5 }, 'warm-up');
      return [
        beyond('error of the mean of the whole series', whole, 0.05),
        within('error of the mean after MSER-5', cut, 0.01),
        rate(
          'false alarms about an ample warm-up, 5 replications',
          falseAlarms({ experiments: 400, replications: 5 }, 'alarms'),
          {
            most: 0.05,
          },
        ),
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
