import { describe, expect, test } from 'vitest';
import type { ModelSpec } from '../../src/model/spec.ts';
import { study } from './compiled.ts';

/** A company with every position listed, so that every name can be changed. */
const LISTED = `
title: t
company:
  base: blank
  service: { unit: care }
  positions:
    boss: { role: ceo }
    coo: { reportsTo: boss, deputy: cfo, dottedTo: cmo }
    cmo: { reportsTo: boss }
    cfo: { reportsTo: boss }
    chief: { reportsTo: coo, dottedTo: [boss] }
    sue: { reportsTo: chief, unit: care, hours: daily 9-12 }
    sam: { reportsTo: chief, unit: care }
    one: { reportsTo: sue, unit: care, frontLine: true, seats: 13 }
    two: { reportsTo: sam, unit: care, frontLine: true, seats: 12 }
  units:
    operations: { head: coo, desk: 6 }
    marketing: { head: cmo, desk: 2 }
    care: { head: chief }
  contacts:
    complaint:
      perDay: 90
      remedy: refund
      faults:
        operations: { share: .6, mustAct: .4, work: 30min }
        marketing: { share: .3, mustAct: .4, work: 30min }
        care: { share: .1, mustAct: 0 }
designs:
  a: { putServiceUnder: coo }
  b: { putServiceUnder: cmo, setPosition: { coo: { limit: 7 } } }
  c: { addPosition: { vp: { reportsTo: cmo, unit: marketing } }, putServiceUnder: vp, movePosition: { cfo: coo } }
`;

const NAMES = [
  'boss',
  'coo',
  'cmo',
  'cfo',
  'chief',
  'sue',
  'sam',
  'one',
  'two',
  'vp',
  'operations',
  'marketing',
  'care',
  'refund',
];

/** Every name becomes another. */
function renamed(text: string, to: (name: string) => string): string {
  const anyName = new RegExp(`(?<![\\w-])(${NAMES.join('|')})(?![\\w-])`, 'g');
  return text.replace(anyName, (name) => to(name));
}

/** A model with names replaced by the order in which they appear. */
function anonymous(model: ModelSpec): unknown {
  const names = new Map<string, string>();
  for (const { id } of model.chart.units) names.set(id, `unit ${names.size}`);
  for (const { id } of model.chart.positions) names.set(id, `position ${names.size}`);
  for (const { remedy } of model.types) names.set(remedy, 'remedy');
  const words = (text: string) =>
    text
      .split(' ')
      .map(
        (word) => names.get(word) ?? (word.endsWith('-desk') ? `${names.get(word.slice(0, -5))} desk` : word),
      )
      .join(' ');
  const walk = (value: unknown): unknown => {
    if (typeof value === 'string') return words(value);
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [words(key), walk(inner)]));
  };
  return walk(model);
}

describe('names mean nothing', () => {
  test.each([
    ['x', (name: string) => `x${name}x`],
    ['reversed and in Persian', (name: string) => `م${[...name].reverse().join('')}`],
  ])('a company with every name changed (%s) compiles to the same models', (_, to) => {
    const other = renamed(LISTED, to);
    expect(other).not.toContain('coo:');
    const [plain, changed] = [study(LISTED), study(other)];
    expect(changed.designs.map(({ model }) => anonymous(model))).toEqual(
      plain.designs.map(({ model }) => anonymous(model)),
    );
  });
});
