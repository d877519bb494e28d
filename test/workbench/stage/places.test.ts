import { beforeAll, describe, expect, test } from 'vitest';
import { type Lives, recordLives } from '../../../src/model/lives.ts';
import { Cohort } from '../../../src/model/metrics/cohort.ts';
import type { ModelSpec } from '../../../src/model/spec.ts';
import { Phase } from '../../../src/model/task.ts';
import { Trace, TraceBus, type TraceCode } from '../../../src/model/trace.ts';
import { World } from '../../../src/model/world.ts';
import { tokensAt } from '../../../src/workbench/stage/places.ts';
import { busy } from '../../model/busy.ts';

const SEED = 'places';
const MOMENTS = 200;

interface Entry {
  readonly code: TraceCode;
  readonly t: number;
  readonly a: number;
  readonly b: number;
}

/** What the trace tells of each complaint of the window, in the order of arrival. */
function logs(spec: ModelSpec): Entry[][] {
  const trace = new TraceBus();
  const world = new World(spec, SEED, 0, trace);
  const cohort = new Cohort(spec, world);
  const all: Entry[][] = [];
  const alive = new Map<number, Entry[]>();
  for (const code of Object.values(Trace)) {
    trace.on(code, (t, c, a, b) => {
      if (code === Trace.arrived) {
        alive.delete(c);
        if (cohort.has(c)) all.push(alive.set(c, []).get(c)!);
      }
      alive.get(c)?.push({ code, t, a, b });
    });
  }
  world.run();
  return all;
}

const ENDS: readonly TraceCode[] = [
  Trace.resolved,
  Trace.accepted,
  Trace.withdrawn,
  Trace.abandoned,
  Trace.deflected,
];

/** Reads a log from its beginning to `t`: who has the complaint then, and whether in hand; null: it is not there. */
function read(log: readonly Entry[], t: number, frontLine: number): readonly [number, boolean] | null {
  let [station, stalling, holder, working, isHere] = [frontLine, -1, -1, false, false];
  for (const { code, t: at, a, b } of log) {
    if (at > t) break;
    if (code === Trace.arrived) isHere = true;
    else if (ENDS.includes(code)) isHere = false;
    else if (code === Trace.handedOver) station = b;
    else if (code === Trace.stalled) stalling = a;
    else if (code === Trace.started) working = true;
    else if (code === Trace.phase) {
      const nobody = a === Phase.customer || a === Phase.lead;
      holder = nobody ? -1 : stalling >= 0 ? stalling : station;
      stalling = -1;
      working = false;
    }
  }
  return isHere ? [holder, working] : null;
}

/** Moments between the first arrival and the end, the same in every run. */
function momentsOf(lives: Lives): number[] {
  const [from, to] = [lives.arrivedAt[0]!, Math.max(...lives.endedAt)];
  let state = 12345;
  return Array.from({ length: MOMENTS }, () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return from + ((to - from) * state) / 2147483648;
  });
}

const spec = busy();
const frontLine = spec.chart.positions.length;
let lives: Lives;
let entries: Entry[][];
let moments: number[];

beforeAll(() => {
  lives = recordLives(spec, SEED, 0);
  entries = logs(spec);
  moments = momentsOf(lives);
});

describe('the tokens', () => {
  test(`at ${MOMENTS} moments in any order are what the event log tells when it is read from its beginning`, () => {
    expect(lives.count).toBe(entries.length);
    let met = 0;
    for (const t of moments) {
      const tokens = tokensAt(lives, t);
      const told = entries.flatMap((log, life) => {
        const found = read(log, t, frontLine);
        return found === null ? [] : [[life, ...found]];
      });
      expect(tokens.map(({ life, holder, working }) => [life, holder, working])).toEqual(told);
      met += told.length;
    }
    expect(met).toBeGreaterThan(4 * MOMENTS);
  });

  test('are the same on the way back as on the way forwards', () => {
    const ordered = moments.toSorted((a, b) => a - b);
    const forwards = ordered.map((t) => tokensAt(lives, t));
    const backwards = ordered.toReversed().map((t) => tokensAt(lives, t));
    expect(backwards.toReversed()).toEqual(forwards);
  });

  test('of a moment at which a step begins are in that step, and gone when their life ends', () => {
    const { of, from } = lives.steps;
    for (let life = 0; life < 100; life++) {
      for (let step = of[life]!; step < of[life + 1]!; step++) {
        const token = tokensAt(lives, from[step]!).find((one) => one.life === life);
        expect(token).toMatchObject({ step, since: from[step] });
      }
      expect(tokensAt(lives, lives.endedAt[life]!).some((one) => one.life === life)).toBe(false);
    }
  });
});
