import type { Fault } from '../errors.ts';
import type { Draft } from '../study.ts';
import type { DesignSpec } from '../study-spec.ts';
import { writeDuration } from '../values/duration.ts';
import { shown } from '../values/wrong-value.ts';

const DAY = 24 * 60;

/** What is right but probably not meant. */
export function warningsOf(
  { file, run: { horizon, targets } }: Draft,
  designs: readonly DesignSpec[],
): Fault[] {
  const warnings: Fault[] = [];
  const { start, closures = [] } = file.company ?? {};
  const end = (start ?? 0) + (horizon.warmUp + horizon.window + horizon.drain) / DAY;
  closures.forEach(({ from, to = from }, i) => {
    if (start === undefined || (to >= start && from < end)) return;
    const message = 'this closure lies outside the run';
    warnings.push({ path: ['company', 'closures', String(i)], message, hint: 'check start, or remove it' });
  });
  targets.forEach(({ label, minutes }, i) => {
    // Targets that the file leaves unsaid are no mistake of its.
    if (file.targets === undefined || minutes <= horizon.drain) return;
    const message = `target ${label} is longer than the drain of ${writeDuration(horizon.drain)}`;
    const hint = 'the last complaints are not followed for so long: lengthen horizon.drain';
    warnings.push({ path: ['targets', String(i)], message, hint });
  });
  const titles = new Map<string, string>();
  for (const { id, title } of designs) {
    const twin = titles.get(title);
    titles.set(title, twin ?? id);
    if (twin === undefined) continue;
    warnings.push({
      path: ['designs', id],
      atKey: true,
      message: `design ${shown(id)} has the title of ${shown(twin)}`,
      hint: 'readers of tables and pictures will not know which is which',
    });
  }
  const seen = new Map<string, string>();
  for (const { id, model } of designs) {
    const text = JSON.stringify(model);
    const twin = seen.get(text);
    seen.set(text, twin ?? id);
    if (twin === undefined) continue;
    const message = `design ${shown(id)} is the same as ${shown(twin)}`;
    warnings.push({
      path: ['designs', id],
      atKey: true,
      message,
      hint: 'their results will be equal to the last digit',
    });
  }
  return warnings;
}
