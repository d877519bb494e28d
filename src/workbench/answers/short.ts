/** A study made small enough to be answered while somebody turns a knob. */

import { contactsPerWeek } from '../../model/expected-load.ts';
import { cycleWeeks, leastCommon } from '../../model/rhythm.ts';
import type { HorizonSpec, Minutes, ModelSpec } from '../../model/spec.ts';
import type { StudySpec } from '../../scenario/study-spec.ts';

const WEEK = 7 * 24 * 60;
/** About what a worker simulates in a tenth of a second. */
const CONTACTS = 60_000;

/** One replication of every design over a short horizon. */
export function shortened(study: StudySpec): StudySpec {
  const models = shortModels(study.designs.map(({ model }) => model));
  const designs = study.designs.map((design, d) => ({ ...design, model: models[d] as ModelSpec }));
  return { ...study, replications: 1, designs };
}

/**
 * Models with a horizon as long as time allows, the same for all. Whole cycles of hours and rates are left out, so
 * that the weeks that remain are as they were; what comes in the window is still followed beyond the first target.
 * Where something happens on a date (a shock, a closure) the horizon stays whole: a part of it would be another
 * story.
 */
export function shortModels(models: readonly ModelSpec[]): readonly ModelSpec[] {
  if (models.some(isDated)) return models;
  const length = (CONTACTS / Math.max(...models.map(contacts))) * WEEK;
  const cycle = models.map(cycleWeeks).reduce(leastCommon, 1) * WEEK;
  return models.map((model) => ({ ...model, horizon: cut(model, length, cycle) }));
}

function cut({ horizon, targets }: ModelSpec, length: Minutes, cycle: Minutes): HorizonSpec {
  if (horizon.warmUp + horizon.window + horizon.drain <= length) return horizon;
  const warmUp = without(cycle, horizon.warmUp, cycle);
  const drain = without(WEEK, horizon.drain, (targets[0]?.minutes ?? 0) + WEEK);
  return { warmUp, window: without(cycle, horizon.window, Math.max(cycle, length - warmUp - drain)), drain };
}

/** A stretch of time with as many whole cycles left out as make it no longer than `most`, which is a cycle or more. */
function without(cycle: Minutes, stretch: Minutes, most: Minutes): Minutes {
  return stretch - Math.ceil(Math.max(0, stretch - most) / cycle) * cycle;
}

function contacts({ types }: ModelSpec): number {
  return types.reduce((sum, type) => sum + contactsPerWeek(type), 0);
}

function isDated({ types, calendars }: ModelSpec): boolean {
  return (
    types.some(({ shocks }) => shocks.length > 0) ||
    Object.values(calendars).some(({ closures }) => closures.length > 0)
  );
}
