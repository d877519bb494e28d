import { describe, expect, test } from 'vitest';
import { type Order, type Reply, Urgency } from '../../../src/workbench/answers/protocol.ts';
import { serve } from '../../../src/workbench/answers/serve.ts';
import { smallModel } from '../../study/small.ts';

const WEEK = 7 * 24 * 60;
const short = smallModel();
/** Takes many slices. */
const long = { ...smallModel('east', 20_000), horizon: { warmUp: 0, window: 4 * WEEK, drain: 0 } };

/** A worker whose turns the test takes. */
function worker() {
  const replies: Reply[] = [];
  const transferred: ArrayBuffer[] = [];
  const turns: (() => void)[] = [];
  let obey = (_order: Order): void => {};
  serve(
    {
      send: (reply, transfer) => {
        replies.push(reply);
        transferred.push(...transfer);
      },
      listen: (onMessage) => {
        obey = onMessage;
      },
    },
    (next) => turns.push(next),
  );
  return {
    replies,
    transferred,
    turns,
    do: (id: number, urgency: Urgency, model = short, wanted: 'numbers' | 'lives' = 'numbers') =>
      obey({ id, urgency, task: { wanted, model, seed: 's', replication: 0 } }),
    drop: (id: number) => obey({ id, task: null }),
    turn: () => turns.shift()?.(),
    /** Turns until there is nothing to do. */
    run(): void {
      for (let next = turns.shift(); next !== undefined; next = turns.shift()) next();
    },
  };
}

describe('a worker', () => {
  test('does a long simulation in many turns, and asks for one turn at a time', () => {
    const one = worker();
    one.do(1, Urgency.refining, long);
    let turns = 0;
    while (one.turns.length > 0) {
      expect(one.turns).toHaveLength(1);
      one.turn();
      turns++;
    }
    expect(turns).toBeGreaterThan(5);
    expect(one.replies).toHaveLength(1);
  });

  test('lets what is more urgent interrupt, and goes on afterwards with the same numbers', () => {
    const alone = worker();
    alone.do(1, Urgency.refining, long);
    alone.run();
    const one = worker();
    one.do(1, Urgency.refining, long);
    one.turn();
    one.do(2, Urgency.lives);
    one.do(3, Urgency.provisional);
    one.run();
    expect(one.replies.map(({ id }) => id)).toEqual([3, 2, 1]);
    expect(one.replies[2]).toEqual(alone.replies[0]);
  });

  test('drops what it is told to at its next turn, and does the rest', () => {
    const one = worker();
    one.do(1, Urgency.refining, long);
    one.do(2, Urgency.refining);
    one.turn();
    one.drop(1);
    one.run();
    expect(one.replies.map(({ id }) => id)).toEqual([2]);
  });

  test('rests where there is nothing to do, and begins again', () => {
    const one = worker();
    one.do(1, Urgency.refining);
    one.run();
    one.do(2, Urgency.refining);
    expect(one.turns).toHaveLength(1);
    one.run();
    expect(one.replies.map(({ id }) => id)).toEqual([1, 2]);
  });

  test.each([
    ['numbers', 1],
    ['lives', 18],
  ] as const)('hands the memory of %s over', (wanted, columns) => {
    const one = worker();
    one.do(1, Urgency.lives, short, wanted);
    one.run();
    expect(one.transferred).toHaveLength(columns);
    expect(new Set(one.transferred).size).toBe(columns);
  });

  test('says what went wrong, and does the rest', () => {
    const one = worker();
    one.do(1, Urgency.refining, { ...short, calendars: {} });
    one.do(2, Urgency.refining);
    one.run();
    expect(one.replies[0]).toEqual({ id: 1, error: expect.stringMatching(/.+/) });
    expect(one.replies[1]).toHaveProperty('product');
  });
});
