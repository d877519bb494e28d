import { describe, expect, test } from 'vitest';
import { figuresOf } from '../../../src/model/replicate.ts';
import type { ModelSpec } from '../../../src/model/spec.ts';
import { NOTHING_MOVED } from '../../../src/scenario/moves/moved.ts';
import { type Worlds, worldsOf } from '../../../src/scenario/moves/worlds.ts';
import { worldsCsv } from '../../../src/show/worlds-csv.ts';
import { hypercube } from '../../../src/study/hypercube.ts';
import { partsOf, type RobustnessPlan } from '../../../src/study/robustness/plan.ts';
import { keptRobustness, runRobustness } from '../../../src/study/robustness/run.ts';
import { simulateWorlds } from '../../../src/study/robustness/simulate-worlds.ts';
import type { Row, Store } from '../../../src/study/shelf.ts';
import { fixture } from '../../show/fixture.ts';

const METRIC = 'resolvedWithin.7d';
const TEXT = `title: Tiny
horizon: { warmUp: 1d, window: 2d, drain: 1d }
designs:
  coo: { putServiceUnder: coo }
  ceo: { putServiceUnder: ceo }
  cmo: { putServiceUnder: cmo }
`;

const files = new Map<string, { worlds: Worlds; bytes: Uint8Array }>();

function opened(text = TEXT): { worlds: Worlds; bytes: Uint8Array } {
  const known = files.get(text);
  if (known !== undefined) return known;
  const bytes = new TextEncoder().encode(text);
  const found = worldsOf(bytes, 'tiny.yaml', NOTHING_MOVED);
  if (!found.ok) throw new Error(JSON.stringify(found.errors));
  files.set(text, { worlds: found.worlds, bytes });
  return files.get(text)!;
}

function planOf(more: Partial<RobustnessPlan> = {}, ids = ['coo', 'ceo'], text = TEXT): RobustnessPlan {
  const { worlds, bytes } = opened(text);
  const { study } = worlds;
  const designs = ids.map((id) => study.designs.find((design) => design.id === id)!);
  const asked = worlds.movable.filter(({ id }) =>
    ['candour', 'deference', 'contest', 'hours.ceo'].includes(id),
  );
  const small = { ...study, designs, replications: 3, indifference: 0.01 };
  return { study: small, metric: METRIC, worlds, draw: 100, asked, bytes, ...more };
}

/** A made-up simulation: the CEO's design is the better one but where candour is low and deference high. */
function madeUp(overloaded: (model: ModelSpec) => boolean = () => false) {
  const asked: [boolean, number][] = [];
  const simulate = async (model: ModelSpec, replication: number): Promise<Float64Array> => {
    const { units, positions, serviceUnit } = model.chart;
    const head = units.find(({ id }) => id === serviceUnit)?.head;
    const isFirst = positions.find(({ id }) => id === head)?.reportsTo === 'coo';
    asked.push([isFirst, replication]);
    const { candour, deference } = model.rules;
    const effect = candour < 0.6 && deference > 0.2 ? -3 : 4;
    const customers = ((replication * 7919) % 101) / 50;
    return Float64Array.from(
      figuresOf(model).map((figure) => {
        if (figure.kind !== 'metric') return 0;
        if (figure.info.id === METRIC)
          return 50 + customers + (isFirst ? 0 : effect + 0.2 * ((replication % 3) - 1));
        return figure.info.id.startsWith('load.') && overloaded(model) ? 1.2 : 0.5;
      }),
    );
  };
  return { simulate, asked };
}

async function found(plan: RobustnessPlan, simulate = madeUp().simulate) {
  return (await runRobustness(plan, partsOf(plan), { width: 3, simulate }))!;
}

let one: ReturnType<typeof found> | undefined;
/** Of twenty worlds, found once. */
function before(): ReturnType<typeof found> {
  one ??= found(planOf({ draw: 20 }));
  return one;
}

describe('worlds', () => {
  test('take every part of a range once, and move none when an assumption comes beside', () => {
    const { worlds } = opened();
    const [candour, deference] = ['candour', 'deference'].map(
      (id) => worlds.movable.find((one) => one.id === id)!,
    );
    const both = hypercube([candour!, deference!], 40, 's', 'worlds');
    const [low, high] = [Number(candour!.low), Number(candour!.high)];
    const drawn = both.map(([one]) => Number(one![1])).sort((x, y) => x - y);
    // Values are rounded to four digits.
    const outside = drawn.filter(
      (value, part) => Math.abs((40 * (value - low)) / (high - low) - part - 0.5) > 0.51,
    );
    expect(outside).toEqual([]);
    expect(hypercube([candour!], 40, 's', 'worlds').map(([one]) => one)).toEqual(both.map(([one]) => one));
    expect(hypercube([candour!], 40, 't', 'worlds')).not.toEqual(hypercube([candour!], 40, 's', 'worlds'));
  });

  test('have customers of their own, the same for both designs', async () => {
    const { simulate, asked } = madeUp();
    await found(planOf({ draw: 20 }), simulate);
    const of = (first: boolean) =>
      asked.flatMap(([one, r]) => (one === first ? [r] : [])).sort((x, y) => x - y);
    expect(of(true)).toEqual(Array.from({ length: 60 }, (_, r) => r));
    expect(of(false)).toEqual(of(true));
  });
});

