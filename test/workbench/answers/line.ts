/** Workers in this thread: the same program at the other end of the line, which copies what is said. */

import type { Order, Reply, WorkerLine } from '../../../src/workbench/answers/protocol.ts';
import { serve } from '../../../src/workbench/answers/serve.ts';

export interface TestLine extends WorkerLine {
  /** What the page has said, models left out. */
  readonly heard: Order[];
  /** Breaks the worker. */
  breakDown(message: string): void;
}

export function lineHere(): TestLine {
  const heard: Order[] = [];
  let obey = (_order: Order): void => {};
  let answer = (_reply: Reply): void => {};
  let broken = (_error: Error): void => {};
  serve(
    {
      send: (reply, transfer) => {
        const copy = structuredClone(reply, { transfer });
        setImmediate(() => answer(copy));
      },
      listen: (onMessage) => {
        obey = onMessage;
      },
    },
    (next) => {
      setImmediate(next);
    },
  );
  return {
    heard,
    send: (order) => {
      heard.push(order);
      const copy = structuredClone(order);
      setImmediate(() => obey(copy));
    },
    listen: (onMessage) => {
      answer = onMessage;
    },
    onBroken: (tell) => {
      broken = tell;
    },
    breakDown: (message) => broken(new Error(message)),
  };
}
