/** What was simulated for one claim, kept for others that ask for the same. */

import { figuresOf } from '../../model/replicate.ts';
import type { ModelSpec } from '../../model/spec.ts';
import type { ComparisonSpec } from '../../scenario/claims/spec.ts';
import { figureKey } from '../tally.ts';

/** Simulates one replication of a model: here, in threads, elsewhere. */
export type SimulateSeeded = (model: ModelSpec, seed: string, replication: number) => Promise<Float64Array>;

/** The numbers of one design that claims look at, in one replication. */
export interface Row {
  /** In the order of the shelf's `figures`; NaN where nothing was observed. */
  readonly figures: readonly number[];
  readonly loads: readonly number[];
}

/** A model with a name of its own. */
export interface Labelled {
  readonly model: ModelSpec;
  /** Equal for equal models. */
  readonly label: string;
}

/** Rows of the designs of one scenario with one seed. */
export class Shelf {
  readonly #rows = new Map<string, Promise<Row>>();
  readonly #figures: readonly string[];
  readonly #simulate: (model: ModelSpec, replication: number) => Promise<Float64Array>;

  constructor(
    comparisons: readonly ComparisonSpec[],
    simulate: (model: ModelSpec, replication: number) => Promise<Float64Array>,
  ) {
    this.#figures = [...new Set(comparisons.map(figureOf))];
    this.#simulate = simulate;
  }

  /** Place of a comparison's figure in a row. */
  placeOf(comparison: ComparisonSpec): number {
    return this.#figures.indexOf(figureOf(comparison));
  }

  /** Rows of these replications, simulated unless they are there. */
  rowsOf({ model, label }: Labelled, replications: readonly number[]): Promise<Row>[] {
    const read = this.#reader(model);
    return replications.map((r) => {
      const key = `${label} ${r}`;
      const row = this.#rows.get(key) ?? this.#simulate(model, r).then(read);
      this.#rows.set(key, row);
      return row;
    });
  }

  /** Picks what is looked at out of all numbers of a replication. */
  #reader(model: ModelSpec): (numbers: Float64Array) => Row {
    const figures = figuresOf(model);
    const places = new Map(figures.map((figure, i) => [figureKey(figure), i]));
    const wanted = this.#figures.map((key) => places.get(key));
    const loads = figures.flatMap((figure, i) =>
      figure.kind === 'metric' && figure.slice.by === 'all' && figure.info.id.startsWith('load.') ? [i] : [],
    );
    return (numbers) => ({
      figures: wanted.map((i) => (i === undefined ? Number.NaN : (numbers[i] as number))),
      loads: loads.map((i) => numbers[i] as number),
    });
  }
}

function figureOf({ metric, slice }: ComparisonSpec): string {
  return `${metric} ${slice.by} ${slice.key}`;
}
