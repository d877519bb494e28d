import type { DelegationLevel } from '../../model/spec.ts';
import { readWhole } from './number.ts';

const NAMES = ['tell', 'sell', 'consult', 'agree', 'advise', 'inquire', 'delegate'];

/** A delegation level by number or name. @throws WrongValue */
export function readLevel(written: unknown): DelegationLevel {
  const named = typeof written === 'string' ? NAMES.indexOf(written) + 1 : 0;
  return readWhole(named > 0 ? named : written, 1, 7) as DelegationLevel;
}
