import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lifeOf } from '../../../src/model/case-history.ts';
import type { Lives } from '../../../src/model/lives.ts';
import {
  ascending,
  eventAfter,
  eventBefore,
  eventsOf,
  eventsOfLife,
  waitedFor,
} from '../../../src/workbench/playback/events.ts';
import { createPlayback, type Playback } from '../../../src/workbench/playback/playback.ts';
import { createWorkbench, type Workbench } from '../../../src/workbench/state.ts';
import { answersByHand } from '../in-process.ts';

const TEXT = `title: Small
replications: 1
horizon: { warmUp: 1w, window: 2w, drain: 2w }
company:
  service: { seats: 4, layers: 2 }
  contacts: { complaint: { perDay: 6 }, inquiry: { perDay: 30 } }
designs:
  one: { title: One, putServiceUnder: coo }
  two: { title: Two, putServiceUnder: ceo }
`;

let bench: Workbench;
let playback: Playback;

beforeEach(async () => {
  bench = createWorkbench(
    {
      format: 'reportline-workbench/1',
      version: '0',
      language: 'en',
      digits: null,
      documents: [{ name: 'small.yaml', text: TEXT, results: null }],
    },
    answersByHand(),
  );
  playback = createPlayback(bench);
  await expect.poll(() => bench.lives.a.value !== null && bench.lives.b.value !== null).toBe(true);
});
afterEach(() => bench.close());

const livesOf = (pane: 'a' | 'b'): Lives => bench.lives[pane].value as Lives;

describe('events', () => {
  it('are in order, each moment once, and found on either side of any moment', () => {
    const events = ascending([Float64Array.of(5, 1, 5), Float64Array.of(3, 1)]);
    expect([...events]).toEqual([1, 3, 5]);
    expect([0, 1, 2, 5].map((t) => eventAfter(events, t))).toEqual([1, 3, 3, null]);
    expect([1, 2, 5, 9].map((t) => eventBefore(events, t))).toEqual([null, 1, 3, 5]);
  });

  it('of all lives are those of every single life', () => {
    const lives = livesOf('a');
    const single = Array.from({ length: lives.count }, (_, i) => eventsOfLife(lives, i));
    expect(eventsOf(lives)).toEqual(ascending(single));
    expect(single.every((events, i) => events[0] === lives.arrivedAt[i])).toBe(true);
  });
});

describe('stepping', () => {
  it('meets every event of the followed complaint in both designs, forwards and back', () => {
    bench.follow(3);
    const events = ascending([eventsOfLife(livesOf('a'), 3), eventsOfLife(livesOf('b'), 3)]);
    const met: number[] = [];
    for (let k = 0; k < events.length; k++) {
      playback.step(1);
      met.push(bench.t.value);
    }
    expect(met).toEqual([...events]);
    for (let k = events.length - 2; k >= 0; k--) {
      playback.step(-1);
      expect(bench.t.value).toBe(events[k]);
    }
  });

  it('meets events of other complaints too while nobody is followed', () => {
    bench.follow(null);
    playback.seek(bench.span.value[0]);
    const all = ascending([eventsOf(livesOf('a')), eventsOf(livesOf('b'))]);
    playback.step(1);
    playback.step(1);
    expect(bench.t.value).toBe(all[1]);
  });

  it('by days moves 24 hours and pauses', () => {
    bench.follow(null);
    playback.seek(20_000);
    playback.toggle();
    playback.stepDay(1);
    expect(bench.t.value).toBe(21_440);
    expect(bench.playing.value).toBe(false);
    playback.stepDay(-1);
    expect(bench.t.value).toBe(20_000);
  });
});

