import { lifeOf, resolvedAmong } from '../../model/case-history.ts';
import type { Lives } from '../../model/lives.ts';
import type { Observer } from '../../study/example.ts';
import type { Job } from '../../study/run-study.ts';

/** Looks into replications by the lives of their complaints: each is simulated once, whatever is asked about it. */
export function observerOf(record: (job: Job) => Promise<Lives>): Observer {
  const records = new Map<string, Promise<Lives>>();
  const recorded = (job: Job): Promise<Lives> => {
    const key = `${job.design} ${job.replication}`;
    const lives = records.get(key) ?? record(job);
    records.set(key, lives);
    return lives;
  };
  return {
    resolved: async (job) => resolvedAmong(await recorded(job)),
    history: async (job, { stream, ordinal }) => {
      const lives = await recorded(job);
      const i = lives.stream.findIndex((at, k) => at === stream && lives.ordinal[k] === ordinal);
      return i < 0 ? null : lifeOf(lives, i);
    },
  };
}
