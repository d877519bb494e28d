/** Designs that a sweep or a search makes of one scenario: every combination of values of a few factors. */

import type { DesignSpec, StudySpec } from '../study-spec.ts';

/** A value in the form of a scenario file: a number, a duration, a level, the name of a position or a design. */
export type FactorValue = string | number | boolean;

/**
 * What a factor is: the design to start from, whom customer service reports to, its layers, a setting that a design
 * may set, or a number of the company that no design of a file may touch.
 */
export type FactorKind = 'design' | 'placement' | 'layers' | 'setting' | 'company';

/** One thing that is varied. */
export interface Factor {
  /** `design`, `placement`, `layers`, or the id of a setting: `delegation`, `preAgreed`, `ladder.agent`. */
  readonly key: string;
  readonly kind: FactorKind;
  /** What points then no longer have in common, beside being other designs: their people, their customers; null nothing. */
  readonly moves: 'people' | 'customers' | null;
  /** In the order in which they were written; null where every value between two ends is possible. */
  readonly values: readonly FactorValue[] | null;
  /** The value at the share u of the values or of the stretch between the ends, 0 <= u < 1. */
  readonly at: (u: number) => FactorValue;
  /** What the file calls a value, of a design or position its title; null where it has no name for it. */
  readonly titleOf: (value: FactorValue) => string | null;
}

/** A value of every factor, in their order. */
export type Point = readonly FactorValue[];

export interface Space {
  /** The scenario with the designs as the file has them. */
  readonly study: StudySpec;
  /** Design that every point starts from where no factor says which. */
  readonly base: string;
  readonly factors: readonly Factor[];
  /** By factor the value that the base design has by itself; null where it cannot be told. */
  readonly own: readonly (FactorValue | null)[];
  /** The design at a point, with an id and a title of its own; a reason where the scenario is not valid there. */
  readonly designAt: (point: Point) => DesignAt;
}

export type DesignAt =
  | { readonly ok: true; readonly design: DesignSpec }
  | { readonly ok: false; readonly reason: string };

/** Short and stable: `delegation=1,layers=2,placement=coo`. */
export function pointId(factors: readonly Pick<Factor, 'key'>[], point: Point): string {
  return factors.map(({ key }, i) => `${key}=${plain(point[i]!)}`).join(',');
}

/** A value in an id: what separates factors does not occur in it, nor does a space. */
function plain(value: FactorValue): string {
  return String(value).replace(/,/g, ';').replace(/\s+/g, '');
}
