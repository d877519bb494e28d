import { stream } from '../kernel/random/streams.ts';
import { latinColumn } from '../kernel/stats/latin-hypercube.ts';
import { drawnAt } from '../scenario/moves/draw.ts';
import type { Movable } from '../scenario/moves/movable.ts';
import type { WorldValues } from '../scenario/moves/worlds.ts';

/**
 * A Latin hypercube of worlds: each assumption's range is cut into as many parts of equal probability as there are
 * worlds, and each part is drawn from once, in an order of its own. The draws of an assumption belong to it and the
 * address (seed and purpose): another one beside it moves none.
 */
export function hypercube(
  over: readonly Movable[],
  worlds: number,
  ...address: readonly [string, ...string[]]
): WorldValues[] {
  const columns = over.map((one) =>
    latinColumn(worlds, stream(...address, one.id)).map((u) => drawnAt(one, u)),
  );
  return Array.from({ length: worlds }, (_, w) => over.map((one, j) => [one, columns[j]![w]] as const));
}
