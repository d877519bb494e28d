import { describe, expect, test } from 'vitest';
import { recordLives } from '../../src/model/lives.ts';
import { openModelPool, openPool } from '../../src/node/pool.ts';
import { buildResults } from '../../src/study/build-results.ts';
import { type Executor, runStudy } from '../../src/study/run-study.ts';
import { here, smallModel, smallStudy } from '../study/small.ts';

const study = smallStudy({ a: smallModel('east'), b: smallModel('board') }, { replications: 3 });
const json = async (executor: Executor) =>
  JSON.stringify(buildResults(study, await runStudy(study, executor)));

describe('a pool of threads', () => {
  test('gives the same bytes with one thread, with two, and as without threads', async () => {
    const alone = await json(here(study));
    for (const jobs of [1, 2]) {
      const pool = openPool(study, jobs);
      try {
        expect(await json(pool)).toBe(alone);
      } finally {
        await pool.close();
      }
    }
  });

  test('has one job more under way than it has threads, and no more threads than jobs', async () => {
    for (const [jobs, width] of [
      [2, 3],
      [1000, 7],
    ] as const) {
      const pool = openPool(study, jobs);
      expect(pool.width).toBe(width);
      await pool.close();
    }
  });

  test('writes down the lives of a replication as they are without threads', async () => {
    const pool = openModelPool(1);
    try {
      const model = smallModel('east');
      const lives = await pool.lives({ model, seed: 'small', replication: 1 });
      expect(lives).toEqual(recordLives(model, 'small', 1));
    } finally {
      await pool.close();
    }
  });

  test('drops what is under way when it is stopped, and the study keeps what is complete', async () => {
    const abort = new AbortController();
    const long = { ...study, replications: 1000 };
    const pool = openPool(long, 2, abort.signal);
    try {
      const tally = await runStudy(long, pool, {
        signal: abort.signal,
        onProgress: (done) => {
          if (done === 40) abort.abort();
        },
      });
      // Two designs: 20 replications at most, less what may run ahead of a slow thread.
      expect(tally.replications).toBeGreaterThanOrEqual(10);
      expect(tally.replications).toBeLessThanOrEqual(20);
    } finally {
      await pool.close();
    }
  });
});
