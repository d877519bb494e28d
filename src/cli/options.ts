import { suggest } from '../scenario/nearest.ts';
import type { StudySpec } from '../scenario/study-spec.ts';
import { Failure } from './failure.ts';

/** An option that must be a whole number within bounds; undefined where it is not given. */
export function wholeNumber(
  option: string,
  given: string | undefined,
  low: number,
  high: number,
): number | undefined {
  if (given === undefined) return undefined;
  const n = Number(given);
  if (/^\d+$/.test(given) && n >= low && n <= high) return n;
  throw new Failure(`${option} ${given}  must be a whole number from ${low} to ${high}`);
}

/** `5%`, `5 %` and `0.05`: the same share, of more than 0 and less than all; undefined where it is not given. */
export function shareOf(option: string, given: string | undefined): number | undefined {
  if (given === undefined) return undefined;
  const [, digits = '', percent] = /^\s*(\d+(?:\.\d+)?|\.\d+)\s*(%?)\s*$/.exec(given) ?? [];
  const share = digits === '' ? Number.NaN : Number(digits) / (percent === '%' ? 100 : 1);
  if (share > 0 && share < 1) return share;
  // Who writes 5 means 5 %.
  const isMeant = percent === '' && Number(digits) >= 1 && Number(digits) < 100;
  throw new Failure(
    `${option} ${given}  must be more than 0 and less than 100 %\n    ` +
      (isMeant ? `write ${digits}% for that` : 'for example 5%, or 0.05, which is the same'),
  );
}

/** The names of a comma-separated list, each once; undefined where it is not given. */
export function namesIn<T extends string | undefined>(list: T): string[] | (T & undefined) {
  if (list === undefined) return undefined as T & undefined;
  return [...new Set(list.split(',').map((name) => name.trim()))];
}

/** The designs named in a comma-separated list, in the scenario's order; all where none is named. */
export function chosenDesigns(
  study: StudySpec,
  list: string | undefined,
  option = '--designs',
): StudySpec['designs'] {
  if (list === undefined) return study.designs;
  const names = namesIn(list);
  const known = study.designs.map(({ id }) => id);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    throw new Failure(
      unknown
        .map((name) => `${option}  the scenario has no design "${name}"\n    ${suggest(name, known)}`)
        .join('\n'),
    );
  }
  return study.designs.filter(({ id }) => names.includes(id));
}

/** An option that must say something; undefined where it is not given. */
export function notEmpty(option: string, given: string | undefined): string | undefined {
  if (given === undefined || given.trim() !== '') return given;
  throw new Failure(`${option}  is empty\n    give it a value, or leave it out`);
}
