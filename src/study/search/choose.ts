/** Chooses the best of the candidates that keep to the constraints. */

import { probabilityOfCorrectSelection } from '../../kernel/stats/correct-selection.ts';
import { isFixed } from '../fixed.ts';
import { allocate } from '../select/allocate.ts';
import { race } from '../select/race.ts';
import type { SelectionPlan } from '../select/selection.ts';
import { isSteady, keyOfMetric, type Row, replicationsFrom, type Shelf } from '../shelf.ts';
import { momentsOf } from './feasibility.ts';
import { pairedMoments } from './paired.ts';
import { errorsOf, LOOK, LOOKING_FROM, type SearchPlan } from './plan.ts';
import type { Settled } from './settle.ts';

/** What the budget leaves for those that a race could not tell apart. */
const FOR_ALLOCATION = 0.2;

export interface Chosen {
  /** Place among all that were judged; null where none can be chosen. */
  readonly best: number | null;
  /** Whether the best is told from all others with the confidence asked for. */
  readonly guaranteed: boolean;
  /** Estimated probability that no other that keeps to the constraints is better by delta or more. */
  readonly probability: number | null;
  readonly delta: number;
  /** By place among all that were judged: replications 0, 1, 2 ... */
  readonly rows: readonly (readonly Row[])[];
  /** By place: replications after which it was out of the race; null: it was not in it, or not out. */
  readonly outAfter: readonly (number | null)[];
  /** By place: it was overloaded after all, with more replications. */
  readonly overloaded: readonly boolean[];
}

/**
 * Procedure KN among those that keep to the constraints (see study/select/race.ts), with the chance of error of each
 * pair as if all that were judged raced: which of them do is found by the same replications (Andradottir & Kim 2010,
 * Naval Research Logistics 57, 403-421). Where the budget ends before the race does, a part of it goes where it helps
 * most to tell those apart that are left (OCBA), and nothing is guaranteed.
 *
 * @param budget replications beside those there are, and beside the `first` by which delta is set where it is not given
 * @param onRows replications of all candidates in the race, those that were there among them
 */
export async function choose(
  settled: readonly Settled[],
  plan: SearchPlan,
  shelf: Shelf,
  { budget, onRows }: { readonly budget: number; readonly onRows: (replications: number) => void },
): Promise<Chosen> {
  const rows = settled.map((one) => one.rows);
  const outAfter = settled.map((): number | null => null);
  const overloaded = settled.map(() => false);
  let racing = settled.flatMap(({ feasibility }, i) => (feasibility.status === 'kept' ? [i] : []));
  const delta = await deltaOf(
    plan,
    racing.map((i) => settled[i]!),
    shelf,
  );
  let spent = 0;
  for (;;) {
    const found = await selected(racing, settled, plan, shelf, { delta, budget: budget - spent, onRows });
    const before = rows.reduce((sum, own) => sum + own.length, 0);
    for (const [k, i] of racing.entries()) {
      const count = Math.max(rows[i]!.length, found.counts[k]!);
      rows[i] = await Promise.all(shelf.rowsOf(settled[i]!.candidate.one, replicationsFrom(0, count)));
      outAfter[i] = found.outAfter[k]!;
    }
    spent += rows.reduce((sum, own) => sum + own.length, 0) - before;
    const best = found.best === null ? null : racing[found.best]!;
    if (best === null || isSteady(rows[best]!)) {
      const probability = best === null ? null : chanceOf(best, racing, rows, plan, shelf, delta);
      return { best, guaranteed: found.guaranteed, probability, delta, rows, outAfter, overloaded };
    }
    // More replications show that it has more work than time: the race is among the others.
    overloaded[best] = true;
    racing = racing.filter((i) => i !== best);
  }
}

interface Found {
  /** Place among those that raced. */
  readonly best: number | null;
  readonly guaranteed: boolean;
  readonly counts: readonly number[];
  readonly outAfter: readonly (number | null)[];
}

