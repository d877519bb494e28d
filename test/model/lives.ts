/** Runs one replication and tells the life of every contact in it, from the trace alone. */

import type { ModelSpec } from '../../src/model/spec.ts';
import { PHASES, Task } from '../../src/model/task.ts';
import { Trace, TraceBus, type TraceCode } from '../../src/model/trace.ts';
import { World } from '../../src/model/world.ts';

type Code = keyof typeof Trace;
type PhaseMinutes = Record<(typeof PHASES)[number], number>;

export interface Entry {
  readonly code: Code;
  readonly t: number;
  readonly a: number;
  readonly b: number;
}

/** One contact, from its arrival to its end or to the end of the run. */
export interface Life {
  readonly type: number;
  readonly complaint: boolean;
  /** Unit at fault, by index; -1 for inquiries. */
  readonly unit: number;
  readonly amount: number;
  readonly justified: boolean;
  readonly from: number;
  /** How it ended: the code of its last entry of this sort; 'open' at the end of the run. */
  end: 'served' | 'deflected' | 'abandoned' | 'resolved' | 'withdrawn' | 'accepted' | 'open';
  to: number;
  readonly entries: Entry[];
  /** Minutes booked to each phase up to its end. */
  readonly phases: PhaseMinutes;
}

/** A stretch of work at a station, in hand from `start` until `end`. */
export interface Work {
  readonly station: string;
  readonly task: keyof typeof Task;
  readonly start: number;
  readonly end: number;
  /** Minutes of work before stretching. */
  readonly minutes: number;
  /** Minutes it waited in the tray. */
  readonly waited: number;
}

export interface Observed {
  readonly world: World;
  readonly lives: readonly Life[];
  readonly work: readonly Work[];
  /** Entries of no case. */
  readonly others: readonly Entry[];
  /** Times of all entries, in the order in which they were emitted. */
  readonly times: readonly number[];
}

const ENDS: readonly string[] = ['served', 'deflected', 'abandoned', 'resolved', 'withdrawn', 'accepted'];
const TASKS = Object.keys(Task) as (keyof typeof Task)[];

export interface ObserveOptions {
  readonly seed?: string;
  readonly replication?: number;
  /** Called with the world before it runs. */
  readonly prepare?: (world: World) => void;
}

/** @throws when an entry belongs to a contact that has not arrived or has ended. */
export function observe(spec: ModelSpec, options: ObserveOptions = {}): Observed {
  const { seed = 'a seed', replication = 0, prepare } = options;
  const trace = new TraceBus();
  const world = new World(spec, seed, replication, trace);
  const lives: Life[] = [];
  const work: Work[] = [];
  const others: Entry[] = [];
  const times: number[] = [];
  const alive = new Map<number, { life: Life; phase: number; since: number }>();

  const leavePhase = (c: { life: Life; phase: number; since: number }, t: number): void => {
    const name = PHASES[c.phase] as (typeof PHASES)[number];
    c.life.phases[name] += t - c.since;
    c.since = t;
  };

  for (const [code, number] of Object.entries(Trace) as [Code, TraceCode][]) {
    trace.on(number, (t, c, a, b) => {
      times.push(t);
      if (code === 'started') {
        const { items } = world;
        const s = items.station[a] as number;
        work.push({
          station: spec.chart.positions[s]?.id ?? 'frontLine',
          task: TASKS[items.task[a] as number] as keyof typeof Task,
          start: t,
          end: b,
          minutes: items.work[a] as number,
          waited: t - (items.since[a] as number),
        });
      }
      if (c < 0) {
        others.push({ code, t, a, b });
        return;
      }
      if (code === 'arrived') {
        if (alive.has(c)) throw new Error(`case ${c} arrives again while it is alive`);
        const { cases } = world;
        const life: Life = {
          type: cases.type[c] as number,
          complaint: cases.complaint[c] === 1,
          unit: cases.unit[c] as number,
          amount: cases.amount[c] as number,
          justified: cases.justified[c] === 1,
          from: t,
          end: 'open',
          to: world.end,
          entries: [],
          phases: Object.fromEntries(PHASES.map((phase) => [phase, 0])) as PhaseMinutes,
        };
        lives.push(life);
        alive.set(c, { life, phase: 0, since: t });
      }
      const one = alive.get(c);
      if (!one) throw new Error(`${code} of case ${c} at ${t}, which is not alive`);
      one.life.entries.push({ code, t, a, b });
      if (code === 'phase') {
        leavePhase(one, t);
        one.phase = a;
      }
      if (ENDS.includes(code)) {
        leavePhase(one, t);
        one.life.end = code as Life['end'];
        one.life.to = t;
        alive.delete(c);
      }
    });
  }
  prepare?.(world);
  world.run();
  for (const one of alive.values()) leavePhase(one, world.end);
  return { world, lives, work, others, times };
}

/** Entries of one code in a life. */
export function entries(life: Life, code: Code): readonly Entry[] {
  return life.entries.filter((entry) => entry.code === code);
}

/** The phases a contact spent time in, rounded to a billionth of a minute. */
export function spent(life: Life): Partial<PhaseMinutes> {
  return Object.fromEntries(
    Object.entries(life.phases)
      .map(([phase, minutes]) => [phase, Math.round(minutes * 1e9) / 1e9] as const)
      .filter(([, minutes]) => minutes !== 0),
  );
}

/** Minutes of work, by `station task`, a contact of these. */
export function workEach({ work, lives }: Observed): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const { station, task, minutes } of work) {
    const key = `${station} ${task}`;
    sums[key] = (sums[key] ?? 0) + minutes;
  }
  return Object.fromEntries(
    Object.entries(sums).map(([key, sum]) => [key, Math.round((sum / lives.length) * 1e9) / 1e9]),
  );
}
