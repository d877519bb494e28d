import { deskFaults } from './faults/desks.ts';
import { type ChartFault, type Check, draftOf } from './faults/fault.ts';
import { frontLineFaults } from './faults/front-line.ts';
import { dottedFaults } from './faults/lines.ts';
import { roleFaults } from './faults/roles.ts';
import { absurdSizeFaults, staffFaults } from './faults/size.ts';
import { treeFaults } from './faults/tree.ts';
import { unitFaults } from './faults/units.ts';
import type { OrgInput } from './position.ts';

export type { ChartFault } from './faults/fault.ts';

const CHECKS: readonly Check[] = [
  treeFaults,
  roleFaults,
  unitFaults,
  deskFaults,
  frontLineFaults,
  dottedFaults,
  staffFaults,
];

/**
 * Every fault of a chart in one pass; none means that `buildChart` will take it. Never throws, whatever the
 * input, and takes time linear in its size. Of a chart of absurd size only that is reported.
 */
export function validateChart(input: OrgInput): ChartFault[] {
  const absurd = [...absurdSizeFaults(input)];
  if (absurd.length > 0) return absurd;
  const draft = draftOf(input);
  return CHECKS.flatMap((check) => [...check(draft)]);
}
