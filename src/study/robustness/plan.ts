/** What is asked of plausible worlds, and what their figures hang on. */

import type { Movable } from '../../scenario/moves/movable.ts';
import type { StudyMoves } from '../../scenario/moves/study-moves.ts';
import type { Worlds } from '../../scenario/moves/worlds.ts';
import type { StudySpec } from '../../scenario/study-spec.ts';
import { hashOf } from '../hash.ts';
import { differenceKey, movedEnds } from '../moved-ends.ts';

export interface RobustnessPlan {
  /** The designs, the one that the others are compared with first, and the replications in each world. */
  readonly study: StudySpec;
  readonly metric: string;
  /** Of the same scenario. */
  readonly worlds: Worlds;
  /** Worlds to draw. */
  readonly draw: number;
  /** Assumptions to be moved, of `worlds.movable`. */
  readonly asked: readonly Movable[];
  /** What the scenario file holds. */
  readonly bytes: Uint8Array;
}

/** Raised with the rules by which figures become shares and regions. */
const RULES = 2;

export interface Parts {
  /** Asked for, and changing a design. */
  readonly over: readonly Movable[];
  /** Asked for, but no end of the range changes a design in what the metric depends on. */
  readonly without: readonly Movable[];
  /** Equal keys give equal figures. */
  readonly key: string;
}

/** Equal where file, designs and what is asked are. Cheap: no assumption is moved for it. */
export function fileKey({ study, metric, draw, bytes }: Omit<RobustnessPlan, 'worlds' | 'asked'>): string {
  return hashOf([RULES, differenceKey(study, metric), draw, hashOf([...bytes])]);
}

/** What of the assumptions has a part at all; nothing is simulated for it. */
export function partsOf({ study, metric, worlds, draw, asked }: RobustnessPlan): Parts {
  const ids = study.designs.map(({ id }) => id);
  const moves: StudyMoves = { ...worlds, moved: (one, value) => worlds.at([[one, value]], ids) };
  const ends = asked.map((one) => ({ one, ...movedEnds(study, metric, moves, one) }));
  const over = ends.filter(({ changed }) => changed.length > 0);
  return {
    over: over.map(({ one }) => one),
    without: ends.filter(({ changed }) => changed.length === 0).map(({ one }) => one),
    key: hashOf([RULES, differenceKey(study, metric), draw, over.map(({ key }) => key)]),
  };
}
