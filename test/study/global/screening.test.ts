import { describe, expect, test } from 'vitest';
import { isTold } from '../../../src/show/global.ts';
import { keptScreening } from '../../../src/study/global/kept.ts';
import {
  NoTrajectory,
  type ScreeningPlan,
  screen,
  screened,
  screeningKey,
  screeningSize,
} from '../../../src/study/global/screening.ts';
import { ABOUT, knownShelf, knownWorlds, noisyShelf } from './known.ts';

const ALL = new Set(['contest', 'candour', 'suppress', 'persist', 'preAgreed']);
const worlds = knownWorlds({ contest: 1, candour: 0.8, suppress: 1 });
const planOf = (more: Partial<ScreeningPlan> = {}): ScreeningPlan => ({
  ...ABOUT,
  worlds,
  asked: ALL,
  trajectories: 6,
  ...more,
});
const screening = (plan: ScreeningPlan, { shelf } = knownShelf(() => 0), width = 3) =>
  screen(plan, screened(plan), shelf, { width });
const line = knownShelf(({ contest, candour }, r) => 4 * contest - 10 * candour + r);

describe('a screening', () => {
  test('gives the slopes of a line over the whole ranges, the steepest first', async () => {
    const found = await screening(planOf(), line);
    expect(found.rows.map(({ parameter }) => parameter)).toEqual(['candour', 'contest', 'suppress']);
    const [candour, contest, suppress] = found.rows;
    // Values are drawn with four digits: effects are right to as many.
    expect(candour!.mu).toBeCloseTo(-8, 2);
    expect(candour!.muStar).toBeCloseTo(8, 2);
    expect(contest!.mu).toBeCloseTo(4, 2);
    expect(contest!.sigma).toBeLessThan(0.01);
    expect(suppress).toMatchObject({ mu: 0, muStar: 0, sigma: 0, effects: 6, unsteady: 0 });
    expect(candour).toMatchObject({ value: '.5', low: '0', high: '.8', unit: 'probability' });
    expect(found).toMatchObject({ a: 'b', b: 'a', worlds: 24, unsteady: 0, redrawn: 0, trajectories: 6 });
  });

  test('shows in sigma that one assumption depends on another', async () => {
    const product = knownShelf(({ contest, candour }) => 10 * contest * candour);
    const found = await screening(planOf({ trajectories: 12 }), product);
    const sigma = (id: string): number => found.rows.find(({ parameter }) => parameter === id)!.sigma!;
    expect(sigma('contest')).toBeGreaterThan(1);
    expect(sigma('suppress')).toBe(0);
  });

  test('says what size the noise of the replications alone would give an effect', async () => {
    const found = await screening(planOf({ trajectories: 40 }), noisyShelf(1));
    const inert = found.rows.find(({ parameter }) => parameter === 'suppress')!;
    // Noise of variance 1 at either end of a step of two thirds: sqrt(2) x 3/2, of which a normal has sqrt(2 / pi).
    const size = Math.sqrt(2) * 1.5 * Math.sqrt(2 / Math.PI);
    expect(inert.noise! / size).toBeGreaterThan(0.7);
    expect(inert.noise! / size).toBeLessThan(1.3);
    expect(isTold(inert)).toBe(false);
    expect(found.rows[0]!.parameter).toBe('candour');
    expect(isTold(found.rows[0]!)).toBe(true);
    // Customers that add the same to all worlds are no noise.
    expect((await screening(planOf(), line)).rows[2]).toMatchObject({ noise: 0, muStar: 0 });
    expect((await screening(planOf({ replications: 1 }), line)).rows[0]!.noise).toBeNull();
  });

  test('leaves out moves to a figure without bound, and counts the others', async () => {
    const unbounded = knownShelf(({ contest, candour }) => (contest > 0.9 ? -Infinity : candour));
    const found = await screening(planOf({ trajectories: 12 }), unbounded);
    const candour = found.rows.find(({ parameter }) => parameter === 'candour')!;
    expect(candour.effects).toBeGreaterThan(0);
    expect(candour.effects).toBeLessThan(12);
    expect(candour.muStar).toBeCloseTo(0.8, 2);
  });

  test('looks at as many worlds as it says, and simulates equal ones once', async () => {
    const counted = knownShelf(({ contest }) => contest);
    const plan = planOf({ asked: new Set(['contest']) });
    await screening(plan, counted);
    expect(screeningSize(plan, screened(plan))).toBe(12);
    // Four levels of one assumption, two designs, two replications.
    expect(counted.simulations()).toBeLessThanOrEqual(16);
  });

  test('gives the same whatever is under way at once', async () => {
    expect(await screening(planOf(), line, 1)).toEqual(await screening(planOf(), line, 9));
    expect(await screening(planOf({ seed: 'other' }), line)).not.toEqual(await screening(planOf(), line));
  });

  test('looks at the figure of one design where that is asked', async () => {
    const found = await screening(planOf({ of: 'a' }), line);
    // Design b of the file, of which nothing is known but 0.
    expect(found.rows.every(({ muStar }) => muStar === 0)).toBe(true);
    const other = await screening(planOf({ of: 'b' }), line);
    expect(other.rows[0]).toMatchObject({ parameter: 'candour' });
  });

  test('leaves out what was not asked, has no range, no part, or is not possible at a level', () => {
    const odd = knownWorlds({ contest: 1, candour: 1, suppress: 1, persist: 1 }, ['contest'], (values) => {
      return !(values.suppress! > 0.9);
    });
    const only = new Set(['contest', 'candour', 'suppress']);
    const chosen = screened(planOf({ worlds: odd, asked: only, of: 'a' }));
    expect(chosen.factors.map(({ id }) => id)).toEqual(['candour']);
    expect(chosen.leftOut).toEqual([
      { parameter: 'contest', reason: 'no part' },
      { parameter: 'suppress', reason: 'not possible' },
      { parameter: 'persist', reason: 'not asked' },
      { parameter: 'seed', reason: 'no range' },
    ]);
  });

  test('draws a trajectory again where the scenario is not valid somewhere on it', async () => {
    const joint = knownWorlds({ contest: 1, candour: 1 }, [], ({ contest = 0, candour = 0 }) => {
      return contest + candour < 1.5;
    });
    const found = await screening(planOf({ worlds: joint }), line);
    expect(found.redrawn).toBeGreaterThan(0);
    expect(found.rows.every(({ effects }) => effects === 6)).toBe(true);
    const never = knownWorlds({ contest: 1, candour: 1 }, [], (values) => Object.keys(values).length < 2);
    await expect(screening(planOf({ worlds: never }), line)).rejects.toThrow(NoTrajectory);
  });

  test('counts worlds without a steady state, and the moves that touch one', async () => {
    const full = knownShelf(
      ({ contest }) => contest,
      ({ contest }) => (contest > 0.9 ? 1.2 : 0.5),
    );
    const found = await screening(planOf({ asked: new Set(['contest']), trajectories: 8 }), full);
    expect(found.unsteady).toBeGreaterThan(0);
    // Every move that ends at 1, and no other: one world each.
    expect(found.rows[0]!.unsteady).toBe(found.unsteady);
    expect(found.unsteady).toBeLessThan(8);
  });

  test('has no figure where nothing is observed', async () => {
    const found = await screening(
      planOf(),
      knownShelf(() => Number.NaN),
    );
    expect(found.rows[0]).toMatchObject({ mu: null, muStar: null, sigma: null, interval: null, effects: 0 });
  });

  test('is kept where it would be found again, and only there', async () => {
    const plan = planOf();
    const found = await screening(plan, line);
    expect(found.key).toBe(screeningKey(plan, screened(plan)));
    expect(keptScreening(found, { worlds, seed: 'known' })).toEqual(found);
    expect(keptScreening(found, { worlds, seed: 'other' })).toBeNull();
    const wider = knownWorlds({ contest: 1, candour: 0.9, suppress: 1 });
    expect(keptScreening(found, { worlds: wider, seed: 'known' })).toBeNull();
    const own = knownWorlds({ contest: 1, candour: 0.8, suppress: 1 }, ['candour']);
    expect(keptScreening(found, { worlds: own, seed: 'known' })).toBeNull();
    expect(keptScreening({ ...found, a: 'gone' }, { worlds, seed: 'known' })).toBeNull();
  });

  test('stops where it is told to', async () => {
    const stop = new AbortController();
    let seen = 0;
    const work = screen(planOf(), screened(planOf()), line.shelf, {
      width: 1,
      signal: stop.signal,
      onWorld: () => {
        seen += 1;
        if (seen === 5) stop.abort();
      },
    });
    await expect(work).rejects.toThrow();
    expect(seen).toBeLessThan(10);
  });
});
