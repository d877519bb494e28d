/** The value of an assumption as a room reads it: amounts that vary in words, and no unit where the value says it. */

import { assumptionValue } from '../assumption-value.ts';
import type { Words } from '../locales/index.ts';

/** As scenario files write amounts that vary. */
const VARYING = /^\{mean: ([\d.a-z]+), cv: ([\d.]+)\}$/;

/** `value` as a scenario file writes it, of an assumption measured in `unit`. */
export function assumptionText(value: string, unit: string, words: Words): string {
  const [, mean, cv] = VARYING.exec(value) ?? [];
  if (mean === undefined || cv === undefined) return assumptionValue(value, unit, words);
  return words.panels.counterCase.varying({
    average: assumptionValue(mean, unit, words),
    variation: assumptionValue(cv, '', words),
  });
}
