import type { TheoryCase } from '../theory-case.ts';
import { singleServer } from './single-server.ts';

/** Every closed form that is tested, by what it is about. */
export const theory: Readonly<Record<string, readonly TheoryCase[]>> = {
  'One server': singleServer,
};

export const allCases: readonly TheoryCase[] = Object.values(theory).flat();
