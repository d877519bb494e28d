import { Piscina } from 'piscina';
import { replicate } from '../model/replicate.ts';
import type { ModelSpec } from '../model/spec.ts';
import type { Job } from '../study/run-study.ts';

const { seed, models } = Piscina.workerData as { seed: string; models: readonly ModelSpec[] };

/** A thread's job: one replication of one design. */
export default function work({ design, replication }: Job): Float64Array {
  const numbers = replicate(models[design] as ModelSpec, seed, replication);
  return Piscina.move(numbers) as Float64Array;
}
