import { Outcome } from './cases.ts';
import { Log } from './life-log.ts';
import { isLive } from './mechanisms/channel.ts';
import { Cohort } from './metrics/cohort.ts';
import type { ModelSpec } from './spec.ts';
import { Phase } from './task.ts';
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

/** How a complaint ends; `open` at the end of the run. */
export const CASE_ENDS = ['open', 'resolved', 'accepted', 'withdrawn', 'abandoned', 'deflected'] as const;
export type CaseEnd = (typeof CASE_ENDS)[number];

/** What befalls a complaint by a position (`by`). */
const BY_POSITION = [
  /** It came to the wrong desk. */
  'bounced',
  /** It has been with the customer. */
  'visited',
  /** A position is asked to decide, or has decided. */
  'asked',
  'decided',
  /** It stands before a position that answers for the unit at fault; that one buries or stalls it. */
  'exposed',
  'suppressed',
  'stalled',
  /** It goes over that position’s head: inside, by the customer’s repeat, outside. */
  'internal',
  'forced',
  'external',
  /** Another unit’s head is asked to act, refuses, and somebody rules. */
  'requested',
  'contested',
  'arbitrated',
  /** Its target is near: it is marked closed, whatever is being done with it. */
  'pressured',
] as const;
/** The customer is told: granted, refused, or closed without treatment. */
const CLOSINGS = ['remedied', 'rejected', 'buried'] as const;
/** The customer comes back, gives in, never comes for the money, or asks how it stands; the money is on its way. */
const BY_CUSTOMER = ['reopened', 'repeated', 'accepted', 'forgone', 'chased', 'authorised'] as const;

/** What befalls a complaint, beside its way from desk to desk. */
export const MARKS = [...BY_POSITION, ...CLOSINGS, ...BY_CUSTOMER] as const;
export type Mark = (typeof MARKS)[number];

/**
 * The complaints of a replication’s window as columns: a life each, in the order of arrival, which is the same in
 * every design. Steps and marks of life i stand from `of[i]` to `of[i + 1]`, in the order of time.
 */
export interface Lives {
  readonly count: number;
  readonly stream: Int32Array;
  readonly ordinal: Int32Array;
  /** Indices into the types and units of the spec. */
  readonly type: Int32Array;
  readonly unit: Int32Array;
  /** Money; NaN: no decision is needed. */
  readonly amount: Float64Array;
  /** 1 where its customer writes, or leaves it with a machine; else calls. */
  readonly written: Uint8Array;
  readonly arrivedAt: Float64Array;
  /** End of the run for those that are open then. */
  readonly endedAt: Float64Array;
  /** Place in `CASE_ENDS`. */
  readonly end: Uint8Array;
  /** A step ends where the next one of the same life begins, the last one at the end of the life. */
  readonly steps: {
    readonly of: Int32Array;
    readonly from: Float64Array;
    /** Place in `PHASES`. */
    readonly phase: Uint8Array;
    /**
     * Index of the position where it is, the number of positions for the front line; -1 while it is with the
     * customer, only time must pass, or it has gone astray.
     */
    readonly holder: Int32Array;
    /** 1 while somebody has it in hand, closing hours in between included; else it waits. */
    readonly working: Uint8Array;
  };
  readonly marks: {
    readonly of: Int32Array;
    readonly at: Float64Array;
    /** Place in `MARKS`. */
    readonly mark: Uint8Array;
    /** Index of the position it is about, -1 none. */
    readonly by: Int32Array;
  };
}

/** Place in `MARKS` by how a complaint was closed. */
const CLOSED: Readonly<Record<number, number>> = {
  [Outcome.remedied]: MARKS.indexOf('remedied'),
  [Outcome.rejected]: MARKS.indexOf('rejected'),
  [Outcome.buried]: MARKS.indexOf('buried'),
};

/** Whether life i of one record is that of the same customer in another one, for every i. */
export function sameCustomers(a: Lives, b: Lives): boolean {
  const columns = ['stream', 'ordinal', 'arrivedAt'] as const;
  return a.count === b.count && columns.every((column) => a[column].every((x, i) => x === b[column][i]));
}

/** Simulates a replication and writes down the lives of its complaints, or of one customer’s alone. */
export function recordLives(spec: ModelSpec, seed: string, replication: number, only?: Customer): Lives {
  const recorder = new LifeRecorder(spec, seed, replication, only);
  recorder.runTo(recorder.end);
  return recorder.lives();
}

/** The same, piece by piece, for where something else must have its turn in between. */
export class LifeRecorder {
  /** Simulated minutes to the end of the replication. */
  readonly end: number;
  private readonly world: World;
  private readonly found = {
    stream: [] as number[],
    ordinal: [] as number[],
    type: [] as number[],
    unit: [] as number[],
    amount: [] as number[],
    written: [] as number[],
    arrivedAt: [] as number[],
    endedAt: [] as number[],
    end: [] as number[],
  };
  private readonly steps = new Log();
  private readonly marks = new Log();
  /** Life of a case id while it is alive, -1 none. */
  private readonly lifeOf: number[] = [];
  /** Who has just decided to stall a case, by its id; it is handed over only when the stall is over. */
  private readonly stalledBy: number[] = [];

