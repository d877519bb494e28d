import { Piscina } from 'piscina';
import { type CaseHistory, caseHistory, type ResolvedCases, resolvedCases } from '../model/case-history.ts';
import { type Customer, type Lives, recordLives } from '../model/lives.ts';
import { replicate } from '../model/replicate.ts';
import type { ModelSpec } from '../model/spec.ts';

/** One replication of one model. */
export interface Task {
  readonly model: ModelSpec;
  readonly seed: string;
  readonly replication: number;
}

/** A thread's work: all figures of the replication. */
export default function work({ model, seed, replication }: Task): Float64Array {
  return Piscina.move(replicate(model, seed, replication)) as Float64Array;
}

/** Who is resolved in it. */
export function resolved({ model, seed, replication }: Task): ResolvedCases {
  return resolvedCases(model, seed, replication);
}

/** The life of one of its complaints. */
export function history(task: Task & { readonly customer: Customer }): CaseHistory | null {
  return caseHistory(task.model, task.seed, task.replication, task.customer);
}

/** The lives of all its complaints. */
export function lives({ model, seed, replication }: Task): Lives {
  return recordLives(model, seed, replication);
}
