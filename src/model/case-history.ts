import { Cohort } from './metrics/cohort.ts';
import type { Minutes, ModelSpec } from './spec.ts';
import { PHASES, Phase, type PhaseName } from './task.ts';
import { Trace, TraceBus } from './trace.ts';
import { World } from './world.ts';

/**
 * A customer of a replication, the same in every design: the stream it arrives in and its number there. Case ids
 * do not serve: they are used again, at other moments in every design.
 */
export interface Customer {
  readonly stream: number;
  readonly ordinal: number;
}

/** A stretch of a complaint's life in which phase, holder and work stay the same. */
export interface CaseStep {
  readonly phase: PhaseName;
  readonly from: Minutes;
  readonly to: Minutes;
  /** Whether somebody has it in hand, closing hours in between included; else it waits. */
  readonly working: boolean;
  /**
   * Index of the position where it is, the number of positions for the front line; null while it is with the
   * customer, or only time must pass.
   */
  readonly holder: number | null;
}

const ENDS = ['resolved', 'accepted', 'withdrawn', 'abandoned', 'deflected'] as const;

/** How a complaint ends; `open` at the end of the run. */
export type CaseEnd = (typeof ENDS)[number] | 'open';

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

/** Simulates a replication and writes down one complaint of it; null where no such complaint arrives. */
export function caseHistory(
  spec: ModelSpec,
  seed: string,
  replication: number,
  customer: Customer,
): CaseHistory | null {
  const trace = new TraceBus();
  const world = new World(spec, seed, replication, trace);
  const { cases } = world;
  const found: Omit<CaseHistory, 'end' | 'steps'>[] = [];
  const steps: Writable<CaseStep>[] = [];
  let end: CaseEnd = 'open';
  /** Its case id while it is alive. */
  let alive = -1;
  /** Who has just decided to stall it; the case is handed over only when the stall is over. */
  let stalls = -1;

  trace.on(Trace.arrived, (_t, c) => {
    if (cases.stream[c] !== customer.stream || cases.ordinal[c] !== customer.ordinal) return;
    if (cases.complaint[c] === 0) return;
    const amount = cases.amount[c] as number;
    alive = c;
    found.push({
      type: cases.type[c] as number,
      unit: cases.unit[c] as number,
      amount: Number.isNaN(amount) ? null : amount,
    });
  });
  trace.on(Trace.stalled, (_t, c, position) => {
    if (c === alive) stalls = position;
  });
  trace.on(Trace.phase, (t, c, phase) => {
    if (c !== alive) return;
    const holder = stalls >= 0 ? stalls : (cases.holder[c] as number);
    const nobody = phase === Phase.customer || phase === Phase.lead;
    stalls = -1;
    endLast(steps, t);
    const name = PHASES[phase] as PhaseName;
    steps.push({ phase: name, from: t, to: t, working: false, holder: nobody ? null : holder });
  });
  // Its phase, that of the work, has just begun.
  trace.on(Trace.started, (_t, c) => {
    const last = steps.at(-1);
    if (c === alive && last) last.working = true;
  });
  for (const how of ENDS) {
    trace.on(Trace[how], (t, c) => {
      if (c !== alive) return;
      endLast(steps, t);
      end = how;
      alive = -1;
    });
  }
  world.run();
  if (alive >= 0) endLast(steps, world.end);
  const [what] = found;
  return what === undefined ? null : { ...what, end, steps: joined(steps) };
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

function endLast(steps: readonly Writable<CaseStep>[], t: Minutes): void {
  const last = steps.at(-1);
  if (last) last.to = t;
}

/** The steps that take time, those that go on alike as one. */
function joined(steps: readonly CaseStep[]): CaseStep[] {
  const kept: CaseStep[] = [];
  for (const step of steps) {
    if (step.to === step.from) continue;
    const last = kept.at(-1);
    const same = last?.phase === step.phase && last.working === step.working && last.holder === step.holder;
    if (same) kept[kept.length - 1] = { ...last, to: step.to };
    else kept.push(step);
  }
  return kept;
}
