import { Moments } from '../../kernel/stats/moments.ts';
import { isSteady, type Row } from '../shelf.ts';

/**
 * What is kept of one point: moments of its figures, of their paired differences from the reference, and, of the few
 * figures that points are compared by among each other, the value of every replication.
 */
export class PointTally {
  readonly replications: number;
  readonly steady: boolean;
  /** By figure. */
  readonly moments: readonly Moments[];
  /** By figure, over the replications in which both were observed; null where nothing is compared with. */
  readonly differences: readonly Moments[] | null;
  /** By figure that is `kept`, in the order of the replications; NaN where nothing was observed. */
  readonly values: ReadonlyMap<number, Float64Array>;

  /** @param rows in the order of the replications, from the first */
  constructor(rows: readonly Row[], reference: readonly Row[] | null, kept: readonly number[]) {
    const figures = rows[0]?.figures.map((_, f) => f) ?? [];
    this.replications = rows.length;
    this.steady = isSteady(rows);
    this.moments = figures.map((f) => momentsOf(rows.map(({ figures: all }) => all[f]!)));
    this.differences =
      reference &&
      figures.map((f) =>
        momentsOf(
          rows.slice(0, reference.length).map((row, r) => row.figures[f]! - reference[r]!.figures[f]!),
        ),
      );
    this.values = new Map(kept.map((f) => [f, Float64Array.from(rows, (row) => row.figures[f]!)]));
  }
}

/** Of what was observed. */
function momentsOf(values: readonly number[]): Moments {
  const moments = new Moments();
  for (const x of values) if (!Number.isNaN(x)) moments.add(x);
  return moments;
}
