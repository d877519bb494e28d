import type { OrgUnit } from '../position.ts';
import { type ChartFault, type Draft, repeated } from './fault.ts';

/** Every unit is named once, is known where it is named, and has a head who works in it. */
export function* unitFaults(draft: Draft): Iterable<ChartFault> {
  const { positions, units, unitById, unitIds: candidates, serviceUnit } = draft;
  for (const id of repeated(units)) {
    const message = `There is more than one unit '${id}'.`;
    yield { code: 'duplicate-unit', unit: id, field: 'id', message };
  }
  if (!unitById.has(serviceUnit)) {
    const message = `The unit of customer service, '${serviceUnit}', is no unit of the chart.`;
    yield { code: 'unknown-service-unit', field: 'serviceUnit', message, name: serviceUnit, candidates };
  }
  for (const { id, unit } of positions) {
    if (unit === null || unitById.has(unit)) continue;
    const message = `'${id}' works in '${unit}', which is no unit of the chart.`;
    yield { code: 'unknown-unit', position: id, field: 'unit', message, name: unit, candidates };
  }
  for (const unit of units) yield* headFaults(draft, unit);
}

function* headFaults(draft: Draft, { id, head }: OrgUnit): Iterable<ChartFault> {
  const place = { unit: id, field: 'head' };
  const position = draft.positionById.get(head);
  if (head === '') {
    yield { ...place, code: 'no-head', message: `The unit '${id}' has no head.` };
  } else if (position === undefined) {
    const message = `The head of '${id}', '${head}', is no position of the chart.`;
    yield { ...place, code: 'unknown-head', message, name: head, candidates: draft.positionIds };
  } else if (position.unit !== id) {
    const where = position.unit === null ? 'in no unit' : `in '${position.unit}'`;
    const message = `'${head}' heads the unit '${id}' but works ${where}.`;
    yield { ...place, code: 'head-elsewhere', message };
  }
}
