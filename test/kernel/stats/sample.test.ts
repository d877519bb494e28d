import { expect, test } from 'vitest';
import { Sample } from '../../../src/kernel/stats/sample.ts';

test('keeps every number, also beyond the room it begins with', () => {
  const sample = new Sample();
  for (let i = 0; i < 5000; i++) sample.add(i / 4);
  expect(sample.length).toBe(5000);
  expect([...sample.values.subarray(0, 5000)]).toEqual(Array.from({ length: 5000 }, (_, i) => i / 4));
  expect(sample.mean()).toBeCloseTo(4999 / 8, 9);
});

test('has no mean without numbers', () => {
  expect(new Sample().mean()).toBeNaN();
});
