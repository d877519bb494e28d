import { type Chart, ladderAmounts } from '../../org/index.ts';
import type { Settings } from '../company/settings.ts';
import type { ListedPosition } from '../schema/position.ts';

type Limits = readonly (number | null)[];

/** What each position may grant of each kind of remedy by its grade. */
export function ladderByKind(
  chart: Chart,
  { ladder, limits }: Settings,
  remedies: readonly string[],
): ReadonlyMap<string, Limits> {
  const own = limits === 'none' ? {} : limits;
  return new Map(
    remedies.map((kind) => {
      const { agent = ladder.agent, head = ladder.head, executive = ladder.executive } = own[kind] ?? {};
      return [kind, ladderAmounts(chart, { agent, head, executive })];
    }),
  );
}

/**
 * What position p may grant of single kinds of remedy, where it is another amount than what it may grant in
 * general. What is written of the position itself goes before what its grade may, by kind before in general.
 */
export function limitsByKind(
  { limit, limits = {} }: ListedPosition,
  p: number,
  ladder: Limits,
  byKind: ReadonlyMap<string, Limits>,
): Record<string, number | null> {
  const general = limit === undefined ? (ladder[p] ?? null) : limit;
  const amounts = [...byKind].map(([kind, grades]): [string, number | null] => {
    const own = limits[kind];
    if (own !== undefined) return [kind, own];
    return [kind, limit === undefined ? (grades[p] ?? null) : limit];
  });
  return Object.fromEntries(amounts.filter(([, amount]) => amount !== general));
}
