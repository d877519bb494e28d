import type { ChartFault, Draft } from './fault.ts';

/** A dotted line goes to another position of the chart. */
export function* dottedFaults({ positions, positionById, positionIds }: Draft): Iterable<ChartFault> {
  for (const { id, dottedTo } of positions) {
    const place = { position: id, field: 'dottedTo' };
    for (const target of new Set(dottedTo)) {
      if (target === id) {
        const message = `'${id}' has a dotted line to itself.`;
        yield { ...place, code: 'dotted-to-itself', message };
      } else if (!positionById.has(target)) {
        const message = `'${id}' has a dotted line to '${target}', which is no position of the chart.`;
        yield { ...place, code: 'unknown-dotted-target', message, name: target, candidates: positionIds };
      }
    }
  }
}
