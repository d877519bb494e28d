import { expect, test } from 'vitest';
import type { Movable } from '../../src/scenario/moves/movable.ts';
import { flipBetween, type Seen } from '../../src/study/flip.ts';

const one: Movable = {
  id: 'made up',
  unit: 'factor',
  counted: false,
  value: 0,
  low: 0,
  high: 8,
  moved: () => new Map(),
  between: (from, to, share) => Number(from) + (Number(to) - Number(from)) * share,
};
const seen = (value: number, difference: number, verdict: Seen['verdict'] = 'better'): Seen => ({
  value,
  difference,
  interval: [difference - 0.1, difference + 0.1],
  verdict,
});

test('the stretch in which the sign changes is halved three times', async () => {
  const flip = await flipBetween(one, seen(0, 5), seen(8, -3, 'worse'), async (value) =>
    seen(Number(value), 5 - Number(value)),
  );
  expect(flip).toEqual({ between: ['5', '6'], about: '5' });
});

test('a value between without a steady state ends the search, and its sign decides nothing', async () => {
  const looked: unknown[] = [];
  const flip = await flipBetween(one, seen(0, 5), seen(8, -3, 'worse'), async (value) => {
    looked.push(value);
    return value === 4 ? seen(4, 2) : seen(Number(value), -900, 'no steady state');
  });
  expect(looked).toEqual([4, 6]);
  // Between the last two with a steady state, 2 at 4 and -3 at 8.
  expect(flip).toEqual({ between: ['4', '8'], about: '5.6' });
});
