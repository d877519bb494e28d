import { type ChartFault, type Draft, listed } from './fault.ts';

/** The root is the CEO, or a board with the one CEO directly below it. */
export function* roleFaults({ positions, positionById }: Draft): Iterable<ChartFault> {
  const ceos = positions.filter(({ role }) => role === 'ceo');
  if (ceos[1] !== undefined) {
    const message = `Only one position may be the CEO, but ${listed(ceos.map(({ id }) => id))} are.`;
    yield { code: 'several-ceos', position: ceos[1].id, field: 'role', message };
  }
  for (const { id, reportsTo } of ceos) {
    const boss = reportsTo === null ? undefined : positionById.get(reportsTo);
    if (boss === undefined || boss.reportsTo === null) continue; // an unknown boss has a fault of its own
    const message = `'${id}' is the CEO, so it must report to nobody or to the root, not to '${reportsTo}'.`;
    yield { code: 'ceo-too-low', position: id, field: 'reportsTo', message };
  }
  for (const { id, role, reportsTo } of positions) {
    if (role !== 'board') continue;
    const place = { position: id, field: 'role' };
    if (reportsTo !== null) {
      const message = `'${id}' is a board, so it must report to nobody.`;
      yield { ...place, code: 'board-not-root', message };
    }
    if (ceos.length === 0) {
      const message = `'${id}' is a board, so the chart needs a position with the role ceo below it.`;
      yield { ...place, code: 'board-without-ceo', message };
    }
  }
}
