import { CASE_ENDS, type CaseEnd, type Customer, type Lives, recordLives } from './lives.ts';
import { Cohort } from './metrics/cohort.ts';
import type { Minutes, ModelSpec } from './spec.ts';
import { PHASES, type PhaseName } from './task.ts';
import { Trace, TraceBus } from './trace.ts';
import { World } from './world.ts';

/** A stretch of a complaint's life in which phase, holder and work stay the same. */
export interface CaseStep {
  readonly phase: PhaseName;
  readonly from: Minutes;
  readonly to: Minutes;
  /** Whether somebody has it in hand, closing hours in between included; else it waits. */
  readonly working: boolean;
  /**
   * Index of the position where it is, the number of positions for the front line; null while it is with the
   * customer, only time must pass, or it has gone astray.
   */
  readonly holder: number | null;
}

/** One complaint from its first contact to its end. */
export interface CaseHistory {
  /** Indices into the types and units of the spec. */
  readonly type: number;
  readonly unit: number;
  /** Money; null: no decision is needed. */
  readonly amount: number | null;
  readonly end: CaseEnd;
  /** Without gaps from first contact to end. */
  readonly steps: readonly CaseStep[];
}

/** The complaints of the window that a replication resolves, in the order in which it does: parallel columns. */
export interface ResolvedCases {
  readonly stream: Int32Array;
  readonly ordinal: Int32Array;
  /** From first contact to final close. */
  readonly minutes: Float64Array;
}

/** Simulates a replication for nothing but who was resolved, and when. */
export function resolvedCases(spec: ModelSpec, seed: string, replication: number): ResolvedCases {
  const trace = new TraceBus();
  const world = new World(spec, seed, replication, trace);
  const cohort = new Cohort(spec, world);
  const { cases } = world;
  const stream: number[] = [];
  const ordinal: number[] = [];
  const minutes: number[] = [];
  trace.on(Trace.resolved, (t, c) => {
    if (!cohort.has(c)) return;
    stream.push(cases.stream[c] as number);
    ordinal.push(cases.ordinal[c] as number);
    minutes.push(t - (cases.arrivedAt[c] as number));
  });
  world.run();
  return {
    stream: Int32Array.from(stream),
    ordinal: Int32Array.from(ordinal),
    minutes: Float64Array.from(minutes),
  };
}

/** The same of lives written down, in the order of arrival. */
export function resolvedAmong({ stream, ordinal, arrivedAt, endedAt, end }: Lives): ResolvedCases {
  const resolved = (_: number, i: number): boolean => end[i] === CASE_ENDS.indexOf('resolved');
  return {
    stream: stream.filter(resolved),
    ordinal: ordinal.filter(resolved),
    minutes: endedAt.map((to, i) => to - (arrivedAt[i] as number)).filter(resolved),
  };
}

/** Simulates a replication and writes down one complaint of it; null where no such complaint arrives. */
export function caseHistory(
  spec: ModelSpec,
  seed: string,
  replication: number,
  customer: Customer,
): CaseHistory | null {
  const lives = recordLives(spec, seed, replication, customer);
  return lives.count === 0 ? null : lifeOf(lives, 0);
}

/** Life `i` of those recorded. */
export function lifeOf(lives: Lives, i: number): CaseHistory {
  const { of, from, phase, holder, working } = lives.steps;
  const first = of[i] as number;
  const last = (of[i + 1] as number) - 1;
  const amount = lives.amount[i] as number;
  return {
    type: lives.type[i] as number,
    unit: lives.unit[i] as number,
    amount: Number.isNaN(amount) ? null : amount,
    end: CASE_ENDS[lives.end[i] as number] as CaseEnd,
    steps: Array.from({ length: last - first + 1 }, (_, k): CaseStep => {
      const step = first + k;
      const at = holder[step] as number;
      return {
        phase: PHASES[phase[step] as number] as PhaseName,
        from: from[step] as number,
        to: (step === last ? lives.endedAt[i] : from[step + 1]) as number,
        working: working[step] === 1,
        holder: at < 0 ? null : at,
      };
    }),
  };
}
