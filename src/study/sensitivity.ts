/**
 * What moving one assumption at a time does to the difference of two designs, met by the same customers: every
 * value is simulated in the same replications with the same seed, so that the difference moves by what the
 * assumption does and hardly by chance.
 */

import { ledger } from '../model/ledger/index.ts';
import type { ModelSpec } from '../model/spec.ts';
import type { Movable } from '../scenario/moves/movable.ts';
import { writePlace } from '../scenario/moves/scale.ts';
import type { StudyMoves } from '../scenario/moves/study-moves.ts';
import type { DesignSpec, StudySpec } from '../scenario/study-spec.ts';
import { buildResults } from './build-results.ts';
import { flipBetween, type Seen } from './flip.ts';
import { differenceKey, type Models, modelsAt, movedEnds } from './moved-ends.ts';
import type { NotMoved, Sensitivity, SensitivityPoint, SensitivityRow } from './results.ts';
import { StudyTally } from './tally.ts';

/** Replications after which a value that has changed no number, to the last bit, is taken to change none. */
const PEEK = 2;

/** What is asked. */
export interface SensitivityPlan {
  /** Two designs, the one that the other is compared with first, and the replications of every value. */
  readonly study: StudySpec;
  readonly metric: string;
  readonly moves: StudyMoves;
  /** Those to be moved, of `moves.movable`. */
  readonly asked: readonly Movable[];
}

/** Simulates one replication of a model: here, in threads, elsewhere. */
export type Simulate = (model: ModelSpec, replication: number) => Promise<Float64Array>;

export interface SensitivityOptions {
  /** Simulations worth having under way at once. */
  readonly width: number;
  /** What was found before is kept where it would be found again. */
  readonly known?: Sensitivity | null;
  /** Called after every end of a range that is done. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Stops the work; assumptions that are done at both ends are kept. */
  readonly signal?: AbortSignal;
}

/**
 * Moves the assumptions one after the other, a few at once to keep `simulate` busy; the result does not depend
 * on how many. Null where it was stopped before the difference itself was simulated.
 */
export async function runSensitivity(
  plan: SensitivityPlan,
  simulate: Simulate,
  options: SensitivityOptions,
): Promise<Sensitivity | null> {
  const { signal } = options;
  const before = options.known ? keptSensitivity(options.known, plan.study, plan.moves) : null;
  const known = before?.key === differenceKey(plan.study, plan.metric) ? before : null;
  const rows = new Map((known?.rows ?? []).map((row) => [row.parameter, row]));
  const without = new Set(known && withoutPart(known));
  const pending = plan.asked.filter(({ id }) => !rows.has(id) && !without.has(id));
  let base = known?.base ?? null;
  try {
    const pair = new Pair(plan, simulate);
    let done = 0;
    const announce = (): void => options.onProgress?.(++done, 2 * pending.length);
    if (base === null || pending.length > 0) base = await pair.base();
    const next = pending.values();
    const worker = async (): Promise<void> => {
      for (const one of next) {
        if (signal?.aborted) return;
        const row = await pair.row(one, announce);
        if (row === null) without.add(one.id);
        else rows.set(one.id, row);
      }
    };
    // An assumption has so many simulations to wait for at a time.
    const each = 2 * plan.study.replications;
    await Promise.all(Array.from({ length: Math.ceil(options.width / each) + 1 }, worker));
  } catch (error) {
    // A stopped executor drops what is under way: what is complete is kept.
    if (!signal?.aborted) throw error;
  }
  return base && told(plan, base, [...rows.values()], without);
}

/**
 * Of what was found before, what would be found again of `study`: the rows, and what has no part, where both
 * designs are still the same at both ends. Null where the difference itself is another one. Nothing is simulated.
 */
