import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mechanisms } from '../../src/model/mechanisms/index.ts';
import { PURPOSES } from '../../src/model/purpose.ts';
import { figuresOf, replicate } from '../../src/model/replicate.ts';
import type { ModelSpec } from '../../src/model/spec.ts';
import { type Life, observe } from '../model/lives.ts';
import { anySpec, runs } from './worlds.ts';

/** A number that any change of any bit changes. */
function bytes(numbers: Float64Array): string {
  return Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength).toString('hex');
}

/** The same company with every name in it another one. */
function renamed(spec: ModelSpec, name: (id: string) => string): ModelSpec {
  const { chart, rules } = spec;
  const orNull = (id: string | null): string | null => (id === null ? null : name(id));
  return {
    ...spec,
    chart: {
      serviceUnit: name(chart.serviceUnit),
      units: chart.units.map(({ id, head, desk }) => ({
        id: name(id),
        title: name(id),
        head: name(head),
        desk: orNull(desk),
      })),
      positions: chart.positions.map((p) => ({
        ...p,
        id: name(p.id),
        title: name(p.title),
        reportsTo: orNull(p.reportsTo),
        dottedTo: p.dottedTo.map(name),
        unit: orNull(p.unit),
        calendar: name(p.calendar),
        deputy: orNull(p.deputy),
        limits: Object.fromEntries(Object.entries(p.limits).map(([kind, limit]) => [name(kind), limit])),
        location: name(p.location),
      })),
    },
    calendars: Object.fromEntries(Object.entries(spec.calendars).map(([id, c]) => [name(id), c])),
    types: spec.types.map((t) => ({
      ...t,
      id: name(t.id),
      title: name(t.title),
      remedy: name(t.remedy),
      channels: t.channels.map((c) => ({ ...c, id: name(c.id) })),
      visit: t.visit && { ...t.visit, by: name(t.visit.by) },
      faults: t.faults.map((f) => ({ ...f, unit: name(f.unit) })),
    })),
    rules: {
      ...rules,
      delegation: Object.fromEntries(Object.entries(rules.delegation).map(([kind, l]) => [name(kind), l])),
    },
  };
}

/** Who the customers are, in the order in which they come. */
function customers(spec: ModelSpec): string[] {
  return observe(spec).lives.map(({ type, from, unit, amount, justified }: Life) =>
    [type, from, unit, amount, justified].join(' '),
  );
}

describe('whatever the company', () => {
  test('a replication gives the same bytes again, and another one other bytes', () => {
    let different = 0;
    fc.assert(
      fc.property(anySpec, (spec) => {
        const once = bytes(replicate(spec, 'seed', 3));
        different += bytes(replicate(spec, 'seed', 4)) === once ? 0 : 1;
        different += bytes(replicate(spec, 'seeds', 3)) === once ? 0 : 1;
        expect(bytes(replicate(structuredClone(spec), 'seed', 3))).toBe(once);
        expect(bytes(replicate(JSON.parse(JSON.stringify(spec)) as ModelSpec, 'seed', 3))).toBe(once);
      }),
      runs(21, 50),
    );
    expect(different).toBe(100);
  });

  test('renaming every position, unit, type, remedy, calendar and site leaves every figure unchanged', () => {
    fc.assert(
      fc.property(anySpec, fc.constantFrom('x', '0', 'z-', '__proto__', 'ceo '), (spec, prefix) => {
        // Names that sort the other way round, some of them names of numbers or of what JavaScript has built in.
        const known: string[] = [];
        const name = (id: string): string => {
          if (!known.includes(id)) known.push(id);
          return `${prefix}${1000 - known.indexOf(id)}`;
        };
        const other = renamed(spec, name);
        expect(bytes(replicate(other, 'seed', 0))).toBe(bytes(replicate(spec, 'seed', 0)));
        expect(figuresOf(other)).toHaveLength(figuresOf(spec).length);
      }),
      runs(22, 100),
    );
  });

  test('no run leaves anything behind that another one could feel', () => {
    fc.assert(
      fc.property(anySpec, anySpec, (a, b) => {
        const alone = bytes(replicate(b, 'seed', 0));
        replicate(a, 'seed', 0);
        expect(bytes(replicate(b, 'seed', 0))).toBe(alone);
      }),
      runs(23, 30),
    );
  });
});

