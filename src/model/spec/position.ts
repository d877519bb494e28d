import type { OrgPosition } from '../../org/position.ts';
import type { CadenceSpec, DistributionSpec } from './quantity.ts';

/** Which item of an in-tray is taken next. */
export type InTray = 'oldest' | 'newest' | 'severest' | 'random';

/**
 * One position of the chart with what the model needs beyond its place. `limit` and `competence` are money;
 * null: without limit.
 */
export interface PositionSpec extends OrgPosition {
  readonly title: string;
  /** Share of open time free for complaint matters, before the span load. */
  readonly attention: number;
  /** Key into ModelSpec.calendars. */
  readonly calendar: string;
  readonly cadence: CadenceSpec | null;
  readonly inTray: InTray;
  /** Number of its holder, the same in every design: addresses the spells of absence. */
  readonly person: number;
  readonly absence: { readonly presence: DistributionSpec; readonly absence: DistributionSpec } | null;
  readonly deputy: string | null;
  /** Who decides in its boss's place on what it sends up, whatever the chart says; null: its boss. */
  readonly decidedBy: string | null;
  /** The largest remedy it may grant alone; null: any. */
  readonly limit: number | null;
  /** The same by kind of remedy, money, where it is another one than `limit`. */
  readonly limits: Readonly<Record<string, number | null>>;
  /** The default ladder's amount for its grade, which errors are measured against; null: any. */
  readonly competence: number | null;
  readonly location: string;
  /** Money per full-time person and year. */
  readonly cost: number;
  /** What it values, 0 to 1 each; counts where it is the boss of the service unit's head. */
  readonly mind: MindSpec;
  /** It decides and rules only when all members agree, each with a probability; null: it decides alone. */
  readonly committee: { readonly members: number; readonly agreement: number } | null;
}

/** How far a boss's mind is set on an orderly, cheap process, and on the customer: shares from 0 to 1. */
export interface MindSpec {
  readonly process: number;
  readonly customer: number;
}
