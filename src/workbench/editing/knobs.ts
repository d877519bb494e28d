/** Assumptions that the room can turn: any value of a range, in every design that does not set its own. */

import type { StudySpec } from '../../scenario/study-spec.ts';
import type { Source } from '../compiled.ts';
import { type Knob, knobOf } from './knob.ts';
import { reachOf } from './reach.ts';

export { type Knob, knobOf, turned, turnedBack, turnedTo } from './knob.ts';

/** Most knobs at a time. */
const MOST = 5;
/** What a room asks about first: authority, the hours that superiors have, agreements, demand, and who speaks up. */
const BY_INTEREST: readonly string[] = [
  'ladder.agent',
  'delegation',
  'hours.executive',
  'preAgreed',
  'contacts.complaint.faults.operations.perDay',
  'candour',
  'service.seats',
  'attention.other',
  'hours.manager',
  'deference',
];

/** The knobs for two designs: those asked for, or the five that matter most and move at least one of the two. */
export function knobsOf(
  file: Source,
  study: StudySpec,
  designs: readonly [string, string],
  wanted: readonly string[] | null,
): readonly Knob[] {
  const inForce = new Set(study.assumptions.map(({ id }) => id));
  const knobs: Knob[] = [];
  for (const id of wanted ?? BY_INTEREST) {
    if (knobs.length === MOST) break;
    const knob = inForce.has(id) ? knobOf(file, id) : null;
    if (knob === null) continue;
    const reached = reachOf(file, knob);
    const still = designs.filter((design) => !reached.has(design));
    if (still.length === designs.length) continue;
    const notIn = study.designs.filter((design) => still.includes(design.id)).map(({ title }) => title);
    knobs.push({ ...knob, notIn });
  }
  return knobs;
}
