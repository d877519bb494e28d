import { describe, expect, test } from 'vitest';
import { buildChart } from '../../src/org/chart.ts';
import { answeringBoss, bypassTarget, conflicted, nearestNeutral } from '../../src/org/conflict.ts';
import type { OrgPosition } from '../../src/org/position.ts';
import { company } from './charts.ts';

function at(under: string, change: Readonly<Record<string, Partial<OrgPosition>>> = {}) {
  const chart = buildChart(company(under, change));
  const name = (p: number) => (p === -1 ? null : chart.id(p));
  return {
    conflictedOn: (unit: string) =>
      Array.from({ length: chart.count }, (_, p) => p)
        .filter((p) => conflicted(chart, p, chart.unitIndex(unit)))
        .map((p) => chart.id(p)),
    nearestNeutral: (p: string) => name(nearestNeutral(chart, chart.index(p))),
    answeringBoss: (h: string, unit: string) =>
      name(answeringBoss(chart, chart.index(h), chart.unitIndex(unit))),
    bypass: (from: string, d: string) => name(bypassTarget(chart, chart.index(from), chart.index(d))),
  };
}

describe('conflicted', () => {
  test('are those on the chain of the head of the unit at fault and its managers, not its agents', () => {
    expect(at('vp').conflictedOn('service')).toEqual(['east', 'vp', 'head', 'm1.0', 'm1.1']);
    expect(at('ceo').conflictedOn('service')).toEqual(['head', 'm1.0', 'm1.1']);
  });

  test('is a manager who works in the unit beside its head, but not one without reports', () => {
    expect(at('vp').conflictedOn('east')).toEqual(['east', 'vp']);
    expect(at('ceo').conflictedOn('east')).toEqual(['east']);
  });

  test('is the CEO too where he is not neutral', () => {
    expect(at('ceo', { ceo: { neutral: false } }).conflictedOn('west')).toEqual(['ceo', 'west']);
  });
});

describe('nearest neutral', () => {
  test('is strictly above', () => {
    expect(at('vp').nearestNeutral('t0')).toBe('ceo');
    expect(at('vp').nearestNeutral('ceo')).toBe('board');
  });

  test('is the root where none is neutral', () => {
    const chart = at('vp', { ceo: { neutral: false }, board: { neutral: false } });
    expect(chart.nearestNeutral('east')).toBe('board');
    expect(chart.nearestNeutral('board')).toBe('board');
  });
});

describe('the answering boss', () => {
  test('is the nearest boss who answers for the unit, however far above', () => {
    expect(at('vp').answeringBoss('head', 'east')).toBe('vp');
    expect(at('vp', { vp: { unit: null } }).answeringBoss('head', 'east')).toBe('east');
  });

  test('is nobody where all who answer are neutral or on another branch', () => {
    expect(at('vp').answeringBoss('head', 'west')).toBeNull();
    expect(
      at('vp', { vp: { unit: null }, east: { neutral: true } }).answeringBoss('head', 'east'),
    ).toBeNull();
  });
});

describe('a bypass', () => {
  test('needs a dotted line or a skip-level right', () => {
    expect(at('east').bypass('t0', 'east')).toBeNull();
  });

  test('is the first dotted line to a neutral position going up from the handler', () => {
    const chart = at('east', { head: { dottedTo: ['west', 'board'] }, 'm1.0': { dottedTo: ['ceo'] } });
    expect(chart.bypass('t0', 'east')).toBe('ceo');
    expect(chart.bypass('t1', 'east')).toBe('board');
  });

  test('is no line of the conflicted position itself or of anyone above it', () => {
    const chart = at('east', { east: { dottedTo: ['board'] }, ceo: { dottedTo: ['board'] } });
    expect(chart.bypass('t0', 'east')).toBeNull();
  });

  test('with a skip-level right goes to the nearest neutral position above the conflicted one', () => {
    expect(at('east', { east: { skipLevel: true } }).bypass('t0', 'east')).toBe('ceo');
    expect(at('east', { 'm1.0': { skipLevel: true } }).bypass('t0', 'east')).toBe('ceo');
    expect(at('east', { ceo: { skipLevel: true } }).bypass('t0', 'east')).toBeNull();
  });

  test('prefers a dotted line further up to a skip-level right further down', () => {
    const chart = at('east', { 'm1.0': { skipLevel: true }, head: { dottedTo: ['board'] } });
    expect(chart.bypass('t0', 'east')).toBe('board');
  });

  test('leads nowhere where nobody above is neutral', () => {
    const blind = { ceo: { neutral: false }, board: { neutral: false } };
    expect(at('east', { ...blind, east: { skipLevel: true } }).bypass('t0', 'east')).toBeNull();
  });

  test('round a position of another branch starts on the handler’s side only', () => {
    expect(at('east', { east: { skipLevel: true } }).bypass('head', 'west')).toBe('ceo');
    expect(at('east', { west: { skipLevel: true, dottedTo: ['board'] } }).bypass('head', 'west')).toBeNull();
    expect(at('east').bypass('east', 'head')).toBeNull();
  });
});