export function keptSensitivity(known: Sensitivity, study: StudySpec, moves: StudyMoves): Sensitivity | null {
  const { a, b, metric, replications, base } = known;
  const designs = [a, b].flatMap((id) => study.designs.find((design) => design.id === id) ?? []);
  const pair = { ...study, designs, replications };
  if (known.key !== differenceKey(pair, metric)) return null;
  const endsOf = (id: string) => {
    const one = moves.movable.find((movable) => movable.id === id);
    return one && movedEnds(pair, metric, moves, one);
  };
  const rows = known.rows.filter(({ parameter, key }) => endsOf(parameter)?.key === key);
  const without = withoutPart(known).filter((id) => endsOf(id)?.changed.length === 0);
  return told({ study: pair, metric, moves }, base, rows, new Set(without));
}

function withoutPart({ notMoved }: Sensitivity): string[] {
  return notMoved.flatMap(({ parameter, reason }) => (reason === 'no part' ? [parameter] : []));
}

function told(
  { study, metric, moves }: Pick<SensitivityPlan, 'study' | 'metric' | 'moves'>,
  { difference, interval, verdict }: Sensitivity['base'],
  rows: readonly SensitivityRow[],
  without: ReadonlySet<string>,
): Sensitivity {
  const [a, b] = study.designs as readonly [DesignSpec, DesignSpec];
  const moved = new Set(rows.map(({ parameter }) => parameter));
  return {
    key: differenceKey(study, metric),
    a: a.id,
    b: b.id,
    metric,
    replications: study.replications,
    base: { difference, interval, verdict },
    rows: sorted(rows, difference),
    notMoved: study.assumptions.flatMap(({ id }) => {
      const fixed = moves.fixed.find(({ parameter }) => parameter === id)?.reason;
      const reason: NotMoved = fixed ?? (without.has(id) ? 'no part' : 'not yet');
      return moved.has(id) ? [] : [{ parameter: id, reason }];
    }),
  };
}

/**
 * How far an assumption moves the difference: the stretch from the lowest to the highest of its three values.
 * Without a steady state a difference hangs on the length of the run, and does not count.
 */
export function reach({ low, high }: SensitivityRow, base: number | null): number {
  const ends = [low, high].filter(({ verdict }) => verdict !== 'no steady state');
  const seen = [base, ...ends.map(({ difference }) => difference)].filter((x) => x !== null);
  return seen.length === 0 ? 0 : Math.max(...seen) - Math.min(...seen);
}

function sorted(rows: readonly SensitivityRow[], base: number | null): SensitivityRow[] {
  const order = new Map(ledger.map(({ id }, i) => [id, i]));
  const place = ({ parameter }: SensitivityRow): number => order.get(parameter) ?? ledger.length;
  return rows.toSorted((x, y) => reach(y, base) - reach(x, base) || place(x) - place(y));
}

/** Two designs, and what comes of their difference when both are given another value. */
class Pair {
  readonly #plan: SensitivityPlan;
  readonly #simulate: Simulate;
  readonly #models: Models;
  /** The models as text, to know one that has not changed. */
  readonly #written: readonly string[];
  /** By design and replication, with every assumption as it stands. */
  readonly #numbers = new Map<string, Promise<Float64Array>>();
  #base: Promise<Seen> | undefined;

  constructor(plan: SensitivityPlan, simulate: Simulate) {
    this.#plan = plan;
    this.#simulate = simulate;
    this.#models = plan.study.designs.map(({ model }) => model);
    this.#written = this.#models.map((model) => JSON.stringify(model));
  }