describe('playing', () => {
  it('takes time at the speed while things happen', () => {
    bench.follow(null);
    const all = ascending([eventsOf(livesOf('a')), eventsOf(livesOf('b'))]);
    const busy = all.findIndex((at, k) => k > 0 && at - (all[k - 1] as number) < 0.3 * bench.speed.value);
    const start = all[busy - 1] as number;
    playback.seek(start);
    playback.toggle();
    playback.tick(0.1);
    expect(bench.t.value).toBeCloseTo(start + 0.1 * bench.speed.value, 9);
    expect(playback.isHurrying.value).toBe(false);
  });

  it('hurries over a stretch in which nothing happens, says so, and misses no event after it', () => {
    bench.follow(null);
    while (bench.speed.value > 15) bench.faster(-1);
    const all = ascending([eventsOf(livesOf('a')), eventsOf(livesOf('b'))]);
    const idle = all.findIndex((at, k) => k > 0 && at - (all[k - 1] as number) > 60);
    expect(idle).toBeGreaterThan(0);
    const [start, end] = [all[idle - 1] as number, all[idle] as number];
    playback.seek(start);
    playback.toggle();
    let ticks = 0;
    let hurried = 0;
    while (bench.t.value < end - 1e-6 && ticks < 1000) {
      playback.tick(1 / 60);
      ticks += 1;
      if (playback.isHurrying.value) hurried += 1;
      expect(bench.t.value).toBeLessThanOrEqual(end + 0.5);
    }
    expect(hurried).toBeGreaterThan(10);
    // At the speed alone it would have taken as many.
    expect(ticks).toBeLessThan((60 * (end - start)) / 15);
  });

  it('waits for runs that are not simulated yet', () => {
    const other = createWorkbench(
      {
        format: 'reportline-workbench/1',
        version: '0',
        language: 'en',
        digits: null,
        documents: [{ name: 'small.yaml', text: TEXT, results: null }],
      },
      { ...answersByHand(), lives: () => new Promise<Lives>(() => undefined) },
    );
    const still = createPlayback(other);
    still.toggle();
    still.tick(0.1);
    expect(other.t.value).toBe(other.span.value[0]);
    other.close();
  });

  it('from event to event goes where stepping goes', () => {
    bench.follow(3);
    const first = bench.t.value;
    playback.toggle();
    playback.tickByStep();
    const reached = bench.t.value;
    bench.seek(first);
    playback.step(1);
    expect(bench.t.value).toBe(reached);
  });
});

describe('following', () => {
  /** Complaints that wait an hour or more for somebody in one design at least. */
  const worthIt = (): number[] =>
    Array.from({ length: livesOf('a').count }, (_, i) => i).filter((i) =>
      (['a', 'b'] as const).some((pane) => waitedFor(livesOf(pane), i) >= 60),
    );

  it('goes to the next complaint that waits an hour for somebody in either design, and around', () => {
    const told = worthIt();
    expect(told.length).toBeGreaterThan(2);
    expect(told.length).toBeLessThan(livesOf('a').count);
    bench.follow(told[0] as number);
    playback.followNext();
    expect(bench.followed.value).toBe(told[1]);
    bench.follow(told.at(-1) as number);
    playback.followNext();
    expect(bench.followed.value).toBe(told[0]);
  });

  it('takes one that arrives from now on, not one that came meanwhile', () => {
    const told = worthIt();
    const { arrivedAt } = livesOf('a');
    const [first, ...later] = told as [number, ...number[]];
    bench.follow(first);
    bench.seek(bench.span.value[1]);
    const now = bench.t.value;
    const next = later.find((i) => (arrivedAt[i] as number) >= now);
    expect(next).toBeDefined();
    playback.followNext();
    expect(bench.followed.value).toBe(next);
  });

  it('keeps the speed', () => {
    bench.follow(null);
    const { value: speed } = bench.speed;
    playback.followNext();
    expect(bench.followed.value).not.toBeNull();
    expect(bench.speed.value).toBe(speed);
  });

  it('counts waiting for somebody, neither work nor what is with the customer', () => {
    const lives = livesOf('a');
    for (let i = 0; i < lives.count; i++) {
      const { steps } = lifeOf(lives, i);
      const waits = steps.filter(({ working, holder }) => !working && holder !== null);
      expect(waitedFor(lives, i)).toBeCloseTo(
        waits.reduce((sum, { from, to }) => sum + to - from, 0),
        6,
      );
    }
  });
});
