import type { OrgPosition, OrgUnit } from '../position.ts';
import type { ChartFault, Draft } from './fault.ts';

/** A desk is the one its unit names, works in it and has nobody below it; it may report to anybody. */
export function* deskFaults(draft: Draft): Iterable<ChartFault> {
  const desks = draft.positions.filter(({ desk }) => desk);
  const candidates = desks.map(({ id }) => id);
  for (const unit of draft.units) yield* namedDeskFaults(draft, unit, candidates);
  for (const desk of desks) yield* placeFaults(draft, desk);
}

function* namedDeskFaults(
  { positionById }: Draft,
  { id, desk }: OrgUnit,
  candidates: readonly string[],
): Iterable<ChartFault> {
  if (desk === null) return;
  const place = { unit: id, field: 'desk' };
  const position = positionById.get(desk);
  if (position === undefined) {
    const message = `The desk of '${id}', '${desk}', is no position of the chart.`;
    yield { ...place, code: 'unknown-desk', message, name: desk, candidates };
  } else if (!position.desk) {
    const message = `'${id}' names '${desk}' as its desk, which is not a desk.`;
    yield { ...place, code: 'not-a-desk', message };
  } else if (position.unit !== id) {
    const message = `'${id}' names '${desk}' as its desk, which does not work in that unit.`;
    yield { ...place, code: 'desk-elsewhere', message };
  }
}

function* placeFaults({ unitById, reportsByBoss }: Draft, position: OrgPosition): Iterable<ChartFault> {
  const { id, unit: unitId, frontLine } = position;
  const place = { position: id };
  if (reportsByBoss.has(id)) {
    const message = `'${id}' is a desk, so nobody may report to it.`;
    yield { ...place, code: 'desk-has-reports', field: 'desk', message };
  }
  if (frontLine) {
    const message = `'${id}' cannot be a desk and a team of the front line at once.`;
    yield { ...place, code: 'desk-on-front-line', field: 'desk', message };
  }
  if (unitId === null) {
    yield {
      ...place,
      code: 'desk-without-unit',
      field: 'unit',
      message: `The desk '${id}' works in no unit.`,
    };
    return;
  }
  const unit = unitById.get(unitId);
  if (unit === undefined) return; // an unknown unit has a fault of its own
  if (unit.desk !== id) {
    const named = unit.desk === null ? 'no desk' : `'${unit.desk}' as its desk`;
    const message = `'${id}' is a desk of '${unitId}', but that unit names ${named}.`;
    yield { ...place, code: 'idle-desk', field: 'desk', message };
  }
}