describe('common random numbers', () => {
  test('two companies with the same demand meet the same customers at the same moments', () => {
    fc.assert(
      fc.property(anySpec, anySpec, (a, b) => {
        const units = a.chart.units.map(({ id }) => id);
        const inA = b.types.map((t) => ({
          ...t,
          faults: t.faults.map((f) => ({ ...f, unit: units.includes(f.unit) ? f.unit : 'service' })),
        }));
        // The units of b exist in a under the same index or are moved to service in both.
        const inB = b.types.map((t, i) => ({ ...t, faults: (inA[i] as (typeof inA)[number]).faults }));
        const unitNames = ({ chart }: ModelSpec) => chart.units.map(({ id }) => id);
        const seen = (spec: ModelSpec) =>
          observe(spec).lives.map(({ type, from, unit, amount, justified }) =>
            [type, from, unitNames(spec)[unit], amount, justified].join(' '),
          );
        expect(seen({ ...a, types: inA })).toEqual(seen({ ...b, types: inB }));
      }),
      runs(24, 60),
    );
  });

  test('the k-th draw of a case for a purpose is the same in every design', () => {
    let shared = 0;
    fc.assert(
      fc.property(anySpec, anySpec, (a, b) => {
        const types = a.types.map((t) => ({
          ...t,
          faults: t.faults.map((f) => ({ ...f, unit: 'service' })),
        }));
        const draws = (spec: ModelSpec): Map<string, number> => {
          const seen = new Map<string, number>();
          observe(spec, {
            prepare: (w) => {
              const uniform = w.uniform.bind(w);
              w.uniform = (c, purpose) => {
                const { cases } = w;
                const k = cases.draws[c * PURPOSES + purpose];
                const u = uniform(c, purpose);
                const key = [cases.stream[c], cases.ordinal[c], purpose, k].join(' ');
                if (seen.has(key)) throw new Error(`draw ${key} is made twice`);
                seen.set(key, u);
                return u;
              };
            },
          });
          return seen;
        };
        const inB = draws({ ...b, types });
        for (const [key, u] of draws({ ...a, types })) {
          const other = inB.get(key);
          if (other === undefined) continue;
          shared++;
          if (other !== u) throw new Error(`draw ${key} is ${u} here and ${other} there`);
        }
      }),
      runs(25, 40),
    );
    expect(shared).toBeGreaterThan(10_000);
  });

  test('switching any mechanism but the demand’s own off changes nothing of who comes when', () => {
    fc.assert(
      fc.property(anySpec, fc.constantFrom(...mechanisms), (spec, { id, neutral }) => {
        if (id === 'demand') return;
        expect(customers(neutral(spec))).toEqual(customers(spec));
      }),
      runs(26, 100),
    );
  });

  test('a shock adds customers or sends some away, and changes nothing of the others', () => {
    let added = 0;
    let sentAway = 0;
    const shock = fc.record({
      from: fc.integer({ min: 0, max: 4000 }),
      length: fc.integer({ min: 1, max: 3000 }),
      factor: fc.constantFrom(0, 0.3, 2, 5),
    });
    fc.assert(
      fc.property(anySpec, shock, ({ types, ...rest }, { from, length, factor }) => {
        const calm = { ...rest, types: types.map((t) => ({ ...t, shocks: [], deflection: 0 })) };
        const shocks = [{ from, to: from + length, factor }];
        const shaken = { ...calm, types: calm.types.map((t) => ({ ...t, shocks })) };
        // Where a shock begins the clock of a stream is read once more: times agree but for rounding.
        const who = (spec: ModelSpec): string[] =>
          observe(spec).lives.map((l) =>
            [l.type, l.from.toFixed(6), l.unit, l.amount, l.justified].join(' '),
          );
        const before = new Set(who(calm));
        const after = new Set(who(shaken));
        const [few, many] = factor < 1 ? [after, before] : [before, after];
        expect([...few].filter((one) => !many.has(one))).toEqual([]);
        if (factor < 1) sentAway += many.size - few.size;
        else added += many.size - few.size;
      }),
      runs(27, 60),
    );
    expect(added).toBeGreaterThan(100);
    expect(sentAway).toBeGreaterThan(100);
  });
});
