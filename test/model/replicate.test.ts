import { describe, expect, test } from 'vitest';
import { figuresOf, Replication, replicate } from '../../src/model/replicate.ts';
import { busy } from './busy.ts';

describe('a replication', () => {
  const spec = busy();
  const whole = replicate(spec, 'pieces', 3);

  test('has a number for every figure, most of them observed', () => {
    expect(whole.length).toBe(figuresOf(spec).length);
    expect(whole.filter((x) => !Number.isNaN(x)).length).toBeGreaterThan(whole.length / 2);
  });

  test.each([3, 60, 1441, 1e9])('in pieces of %i minutes gives the same numbers, to the bit', (piece) => {
    const one = new Replication(spec, 'pieces', 3);
    for (let t = 0; t < one.end + piece; t += piece) one.runTo(t);
    expect(new BigUint64Array(one.numbers().buffer)).toEqual(new BigUint64Array(whole.slice().buffer));
  });

  test('is not simulated beyond its end, nor another one than was asked for', () => {
    const one = new Replication(spec, 'pieces', 3);
    one.runTo(2 * one.end);
    expect(one.numbers()).toEqual(whole);
    expect(replicate(spec, 'pieces', 4)).not.toEqual(whole);
  });
});
