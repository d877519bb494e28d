import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Engine, type EventHandler } from '../../../src/kernel/des/engine.ts';

/** Writes down what happens, and may act on it. */
class Recorder implements EventHandler {
  readonly seen: [time: number, kind: number, subject: number, number: number][] = [];
  private readonly engine: Engine;
  private readonly act: (kind: number, subject: number) => void;
  constructor(engine: Engine, act: (kind: number, subject: number) => void = () => {}) {
    this.engine = engine;
    this.act = act;
  }
  handle(kind: number, subject: number, number: number): void {
    this.seen.push([this.engine.now, kind, subject, number]);
    this.act(kind, subject);
  }
}

describe('the engine', () => {
  test('never lets time run backwards: no event is scheduled before now', () => {
    const engine = new Engine();
    engine.schedule(5, 0, 0);
    engine.run(10, new Recorder(engine));
    expect(engine.now).toBe(10);
    expect(() => engine.schedule(9.999, 0, 0)).toThrow(RangeError);
    expect(() => engine.schedule(Number.NaN, 0, 0)).toThrow(RangeError);
    expect(() => engine.schedule(-Infinity, 0, 0)).toThrow(RangeError);
    expect(engine.schedule(10, 0, 0)).toBe(1);
  });

  test('handles events in order of time, with now at theirs', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 50 }), { maxLength: 60 }), (times) => {
        const engine = new Engine();
        const recorder = new Recorder(engine);
        times.forEach((time, i) => {
          engine.schedule(time, 0, i);
        });
        engine.run(100, recorder);
        expect(recorder.seen.map(([now]) => now)).toEqual([...times].sort((a, b) => a - b));
        expect(recorder.seen.every(([now, , i]) => now === times[i])).toBe(true);
        expect(engine.events).toBe(times.length);
      }),
      { seed: 11, numRuns: 200 },
    );
  });

  test('an event due at this very moment is handled after the one that scheduled it', () => {
    const engine = new Engine();
    const recorder = new Recorder(engine, (kind, subject) => {
      if (subject < 3) engine.schedule(engine.now, kind, subject + 1);
    });
    engine.schedule(2, 4, 0);
    engine.schedule(2, 5, 9);
    engine.run(2, recorder);
    // The lower kind goes first even though it was scheduled last.
    expect(recorder.seen.map(([now, kind, subject]) => [now, kind, subject])).toEqual([
      [2, 4, 0],
      [2, 4, 1],
      [2, 4, 2],
      [2, 4, 3],
      [2, 5, 9],
    ]);
  });

  test('runs up to a time and including it, and later from there', () => {
    const engine = new Engine();
    const recorder = new Recorder(engine);
    for (const time of [1, 2, 3]) engine.schedule(time, 0, time);
    engine.run(2, recorder);
    expect([recorder.seen.length, engine.now]).toEqual([2, 2]);
    engine.run(2.5, recorder);
    expect([recorder.seen.length, engine.now]).toEqual([2, 2.5]);
    engine.run(9, recorder);
    expect([recorder.seen.length, engine.now]).toEqual([3, 9]);
  });

  test('an event at Infinity never falls due and has no number', () => {
    const engine = new Engine();
    expect(engine.schedule(Infinity, 0, 0)).toBe(-1);
    expect(engine.step(new Recorder(engine))).toBe(false);
  });

  test('tells a handler the number under which the event was scheduled', () => {
    const engine = new Engine();
    const recorder = new Recorder(engine);
    const numbers = [4, 2, 3].map((time) => engine.schedule(time, 0, time));
    while (engine.step(recorder));
    expect(recorder.seen.map(([, , , number]) => number)).toEqual([numbers[1], numbers[2], numbers[0]]);
  });
});
