import type { Assumption } from '../model/ledger/entry.ts';
import type { ModelSpec } from '../model/spec.ts';
import type { ChangeNote } from './changes/note.ts';
import type { Story } from './story.ts';

/** One place for customer service in the chart, ready to run. */
export interface DesignSpec {
  readonly id: string;
  readonly title: string;
  /** What it changes against the common company. */
  readonly changes: readonly ChangeNote[];
  readonly model: ModelSpec;
}

/** A scenario file, checked and resolved: plain, frozen data; nothing else is read by a run. */
export interface StudySpec {
  /** File name without its ending. */
  readonly id: string;
  readonly title: string;
  readonly question: string;
  readonly source: string;
  readonly lookAt: readonly string[];
  /** Full-time people in the whole company. */
  readonly people: number;
  readonly seed: string;
  readonly replications: number;
  /**
   * How the warm-up of the models came to be: `written` in the file; the `usual` one of the ledger, which a run may
   * lengthen; the same where the file says `auto` and a run is to find it; or `found` by a run.
   */
  readonly warmUp: 'written' | 'usual' | 'auto' | 'found';
  /** Differences up to this share of the compared figure are too small to matter. */
  readonly indifference: number;
  readonly designs: readonly DesignSpec[];
  readonly assumptions: readonly Assumption[];
  /** What makes it a story for a workshop; null: it is none. */
  readonly story: Story | null;
  /** By language: the file's texts as they stand above, and their translations. */
  readonly translations: Readonly<Record<string, Readonly<Record<string, string>>>>;
}
