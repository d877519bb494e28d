import { describe, expect, test, vi } from 'vitest';
import { buildResults } from '../../src/study/build-results.ts';
import { recalled } from '../../src/study/recall.ts';
import { resultsJson } from '../../src/study/results-json.ts';
import { runStudy } from '../../src/study/run-study.ts';
import { settleWarmUp } from '../../src/study/settle-warm-up.ts';
import { filling, overloaded, WEEK } from './filling.ts';
import { here, smallStudy } from './small.ts';

const slow = filling(3, { window: 20 * WEEK, drain: 8 * WEEK }, 30);
const quick = filling(0.2, { warmUp: 3 * WEEK, window: 10 * WEEK, drain: WEEK });
const warmUpOf = ({ designs }: ReturnType<typeof smallStudy>) =>
  designs.map(({ model }) => model.horizon.warmUp / WEEK);

/** How many jobs an executor has computed, and which. */
function counting(study: ReturnType<typeof smallStudy>) {
  const executor = here(study);
  return { ...executor, run: vi.fn(executor.run) };
}

describe('settling the warm-up', () => {
  test('lengthens one that is too short, for all designs alike, and says so', async () => {
    const study = smallStudy(
      { a: slow, b: filling(0.2, { window: 20 * WEEK, drain: 8 * WEEK }, 30) },
      {
        warmUp: 'usual',
        replications: 6,
        assumptions: [{ id: 'horizon.warmUp', value: '1d' }] as never,
      },
    );
    const settled = await settleWarmUp(study, here(study));
    const [a, b] = warmUpOf(settled.study);
    expect(a).toBeGreaterThanOrEqual(5);
    expect(b).toBe(a);
    expect(settled.pilot).toBeNull();
    expect(settled.study.warmUp).toBe('found');
    expect(settled.study.assumptions[0]?.value).toBe(`${a}w`);

    const results = buildResults(settled.study, await runStudy(settled.study, here(settled.study)));
    expect(results.warmUp).toEqual({ origin: 'found' });
    expect(results.horizon.warmUpDays).toBe(7 * a!);
    expect(recalled(results, study)?.scenario.hash).toBe(results.scenario.hash);
    expect(recalled(results, { ...study, warmUp: 'written' })).toBeNull();
  });

  test('leaves one that is long enough, and simulates no replication twice', async () => {
    const study = smallStudy({ a: quick }, { warmUp: 'usual', replications: 7 });
    const executor = counting(study);
    const settled = await settleWarmUp(study, executor);
    expect(settled.study).toEqual(study);
    const tally = await runStudy(settled.study, settled.knowing(executor));
    expect(executor.run).toHaveBeenCalledTimes(7);
    const plain = await runStudy(study, here(study));
    expect(resultsJson(buildResults(study, tally))).toBe(resultsJson(buildResults(study, plain)));
  });

  test('is judged by ten replications', async () => {
    const study = smallStudy({ a: quick }, { warmUp: 'usual', replications: 12 });
    const { pilot } = await settleWarmUp(study, here(study));
    expect(pilot?.replications).toBe(10);
  });

  test('finds the least that does where the file says auto: a week for a quick company, more for a slow one', async () => {
    const [short, long] = await Promise.all(
      [quick, slow].map(async (model) => {
        const study = smallStudy({ a: model }, { warmUp: 'auto', replications: 5 });
        return (await settleWarmUp(study, here(study))).study;
      }),
    );
    expect(warmUpOf(short!)).toEqual([1]);
    expect(warmUpOf(long!)[0]).toBeGreaterThanOrEqual(5);
    expect([short!.warmUp, long!.warmUp]).toEqual(['found', 'found']);
  });

  test('asks for no replication where the warm-up is written, dates count from the start, or there is but one run', async () => {
    const [type] = slow.types;
    const dated = { ...slow, types: [{ ...type!, shocks: [{ from: 20 * WEEK, to: 21 * WEEK, factor: 2 }] }] };
    for (const study of [
      smallStudy({ a: slow }, { warmUp: 'written' }),
      smallStudy({ a: slow, b: dated }, { warmUp: 'usual' }),
      smallStudy({ a: slow }, { warmUp: 'auto', replications: 1 }),
    ]) {
      const executor = counting(study);
      const settled = await settleWarmUp(study, executor);
      expect(settled.study).toBe(study);
      expect(executor.run).not.toHaveBeenCalled();
    }
  });

  test('does not listen to an overloaded design', async () => {
    const study = smallStudy({ a: overloaded() }, { warmUp: 'auto', replications: 2 });
    const settled = await settleWarmUp(study, here(study));
    expect(warmUpOf(settled.study)).toEqual([1 / 7]);
  });

  test('comes to the same whatever order the jobs are done in', async () => {
    const study = smallStudy(
      { a: slow, b: filling(2, { window: 20 * WEEK, drain: 8 * WEEK }, 30) },
      { warmUp: 'usual', replications: 5 },
    );
    const late = here(study, ({ design, replication }) => 7 * ((5 - replication) % 3) + 3 * design, 6);
    const orders = [here(study, () => 0, 1), late];
    const settled = await Promise.all(orders.map((executor) => settleWarmUp(study, executor)));
    expect(settled[1]?.study).toEqual(settled[0]?.study);
    expect(settled[0]?.study.warmUp).toBe('found');
  });

  test('keeps what is complete when it is stopped', async () => {
    const study = smallStudy({ a: quick }, { warmUp: 'usual', replications: 7 });
    const stop = new AbortController();
    const one = here(study, () => 0, 1);
    const settled = await settleWarmUp(
      study,
      {
        width: 1,
        run: async (job) => {
          if (job.replication === 2) stop.abort();
          return one.run(job);
        },
      },
      { signal: stop.signal },
    );
    expect(settled.study).toBe(study);
    expect(settled.pilot?.replications).toBe(3);
  });
});
