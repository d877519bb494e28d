import { describe, expect, test } from 'vitest';
import { expectedLoads } from '../../../src/model/expected-load.ts';
import { Persons } from '../../../src/model/persons.ts';
import { type AloneParts, alone, limits } from '../alone.ts';
import { entries, type Life, observe } from '../lives.ts';
import { constant, MINUTES } from '../specs.ts';

const DECIDED = { amount: constant(400) };

function lives(parts: AloneParts): readonly Life[] {
  return observe(alone({ complaints: 2000, ...parts, type: { ...DECIDED, ...parts.type } })).lives;
}

/** A share within five standard errors of p. */
function near(share: number, p: number, n: number): void {
  expect(Math.abs(share - p)).toBeLessThanOrEqual(5 * Math.sqrt((p * (1 - p)) / n));
}

const refused = (life: Life) => entries(life, 'closed')[0]?.a === 2;
const taste = { decisions: 1, work: 0 };

describe('a person', () => {
  const persons = new Persons(alone(), 'a seed', 3);
  const seats = Array.from({ length: 4000 }, (_, seat) => seat);
  const mean = (values: readonly number[]) => values.reduce((sum, x) => sum + x, 0) / values.length;

  test('is as lenient as chance has it, uniform from 0 to 1', () => {
    const lenient = seats.map((seat) => persons.leniency(0, seat));
    expect(Math.abs(mean(lenient) - 0.5)).toBeLessThan(5 / Math.sqrt(12 * seats.length));
    expect(Math.abs(mean(lenient.map((x) => x * x)) - 1 / 3)).toBeLessThan(0.03);
  });

  test('works at a pace, and errs, by a factor of mean 1 and the given cv; 1 for all where it is 0', () => {
    for (const of of [
      (s: number, cv: number) => persons.pace(s, cv),
      (s: number, cv: number) => persons.fitness(s, cv),
    ]) {
      const factors = seats.map((seat) => of(seat, 0.4));
      expect(Math.abs(mean(factors) - 1)).toBeLessThan((5 * 0.4) / Math.sqrt(seats.length));
      expect(Math.abs(mean(factors.map((x) => (x - 1) ** 2)) - 0.16)).toBeLessThan(0.04);
      expect(seats.map((seat) => of(seat, 0))).toEqual(seats.map(() => 1));
    }
  });

  test('is the same whatever else a design has, and another in another replication', () => {
    const other = new Persons(alone({ under: 'west', rules: { taste } }), 'a seed', 3);
    const next = new Persons(alone(), 'a seed', 4);
    for (const seat of [0, 1, 7]) {
      expect(other.leniency(0, seat)).toBe(persons.leniency(0, seat));
      expect(next.leniency(0, seat)).not.toBe(persons.leniency(0, seat));
    }
  });
});

describe('a decision by personal taste', () => {
  // A seat for everybody: as many leniencies as complaints, so that half are granted.
  test('grants with the leniency of whoever decides, justified or not', () => {
    for (const justified of [0, 1]) {
      const all = lives({ rules: { taste }, type: { justified } });
      near(all.filter((life) => !refused(life)).length / all.length, 0.5, all.length);
    }
  });

  test('is one of as many as the rule says, and none where nothing is to be decided', () => {
    const some = lives({ rules: { taste: { decisions: 0.4, work: 0 } } });
    near(some.filter(refused).length / some.length, 0.2, some.length);
    expect(lives({ rules: { taste }, type: { amount: null } }).filter(refused)).toEqual([]);
  });

  test('that refuses a justified complaint is an error and brings its customer back; an unjustified one stays refused', () => {
    const rules = { taste, maxCycles: 1 };
    for (const life of lives({ rules, complaints: 300 })) {
      const wrong = entries(life, 'erred').map(({ a, b }) => [a, b]);
      expect(wrong).toEqual(
        entries(life, 'closed')
          .filter(({ a }) => a === 2)
          .map(() => [-1, 0]),
      );
      expect(entries(life, 'reopened')).toHaveLength(refused(life) ? 1 : 0);
    }
    for (const life of lives({ rules, complaints: 300, type: { justified: 0 } })) {
      expect(entries(life, 'erred')).toEqual([]);
      expect(entries(life, 'reopened')).toEqual([]);
      expect(entries(life, 'granted').map(({ a }) => a)).toEqual(refused(life) ? [] : [400]);
    }
  });

  test('of a boss is by the one leniency of that boss', () => {
    const parts = {
      rules: { taste, delegation: { remedy: 1 as const } },
      positions: limits(0, 0, null),
    };
    const { world, lives: all } = observe(alone({ complaints: 2000, ...parts, type: DECIDED }));
    const head = world.company.head;
    near(
      all.filter((life) => !refused(life)).length / all.length,
      world.persons.leniency(head, -1),
      all.length,
    );
  });
});

