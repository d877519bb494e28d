/** Assumptions that the room can turn: any value of a range, in every design that does not set its own. */

import type { StudySpec } from '../../scenario/study-spec.ts';
import type { Edited, Source } from './edit.ts';

export interface Knob {
  /** Of the ledger's entry. */
  readonly id: string;
  readonly unit: string;
  /** In force in the company, as a scenario file writes it, and its place on the knob's scale. */
  readonly value: unknown;
  readonly place: number;
  readonly low: number;
  readonly high: number;
  /** 0: any place; else places are whole numbers of steps from `low`. */
  readonly step: number;
  /** Whether equal turns are equal factors. */
  readonly logarithmic: boolean;
  /** Titles of designs that set it themselves, which the knob does not move. */
  readonly notIn: readonly string[];
  /** The value at a place, as a scenario file writes it, for people. */
  readonly shown: (place: number) => string;
}

/** The knobs for two designs: those asked for, or the five that matter most and move at least one of the two. */
export function knobsOf(
  _file: Source,
  _study: StudySpec,
  _designs: readonly [string, string],
  _wanted: readonly string[] | null,
): readonly Knob[] {
  throw new Error('not yet');
}

export function turned(_file: Source, _knob: Knob, _place: number): Edited {
  throw new Error('not yet');
}
