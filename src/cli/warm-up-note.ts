import { firstDate } from '../model/rhythm.ts';
import type { StudySpec } from '../scenario/study-spec.ts';
import { decimal } from '../show/format.ts';

const DAY = 24 * 60;

/**
 * Says on stderr that what is simulated begins with the usual warm-up, where a run would find one of its own first:
 * with other designs, or other values, it might find another one, and they are to be compared over the same window.
 */
export function noteWarmUp({ designs, warmUp }: StudySpec, quiet: boolean): void {
  const isDated = designs.some(({ model }) => firstDate(model) !== null);
  if (quiet || warmUp !== 'auto' || isDated) return;
  const days = decimal(designs[0]!.model.horizon.warmUp / DAY, 0);
  process.stderr.write(
    `warmUp: auto is for "reportline run": here it is the usual one, ${days} days, and figures may differ from those of a run\n` +
      '    write the length that a run finds into the file, and they are the same\n',
  );
}
