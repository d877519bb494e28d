/** What the page and its workers say to each other. */

import type { Lives } from '../../model/lives.ts';
import type { ModelSpec } from '../../model/spec.ts';

/** One replication of one model: all its numbers, or the lives of its complaints. */
export interface Task {
  readonly wanted: 'numbers' | 'lives';
  readonly model: ModelSpec;
  readonly seed: string;
  readonly replication: number;
}

export type Product = Float64Array | Lives;

/** What comes first where there is more to do than workers: the smaller number. */
export const Urgency = { provisional: 0, lives: 1, refining: 2, warmUp: 3 } as const;
export type Urgency = (typeof Urgency)[keyof typeof Urgency];

/** To a worker: do this, interrupting what is less urgent; or drop it. */
export type Order =
  | { readonly id: number; readonly urgency: Urgency; readonly task: Task }
  | { readonly id: number; readonly task: null };

/** From a worker, once for every order that was not dropped; `error` is its message. */
export type Reply =
  | { readonly id: number; readonly product: Product }
  | { readonly id: number; readonly error: string };

/** One end of the connection between the page and a worker. */
export interface Line<Said, Heard> {
  /** `transfer` is handed over, not copied. */
  send(message: Said, transfer: ArrayBuffer[]): void;
  listen(onMessage: (message: Heard) => void): void;
}

/** The page’s end. */
export interface WorkerLine extends Line<Order, Reply> {
  /** The worker itself is broken: it will not answer any more. */
  onBroken(tell: (error: Error) => void): void;
}
