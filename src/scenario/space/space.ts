/** Designs that a sweep or a search makes of one scenario: every combination of values of a few factors. */

import type { DesignSpec, StudySpec } from '../study-spec.ts';

/** A value in the form of a scenario file: a number, a duration, a level, the name of a position or a design. */
export type FactorValue = string | number | boolean;

/** One thing that is varied. */
export interface Factor {
  /** `design`, `placement`, `layers`, or the id of a setting: `delegation`, `preAgreed`, `ladder.agent`. */
  readonly key: string;
  /** In the order in which they were written; null where every value between two ends is possible. */
  readonly values: readonly FactorValue[] | null;
  /** The value at the share u of the values or of the stretch between the ends, 0 <= u < 1. */
  readonly at: (u: number) => FactorValue;
}

/** A value of every factor, in their order. */
export type Point = readonly FactorValue[];

export interface Space {
  /** The scenario with the designs as the file has them. */
  readonly study: StudySpec;
  readonly factors: readonly Factor[];
  /** The design at a point, with an id and a title of its own; a reason where the scenario is not valid there. */
  readonly designAt: (point: Point) => DesignAt;
}

export type DesignAt =
  | { readonly ok: true; readonly design: DesignSpec }
  | { readonly ok: false; readonly reason: string };
