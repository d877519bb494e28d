import { stream } from '../../kernel/random/streams.ts';
import { drawnAt } from '../../scenario/moves/draw.ts';
import type { Movable } from '../../scenario/moves/movable.ts';
import type { WorldValues } from '../../scenario/moves/worlds.ts';

/**
 * A Latin hypercube (McKay, Beckman & Conover 1979, Technometrics 21, 239-245): each assumption's range is cut
 * into as many parts of equal probability as there are worlds, and each part is drawn from once, in an order of
 * its own. The draws of an assumption belong to it, the seed and the claim: another one beside it moves none.
 */
export function hypercube(
  over: readonly Movable[],
  worlds: number,
  seed: string,
  claim: string,
): WorldValues[] {
  const columns = over.map((one) => {
    const next = stream(seed, 'claim', claim, one.id);
    const order = shuffled(worlds, next);
    return order.map((part) => drawnAt(one, (part + next()) / worlds));
  });
  return Array.from({ length: worlds }, (_, w) => over.map((one, j) => [one, columns[j]![w]] as const));
}

function shuffled(n: number, next: () => number): number[] {
  const order = Array.from({ length: n }, (_, i) => i);
  for (let i = n - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  return order;
}
