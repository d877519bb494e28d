import { entry } from '../../model/ledger/index.ts';
import { file } from '../schema/file.ts';
import { shape } from '../shape.ts';
import { at } from './moved.ts';

/** People are counted, though a file may write full-time equivalents. */
const PEOPLE = 'people';

const known = new Map<string, boolean>();

/** Whether an assumption is a count: the language takes whole numbers for it and refuses what lies between. */
export function isCounted(id: string): boolean {
  const found = known.get(id) ?? asked(id);
  known.set(id, found);
  return found;
}

function asked(id: string): boolean {
  const { range = null, unit } = entry(id) ?? {};
  const low = range?.[0];
  if (typeof low !== 'number' || !Number.isInteger(low)) return false;
  return unit === PEOPLE || (fits(id, low) && !fits(id, low + 0.5));
}

function fits(id: string, value: number): boolean {
  return shape(file, at(id, value)).faults.length === 0;
}
