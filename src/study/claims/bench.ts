import { Moments } from '../../kernel/stats/moments.ts';
import { figuresOf } from '../../model/replicate.ts';
import type { ModelSpec } from '../../model/spec.ts';
import type { ComparisonSpec } from '../../scenario/claims/spec.ts';
import type { StudySpec } from '../../scenario/study-spec.ts';
import { figureKey } from '../tally.ts';

/** Simulates one replication of a model: here, in threads, elsewhere. */
export type SimulateSeeded = (model: ModelSpec, seed: string, replication: number) => Promise<Float64Array>;

/** What a few replications of both designs of a comparison say. */
export interface Seen {
  readonly meanA: number;
  readonly meanB: number;
  /** Of b - a, paired by replication. */
  readonly difference: Moments;
  readonly steady: boolean;
}

/** The numbers of one design that claims look at, in one replication. */
interface Row {
  /** By comparison; NaN where nothing was observed. */
  readonly figures: readonly number[];
  readonly loads: readonly number[];
}

/** Replications of the designs of one claim; each is simulated once, however often it is asked for. */
export class Bench {
  readonly #rows = new Map<string, Map<number, Promise<Row>>>();
  readonly #comparisons: readonly ComparisonSpec[];
  readonly #simulate: (model: ModelSpec, replication: number) => Promise<Float64Array>;

  constructor(
    comparisons: readonly ComparisonSpec[],
    simulate: (model: ModelSpec, replication: number) => Promise<Float64Array>,
  ) {
    this.#comparisons = comparisons;
    this.#simulate = simulate;
  }

  /** Replications of one design that were asked for so far. */
  get simulations(): number {
    return [...this.#rows.values()].reduce((sum, rows) => sum + rows.size, 0);
  }

  /** What these replications of a study say, by comparison. */
  async look(study: StudySpec, replications: readonly number[]): Promise<Seen[]> {
    const names = [...new Set(this.#comparisons.flatMap(({ a, b }) => [a, b]))];
    const rows = await Promise.all(names.map((name) => this.#rowsOf(modelOf(study, name), replications)));
    const of = (name: string): readonly Row[] => rows[names.indexOf(name)]!;
    return this.#comparisons.map(({ a, b }, c) => seen(of(a), of(b), c));
  }

  #rowsOf(model: ModelSpec, replications: readonly number[]): Promise<Row[]> {
    const key = JSON.stringify(model);
    const known = this.#rows.get(key) ?? new Map<number, Promise<Row>>();
    this.#rows.set(key, known);
    const read = this.#reader(model);
    return Promise.all(
      replications.map((r) => {
        const row = known.get(r) ?? this.#simulate(model, r).then(read);
        known.set(r, row);
        return row;
      }),
    );
  }

  /** Picks what is looked at out of all numbers of a replication. */
  #reader(model: ModelSpec): (numbers: Float64Array) => Row {
    const figures = figuresOf(model);
    const places = new Map(figures.map((figure, i) => [figureKey(figure), i]));
    const wanted = this.#comparisons.map(({ metric, slice }) =>
      places.get(`${metric} ${slice.by} ${slice.key}`),
    );
    const loads = figures.flatMap((figure, i) =>
      figure.kind === 'metric' && figure.slice.by === 'all' && figure.info.id.startsWith('load.') ? [i] : [],
    );
    return (numbers) => ({
      figures: wanted.map((i) => (i === undefined ? Number.NaN : (numbers[i] as number))),
      loads: loads.map((i) => numbers[i] as number),
    });
  }
}

function modelOf({ designs }: StudySpec, id: string): ModelSpec {
  return designs.find((design) => design.id === id)!.model;
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

/** No position has more work than time, on average over the replications. */
function isSteady(rows: readonly Row[]): boolean {
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
