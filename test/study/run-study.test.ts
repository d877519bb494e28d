import { describe, expect, test } from 'vitest';
import { replicate } from '../../src/model/replicate.ts';
import { buildResults } from '../../src/study/build-results.ts';
import { runStudy } from '../../src/study/run-study.ts';
import { here, smallModel, smallStudy } from './small.ts';

const study = smallStudy({ a: smallModel('east'), b: smallModel('board'), c: smallModel('ceo') });
const json = async (executor = here(study), of = study) =>
  JSON.stringify(buildResults(of, await runStudy(of, executor)));

describe('a study', () => {
  test('gives the same bytes in whatever order and breadth its jobs are done', async () => {
    const once = await json();
    expect(await json(here(study, () => 0, 1))).toBe(once);
    expect(await json(here(study, ({ replication }) => 40 - 10 * replication, 12))).toBe(once);
    expect(await json(here(study, ({ design, replication }) => (7 * design + 5 * replication) % 11, 5))).toBe(
      once,
    );
  });

  test('runs every design in every replication, once', async () => {
    const jobs: string[] = [];
    const tally = await runStudy(study, {
      width: 3,
      run: async ({ design, replication }) => {
        jobs.push(`${replication} ${design}`);
        return replicate(
          (study.designs[design] as (typeof study.designs)[number]).model,
          study.seed,
          replication,
        );
      },
    });
    expect(tally.replications).toBe(4);
    expect(jobs).toHaveLength(12);
    expect(new Set(jobs).size).toBe(12);
  });

  test('has no more jobs under way than its executor asks for, and tells how many are done', async () => {
    let under = 0;
    let most = 0;
    const told: string[] = [];
    const executor = here(study, () => 5);
    await runStudy(
      study,
      {
        width: 2,
        run: async (job) => {
          most = Math.max(most, ++under);
          const numbers = await executor.run(job);
          under--;
          return numbers;
        },
      },
      { onProgress: (done, total) => told.push(`${done}/${total}`) },
    );
    expect(most).toBe(2);
    expect(told).toEqual(Array.from({ length: 12 }, (_, i) => `${i + 1}/12`));
  });

  test('fails with the executor’s own error', async () => {
    const executor = { width: 2, run: () => Promise.reject(new Error('no such worker')) };
    await expect(runStudy(study, executor)).rejects.toThrow('no such worker');
  });

  test('that is stopped keeps the replications that are complete in every design, and those alone', async () => {
    const abort = new AbortController();
    const executor = here(study, () => 0, 1);
    const tally = await runStudy(study, executor, {
      signal: abort.signal,
      onProgress: (done) => {
        // Two replications of three designs, and one design of the third.
        if (done === 7) abort.abort();
      },
    });
    expect(tally.replications).toBe(2);
    const two = { ...study, replications: 2 };
    const stopped = buildResults(study, tally);
    const short = buildResults(two, await runStudy(two, here(two)));
    expect(stopped.replicationsAsked).toBe(4);
    expect({ ...stopped, replicationsAsked: 2 }).toEqual(short);
  });

  test('that is stopped while its executor drops jobs under way is no failure', async () => {
    const abort = new AbortController();
    const executor = here(study);
    const tally = await runStudy(
      study,
      {
        width: 2,
        run: async (job) => {
          const numbers = await executor.run(job);
          if (abort.signal.aborted) throw new Error('dropped');
          return numbers;
        },
      },
      { signal: abort.signal, onProgress: (done) => done === 4 && abort.abort() },
    );
    expect(tally.replications).toBe(1);
  });

  test('that is stopped before it begins has no replication', async () => {
    const tally = await runStudy(study, here(study), { signal: AbortSignal.abort() });
    expect(tally.replications).toBe(0);
  });

  test('of two equal designs finds a difference of exactly 0 in every metric, and no winner', async () => {
    const same = smallStudy({ a: smallModel('vp'), b: smallModel('vp') }, { replications: 6 });
    const { comparisons, designs } = buildResults(same, await runStudy(same, here(same)));
    expect(comparisons.length).toBeGreaterThan(50);
    for (const { metric, difference, interval, verdict } of comparisons) {
      expect([metric, difference, verdict]).toEqual([metric, 0, 'no clear difference']);
      if (interval) expect(interval).toEqual([0, 0]);
    }
    expect(designs.a?.metrics).toEqual(designs.b?.metrics);
  });
});
