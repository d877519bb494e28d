import type { OrgPosition } from '../position.ts';
import { type ChartFault, type Draft, depthsBelow } from './fault.ts';

/** There is a front line, of teams with nobody below them, in the service unit and under its head. */
export function* frontLineFaults(draft: Draft): Iterable<ChartFault> {
  const teams = draft.positions.filter(({ frontLine }) => frontLine);
  if (draft.positions.length > 0 && teams.length === 0) {
    const message = 'The chart has no front line: no position answers the customers.';
    yield { code: 'no-front-line', field: 'frontLine', message };
  }
  const head = draft.unitById.get(draft.serviceUnit)?.head;
  const known = head !== undefined && draft.positionById.has(head);
  const underHead = known ? depthsBelow(draft, head) : undefined;
  for (const team of teams) yield* teamFaults(draft, team, head, underHead);
}

function* teamFaults(
  { reportsByBoss, serviceUnit }: Draft,
  { id, unit }: OrgPosition,
  head: string | undefined,
  underHead: ReadonlyMap<string, number> | undefined,
): Iterable<ChartFault> {
  const place = { position: id };
  if (reportsByBoss.has(id)) {
    const message = `'${id}' is a team of the front line, so nobody may report to it.`;
    yield { ...place, code: 'front-line-has-reports', field: 'frontLine', message };
  }
  if (unit !== serviceUnit) {
    const message = `'${id}' is a team of the front line but does not work in '${serviceUnit}'.`;
    yield { ...place, code: 'front-line-outside-service-unit', field: 'unit', message };
  }
  if (underHead !== undefined && !underHead.has(id)) {
    const message = `'${id}' is a team of the front line but not under '${head}', the head of '${serviceUnit}'.`;
    yield { ...place, code: 'front-line-not-under-head', field: 'reportsTo', message };
  }
}