test('work begun at a seat takes the agent there its own factor as long; other work does not', () => {
  const rules = { taste: { decisions: 0, work: 0.5 }, delegation: { remedy: 1 as const } };
  const spec = alone({ complaints: 300, rules, type: DECIDED, positions: limits(0, 0, null) });
  const { work, world } = observe(spec);
  const factors = work.map(({ start, end, minutes }) => (end - start) / minutes);
  const own = new Set(Array.from({ length: 2000 }, (_, seat) => world.persons.pace(seat, 0.5).toFixed(6)));
  work.forEach(({ station }, i) => {
    const factor = (factors[i] as number).toFixed(6);
    if (station === 'frontLine') expect(own.has(factor), factor).toBe(true);
    else expect(factor).toBe('1.000000');
  });
});

test('an agent who suits the work less errs more often: the share of errors is that of the seats that decide', () => {
  const rules = { error: { agent: 0.1, above: 0, gamma: 0 }, fitness: 1 };
  const one = { t0: { staff: 1 }, t1: { staff: 1 } };
  const { world, lives: all } = observe(
    alone({ complaints: 400, rules, type: { ...DECIDED, intake: constant(1) }, positions: one }),
  );
  const expected = [0, 1].map((seat) => Math.min(0.5, 0.1 * world.persons.fitness(seat, 1)));
  const wrong = all.filter((life) => entries(life, 'erred').length > 0).length / all.length;
  const slack = 5 * Math.sqrt(0.25 / all.length);
  expect(wrong).toBeGreaterThan(Math.min(...expected) - slack);
  expect(wrong).toBeLessThan(Math.max(...expected) + slack);
});

describe('training', () => {
  test('takes its share of the agents’ time from their work, and nobody else’s', () => {
    const rules = { training: 0.2, delegation: { remedy: 1 as const } };
    const { work } = observe(alone({ rules, type: DECIDED, positions: limits(0, 0, null) }));
    for (const { station, start, end, minutes } of work) {
      expect(end - start).toBeCloseTo(station === 'frontLine' ? minutes / 0.8 : minutes, 6);
    }
  });

  test('takes away as much of agents’ errors, wrong desks and own views as its effect times its share', () => {
    const of = (training: number) => ({ training, trainingEffect: 5, maxCycles: 0 });
    const errors = lives({ rules: { ...of(0.1), error: { agent: 0.4, above: 0, gamma: 0 } } });
    near(
      errors.filter((life) => entries(life, 'erred').length > 0).length / errors.length,
      0.2,
      errors.length,
    );
    const views = lives({ rules: { ...of(0.1), taste } });
    near(views.filter(refused).length / views.length, 0.25, views.length);
    const desks = lives({ rules: { ...of(0.1), misroute: 0.4 } });
    near(
      desks.filter((life) => entries(life, 'bounced').length > 0).length / desks.length,
      0.2,
      desks.length,
    );
    const none = lives({
      rules: { ...of(0.2), taste, misroute: 0.4, error: { agent: 0.4, above: 0, gamma: 0 } },
    });
    for (const life of none) expect([...entries(life, 'erred'), ...entries(life, 'bounced')]).toEqual([]);
  });

  test('leaves the views and errors of bosses alone', () => {
    const parts = { positions: limits(0, 0, null), complaints: 200 };
    const rules = { taste, delegation: { remedy: 1 as const } };
    const outcome = (training: number) =>
      lives({ ...parts, rules: { ...rules, training, trainingEffect: 10 } }).map(refused);
    expect(outcome(0.1)).toEqual(outcome(0));
  });
});

test('the expected load counts half of own views as refused, and the customers they bring back', () => {
  const rules = { taste: { decisions: 0.4, work: 0 }, maxCycles: 1 };
  const spec = alone({ rules, complaints: 12, type: { ...DECIDED, justified: 1 } });
  const front = expectedLoads(spec).find(({ position }) => position === 'frontLine');
  const once = 10 + MINUTES.decision + MINUTES.closing;
  expect(front?.workPerWeek).toBeCloseTo(1.2 * once, 8);
});
