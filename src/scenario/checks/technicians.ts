import type { Fault } from '../errors.ts';
import { suggest } from '../nearest.ts';
import type { Draft } from '../study.ts';
import { shown } from '../values/wrong-value.ts';

/** Technicians that some design does not have, or who cannot be sent. */
export function technicianFaults({ file, contacts, commonPlaced, designs }: Draft): Fault[] {
  return contacts.flatMap(({ id, kind, given: { visit } }): Fault[] => {
    if (visit === undefined || visit === 'none') return [];
    const path = ['company', 'contacts', id, 'visit'];
    if (kind === 'inquiry') {
      const hint = 'kind: complaint makes this type a complaint';
      return [{ path, message: 'nobody is visited for an inquiry', hint }];
    }
    const by = [...path, 'by'];
    const charts = designs.length === 0 ? [{ id: '', placed: commonPlaced }] : designs;
    for (const { id: design, placed } of charts) {
      const found = placed.chart.positions.find((position) => position.id === visit.by);
      if (found?.frontLine === true) {
        const message = `a team of agents, ${shown(visit.by)}, cannot be sent`;
        return [{ path: by, message, hint: 'name another position' }];
      }
      if (found !== undefined) continue;
      const known = placed.chart.positions.filter(({ frontLine }) => !frontLine).map((one) => one.id);
      const anywhere = charts.some((one) => one.placed.given.has(visit.by));
      const where = anywhere ? ` in design ${shown(file.designs?.[design]?.title ?? design)}` : '';
      const message = `there is no position ${shown(visit.by)}${where}`;
      return [{ path: by, message, hint: suggest(visit.by, known), name: visit.by }];
    }
    return [];
  });
}
