import { describe, expect, it } from 'vitest';
import { Candidates } from '../../../src/study/search/candidates.ts';
import { excessOf, keepsTo, serviceSpans } from '../../../src/study/search/constraint.ts';
import {
  allPlaces,
  countPoints,
  neighbours,
  pointAt,
  sampledPlaces,
} from '../../../src/study/search/points.ts';
import { atMost, spaceOf } from './made-up.ts';

describe('places of a space', () => {
  const { factors } = spaceOf('placement=coo,ceo', 'delegation=1..7', 'preAgreed=0..1');
  const listed = spaceOf('placement=coo,ceo', 'delegation=1..7').factors;

  it('are all combinations of listed values, the last factor’s next to each other', () => {
    const points = allPlaces(listed).map((place) => pointAt(listed, place));
    expect(points).toHaveLength(14);
    expect(points.slice(0, 2)).toEqual([
      ['coo', 1],
      ['coo', 2],
    ]);
    expect([countPoints(listed), countPoints(factors)]).toEqual([14, Number.POSITIVE_INFINITY]);
  });

  it('sampled, are spread over every factor, the same for the same seed', () => {
    const places = sampledPlaces(factors, 64, 's');
    for (let f = 0; f < 3; f++) {
      // A net in base 2: as many in each quarter.
      const quarters = [0, 1, 2, 3].map(
        (q) => places.filter((place) => Math.floor(4 * place[f]!) === q).length,
      );
      expect(quarters).toEqual([16, 16, 16, 16]);
    }
    expect(sampledPlaces(factors, 64, 's')).toEqual(places);
    expect(sampledPlaces(factors, 64, 't')).not.toEqual(places);
  });

  it('have as neighbours any other boss, the levels beside, and a step to both sides of a stretch', () => {
    const beside = neighbours(factors, [0.25, 0.5, 0.5], 0.125).map((place) => pointAt(factors, place));
    expect(beside).toEqual([
      ['ceo', 4, 0.5],
      ['coo', 3, 0.5],
      ['coo', 5, 0.5],
      ['coo', 4, 0.375],
      ['coo', 4, 0.625],
    ]);
    const corner = neighbours(factors, [0.25, 0.01, 0], 0.125).map((place) => pointAt(factors, place));
    expect(corner).toEqual([
      ['ceo', 1, 0],
      ['coo', 2, 0],
      ['coo', 1, 0.125],
    ]);
  });
});

describe('candidates', () => {
  it('are made once, and not where the scenario is not valid', () => {
    const space = spaceOf('placement=coo,serviceHead', 'delegation=1,2');
    const candidates = new Candidates(space, null);
    const places = allPlaces(space.factors);
    expect(candidates.add(places)).toHaveLength(2);
    expect(candidates.add(places)).toHaveLength(0);
    expect(candidates.leftOut.map(({ why }) => why.kind)).toEqual(['not valid', 'not valid']);
  });

  it('that are the same model are one', () => {
    const [a, b] = allPlaces(spaceOf('design=coo,ceo', 'placement=coo').factors);
    const twins = new Candidates(spaceOf('design=coo,ceo', 'placement=coo'), null);
    expect(twins.add([a!, b!])).toHaveLength(1);
    expect(twins.leftOut[0]!.why).toEqual({ kind: 'same', as: 'design=coo,placement=coo' });
  });

  it('are out by their spans before anything is simulated', () => {
    const space = spaceOf('layers=1,2,3');
    const spans = allPlaces(space.factors).map((place) => {
      const at = space.designAt(pointAt(space.factors, place));
      return at.ok ? serviceSpans(at.design.model) : null;
    });
    // Four agents right under the head; with layers between, somebody has one report.
    expect(spans[0]).toEqual({ fewest: 4, most: 4 });
    expect(spans[2]!.fewest).toBeLessThan(4);
    const candidates = new Candidates(space, { text: 'span 4..12', fewest: 4, most: 12 });
    expect(candidates.add(allPlaces(space.factors)).map(({ point }) => point)).toEqual([[1]]);
    expect(candidates.leftOut.map(({ why }) => why.kind)).toEqual(['span', 'span']);
  });
});

describe('a bound', () => {
  it('is kept to on the bound itself only where it says so', () => {
    const least = { ...atMost(5), below: false };
    expect([4, 5, 6].map((x) => keepsTo(atMost(5), x))).toEqual([true, true, false]);
    expect([4, 5, 6].map((x) => keepsTo({ ...atMost(5), orEqual: false }, x))).toEqual([true, false, false]);
    expect([4, 5, 6].map((x) => keepsTo(least, x))).toEqual([false, true, true]);
    expect([excessOf(atMost(5), 6), excessOf(least, 6)]).toEqual([1, -1]);
  });
});