describe('what worlds say', () => {
  test('is in how many the answer holds, and the region where it does not, in the units of the file', async () => {
    const { robustness } = await found(planOf());
    const [pair] = robustness.pairs;
    const low = pair!.sorted.filter(({ difference }) => difference < 0).length;
    expect(pair).toMatchObject({ b: 'ceo', drawn: 100, judged: 100, answer: 'better', against: low });
    expect(pair!.better.worlds).toBe(100 - low);
    expect(pair!.clear.better.worlds).toBe(100 - low);
    expect(low).toBeGreaterThan(5);
    const [region, ...more] = pair!.regions;
    expect(more).toEqual([]);
    expect(region).toMatchObject({ worlds: low, against: low, p: 1 / 200 });
    const bound = (id: string) => region!.bounds.find(({ parameter }) => parameter === id)!;
    expect(region!.bounds.length).toBe(2);
    expect(Math.abs(Number(bound('candour').high) - 0.6)).toBeLessThan(0.05);
    expect(Math.abs(Number(bound('deference').low) - 0.2)).toBeLessThan(0.05);
    expect(region!.aside.against / region!.aside.worlds).toBeGreaterThan(0.7);
    expect(pair!.sorted.filter((one) => one.region === 1).every(({ side }) => side === 'worse')).toBe(true);
    expect(robustness.parameters.map(({ parameter }) => parameter)).toContain('candour');
  });

  test('has overloaded worlds apart, and a design that is overloaded counted', async () => {
    const { simulate } = madeUp((model) => model.rules.candour > 0.8);
    const { robustness } = await found(planOf({ draw: 60 }), simulate);
    const [pair] = robustness.pairs;
    expect(pair!.unsteady.worlds).toBeGreaterThan(5);
    expect(pair!.unsteady).toMatchObject({ a: pair!.unsteady.worlds, b: pair!.unsteady.worlds });
    expect(pair!.judged + pair!.unsteady.worlds).toBe(60);
    expect(pair!.better.worlds + pair!.worse.worlds).toBe(pair!.judged);
  });

  test('compares each further design with the first', async () => {
    const { robustness } = await found(planOf({ draw: 10 }, ['coo', 'ceo', 'cmo']));
    expect(robustness.pairs.map(({ b }) => b)).toEqual(['ceo', 'cmo']);
  });

  test('does not depend on the order in which simulations end', async () => {
    const plan = planOf({ draw: 20 });
    const { simulate } = madeUp();
    let calls = 0;
    const late: typeof simulate = async (...task) => {
      for (let i = (calls++ * 7) % 23; i > 0; i--) await Promise.resolve();
      return simulate(...task);
    };
    const [one, other] = [
      await runRobustness(plan, partsOf(plan), { width: 1, simulate }),
      await runRobustness(plan, partsOf(plan), { width: 40, simulate: late }),
    ];
    expect(JSON.stringify(other!.robustness)).toBe(JSON.stringify(one!.robustness));
  });

  test('goes on from what a store has kept, to the same', async () => {
    const plan = planOf({ draw: 20 });
    const rows = new Map<string, Row>();
    const store: Store = { get: (key) => rows.get(key), put: (key, row) => rows.set(key, row) };
    const stop = new AbortController();
    const first = madeUp();
    const stopped: typeof first.simulate = (...task) => {
      if (first.asked.length >= 50) stop.abort();
      return first.simulate(...task);
    };
    const { over } = partsOf(plan);
    expect(
      await simulateWorlds(plan, over, { width: 2, simulate: stopped, store, signal: stop.signal }),
    ).toBeNull();
    const kept = rows.size;
    expect(kept).toBeGreaterThan(40);
    const again = madeUp();
    const options = { width: 2, simulate: again.simulate, store };
    const resumed = await runRobustness(plan, partsOf(plan), options);
    expect(again.asked.length).toBe(20 * 2 * 3 - kept);
    expect(resumed!.robustness).toEqual((await found(plan)).robustness);
  });
});

describe('what was found before', () => {
  test('is kept where it would be found again, whatever the file says besides', async () => {
    const plan = planOf({ draw: 20 });
    const { robustness } = await before();
    const never = (): never => {
      throw new Error('nothing need be looked at');
    };
    expect(keptRobustness(robustness, plan.study, plan.bytes, never)).toEqual(robustness);
    const renamed = opened(TEXT.replace('Tiny', 'Renamed'));
    const kept = keptRobustness(robustness, plan.study, renamed.bytes, () => renamed.worlds);
    expect({ ...kept, file: '' }).toEqual({ ...robustness, file: '' });
  });

  test.each([
    ['a design that sets one of the assumptions itself', '{ putServiceUnder: ceo, set: { candour: .7 } }'],
    ['another design', '{ putServiceUnder: cfo }'],
  ])('is not kept with %s', async (_, design) => {
    const { robustness } = await before();
    const text = TEXT.replace('{ putServiceUnder: ceo }', design);
    const now = planOf({ draw: 20 }, ['coo', 'ceo'], text);
    expect(keptRobustness(robustness, now.study, now.bytes, () => now.worlds)).toBeNull();
  });

  test('is not kept where a design is gone', async () => {
    const plan = planOf({ draw: 20 });
    const { robustness } = await before();
    const one = { ...plan.study, designs: plan.study.designs.slice(0, 1) };
    expect(keptRobustness(robustness, one, plan.bytes, () => plan.worlds)).toBeNull();
  });
});

test('the table of worlds has a row for each, with what was in force in it', async () => {
  const seen = await before();
  const csv = worldsCsv({ ...fixture(), robustness: seen.robustness }, seen);
  const [head = '', ...rows] = csv.trimEnd().split('\n');
  expect(head).toMatch(/^world,a,b,metric,unit,valid,.*,candour,.*seed,version,note$/);
  expect(rows.length).toBe(20);
  expect(rows.every((row) => row.endsWith('"simulated, not measured"'))).toBe(true);
});
