import { describe, expect, test } from 'vitest';
import {
  chosenFew,
  findIndices,
  type IndicesPlan,
  indicesKey,
  indicesSize,
} from '../../../src/study/global/indices.ts';
import { keptIndices, withGlobal } from '../../../src/study/global/kept.ts';
import { screen, screened } from '../../../src/study/global/screening.ts';
import { resultsSchema } from '../../../src/study/results-schema.ts';
import { fixture } from '../../show/fixture.ts';
import { ABOUT, knownShelf, knownWorlds, noisyShelf } from './known.ts';

const worlds = knownWorlds({ contest: 1, candour: 0.8, suppress: 1 });
const planOf = (more: Partial<IndicesPlan> = {}): IndicesPlan => ({
  ...ABOUT,
  // Half the models of a difference, which is the same: design b is 0.
  of: 'b',
  worlds,
  asked: new Set(['contest', 'candour', 'suppress']),
  screened: null,
  samples: 64,
  ...more,
});
const indices = (plan: IndicesPlan, { shelf } = knownShelf(() => 0), width = 3) =>
  findIndices(plan, chosenFew(plan), shelf, { width });
const line = knownShelf(({ contest, candour }) => 4 * contest - 10 * candour);

describe('indices', () => {
  test('divide up the variance of a line by the squares of its slopes over the ranges', async () => {
    const found = await indices(planOf({ screened: 9 }), line);
    expect(found.rows.map(({ parameter }) => parameter)).toEqual(['candour', 'contest', 'suppress']);
    const [candour, contest, suppress] = found.rows;
    // Slopes of 8 and 4 over the ranges: 64 and 16 of 80.
    expect(Math.abs(candour!.first.estimate - 0.8)).toBeLessThan(0.1);
    expect(Math.abs(candour!.total.estimate - 0.8)).toBeLessThan(0.1);
    expect(Math.abs(contest!.total.estimate - 0.2)).toBeLessThan(0.1);
    expect(suppress!.total).toEqual({ estimate: 0, interval: [0, 0] });
    expect(Math.abs(contest!.upTo.estimate - 1)).toBeLessThan(0.1);
    // 4 x 1/2 - 10 x .4; deviation sqrt(80 / 12).
    expect(found.mean).toBeCloseTo(-2, 1);
    expect(found.sd).toBeCloseTo(Math.sqrt(80 / 12), 1);
    expect(found.middle90![0]).toBeLessThan(-5);
    expect(found).toMatchObject({ worlds: 64 * 5, samples: 64, samplesUsed: 64, invalid: 0, screened: 9 });
  });

  test('look at as many worlds as they say, the same whatever is under way at once', async () => {
    const plan = planOf({ samples: 32 });
    expect(indicesSize(plan, chosenFew(plan))).toBe(160);
    expect(await indices(plan, line, 1)).toEqual(await indices(plan, line, 9));
  });

  test('leave out samples with a world in which the scenario is not valid, and count them', async () => {
    const joint = knownWorlds({ contest: 1, candour: 0.8 }, [], ({ contest = 0, candour = 0 }) => {
      return contest + candour < 1.6;
    });
    const found = await indices(planOf({ worlds: joint }), line);
    expect(found.invalid).toBeGreaterThan(0);
    expect(found.samplesUsed).toBeLessThan(64);
    expect(found.samplesUsed).toBeGreaterThan(45);
    expect(found.rows).toHaveLength(2);
  });

  test('tell noise of the replications apart, and give none of it to assumptions', async () => {
    const found = await indices(planOf({ samples: 128 }), noisyShelf(1));
    expect(found.noise!.estimate).toBeGreaterThan(0.3);
    expect(found.noise!.estimate).toBeLessThan(0.7);
    const inert = found.rows.find(({ parameter }) => parameter === 'suppress')!;
    expect(Math.abs(inert.total.estimate)).toBeLessThan(0.3);
    expect(inert.total.interval[0]).toBeLessThan(0.1);
    expect((await indices(planOf({ samples: 16, replications: 1 }), line)).noise).toBeNull();
  });

  test('leave out samples with a figure without bound, and count them', async () => {
    const unbounded = knownShelf(({ contest }, r) => (contest > 0.9 && r === 1 ? Infinity : contest));
    const found = await indices(planOf(), unbounded);
    // Contest is above .9 in a tenth of the rows of A and in a tenth of those of B.
    expect(found.samplesUsed).toBeLessThan(58);
    expect(found.samplesUsed).toBeGreaterThan(44);
    expect(found.rows[0]!.total.estimate).toBeGreaterThan(0.75);
    expect(found.rows[1]!.total.estimate).toBe(0);
  });

  test('count worlds without a steady state', async () => {
    const full = knownShelf(
      ({ contest }) => contest,
      ({ contest }) => (contest > 0.75 ? 1.2 : 0.5),
    );
    const { unsteady, worlds: all } = await indices(planOf(), full);
    expect(unsteady / all).toBeCloseTo(0.25, 1);
  });

  test('have no rows where the outcome is the same everywhere, or never observed', async () => {
    expect(
      await indices(
        planOf({ samples: 16 }),
        knownShelf(() => 3),
      ),
    ).toMatchObject({
      rows: [],
      mean: 3,
      sd: 0,
      samplesUsed: 16,
    });
    expect(
      await indices(
        planOf({ samples: 16 }),
        knownShelf(() => Number.NaN),
      ),
    ).toMatchObject({
      rows: [],
      mean: null,
      middle90: null,
      samplesUsed: 0,
    });
  });

  test('are kept where they would be found again, and only there', async () => {
    const plan = planOf({ samples: 16 });
    const found = await indices(plan, line);
    expect(found.key).toBe(indicesKey(plan, chosenFew(plan)));
    expect(keptIndices(found, { worlds, seed: 'known' })).toEqual(found);
    expect(keptIndices(found, { worlds, seed: 'other' })).toBeNull();
    expect(keptIndices({ ...found, samples: 32 }, { worlds, seed: 'known' })).toBeNull();
  });

  test('stand in the results beside a screening, in one order, and are read back', async () => {
    const some = { ...ABOUT, of: 'b', worlds, asked: new Set(['contest']), trajectories: 2 } as const;
    const screening = await screen(some, screened(some), line.shelf, { width: 2 });
    const found = await indices(planOf({ samples: 16 }), line);
    const results = fixture({ designs: 2 });
    const both = withGlobal(withGlobal(results, { indices: found }), { screening, indices: found });
    expect(Object.keys(both).slice(-2)).toEqual(['screening', 'indices']);
    const read = resultsSchema.parse(JSON.parse(JSON.stringify(both)));
    expect(read.screening).toEqual(screening);
    expect(read.indices).toEqual(found);
    expect(withGlobal(both, {})).toEqual(results);
  });
});
