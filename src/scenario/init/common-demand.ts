import { defaultOf } from '../../model/ledger/index.ts';
import { COMMON } from '../company/common.ts';

const FAULTS = 'contacts.complaint.faults.';
/** Complaints a day of the common company, by unit at fault. */
export const PER_DAY: ReadonlyMap<string, number> = new Map(
  [...Object.keys(COMMON.units), COMMON.service.unit].map((unit) => [
    unit,
    Number(defaultOf(`${FAULTS}${unit}.perDay`)),
  ]),
);
export const ALL_A_DAY = [...PER_DAY.values()].reduce((sum, n) => sum + n, 0);
/** Those that are other units’ fault than service’s. */
export const OTHERS_A_DAY = ALL_A_DAY - (PER_DAY.get(COMMON.service.unit) ?? 0);
