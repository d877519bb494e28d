import type { Stream } from '../random/streams.ts';

/**
 * One coordinate of a Latin hypercube (McKay, Beckman & Conover 1979, Technometrics 21, 239-245): the unit interval is
 * cut into `n` equal parts and each is drawn from once, in an order of its own; every value lies in [0, 1). The numbers
 * depend on the stream alone: another coordinate beside it moves none.
 */
export function latinColumn(n: number, next: Stream): number[] {
  const order = shuffled(n, next);
  return order.map((part) => (part + next()) / n);
}

/** `n` points of the unit cube, a coordinate for each stream: whatever one looks at, each of its n parts has one. */
export function latinHypercube(n: number, streams: readonly Stream[]): number[][] {
  const columns = streams.map((next) => latinColumn(n, next));
  return Array.from({ length: n }, (_, i) => columns.map((column) => column[i]!));
}

/** 0 to n - 1 in random order (Durstenfeld 1964, Communications of the ACM 7, 420). */
function shuffled(n: number, next: Stream): number[] {
  const order = Array.from({ length: n }, (_, i) => i);
  for (let i = n - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  return order;
}