async function selected(
  racing: readonly number[],
  settled: readonly Settled[],
  plan: SearchPlan,
  shelf: Shelf,
  { delta, budget, onRows }: { delta: number; budget: number; onRows: (replications: number) => void },
): Promise<Found> {
  if (racing.length === 0) return { best: null, guaranteed: false, counts: [], outAfter: [] };
  const { objective, first, most } = plan;
  if (racing.length === 1) {
    // Nothing to race against.
    const { rows } = settled[racing[0]!]!;
    const isSeen = momentsOf(rows, shelf, objective.metric).count > 0;
    return { best: isSeen ? 0 : null, guaranteed: isSeen, counts: [rows.length], outAfter: [null] };
  }
  const pairs = (racing.length - 1) / (settled.length - 1);
  const inRace = Math.max(0, Math.floor((1 - FOR_ALLOCATION) * budget));
  const selection: SelectionPlan = {
    candidates: racing.map((i) => settled[i]!.candidate.one),
    shelf,
    figure: keyOfMetric(objective.metric),
    direction: objective.direction,
    delta,
    confidence: 1 - errorsOf(plan).choice * pairs,
    first,
    most,
    // What every candidate has already is counted once more.
    budget: racing.length * first + inRace,
    onProgress: onRows,
  };
  const raced = await race(selection);
  const counts = raced.standings.map(({ moments, outAfter }) => outAfter ?? moments.count);
  const outAfter = raced.standings.map((one) => one.outAfter);
  const longest = Math.max(...counts);
  const rest = budget - inRace;
  const isStopped = !raced.guaranteed && longest < most && raced.left.length > 1;
  if (!isStopped || rest < 1) return { best: raced.best, guaranteed: raced.guaranteed, counts, outAfter };
  const { left } = raced;
  const allocated = await allocate({
    ...selection,
    candidates: left.map((c) => selection.candidates[c]!),
    first: longest,
    budget: left.length * longest + rest,
  });
  for (const { candidate, moments } of allocated.standings) {
    counts[left[candidate]!] = Math.max(counts[left[candidate]!]!, moments.count);
  }
  return {
    best: allocated.best === null ? null : left[allocated.best]!,
    guaranteed: false,
    counts,
    outAfter,
  };
}

/**
 * The smallest difference that matters, unless it was given: a share of the best mean. Of how much that is other
 * replications tell than those that race, so that delta does not hang on the luck of the race.
 */
async function deltaOf(
  { delta, indifference, objective, first }: SearchPlan,
  racing: readonly Settled[],
  shelf: Shelf,
): Promise<number> {
  if (delta !== null) return delta;
  const means = racing.map(({ rows }) => momentsOf(rows.slice(0, first), shelf, objective.metric).mean);
  const sign = objective.direction === 'higher' ? 1 : -1;
  const [leader] = racing
    .filter((_, k) => Number.isFinite(means[k]!))
    .toSorted((a, b) => sign * (means[racing.indexOf(b)]! - means[racing.indexOf(a)]!));
  if (leader === undefined) return SMALLEST;
  const asked = shelf.rowsOf(leader.candidate.one, replicationsFrom(LOOKING_FROM + LOOK, first));
  const { count, mean } = momentsOf(await Promise.all(asked), shelf, objective.metric);
  const share = indifference * Math.abs(count > 0 && Number.isFinite(mean) ? mean : 0);
  // A share of nothing, or no share, is no difference that a race could end with.
  return share > 0 ? share : SMALLEST;
}

const SMALLEST = 1e-6;

function chanceOf(
  best: number,
  racing: readonly number[],
  rows: readonly (readonly Row[])[],
  { objective }: SearchPlan,
  shelf: Shelf,
  delta: number,
): number | null {
  const sides = (i: number): [readonly Row[], readonly Row[]] =>
    objective.direction === 'higher' ? [rows[best]!, rows[i]!] : [rows[i]!, rows[best]!];
  const rivals = racing.filter((i) => i !== best && momentsOf(rows[i]!, shelf, objective.metric).count > 0);
  const leads = rivals.map((i) => pairedMoments(...sides(i), shelf, objective.metric));
  return probabilityOfCorrectSelection(leads, delta, isFixed(objective.metric));
}
