import type { OrgPosition } from '../position.ts';
import { type ChartFault, type Draft, depthsBelow, listed, repeated } from './fault.ts';

const DEEPEST = 100;

/** The solid lines make one tree: every id once, one root, every boss known, no cycle, a depth people have. */
export function* treeFaults(draft: Draft): Iterable<ChartFault> {
  const { positions } = draft;
  if (positions.length === 0) {
    yield { code: 'no-positions', field: 'positions', message: 'The chart has no positions.' };
    return;
  }
  for (const id of repeated(positions)) {
    const message = `There is more than one position '${id}'.`;
    yield { code: 'duplicate-position', position: id, field: 'id', message };
  }
  yield* rootFaults(draft);
  yield* bossFaults(draft);
  yield* cycleFaults(draft);
}

function* rootFaults(draft: Draft): Iterable<ChartFault> {
  const roots = draft.positions.filter(({ reportsTo }) => reportsTo === null).map(({ id }) => id);
  const [first, second] = roots;
  if (first === undefined) {
    const message = 'Every position reports to another: one, the CEO or the board, must report to nobody.';
    yield { code: 'no-root', field: 'reportsTo', message };
  }
  if (second !== undefined) {
    const message = `Only one position may report to nobody, but ${listed(roots)} do.`;
    yield { code: 'several-roots', position: second, field: 'reportsTo', message };
  }
  for (const root of new Set(roots)) {
    const tooDeep = [...depthsBelow(draft, root)].find(([, depth]) => depth > DEEPEST);
    if (tooDeep === undefined) continue;
    const message = `'${tooDeep[0]}' has more than ${DEEPEST} positions above it; a chart may be ${DEEPEST} deep.`;
    yield { code: 'too-deep', position: tooDeep[0], field: 'reportsTo', message };
  }
}

function* bossFaults({ positions, positionById, positionIds }: Draft): Iterable<ChartFault> {
  for (const { id, reportsTo } of positions) {
    const place = { position: id, field: 'reportsTo' };
    if (reportsTo === id) {
      yield { ...place, code: 'reports-to-itself', message: `'${id}' reports to itself.` };
    } else if (reportsTo !== null && !positionById.has(reportsTo)) {
      const message = `'${id}' reports to '${reportsTo}', which is no position of the chart.`;
      yield { ...place, code: 'unknown-boss', message, name: reportsTo, candidates: positionIds };
    }
  }
}

/** Follows each chain until it ends or meets a position already seen: on this chain, it closes a cycle. */
function* cycleFaults({ positions, positionById }: Draft): Iterable<ChartFault> {
  const seenFrom = new Map<OrgPosition, OrgPosition>();
  for (const start of positions) {
    const chain: string[] = [];
    let next: OrgPosition | undefined = start;
    while (next !== undefined && !seenFrom.has(next)) {
      seenFrom.set(next, start);
      chain.push(next.id);
      next = next.reportsTo === null ? undefined : positionById.get(next.reportsTo);
    }
    if (next === undefined || seenFrom.get(next) !== start) continue;
    const cycle = chain.slice(chain.indexOf(next.id));
    if (cycle.length < 2) continue; // reports to itself, which has a fault of its own, or a start seen before
    const message = `The reporting lines of ${listed(cycle)} go round in a circle.`;
    yield { code: 'cycle', position: next.id, field: 'reportsTo', message };
  }
}
