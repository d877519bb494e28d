import { describe, expect, test } from 'vitest';
import { entry } from '../../src/model/ledger/index.ts';
import type { ModelSpec } from '../../src/model/spec.ts';
import { isCounted } from '../../src/scenario/moves/counted.ts';
import { drawnAt } from '../../src/scenario/moves/draw.ts';
import type { Movable } from '../../src/scenario/moves/movable.ts';
import { placedAt, placeOf, writePlace } from '../../src/scenario/moves/scale.ts';
import { studyMoves } from '../../src/scenario/moves/study-moves.ts';
import { bytesOf, shipped, study } from './compiled.ts';

const plain = (company: string) => `title: T\ncompany: ${company}\ndesigns: { a: {} }\n`;
const movesOf = (text: string) => studyMoves(bytesOf(text), 'test.yaml', study(text));

/** The first design with an assumption at another value. */
function at(text: string, id: string, pick: (one: Movable) => unknown): ModelSpec {
  const moves = movesOf(text);
  const one = moves.movable.find((movable) => movable.id === id)!;
  return moves.moved(one, pick(one))!.designs[0]!.model;
}

const low = ({ low: value }: Movable) => value;
const high = ({ high: value }: Movable) => value;

describe('the assumptions of a scenario', () => {
  const text = shipped('placement');
  const moves = movesOf(text);

  test('are all either movable or fixed, and those with a range are movable', () => {
    const ids = [...moves.movable.map(({ id }) => id), ...moves.fixed.map(({ parameter }) => parameter)];
    expect(ids.sort()).toEqual(
      study(text)
        .assumptions.map(({ id }) => id)
        .sort(),
    );
    expect(moves.movable.length).toBeGreaterThan(80);
    expect(moves.movable.filter(({ id }) => entry(id)?.range === null)).toEqual([]);
    expect(moves.fixed.filter(({ parameter }) => entry(parameter)?.range != null)).toEqual([]);
  });

  test('leave every model as it is at the value in force, and are valid at both ends of their ranges', () => {
    const short = text.replaceAll(/ {2}(under-cmo|under-board|embedded):\n(?: {4}.*\n)+/g, '');
    const fewer = movesOf(short);
    const models = JSON.stringify(study(short).designs);
    for (const one of fewer.movable) {
      expect([one.id, JSON.stringify(fewer.moved(one, one.value)?.designs)]).toEqual([one.id, models]);
      for (const end of [one.low, one.high]) expect([one.id, fewer.moved(one, end)]).not.toContain(null);
    }
  });

  test('are valid at every place that is drawn of their ranges, and halfway from the value in force', () => {
    const fewer = movesOf(plain('{}'));
    for (const one of fewer.movable) {
      const drawn = [0.03, 0.43, 0.97].map((u) => drawnAt(one, u));
      const halfway = [one.low, one.high].flatMap((end) => one.between(one.value, end, 0.5) ?? []);
      for (const value of [...drawn, ...halfway]) {
        expect([one.id, value, fewer.moved(one, value) === null]).toEqual([one.id, value, false]);
      }
    }
  });

  test('that are counted are drawn and halved as whole numbers', () => {
    const counted = moves.movable.filter((one) => one.counted);
    expect(counted.map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        'people',
        'service.seats',
        'service.layers',
        'delegation',
        'maxCycles',
        'reportsToKnow',
      ]),
    );
    for (const one of counted) {
      const drawn = Array.from({ length: 40 }, (_, i) => drawnAt(one, (i + 0.3) / 40));
      const halves = [0.2, 0.5, 0.7].flatMap((share) => one.between(one.low, one.high, share) ?? []);
      for (const value of [...drawn, ...halves]) {
        expect([one.id, value, Number.isInteger(placeOf(value))]).toEqual([one.id, value, true]);
      }
    }
    expect(moves.movable.filter(({ id }) => /perDay|candour|majorFrom/.test(id) && isCounted(id))).toEqual(
      [],
    );
  });

  test('change something at an end of the range, but for what no run uses or no design has', () => {
    const models = JSON.stringify(study(text).designs.map(({ model }) => model));
    const idle = moves.movable.filter((one) =>
      [one.low, one.high].every(
        (end) => JSON.stringify(moves.moved(one, end)?.designs.map(({ model }) => model)) === models,
      ),
    );
    expect(idle.map(({ id }) => id)).toEqual([
      'people',
      'transition.loss',
      'transition.lasts',
      'channel.writtenWork',
      'channel.automaticWork',
      'channel.resolves',
      'work.visit',
    ]);
  });

  test('do not move in a design that sets them itself', () => {
    const one = moves.movable.find(({ id }) => id === 'preAgreed')!;
    const moved = moves.moved(one, 0.9)!;
    const value = (id: string) => moved.designs.find((design) => design.id === id)!.model.rules.preAgreed;
    expect([value('under-coo'), value('no-box-moved')]).toEqual([0.9, 0.85]);
  });
});

