import { Moments } from '../../kernel/stats/moments.ts';
import type { ComparisonSpec } from '../../scenario/claims/spec.ts';
import type { StudySpec } from '../../scenario/study-spec.ts';
import { isSteady, type Labelled, labelled, type Row, type Shelf } from '../shelf.ts';

/** What a few replications of both designs of a comparison say. */
export interface Seen {
  readonly meanA: number;
  readonly meanB: number;
  /** Of b - a, paired by replication; of those in which both were observed. */
  readonly difference: Moments;
  readonly steady: boolean;
}

/** Replications of the designs of one claim. */
export class Bench {
  readonly #asked = new Set<string>();
  readonly #comparisons: readonly ComparisonSpec[];
  readonly #shelf: Shelf;
  readonly #onRun: () => void;

  /** @param onRun called with each replication of a design, once it is there */
  constructor(comparisons: readonly ComparisonSpec[], shelf: Shelf, onRun: () => void) {
    this.#comparisons = comparisons;
    this.#shelf = shelf;
    this.#onRun = onRun;
  }

  /** Replications of one design that were asked for so far, each counted once, whoever had them simulated. */
  get simulations(): number {
    return this.#asked.size;
  }

  /** What these replications of a study say, by comparison. */
  async look(study: StudySpec, replications: readonly number[]): Promise<Seen[]> {
    const names = [...new Set(this.#comparisons.flatMap(({ a, b }) => [a, b]))];
    const rows = await Promise.all(names.map((name) => this.#rowsOf(modelOf(study, name), replications)));
    const of = (name: string): readonly Row[] => rows[names.indexOf(name)]!;
    return this.#comparisons.map((one) => seen(of(one.a), of(one.b), this.#shelf.placeOf(figureOf(one))));
  }

  #rowsOf(one: Labelled, replications: readonly number[]): Promise<Row[]> {
    const rows = this.#shelf.rowsOf(one, replications);
    return Promise.all(
      rows.map(async (row, i) => {
        const key = `${one.label} ${replications[i]}`;
        const isNew = !this.#asked.has(key);
        this.#asked.add(key);
        const found = await row;
        if (isNew) this.#onRun();
        return found;
      }),
    );
  }
}

/** Key of the figure that a comparison looks at. */
export function figureOf({ metric, slice }: ComparisonSpec): string {
  return `${metric} ${slice.by} ${slice.key}`;
}

function modelOf({ designs }: StudySpec, id: string): Labelled {
  return labelled(designs.find((design) => design.id === id)!.model);
}

function seen(a: readonly Row[], b: readonly Row[], comparison: number): Seen {
  const [ofA, ofB, difference] = [new Moments(), new Moments(), new Moments()];
  a.forEach(({ figures }, r) => {
    const [x, y] = [figures[comparison]!, b[r]!.figures[comparison]!];
    // Nothing to pair, or both without bound.
    if (Number.isNaN(y - x)) return;
    ofA.add(x);
    ofB.add(y);
    difference.add(y - x);
  });
  const some = difference.count > 0;
  return {
    meanA: some ? ofA.mean : Number.NaN,
    meanB: some ? ofB.mean : Number.NaN,
    difference,
    steady: isSteady(a) && isSteady(b),
  };
}