  constructor(spec: ModelSpec, seed: string, replication: number, only?: Customer) {
    const trace = new TraceBus();
    this.world = new World(spec, seed, replication, trace);
    this.end = this.world.end;
    const { cases } = this.world;
    const cohort = new Cohort(spec, this.world);
    const meant = (c: number): boolean =>
      only === undefined
        ? cohort.has(c)
        : cases.complaint[c] === 1 && cases.stream[c] === only.stream && cases.ordinal[c] === only.ordinal;
    trace.on(Trace.arrived, (t, c) => {
      this.lifeOf[c] = meant(c) ? this.begun(t, c) : -1;
      this.stalledBy[c] = -1;
    });
    this.walk(trace);
    this.mark(trace);
    CASE_ENDS.forEach((how, end) => {
      if (how === 'open') return;
      trace.on(Trace[how], (t, c) => {
        const i = this.life(c);
        if (i < 0) return;
        this.found.endedAt[i] = t;
        this.found.end[i] = end;
        this.lifeOf[c] = -1;
      });
    });
    this.world.begin();
  }

  runTo(time: number): void {
    this.world.runTo(Math.min(time, this.end));
  }

  /** After the end. */
  lives(): Lives {
    return columns(this.found, this.steps, this.marks);
  }

  private life(c: number): number {
    return this.lifeOf[c] ?? -1;
  }

  private begun(t: number, c: number): number {
    const { found } = this;
    const { cases } = this.world;
    found.stream.push(cases.stream[c] as number);
    found.ordinal.push(cases.ordinal[c] as number);
    found.type.push(cases.type[c] as number);
    found.unit.push(cases.unit[c] as number);
    found.amount.push(cases.amount[c] as number);
    found.written.push(isLive(this.world.spec, cases, c) ? 0 : 1);
    found.arrivedAt.push(t);
    found.endedAt.push(this.end);
    return found.end.push(0) - 1;
  }

  /** From phase to phase, desk to desk. */
  private walk(trace: TraceBus): void {
    const { cases } = this.world;
    trace.on(Trace.stalled, (_t, c, position) => {
      this.stalledBy[c] = position;
    });
    trace.on(Trace.phase, (t, c, phase) => {
      const i = this.life(c);
      if (i < 0) return;
      const stalls = this.stalledBy[c] as number;
      const nobody = phase === Phase.customer || phase === Phase.lead || cases.astray[c] === 1;
      this.stalledBy[c] = -1;
      this.steps.add(i, t, phase, nobody ? -1 : stalls >= 0 ? stalls : (cases.holder[c] as number));
    });
    // Its phase, that of the work, has just begun.
    trace.on(Trace.started, (_t, c) => {
      if (c >= 0 && this.life(c) >= 0) this.steps.flagLast(this.life(c));
    });
  }

  private mark(trace: TraceBus): void {
    const add = (t: number, c: number, mark: number, by: number): void => {
      if (this.life(c) >= 0) this.marks.add(this.life(c), t, mark, by);
    };
    for (const name of BY_POSITION) {
      const mark = MARKS.indexOf(name);
      trace.on(Trace[name], (t, c, a) => add(t, c, mark, a));
    }
    for (const name of BY_CUSTOMER) {
      const mark = MARKS.indexOf(name);
      trace.on(Trace[name], (t, c) => add(t, c, mark, -1));
    }
    trace.on(Trace.closed, (t, c, outcome) => add(t, c, CLOSED[outcome] as number, -1));
  }
}

function columns(
  lives: Readonly<Record<Exclude<keyof Lives, 'count' | 'steps' | 'marks'>, number[]>>,
  steps: Log,
  marks: Log,
): Lives {
  const count = lives.stream.length;
  const endedAt = Float64Array.from(lives.endedAt);
  const walked = steps.byLife(count, endedAt);
  const met = marks.byLife(count);
  return {
    count,
    stream: Int32Array.from(lives.stream),
    ordinal: Int32Array.from(lives.ordinal),
    type: Int32Array.from(lives.type),
    unit: Int32Array.from(lives.unit),
    amount: Float64Array.from(lives.amount),
    written: Uint8Array.from(lives.written),
    arrivedAt: Float64Array.from(lives.arrivedAt),
    endedAt,
    end: Uint8Array.from(lives.end),
    steps: {
      of: walked.of,
      from: walked.at,
      phase: walked.kind,
      holder: walked.position,
      working: walked.flag,
    },
    marks: { of: met.of, at: met.at, mark: met.kind, by: met.position },
  };
}
