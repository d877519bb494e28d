import { expect, test } from 'vitest';
import { model } from '../scenario/compiled.ts';

/** Managers of a generated service unit by its seats and layers. */
function managers(seats: number, layers: number): number {
  const { positions } = model(`
title: A regular hierarchy
company: { base: neutral, positions: { boss: { role: ceo } }, service: { seats: ${seats}, layers: ${layers} },
  contacts: { call: { perHour: 1, intake: 1min } } }
designs: { only: {} }
`).chart;
  return positions.filter(({ unit, frontLine }) => unit === 'service' && !frontLine).length;
}

test('a regular hierarchy of span s and L levels has (s^L - 1) / (s - 1) people', () => {
  for (const [span, levels, people] of [
    [8, 4, 585],
    [4, 6, 1365],
    [2, 10, 1023],
    [3, 5, 121],
  ] as const) {
    expect((span ** levels - 1) / (span - 1)).toBe(people);
    const seats = span ** (levels - 1);
    expect(seats + managers(seats, levels - 1), `span ${span}, ${levels} levels`).toBe(people);
  }
});

test('managers a seat are (1 - s^-(L-1)) / (s - 1): one in seven at span 8 and four levels', () => {
  expect(managers(512, 3) / 512).toBeCloseTo((1 - 8 ** -3) / 7, 12);
  expect(managers(512, 3) / 512).toBeCloseTo(0.142578, 6);
});