describe('a move', () => {
  test('of what the file sets itself goes over the ledger’s range, extended to hold the file’s value', () => {
    const own = plain('{ candour: .2, work: { brief: 30min } }');
    const moves = movesOf(own);
    const [candour, brief] = ['candour', 'work.brief'].map(
      (id) => moves.movable.find((one) => one.id === id)!,
    );
    expect([candour!.low, candour!.value, candour!.high]).toEqual([0.2, 0.2, 1]);
    expect([brief!.low, brief!.high]).toEqual(['2min', '30min']);
    expect(at(own, 'candour', high).rules.candour).toBe(1);
    expect(at(own, 'work.brief', low).rules.work.brief).toEqual({ kind: 'constant', value: 2 });
  });

  test('keeps the form and spread of a distribution, and moves its mean', () => {
    expect(at(plain('{}'), 'work.brief', high).rules.work.brief).toEqual({
      kind: 'lognormal',
      mean: 10,
      cv: 0.8,
    });
    expect(at(plain('{}'), 'returnDelay', low).rules.returnDelay).toEqual({
      kind: 'exponential',
      mean: 360,
    });
  });

  test('of one reaction leaves room for the others, in proportion', () => {
    const { reaction } = at(plain('{}'), 'reaction.accept', high).rules;
    expect(reaction.accept).toBe(0.8);
    expect(reaction.repeat).toBeCloseTo(0.14, 12);
    expect(reaction.external).toBeCloseTo(0.06, 12);
  });

  test('of default hours follows the working week; the file’s own hours do not move', () => {
    const iran = plain('{ week: iran }');
    const calendar = (model: ModelSpec) => {
      const head = model.chart.positions.find(({ id }) => id === 'ceo')!;
      return model.calendars[head.calendar]!.intervals!.map(([from]) => Math.floor(from / 1440));
    };
    // Monday to Thursday, the first four days of the week, are Saturday to Tuesday there.
    expect(calendar(at(iran, 'hours.ceo', high))).toEqual([0, 1, 5, 6]);
    const own = movesOf(plain('{ hours: { ceo: Mon 9-17 } }'));
    expect(own.fixed).toContainEqual({ parameter: 'hours.ceo', reason: 'other form' });
  });

  test('of a desk that is written as its seats, and of a level that is written by its name', () => {
    const own = plain('{ units: { finance: { desk: 3 } }, delegation: consult }');
    const desk = at(own, 'units.finance.desk.seats', high).chart.positions.find(
      ({ id }) => id === 'finance-desk',
    );
    expect(desk?.staff).toBe(4);
    expect(at(own, 'delegation', ({ between, value, high: to }) => between(value, to, 0.5))).toMatchObject({
      rules: { delegation: { refund: 5 } },
    });
    const byKind = movesOf(plain('{ delegation: { refund: 3 } }'));
    expect(byKind.fixed).toContainEqual({ parameter: 'delegation', reason: 'other form' });
  });

  test('reaches every type of contact that the default stands for, whatever its name', () => {
    const own = plain('{ contacts: { warranty: { kind: complaint, perDay: 5 } } }');
    const model = at(own, 'contacts.complaint.justified', low);
    expect(model.types.filter(({ kind }) => kind === 'complaint').map(({ justified }) => justified)).toEqual([
      0.57, 0.57,
    ]);
  });
});

describe('a value between two others', () => {
  const moves = movesOf(plain('{}'));
  const movable = (id: string) => moves.movable.find((one) => one.id === id)!;

  test('is whole where values are counted, round where they are measured, and never one of the two', () => {
    const seats = movable('service.seats');
    expect(seats.between(25, 30, 0.5)).toBe(28);
    expect(seats.between(25, 26, 0.5)).toBeNull();
    expect(movable('candour').between(0.7, 1, 0.5)).toBe(0.85);
    expect(movable('stall').between(movable('stall').value, movable('stall').high, 0.5)).toEqual({
      mean: '12.5d',
      cv: 1,
    });
  });

  test('is none where one of them is on no scale', () => {
    const ceo = movable('hours.ceo');
    expect(ceo.between(ceo.value, ceo.high, 0.5)).toBeNull();
    const timeOut = movable('timeOut');
    expect([timeOut.value, timeOut.between(timeOut.value, timeOut.low, 0.5)]).toEqual(['none', null]);
  });
});

describe('a written value', () => {
  test.each<[unknown, number | null, unknown]>([
    [0.3, 0.3, 0.6],
    ['20min', 20, '40min'],
    ['exponential 36h', 2160, 'exponential 3d'],
    [{ mean: '8min', cv: 0.8 }, 8, { mean: '16min', cv: 0.8 }],
    [{ mean: 80, cv: 2 }, 80, { mean: 160, cv: 2 }],
    [{ uniform: ['1h', '3h'] }, 120, { uniform: ['2h', '6h'] }],
    [{ weibull: { mean: '2h', shape: 1.5 } }, 120, { weibull: { mean: '4h', shape: 1.5 } }],
    ['none', null, null],
    ['Tue, Thu 10-13', null, null],
  ])('%j has its place and keeps its form at twice of it', (value, place, doubled) => {
    expect(placeOf(value)).toBe(place);
    if (place !== null) expect(placedAt(value, 2 * place)).toEqual(doubled);
  });

  test('is no distribution any more where nothing is left of it', () => {
    expect(placedAt('exponential 36h', 0)).toBe('0min');
    expect(placedAt('0min', 60)).toBe('1h');
  });

  test('is told by its mean', () => {
    expect([{ mean: '8min', cv: 0.8 }, 0.3, 'none', 'Tue 9-17'].map(writePlace)).toEqual([
      '8min',
      '.3',
      'none',
      'Tue 9-17',
    ]);
  });
});
