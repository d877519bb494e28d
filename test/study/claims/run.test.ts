import { describe, expect, test } from 'vitest';
import { figuresOf, replicate } from '../../../src/model/replicate.ts';
import type { ModelSpec } from '../../../src/model/spec.ts';
import { comparisonVerdict } from '../../../src/study/claims/judge.ts';
import type { ClaimResult, ClaimsResults } from '../../../src/study/claims/results.ts';
import { type ClaimsOptions, runClaims } from '../../../src/study/claims/run.ts';
import type { SimulateSeeded } from '../../../src/study/shelf.ts';
import { claimsOf, TINY_CLAIMS } from './tiny.ts';

const here: SimulateSeeded = async (model, seed, replication) => replicate(model, seed, replication);
const run = (simulate: SimulateSeeded, more: Partial<ClaimsOptions> = {}, text = TINY_CLAIMS) =>
  runClaims(claimsOf(text), simulate, { width: 2, seed: null, ...more });

describe('the claims of a file', () => {
  const first = run(here);

  test('are judged from real runs of the model, by the rules of the file', async () => {
    const { claims, family, note, plan } = await first;
    expect([family, note, plan.worlds]).toEqual([2, 'simulated, not measured', 8]);
    const [buried, costs] = claims as [ClaimResult, ClaimResult];
    // Under the CEO nobody in the line of service answers for operations.
    const { a, b, difference } = buried.comparisons[0]!;
    expect(b.mean).toBeLessThan(a.mean!);
    expect(difference).toBeCloseTo(b.mean! - a.mean!, 9);
    expect(buried.comparisons[0]!.worlds.holds).toBeGreaterThan(0);
    const { side, worlds } = costs.comparisons[0]!;
    expect(costs.verdict).toBe(comparisonVerdict(side, worlds, plan.holds));
    expect(buried.over.map(({ parameter }) => parameter)).toEqual(['deference', 'candour']);
    expect(buried.idle).toEqual(['people']);
    expect(buried.set).toEqual([{ parameter: 'preAgreed', value: '.2' }]);
    // Two designs: base, worlds, and both ends of two assumptions; some more where an effect turns.
    expect(buried.simulations).toBeGreaterThanOrEqual(2 * (10 + 8 * 2 + 2 * 2 * 4));
  });

  test('are the same, to the last byte, whatever is under way at once and in whatever order it ends', async () => {
    let calls = 0;
    const late: SimulateSeeded = async (...task) => {
      for (let i = (calls++ * 7) % 13; i > 0; i--) await Promise.resolve();
      return here(...task);
    };
    expect(JSON.stringify(await run(late, { width: 9 }))).toBe(JSON.stringify(await first));
    expect(JSON.stringify(await run(late, { width: 1 }))).toBe(JSON.stringify(await first));
  });

  test('are taken over where they would be found again, in the words that the file has now', async () => {
    let runs = 0;
    // Beside the first replications, by which it is told whether the model is the same.
    const nothing: SimulateSeeded = (...task) => {
      if (task[2] > 0) return Promise.reject(new Error('simulated again'));
      runs += 1;
      return here(...task);
    };
    const known = JSON.parse(JSON.stringify(await first)) as ClaimsResults;
    const again = await run(nothing, { known });
    expect(JSON.stringify(again)).toBe(JSON.stringify(await first));
    // Two designs of two claims: as they stand, and at both ends of everything that is drawn.
    expect(runs).toBe(2 * 2 * 3);
    const renamed = await run(
      nothing,
      { known },
      TINY_CLAIMS.replace('It costs the same', 'Costs are alike'),
    );
    expect(renamed.claims[1]!.says).toBe('Costs are alike');
    // Another share of the worlds, another seed, another value set: another claim.
    await expect(run(nothing, { known }, `${TINY_CLAIMS}holds: .9\n`)).rejects.toThrow('simulated again');
    await expect(run(nothing, { known, seed: 'other' })).rejects.toThrow('simulated again');
    await expect(run(nothing, { known }, TINY_CLAIMS.replace('.2', '.3'))).rejects.toThrow('simulated again');
  });

  test('do not outlive a change of the model, in whatever number and wherever it shows', async () => {
    const known = JSON.parse(JSON.stringify(await first)) as ClaimsResults;
    const kept = async (change: (model: ModelSpec, numbers: Float64Array) => void): Promise<boolean> => {
      let again = false;
      await run(
        async (...task) => {
          again ||= task[2] > 0;
          const numbers = await here(...task);
          change(task[0], numbers);
          return numbers;
        },
        { known, only: ['costs'] },
      );
      return !again;
    };
    expect(await kept(() => {})).toBe(true);
    const nudged = (numbers: Float64Array, i: number): void => {
      numbers[i] = (numbers[i] as number) + 1e-9;
    };
    // A figure that no claim looks at; and one that only a world shows that nobody has yet.
    expect(await kept((_, numbers) => nudged(numbers, numbers.length - 1))).toBe(false);
    expect(
      await kept((model, numbers) => {
        if (model.rules.contest === 0) nudged(numbers, 0);
      }),
    ).toBe(false);
  });

  test('are simulated once for all claims that rest on them', async () => {
    const asked: string[] = [];
    const counting: SimulateSeeded = (model, seed, replication) => {
      asked.push(JSON.stringify([model, seed, replication]));
      return here(model, seed, replication);
    };
    const text = TINY_CLAIMS.replace('costs:', 'costs:\n    set: { preAgreed: .2 }');
    const { claims } = await run(counting, {}, text);
    const rested = claims.reduce((sum, { simulations }) => sum + simulations, 0);
    const keys = 2 * 2 * 3;
    // The base of the second claim is that of the first.
    expect(asked.length).toBe(rested + keys - 2 * 10);
    expect((await run(counting, { only: ['costs'] }, text)).claims).toEqual([claims[1]]);
  });

  test('are kept when the work is stopped, and only what is missing is simulated then', async () => {
    const stop = new AbortController();
    const kept: ClaimsResults[] = [];
    const stopped = await run(here, {
      signal: stop.signal,
      onClaim: async (results) => {
        kept.push(results);
        stop.abort();
      },
    });
    expect(stopped.claims.map(({ id }) => id)).toEqual(['buried']);
    expect(kept).toEqual([stopped]);
    const whole = await run(here, { known: stopped });
    expect(JSON.stringify(whole)).toBe(JSON.stringify(await first));
  });

  test('can be judged one by one, as they would be among the others', async () => {
    const only = await run(here, { only: ['costs'] });
    expect(only.claims).toEqual([(await first).claims[1]]);
  });

  test('count their progress', async () => {
    const seen: (readonly [number, number])[] = [];
    await run(here, { only: ['costs'], onProgress: (done, total) => seen.push([done, total]) });
    const total = 2 * (10 + 8 * 2 + 2 * 4);
    expect(seen[0]).toEqual([1, total]);
    expect(seen.every(([done, of]) => done <= total && of === total)).toBe(true);
  });
});