  /** The difference with every assumption as it stands. */
  base(): Promise<Seen> {
    this.#base ??= this.#replicated((d, r) => this.#asItStands(d, r)).then((rows) =>
      this.#judged(undefined, this.#models, rows),
    );
    return this.#base;
  }

  /** The row of an assumption; null where no end of its range changes a design. */
  async row(one: Movable, announce: () => void): Promise<SensitivityRow | null> {
    const base = { ...(await this.base()), value: one.value };
    const { study, metric, moves } = this.#plan;
    const { changed, key, ...ends } = movedEnds(study, metric, moves, one);
    if (changed.length === 0) {
      announce();
      announce();
      return null;
    }
    const point = async (value: unknown, models: Models | null): Promise<SensitivityPoint> => {
      const found = await this.#point(one, base, value, models);
      announce();
      return found;
    };
    const [low, high] = await Promise.all([point(one.low, ends.low), point(one.high, ends.high)]);
    return {
      parameter: one.id,
      unit: one.unit,
      value: writePlace(one.value),
      onlyIn: changed.length === 1 ? changed[0]! : null,
      low,
      high,
      key,
    };
  }

  async #point(one: Movable, base: Seen, value: unknown, models: Models | null): Promise<SensitivityPoint> {
    const written = writePlace(value);
    if (models === null) {
      return { value: written, difference: null, interval: null, verdict: null, flip: null };
    }
    const seen = await this.#seen(value, models);
    const flip = await flipBetween(one, base, seen, async (between) => {
      const ids = this.#plan.study.designs.map(({ id }) => id);
      const there = modelsAt(ids, this.#plan.moves, one, between);
      return there === null ? null : this.#seen(between, there);
    });
    const { difference, interval, verdict } = seen;
    return { value: written, difference, interval, verdict, flip };
  }

  #isChanged(models: Models, d: number): boolean {
    return JSON.stringify(models[d]) !== this.#written[d];
  }

  async #seen(value: unknown, models: Models): Promise<Seen> {
    const changed = models.map((_, d) => this.#isChanged(models, d));
    const numbers = (d: number, r: number): Promise<Float64Array> =>
      changed[d] ? this.#simulate(models[d]!, r) : this.#asItStands(d, r);
    const { replications } = this.#plan.study;
    const first = await this.#replicated(numbers, 0, Math.min(PEEK, replications));
    const nothing =
      changed.every((one) => !one) || (replications > PEEK && (await this.#isAsItStands(first)));
    if (nothing) return { ...(await this.base()), value };
    return this.#judged(value, models, [...first, ...(await this.#replicated(numbers, first.length))]);
  }

  /** Whether every number is the same to the last bit in these replications: loads and other metrics too. */
  async #isAsItStands(rows: readonly Row[]): Promise<boolean> {
    const before = await this.#replicated((d, r) => this.#asItStands(d, r), 0, rows.length);
    return rows.every((row, r) => row.every((numbers, d) => isSame(numbers, before[r]![d]!)));
  }

  #replicated(
    numbers: (d: number, r: number) => Promise<Float64Array>,
    from = 0,
    to = this.#plan.study.replications,
  ): Promise<Row[]> {
    const wanted = Array.from({ length: to - from }, (_, i) => from + i);
    return Promise.all(wanted.map((r) => Promise.all(this.#models.map((_, d) => numbers(d, r)))));
  }

  #asItStands(d: number, r: number): Promise<Float64Array> {
    const key = `${d} ${r}`;
    const numbers = this.#numbers.get(key) ?? this.#simulate(this.#models[d]!, r);
    this.#numbers.set(key, numbers);
    return numbers;
  }

  /** What a run of these two designs would say of them. */
  #judged(value: unknown, models: Models, rows: readonly Row[]): Seen {
    const { study, metric } = this.#plan;
    const moved = { ...study, designs: study.designs.map((one, d) => ({ ...one, model: models[d]! })) };
    const tally = new StudyTally(moved);
    for (const row of rows) tally.add(row);
    const { comparisons, designs } = buildResults(moved, tally);
    const found = comparisons.find((comparison) => comparison.metric === metric);
    const steady = Object.values(designs).every((design) => design.steady);
    return {
      value,
      difference: Number.isFinite(found?.difference) ? found!.difference : null,
      interval: found?.interval ?? null,
      verdict: found?.verdict ?? (steady ? 'no clear difference' : 'no steady state'),
    };
  }
}

/** The numbers of one replication, by design. */
type Row = readonly Float64Array[];

function isSame(a: Float64Array, b: Float64Array): boolean {
  return a.length === b.length && a.every((x, i) => Object.is(x, b[i]));
}
