/**
 * What a run needs, and all of it: plain, frozen data that scenario files compile to. Everything in it is
 * resolved (no default is looked up later); durations are minutes of simulated time, rates are per minute,
 * references are indices or keys into the same spec. It survives structuredClone and JSON unchanged.
 */

import type { OrgUnit } from '../org/position.ts';
import type { ContactTypeSpec } from './spec/contact.ts';
import type { PositionSpec } from './spec/position.ts';
import type { CalendarSpec, Minutes } from './spec/quantity.ts';
import type { RulesSpec } from './spec/rules.ts';

export type {
  ChannelSpec,
  ContactTypeSpec,
  DefectSpec,
  FaultSpec,
  RateSpec,
  VisitSpec,
} from './spec/contact.ts';
export type { InTray, MindSpec, PositionSpec } from './spec/position.ts';
export type { CadenceSpec, CalendarSpec, DistributionSpec, Minutes } from './spec/quantity.ts';
export type { DelegationLevel, RulesSpec, WorkSpec } from './spec/rules.ts';

export interface UnitSpec extends OrgUnit {
  readonly title: string;
}

export interface ChartSpec {
  readonly positions: readonly PositionSpec[];
  readonly units: readonly UnitSpec[];
  /** Unit id of customer service. */
  readonly serviceUnit: string;
}

export interface HorizonSpec {
  readonly warmUp: Minutes;
  readonly window: Minutes;
  readonly drain: Minutes;
}

/** One shape of a design: what it starts as, or becomes later. */
export interface ShapeSpec {
  readonly chart: ChartSpec;
  readonly calendars: Readonly<Record<string, CalendarSpec>>;
  readonly rules: RulesSpec;
}

/**
 * What a design becomes at a moment. Its chart has the positions of all other shapes of the design, in the same
 * order; those it does without have no seats and no part in anything.
 */
export interface StageSpec extends ShapeSpec {
  /** From the start of the run. */
  readonly at: Minutes;
}

/** One design, ready to run; its own shape is the one that it starts as. */
export interface ModelSpec extends ShapeSpec {
  readonly types: readonly ContactTypeSpec[];
  /** What it becomes later, in the order of time; empty: it stays as it is. */
  readonly stages: readonly StageSpec[];
  readonly horizon: HorizonSpec;
  /** Answered within this many minutes counts for the service level. */
  readonly serviceLevel: Minutes;
  /** Targets T of `resolvedWithin.<T>`, as written (`7d`) and in minutes; the first is the headline. */
  readonly targets: readonly { readonly label: string; readonly minutes: Minutes }[];
  /** Whether figures by week of arrival are kept: where a design of the study changes on the way. */
  readonly byWeek: boolean;
}