/** Numbers whose difference is known: under the CEO there are `f` more hand-offs, and the same noise. */
function known(f: (rules: { candour: number; contest: number }) => number, load = 0.5): SimulateSeeded {
  const figures = new WeakMap<ModelSpec, ReturnType<typeof figuresOf>>();
  return async (model, _seed, replication) => {
    const head = model.chart.positions.find(({ id }) => id === 'serviceHead')!;
    const all = figures.get(model) ?? figuresOf(model);
    figures.set(model, all);
    return Float64Array.from(all, (figure) => {
      if (figure.kind !== 'metric') return 0;
      if (figure.info.id.startsWith('load.')) return load * (model.rules.contest > 0.35 ? 4 : 1);
      if (figure.info.id !== 'handOffs') return Number.NaN;
      const more = head.reportsTo === 'ceo' ? f(model.rules) + 0.1 * ((replication % 5) - 2) : 0;
      return 100 + 7 * (replication % 6) + more;
    });
  };
}

const handOffs = (direction: string, smallest: string, over: string, more = ''): string => `title: Known
replications: 10
worlds: 20
perWorld: 2
perEnd: 5
claims:
  known:
    says: So it is
    source: nobody
    scenario: tiny.yaml
    all: [{ a: coo, b: ceo, metric: handOffs, direction: ${direction}, smallest: ${smallest} }]
    over: ${over}
${more}`;

