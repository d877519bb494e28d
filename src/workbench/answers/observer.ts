import type { ResolvedCases } from '../../model/case-history.ts';
import { lifeOf } from '../../model/case-history.ts';
import { CASE_ENDS, type Lives } from '../../model/lives.ts';
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
    resolved: async (job) => resolvedOf(await recorded(job)),
    history: async (job, { stream, ordinal }) => {
      const lives = await recorded(job);
      const i = lives.stream.findIndex((at, k) => at === stream && lives.ordinal[k] === ordinal);
      return i < 0 ? null : lifeOf(lives, i);
    },
  };
}

const RESOLVED = CASE_ENDS.indexOf('resolved');

function resolvedOf({ stream, ordinal, arrivedAt, endedAt, end }: Lives): ResolvedCases {
  const found = [...end.keys()].filter((i) => end[i] === RESOLVED);
  return {
    stream: Int32Array.from(found, (i) => stream[i] as number),
    ordinal: Int32Array.from(found, (i) => ordinal[i] as number),
    minutes: Float64Array.from(found, (i) => (endedAt[i] as number) - (arrivedAt[i] as number)),
  };
}
