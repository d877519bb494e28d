import { expect, test } from 'vitest';
import { placeOf } from '../../src/scenario/moves/scale.ts';
import { hypercube } from '../../src/study/hypercube.ts';
import { claimsOf, TINY_CLAIMS } from './claims/tiny.ts';

const { worlds } = claimsOf(TINY_CLAIMS).claims[0]!;
const over = (...ids: string[]) => worlds.movable.filter(({ id }) => ids.includes(id));
const valuesOf = (drawn: ReturnType<typeof hypercube>, id: string) =>
  drawn.map((values) => values.find(([one]) => one.id === id)![1]);

test('each part of a range is drawn from exactly once', () => {
  const places = valuesOf(hypercube(over('candour'), 12, 's', 'c'), 'candour') as number[];
  // From .4 to 1 in twelve parts.
  const parts = places.map((place) => Math.min(11, Math.floor(((place - 0.4) / 0.6) * 12)));
  expect(parts.toSorted((a, b) => a - b)).toEqual([...Array(12).keys()]);
});

test('a wide range is drawn from on a log scale, and keeps its unit', () => {
  const stalls = valuesOf(hypercube(over('stall'), 200, 's', 'c'), 'stall').map((value) => placeOf(value)!);
  const [low, high] = [1440, 20 * 1440];
  expect(stalls.every((place) => place >= low && place <= high)).toBe(true);
  // As many below the geometric mean of the ends as above it.
  expect(stalls.filter((place) => place < Math.sqrt(low * high)).length).toBe(100);
});

test('whole numbers are drawn whole, each with the same chance', () => {
  const seats = valuesOf(hypercube(over('service.layers'), 60, 's', 'c'), 'service.layers') as number[];
  const counts = new Map<number, number>();
  for (const one of seats) counts.set(one, (counts.get(one) ?? 0) + 1);
  expect([...counts.keys()].every(Number.isInteger)).toBe(true);
  expect(Math.max(...counts.values()) - Math.min(...counts.values())).toBeLessThanOrEqual(1);
});

test('opening hours are at an end of their range or as they stand', () => {
  const one = over('hours.ceo')[0]!;
  const drawn = new Set(valuesOf(hypercube([one], 30, 's', 'c'), 'hours.ceo'));
  expect(drawn).toEqual(new Set([one.low, one.value, one.high]));
});

test('another assumption beside it moves no draw; another seed and another claim do', () => {
  const alone = valuesOf(hypercube(over('candour'), 12, 's', 'c'), 'candour');
  expect(valuesOf(hypercube(over('candour', 'contest'), 12, 's', 'c'), 'candour')).toEqual(alone);
  expect(valuesOf(hypercube(over('candour'), 12, 't', 'c'), 'candour')).not.toEqual(alone);
  expect(valuesOf(hypercube(over('candour'), 12, 's', 'd'), 'candour')).not.toEqual(alone);
});
