import type { Fault } from '../errors.ts';
import type { Places } from '../places.ts';
import type { Draft } from '../study.ts';
import { channelFaults } from './channels.ts';
import { chartFaults } from './charts.ts';
import { committeeFaults } from './committees.ts';
import { brokenBy, followsFrom } from './consequences.ts';
import { contactFaults } from './contacts.ts';
import { deciderFaults } from './deciders.ts';
import { frontLineFaults } from './front-line.ts';
import { nameFaults } from './names.ts';
import { proactiveFaults } from './proactive.ts';
import { sizeFaults } from './sizes.ts';
import { stageFaults } from './stages.ts';
import { storyFaults } from './story.ts';
import { technicianFaults } from './technicians.ts';
import { valueFaults } from './values.ts';

/**
 * Phase 4: names and values that must fit each other, as far as the shape allows. What only follows from a
 * part that was left out for its shape is not a fault.
 */
export function crossFaults(
  draft: Draft,
  data: Readonly<Record<string, unknown>>,
  dropped: readonly (readonly string[])[],
): Fault[] {
  const checks = [
    ...[nameFaults, valueFaults, contactFaults, channelFaults, technicianFaults, deciderFaults, stageFaults],
    ...[frontLineFaults, committeeFaults, proactiveFaults, sizeFaults],
  ];
  const found = [...checks.flatMap((check) => check(draft)), ...storyFaults(draft, data)];
  return found.filter((fault) => !followsFrom(fault, dropped));
}

/** Phase 5: the chart of the company and of every design, as far as they could be read. */
export function allChartFaults(
  draft: Draft,
  places: Places,
  dropped: readonly (readonly string[])[],
): Fault[] {
  const broken = brokenBy(dropped);
  if (broken.company) return [];
  return chartFaults(draft, places, broken.designs).filter((fault) => !followsFrom(fault, dropped));
}

export { tooManyDesigns } from './sizes.ts';
export { storyMetricFaults } from './story.ts';
