import type { OrgInput } from '../position.ts';
import type { ChartFault, Draft } from './fault.ts';

const MOST_POSITIONS = 10_000;
const MOST_SEATS = 100_000;

/** More positions or units than any chart has: the other rules are not worth checking then. */
export function* absurdSizeFaults({ positions, units }: OrgInput): Iterable<ChartFault> {
  for (const [field, { length }] of Object.entries({ positions, units })) {
    if (length <= MOST_POSITIONS) continue;
    const message = `The chart has ${length} ${field}; it may have at most ${MOST_POSITIONS}.`;
    yield { code: `too-many-${field}`, field, message };
  }
}

/** Seats are whole numbers, at least one in every position, and not more than a company has. */
export function* staffFaults({ positions }: Draft): Iterable<ChartFault> {
  let seats = 0;
  for (const { id, staff } of positions) {
    if (Number.isInteger(staff) && staff > 0) {
      seats += staff;
    } else {
      const message = `'${id}' has a staff of ${staff}; it must be a whole number, at least 1.`;
      yield { code: 'bad-staff', position: id, field: 'staff', message };
    }
  }
  if (seats > MOST_SEATS) {
    const message = `The chart has ${seats} seats; it may have at most ${MOST_SEATS}.`;
    yield { code: 'too-many-seats', field: 'staff', message };
  }
}
