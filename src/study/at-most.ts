import type { SimulateSeeded } from './shelf.ts';

/** The same simulation, with at most so many under way; the others wait in the order in which they came. */
export function atMost(width: number, simulate: SimulateSeeded): SimulateSeeded {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (...task) => {
    if (running < width) running += 1;
    else await new Promise<void>((go) => waiting.push(go));
    try {
      return await simulate(...task);
    } finally {
      // Its place goes to the next one that waits.
      const next = waiting.shift();
      if (next === undefined) running -= 1;
      else next();
    }
  };
}
