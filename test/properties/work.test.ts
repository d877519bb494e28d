import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { World } from '../../src/model/world.ts';
import { observe } from '../model/lives.ts';
import { anySpec, runs } from './worlds.ts';

/** Watches the lines of every station from outside: how long they are between events, who leaves when. */
function watchLines(world: World) {
  const { engine, items, stations } = world;
  const area = new Float64Array(stations.length);
  const waits = new Float64Array(stations.length);
  const left = new Int32Array(stations.length);
  let since = 0;
  const advance = (t: number): void => {
    for (const s of stations) {
      const length = s.hostWork.length + s.live.length + s.tray.length + s.held.length;
      area[s.index] = (area[s.index] as number) + length * (t - since);
    }
    since = t;
  };
  const handle = world.handle.bind(world);
  world.handle = (kind, subject, order) => {
    advance(engine.now);
    handle(kind, subject, order);
  };
  // An item leaves its line when its work starts, or when it is given up before that.
  const leave = (item: number): void => {
    const s = items.station[item] as number;
    waits[s] = (waits[s] as number) + engine.now - (items.since[item] as number);
    left[s] = (left[s] as number) + 1;
  };
  const release = items.release.bind(items);
  items.release = (item) => {
    if (items.started[item] === 0) leave(item);
    release(item);
  };
  const finish = (): void => {
    advance(world.end);
    for (const s of stations) {
      for (const line of [s.hostWork, s.live, s.tray, s.held]) {
        for (let item = line.head; item >= 0; item = line.after(item)) {
          waits[s.index] = (waits[s.index] as number) + world.end - (items.since[item] as number);
        }
      }
    }
  };
  return { area, waits, left, finish };
}

describe('whatever the company', () => {
  test('the area under every line equals the sum of the waits in it (Little’s law)', () => {
    let waited = 0;
    let reneged = 0;
    fc.assert(
      fc.property(anySpec, (spec) => {
        let lines: ReturnType<typeof watchLines> | undefined;
        const { work, world } = observe(spec, {
          prepare: (w) => {
            lines = watchLines(w);
          },
        });
        const { area, waits, left, finish } = lines as ReturnType<typeof watchLines>;
        finish();
        reneged += left.reduce((a, b) => a + b, 0);
        for (const s of world.stations) {
          const id = spec.chart.positions[s.index]?.id ?? 'frontLine';
          const served = work.filter(({ station }) => station === id);
          const sum = served.reduce((total, w) => total + w.waited, waits[s.index] as number);
          waited += sum;
          expect(Math.abs((area[s.index] as number) - sum)).toBeLessThanOrEqual(1e-6 + 1e-9 * sum);
        }
      }),
      runs(11),
    );
    expect(waited).toBeGreaterThan(0);
    expect(reneged).toBeGreaterThan(0);
  });

  test('a position is busy at most its open time and overtime, and never in more hands than it has seats', () => {
    fc.assert(
      fc.property(anySpec, (spec) => {
        const { work, world } = observe(spec);
        for (const s of world.stations) {
          const id = spec.chart.positions[s.index]?.id ?? 'frontLine';
          const inHand = work.filter(({ station }) => station === id);
          let busy = 0;
          let overtime = 0;
          const steps: [number, number][] = [];
          for (const { task, start, end } of inHand) {
            const stop = Math.min(end, world.end);
            const open = s.calendar.openTime(stop) - s.calendar.openTime(start);
            busy += stop - start;
            // Beyond opening hours a seat is held by a contact that is live, or by work that waits for them.
            if (task === 'intake') overtime += stop - start - open;
            else busy -= stop - start - open;
            steps.push([start, 1], [stop, -1]);
          }
          const capacity = s.seats.total * s.calendar.openTime(world.end);
          expect(busy).toBeLessThanOrEqual(capacity + overtime + 1e-6);
          let held = 0;
          let most = 0;
          for (const [, step] of steps.sort(([t, a], [u, b]) => t - u || a - b)) {
            held += step;
            most = Math.max(most, held);
          }
          expect(most).toBeLessThanOrEqual(s.seats.total);
        }
      }),
      runs(12),
    );
  });

  test('work starts in opening hours, but for what an agent goes straight on with after overtime', () => {
    const straightOn = ['agentDecision', 'agentBrief', 'agentProposal', 'closing'];
    fc.assert(
      fc.property(anySpec, (spec) => {
        const { work, world } = observe(spec);
        const stations = new Map(
          world.stations.map((s) => [spec.chart.positions[s.index]?.id ?? 'frontLine', s]),
        );
        const outside = work.filter(({ station, start }) => !stations.get(station)?.calendar.isOpen(start));
        for (const { station, task, waited } of outside) {
          expect([station, waited]).toEqual(['frontLine', 0]);
          expect(straightOn).toContain(task);
        }
      }),
      runs(13),
    );
  });

  test('no event is caused by a later one: the trace ascends, and work ends after it starts', () => {
    fc.assert(
      fc.property(anySpec, (spec) => {
        const { times, work, world } = observe(spec);
        expect(times.every((t, i) => i === 0 || t >= (times[i - 1] as number))).toBe(true);
        expect(work.every(({ start, end, waited }) => end >= start && waited >= 0)).toBe(true);
        expect(times.at(-1) ?? 0).toBeLessThanOrEqual(world.end);
      }),
      runs(14),
    );
  });
});
