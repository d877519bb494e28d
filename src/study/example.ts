import { type CaseHistory, type ResolvedCases, resolvedAmong } from '../model/case-history.ts';
import type { Customer, Lives } from '../model/lives.ts';
import { FRONT_LINE } from '../model/metrics/load.ts';
import type { ModelSpec } from '../model/spec.ts';
import type { DesignSpec, StudySpec } from '../scenario/study-spec.ts';
import type { Comparison, Example, ExampleLife, Results } from './results.ts';
import type { Job } from './run-study.ts';

/** Simulates a replication once more to look into it: here, in threads, elsewhere. */
export interface Observer {
  resolved(job: Job): Promise<ResolvedCases>;
  history(job: Job, customer: Customer): Promise<CaseHistory | null>;
}

/** The replication that is looked into. */
const REPLICATION = 0;
/**
 * Which complaint is shown: the one at this percentile (nearest rank) of the time that the other design saves, or
 * costs where it is the slower one, so that a rule and not somebody's eye picks it. Most complaints end at first
 * contact whatever the design and few meet what the designs differ in: those in the middle would show nothing.
 */
const PERCENTILE = 99;
/** From here on a complaint counts as resolved sooner or later: chance in the line alone is a matter of minutes. */
const HOUR = 60;

/**
 * One complaint met by the first design and another one, looked up in a replication simulated anew: first who is
 * resolved in both, then the life of one. Null without a second design or such a complaint.
 */
export async function findExample(
  study: StudySpec,
  results: Results,
  observer: Observer,
): Promise<Example | null> {
  const other = otherDesign(study, results);
  if (other === null) return null;
  const jobs = [0, other.index].map((design): Job => ({ design, replication: REPLICATION }));
  const [a, b] = await Promise.all(jobs.map((job) => observer.resolved(job)));
  const saved = timeSaved(a as ResolvedCases, b as ResolvedCases);
  const customer = atPercentile(saved, other.slower);
  if (customer === undefined) return null;
  const [first, second] = await Promise.all(jobs.map((job) => observer.history(job, customer)));
  if (!first || !second) return null;
  const { model } = study.designs[0] as DesignSpec;
  return {
    percentile: PERCENTILE,
    of: other.slower ? 'lost' : 'saved',
    among: saved.length,
    sooner: saved.filter(({ minutes }) => minutes >= HOUR).length,
    later: saved.filter(({ minutes }) => minutes <= -HOUR).length,
    replication: REPLICATION,
    type: model.types[first.type]?.title ?? '',
    unit: model.chart.units[first.unit]?.title ?? '',
    amount: first.amount,
    a: life(study.designs[0] as DesignSpec, first),
    b: life(study.designs[other.index] as DesignSpec, second),
  };
}

/**
 * The design that the first is shown beside: of those judged better within the first target the one with
 * the largest gain; where there is none, the one that differs most, if possible with a steady state. `slower` goes by the same share.
 */
function otherDesign(
  study: StudySpec,
  results: Results,
): { readonly index: number; readonly slower: boolean } | null {
  const metric = `resolvedWithin.${results.targets[0]?.label}`;
  const first = study.designs[0]?.id;
  const found = results.comparisons.filter((c) => c.a === first && c.metric === metric);
  const steady = found.filter(({ verdict }) => verdict !== 'no steady state');
  const better = steady.filter(({ verdict }) => verdict === 'better');
  const pool = [better, steady, found].find((some) => some.length > 0) ?? [];
  const size = ({ difference }: Comparison): number => Math.abs(difference ?? 0);
  const [most] = pool.toSorted((a, b) => size(b) - size(a));
  if (most === undefined) return null;
  return { index: study.designs.findIndex(({ id }) => id === most.b), slower: (most.difference ?? 0) < 0 };
}

/** Minutes that a customer is resolved sooner in b. */
interface Saved extends Customer {
  readonly minutes: number;
}

/** The one to show, of those in the order of `timeSaved`. */
function atPercentile(saved: readonly Saved[], slower: boolean): Saved | undefined {
  const ranked = slower ? saved.toReversed() : saved;
  return ranked[Math.ceil((PERCENTILE / 100) * ranked.length) - 1];
}

/** Minutes that each customer resolved in both is resolved sooner in b, least first; ties by who they are. */
function timeSaved(a: ResolvedCases, b: ResolvedCases): Saved[] {
  const key = (cases: ResolvedCases, i: number): string => `${cases.stream[i]} ${cases.ordinal[i]}`;
  const inA = new Map(Array.from(a.minutes, (minutes, i) => [key(a, i), minutes]));
  const both = Array.from(b.minutes, (minutes, i) => ({
    stream: b.stream[i] as number,
    ordinal: b.ordinal[i] as number,
    minutes: (inA.get(key(b, i)) ?? Number.NaN) - minutes,
  }));
  return both
    .filter(({ minutes }) => !Number.isNaN(minutes))
    .sort((x, y) => x.minutes - y.minutes || x.stream - y.stream || x.ordinal - y.ordinal);
}

/** A history as results tell it: hours since the first contact, and positions by their ids. */
function life({ id, model }: DesignSpec, { steps }: CaseHistory): ExampleLife {
  const from = steps[0]?.from ?? 0;
  const hours = (t: number): number => (t - from) / 60;
  return {
    design: id,
    hours: hours(steps.at(-1)?.to ?? from),
    steps: steps.map((step) => ({
      phase: step.phase,
      from: hours(step.from),
      to: hours(step.to),
      working: step.working,
      holder: step.holder === null ? null : holderId(model, step.holder),
    })),
  };
}

function holderId({ chart }: ModelSpec, station: number): string {
  return chart.positions[station]?.id ?? FRONT_LINE;
}

/**
 * The complaint that tells most about two designs, by the same rule, of two records of the same customers: index
 * of the life; null where none is resolved in both. Which design is the slower one goes by the time that those
 * resolved in both take together, for a record alone knows nothing of all the other replications.
 */
export function mostTelling(a: Lives, b: Lives): number | null {
  const saved = timeSaved(resolvedAmong(a), resolvedAmong(b));
  const slower = saved.reduce((sum, { minutes }) => sum + minutes, 0) < 0;
  const customer = atPercentile(saved, slower);
  if (customer === undefined) return null;
  return a.ordinal.findIndex((n, i) => n === customer.ordinal && a.stream[i] === customer.stream);
}
