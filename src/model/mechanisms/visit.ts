import { Purpose } from '../purpose.ts';
import type { VisitSpec } from '../spec.ts';
import type { World } from '../world.ts';
import { defineMechanism, withTypes } from './mechanism.ts';

export const visitMechanism = defineMechanism({
  id: 'visit',
  does: 'A technician visits the customer, decides there within its limit, and passes on what exceeds it.',
  section: '4.4',
  parameters: ['contacts.complaint.visit', 'work.visit'],
  neutral: withTypes({ visit: null }),
});

/** Whether somebody must see for itself before anything is decided. */
export function visits(w: World, c: number): boolean {
  const { visit } = w.type(c);
  return visit !== null && w.chance(c, Purpose.visit, visit.share);
}

/** The position that visits the customers of the case's type, or who stands for it by now. */
export function technicianFor(w: World, c: number): number {
  return w.standsFor(w.company.chart.index((w.type(c).visit as VisitSpec).by));
}
