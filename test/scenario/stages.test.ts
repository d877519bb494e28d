import { describe, expect, test } from 'vitest';
import { observe } from '../model/lives.ts';
import { errors, study } from './compiled.ts';

describe('a design that becomes another', () => {
  test.each([
    ['[{ at: 4w, becomes: two }]', /there is no design "two"/],
    ['[{ at: 90w, becomes: one }]', /after the end of the run/],
    ['[{ at: 0d, becomes: one }]', /cannot start as one design/],
    ['[{ at: 4w, becomes: one }, { at: 3w, becomes: one }]', /does not come after the one before/],
  ])('may not do so by %s', (then, message) => {
    const found = errors(`title: t\ndesigns:\n  one: { then: ${then} }\n`);
    expect(found.map((one) => one.message).join('\n')).toMatch(message);
    expect(found[0]?.line).toBe(3);
  });

  test('has all positions of any shape in every shape, those it is without with no seats', () => {
    const text = `title: t
designs:
  first: { then: [{ at: 4w, becomes: second }] }
  second: { addPosition: { chief: { reportsTo: ceo } }, putServiceUnder: chief, setLayers: 1 }
`;
    const [first, second] = study(text).designs.map(({ model }) => model);
    const shapes = [first?.chart, first?.stages[0]?.chart].map((chart) => chart?.positions ?? []);
    expect(shapes[0]?.map(({ id }) => id)).toEqual(shapes[1]?.map(({ id }) => id));
    const there = shapes.map((all) => all.filter(({ staff }) => staff > 0).map(({ id }) => id));
    expect(there[0]).not.toContain('chief');
    expect([...(there[1] ?? [])].sort()).toEqual(second?.chart.positions.map(({ id }) => id).sort());
    expect([first?.byWeek, second?.byWeek, second?.stages]).toEqual([true, true, []]);
  });

  test('says in which week of the window it does, and what it becomes', () => {
    const [one] = study(`title: t
horizon: { warmUp: 2w }
designs:
  one: { then: [{ at: 5w, becomes: two }] }
  two: { title: The other, setLayers: 1 }
`).designs;
    expect(one?.changes).toEqual([{ kind: 'becomes', design: 'The other', day: 21 }]);
  });
});

/** Everything that can wait, be delayed or be moved while positions, teams, hours and deciders come and go. */
const restless = (order: readonly string[], delegation: number, timeOut: string): string => {
  const [start, ...later] = order;
  const then = `then: [${later.map((id, i) => `{ at: ${3 + 2 * i}w, becomes: ${id} }`).join(', ')}],`;
  const own = (id: string) => (id === start ? then : '');
  return `title: t
horizon: { warmUp: 1w, window: 9w, drain: 10w }
company:
  delegation: ${delegation}
  timeOut: ${timeOut}
  preAgreed: .2
  candour: .3
  requests: chain
  buckPassing: .1
  handBack: .1
  siteDelay: { mean: 5h, cv: 1 }
  service: { seats: 6, layers: 2 }
  positions:
    director: { reportsTo: coo, location: town, absence: { present: exponential 5d, away: exponential 2d }, deputy: coo }
  contacts:
    inquiry: none
    complaint: { faults: { operations: { perDay: 6 }, marketing: { perDay: 3 }, finance: { perDay: 1 }, service: { perDay: 2 } } }
designs:
  a: { ${own('a')} putServiceUnder: director }
  b: { ${own('b')} addPosition: { chief: { reportsTo: ceo } }, putServiceUnder: chief, setLayers: 3, removePosition: [director] }
  c: { ${own('c')} putServiceUnder: coo, setLayers: 1, setPosition: { coo: { inTray: severest, cadence: Wed at 10 } },
       movePosition: { operations-desk: cmo }, set: { hours: { executive: Mon-Fri 14-16 } } }
  d: { ${own('d')} addPosition: { vp: { above: director } }, putServiceUnder: director, setLayers: 3,
       setPosition: { director: { inTray: random, decidedBy: cmo } } }
`;
};

test.each([
  ['abcd', 1, 'none'],
  ['dcba', 4, '{ mean: 4h, cv: 1 }'],
  ['bdac', 3, 'none'],
  ['cadb', 5, '{ mean: 4h, cv: 1 }'],
] as const)(
  'nobody is lost on the way from shape to shape (%s, level %d, time-out %s)',
  (order, level, timeOut) => {
    const [start] = order;
    const { designs } = study(restless([...order], level, timeOut));
    const spec = designs.find(({ id }) => id === start)?.model;
    if (spec === undefined) throw new Error('no design');
    const { lives, work, world } = observe(spec, { seed: order });
    const WEEK = 7 * 24 * 60;
    // Ten weeks later all but a few have ended, and no minute of anybody's is booked twice or not at all.
    const late = lives.filter(({ from, end }) => end === 'open' && from < 10 * WEEK);
    expect(late.length / lives.length).toBeLessThan(0.03);
    for (const { phases, from, to } of lives) {
      const sum = Object.values(phases).reduce((all, minutes) => all + minutes, 0);
      expect(sum).toBeCloseTo(to - from, 6);
    }
    const last = spec.stages.at(-1)?.chart.positions ?? [];
    const gone = last.flatMap(({ staff }, p) => (staff === 0 ? [world.station(p)] : []));
    for (const station of gone) {
      // Nobody sits there, and nothing is in hand any more.
      expect(station.seats.idle).toBe(0);
      const id = spec.chart.positions[station.index]?.id;
      expect(work.filter((one) => one.station === id && one.end > world.end)).toEqual([]);
      station.eachWaiting(() => expect.unreachable());
    }
  },
);
