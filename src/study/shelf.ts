/** What was simulated of models, kept for whoever asks for the same again: in memory, and beyond where there is a store. */

import { Moments } from '../kernel/stats/moments.ts';
import { figuresOf } from '../model/replicate.ts';
import type { ModelSpec } from '../model/spec.ts';
import { hashOf } from './hash.ts';
import { figureKey } from './tally.ts';

/** Simulates one replication of a model: here, in threads, elsewhere. */
export type SimulateSeeded = (model: ModelSpec, seed: string, replication: number) => Promise<Float64Array>;

/** What is looked at of one replication of a model. */
export interface Row {
  /** In the order of the shelf's `figures`; NaN where nothing was observed. */
  readonly figures: readonly number[];
  /** Offered load of every position. */
  readonly loads: readonly number[];
}

/** A model with a name of its own. */
export interface Labelled {
  readonly model: ModelSpec;
  /** Equal for equal models. */
  readonly label: string;
}

export function labelled(model: ModelSpec): Labelled {
  return { model, label: hashOf(model) };
}

/** Rows that outlive this process, by label and replication. */
export interface Store {
  get(key: string): Row | undefined;
  put(key: string, row: Row): void;
  /** Nobody asks for this row again while the program runs. */
  forget?(key: string): void;
}

/** Rows of any models, simulated with one seed: all of them meet the same customers in the same replication. */
export class Shelf {
  /** What a row holds: keys as `figureKey` gives them. */
  readonly figures: readonly string[];
  readonly #rows = new Map<string, Promise<Row>>();
  readonly #readers = new Map<string, (numbers: Float64Array) => Row>();
  readonly #simulate: (model: ModelSpec, replication: number) => Promise<Float64Array>;
  readonly #store: Store | null;

  /** @param figures keys as `figureKey` gives them; what a model does not have is NaN */
  constructor(
    figures: readonly string[],
    simulate: (model: ModelSpec, replication: number) => Promise<Float64Array>,
    store: Store | null = null,
  ) {
    this.figures = [...new Set(figures)];
    this.#simulate = simulate;
    this.#store = store;
  }

  /** Place of a figure in a row. */
  placeOf(figure: string): number {
    return this.figures.indexOf(figure);
  }

  /** Rows of these replications, simulated unless they are there. */
  rowsOf(one: Labelled, replications: readonly number[]): Promise<Row>[] {
    return replications.map((r) => this.rowOf(one, r));
  }

  rowOf(one: Labelled, replication: number): Promise<Row> {
    const key = `${one.label} ${replication}`;
    const row = this.#rows.get(key) ?? this.#found(one, replication, key);
    this.#rows.set(key, row);
    return row;
  }

  /** Lets go of rows that nobody asks for again, so that what is kept does not grow with the models. */
  forget({ label }: Labelled, replications: readonly number[]): void {
    this.#readers.delete(label);
    for (const r of replications) {
      this.#rows.delete(`${label} ${r}`);
      this.#store?.forget?.(`${label} ${r}`);
    }
  }

  async #found({ model, label }: Labelled, replication: number, key: string): Promise<Row> {
    const kept = this.#store?.get(key);
    if (kept !== undefined) return kept;
    const row = this.#reader(model, label)(await this.#simulate(model, replication));
    this.#store?.put(key, row);
    return row;
  }

  /** Picks what is looked at out of all numbers of a replication. */
  #reader(model: ModelSpec, label: string): (numbers: Float64Array) => Row {
    const known = this.#readers.get(label);
    if (known) return known;
    const figures = figuresOf(model);
    const places = new Map(figures.map((figure, i) => [figureKey(figure), i]));
    const wanted = this.figures.map((key) => places.get(key));
    const loads = figures.flatMap((figure, i) =>
      figure.kind === 'metric' && figure.slice.by === 'all' && figure.info.id.startsWith('load.') ? [i] : [],
    );
    const reader = (numbers: Float64Array): Row => ({
      figures: wanted.map((i) => (i === undefined ? Number.NaN : (numbers[i] as number))),
      loads: loads.map((i) => numbers[i] as number),
    });
    this.#readers.set(label, reader);
    return reader;
  }
}

/** Key of a metric over all complaints. */
export function keyOfMetric(metric: string): string {
  return `${metric} all all`;
}

/** No position has more work than time, on average over the replications. */
export function isSteady(rows: readonly Row[]): boolean {
  const positions = rows[0]?.loads ?? [];
  return positions.every((_, p) => {
    const load = new Moments();
    for (const { loads } of rows) load.add(loads[p]!);
    return !(load.mean > 1);
  });
}

/** Numbers of so many replications. */
export function replicationsFrom(first: number, count: number): number[] {
  return Array.from({ length: count }, (_, i) => first + i);
}
