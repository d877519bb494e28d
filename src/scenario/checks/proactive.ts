import { seatsApart } from '../../model/mechanisms/proactive.ts';
import type { Fault } from '../errors.ts';
import type { Draft, DraftDesign } from '../study.ts';
import { shown } from '../values/wrong-value.ts';

/** Designs that become one with another number of agents set apart for calls ahead of trouble. */
export function proactiveFaults({ designs }: Draft): Fault[] {
  const known = new Map(designs.map((one) => [one.id, one]));
  return designs.flatMap((design) =>
    design.then.flatMap(({ becomes }, i): Fault[] => {
      const other = known.get(becomes);
      if (other === undefined || apart(other) === apart(design)) return [];
      const path = ['designs', design.id, 'then', String(i), 'becomes'];
      const message = `${shown(becomes)} sets another number of agents apart`;
      return [{ path, message, hint: 'blended: true in both, or the same share in both' }];
    }),
  );
}

function apart({ company, placed }: DraftDesign): number {
  const agents = placed.chart.positions.reduce(
    (sum, { frontLine, staff }) => sum + (frontLine ? staff : 0),
    0,
  );
  return seatsApart(company.settings, agents);
}