describe('a claim whose effect is known', () => {
  const judged = async (f: Parameters<typeof known>[0], text: string, load?: number): Promise<ClaimResult> =>
    (await run(known(f, load), {}, text)).claims[0]!;

  test('is supported where it holds in the base and in all worlds', async () => {
    const one = await judged(({ candour }) => 20 + 10 * candour, handOffs('higher', '5', '[candour]'));
    expect([one.verdict, one.worlds.holds, one.worlds.opposite]).toEqual(['supported', 20, 0]);
    expect(one.comparisons[0]!.difference).toBeCloseTo(27, 9);
    expect(one.comparisons[0]!.moved[0]).toMatchObject({
      low: { value: '.4', effect: 'stays', breakEven: null },
      high: { value: '1', effect: 'stays', breakEven: null },
    });
  });

  test('is contradicted where the opposite does', async () => {
    const one = await judged(({ candour }) => 20 + 10 * candour, handOffs('lower', '10%', '[candour]'));
    expect([one.verdict, one.worlds.holds, one.worlds.opposite]).toEqual(['contradicted', 0, 20]);
  });

  test('depends where it turns within the range, and says where it falls short', async () => {
    // From +12 at .4 over +3 at .7 to -6 at 1: it falls below 1 at .767.
    const one = await judged(({ candour }) => 24 - 30 * candour, handOffs('higher', '1', '[candour]'));
    expect(one.verdict).toBe('depends');
    // Of the worlds between .4 and 1 as many as lie below .767.
    expect(one.worlds.holds).toBe(12);
    const { low, high } = one.comparisons[0]!.moved[0]!;
    expect(low.effect).toBe('stays');
    expect(high.effect).toBe('turns');
    expect(high.difference).toBeCloseTo(-6, 9);
    const [from, to] = high.breakEven!.between.map(Number) as [number, number];
    expect(from).toBeLessThan(0.767);
    expect(to).toBeGreaterThan(0.766);
    expect(to - from).toBeLessThan(0.1);
  });

  test('has no clear difference where the effect is smaller than what counts', async () => {
    const one = await judged(() => 3, handOffs('higher', '5', '[candour]'));
    expect(one.verdict).toBe('no clear difference');
    expect(one.comparisons[0]!.moved[0]!.high.effect).toBeNull();
  });

  test('of equality is supported inside the smallest difference and contradicted beyond it', async () => {
    expect((await judged(() => 3, handOffs('same', '5', '[candour]'))).verdict).toBe('supported');
    expect((await judged(() => -6, handOffs('same', '5', '[candour]'))).verdict).toBe('contradicted');
  });

  test('is not supported where none of the worlds that are drawn is valid', async () => {
    const spec = claimsOf(handOffs('higher', '5', '[candour]'));
    const claims = spec.claims.map((claim) => ({
      ...claim,
      worlds: { ...claim.worlds, at: () => null },
    }));
    const [one] = (
      await runClaims(
        { ...spec, claims },
        known(() => 20),
        { width: 2, seed: null },
      )
    ).claims;
    expect(one).toMatchObject({ verdict: 'depends', worlds: { drawn: 0, invalid: 20 } });
    expect(one!.comparisons[0]).toMatchObject({ verdict: 'depends', side: 'claimed' });
  });

  test('tells in how many replications there was no figure to compare', async () => {
    const some: SimulateSeeded = async (model, seed, replication) => {
      const numbers = await known(() => 20)(model, seed, replication);
      return replication < 3 ? numbers.map(() => Number.NaN) : numbers;
    };
    const [one] = (await run(some, {}, handOffs('higher', '5', '[]'))).claims;
    expect(one!.comparisons[0]).toMatchObject({ unobserved: 3, side: 'claimed' });
  });

  test('rests on the base alone where nothing is drawn', async () => {
    const one = await judged(() => 6, handOffs('higher', '5', '[]'));
    expect([one.verdict, one.worlds.drawn]).toEqual(['supported', 0]);
  });

  test('does not hold in a world without a steady state, unless the claim is about overload', async () => {
    const text = handOffs('higher', '5', '[contest]');
    // Contest reaches from 0 to .4; above .35 there is more work than time.
    const one = await judged(() => 20, text);
    expect([one.worlds.unsteady > 0, one.worlds.holds + one.worlds.unsteady]).toEqual([true, 20]);
    expect(one.comparisons[0]!.moved[0]!.high.effect).toBe('unsteady');
    expect((await judged(() => 20, text, 3)).verdict).toBe('no clear difference');
    const about = text.replace('over: [contest]', 'over: [contest]\n    overload: true');
    expect((await judged(() => 20, about, 3)).verdict).toBe('supported');
  });
});
