/** Companies that start empty and fill as slowly as one likes. */

import type { ModelSpec } from '../../src/model/spec.ts';
import { contactType, fault, modelSpec } from '../model/specs.ts';
import { company } from '../org/charts.ts';

export const WEEK = 7 * 24 * 60;
const DAY = 24 * 60;

/**
 * Complaints that all wait for what another unit must do, exponentially, `weeks` on average: t weeks after the start the
 * backlog is 1 - exp(-t / weeks) of what it will be.
 */
export function filling(weeks: number, horizon: Partial<ModelSpec['horizon']> = {}, perWeek = 30): ModelSpec {
  const spec = modelSpec({
    chart: company('east'),
    types: [
      contactType(perWeek, {
        faults: [fault('west', { mustAct: 1, lead: { kind: 'exponential', mean: weeks * WEEK } })],
      }),
    ],
  });
  return { ...spec, horizon: { warmUp: DAY, window: 26 * WEEK, drain: 12 * WEEK, ...horizon } };
}

/** A company that gets more work than it can do. */
export function overloaded(): ModelSpec {
  return filling(0.1, { window: 12 * WEEK, drain: WEEK }, 1200);
}
