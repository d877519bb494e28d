import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ledger } from '../../../src/model/ledger/index.ts';
import { compileScenario } from '../../../src/scenario/index.ts';
import { hashOf } from '../../../src/study/hash.ts';
import type { Source } from '../../../src/workbench/editing/edit.ts';
import { type Knob, knobOf, movesFor } from '../../../src/workbench/editing/knob.ts';
import { knobsOf, turned, turnedBack } from '../../../src/workbench/editing/knobs.ts';
import { reachOf } from '../../../src/workbench/editing/reach.ts';
import { saySame } from '../../../src/workbench/editing/say-same.ts';
import { bytesOf, study } from '../../scenario/compiled.ts';
import { difference, file, textOf } from './texts.ts';

/** A short horizon and few positions: compiled at once. */
const company = (settings: string) =>
  file(`title: T
company:
  base: common # as usual
${settings.replace(/^(?=.)/gm, '  ')}designs:
  a: { putServiceUnder: ceo }
  b: { set: { preAgreed: .85, ladder: { head: 2000 } }, setPosition: { ceo: { hours: Mon 9-12 } } }
`);
const plain = company('');
const FILES = {
  plain,
  'nothing said of the company': file('title: T\ndesigns: { a: {}, b: { setLayers: 1 } }\n'),
  'values of its own': company(
    'candour: .2\nwork:\n  brief: { mean: 30min, cv: .5 } # long\n  decision:\n    mean: 8min\n    cv: 1\nladder: { agent: 8000 }\nunits: { finance: { desk: 3 } }\ndelegation: consult\ntimeOut: 10h\nreaction: { accept: .6, repeat: .25, external: .15 }\n',
  ),
  'another week': company('week: iran\nhours: { ceo: Mon 9-17 }\n'),
  'other contacts': company(
    'contacts: { warranty: { kind: complaint, perDay: 5 }, inquiry: { perDay: 900 } }\n',
  ),
  neutral: file(
    'title: T\ncompany:\n  base: neutral\n  positions: { boss: { role: ceo } }\n  service: { seats: 1, layers: 1 }\n  contacts: { call: { perHour: 8, intake: exponential 6min } }\ndesigns: { only: {} }\n',
  ),
} satisfies Record<string, Source>;

const knob = (source: Source, id: string): Knob => {
  const found = knobOf(source, id);
  if (found === null) throw new Error(`${id} cannot be turned`);
  return found;
};
const ids = (knobs: readonly Knob[]) => knobs.map(({ id }) => id);
const knobsFor = (
  source: Source,
  wanted: readonly string[] | null = null,
  pair: [string, string] = ['a', 'b'],
) => knobsOf(source, study(source.text, source.name), pair, wanted);

describe('the knobs', () => {
  test('are five that a room asks about first, each of which moves one of the two designs', () => {
    expect(ids(knobsFor(plain))).toEqual([
      'ladder.agent',
      'delegation',
      'hours.executive',
      'preAgreed',
      'contacts.complaint.faults.operations.perDay',
    ]);
    expect(ids(knobsFor(plain, null, ['b', 'b']))).not.toContain('preAgreed');
  });

  test('are those asked for, in their order, without those that there are not or that move nothing', () => {
    const wanted = ['stall', 'people', 'candour', 'nonsense', 'hours.frontLine'];
    expect(ids(knobsFor(plain, wanted))).toEqual(['stall', 'candour']);
  });

  test('name the designs that they do not move: those that set the assumption, or all that it is about', () => {
    const knobs = knobsFor(plain, ['preAgreed', 'hours.ceo', 'ladder.head', 'ladder.agent', 'delegation']);
    expect(Object.fromEntries(knobs.map((one) => [one.id, one.notIn]))).toEqual({
      preAgreed: ['b'],
      'hours.ceo': ['b'],
      'ladder.head': ['b'],
      'ladder.agent': [],
      delegation: [],
    });
  });

  test('leave out what a file cannot say: a default for several types of contact, hours in another week', () => {
    const wanted = [
      'contacts.complaint.justified',
      'contacts.inquiry.perDay',
      'hours.executive',
      'hours.ceo',
    ];
    expect(ids(knobsFor(plain, wanted))).toEqual(wanted);
    expect(ids(knobsFor(FILES['other contacts'], wanted))).toEqual(wanted.slice(1));
    expect(ids(knobsFor(FILES['another week'], wanted))).toEqual(wanted.slice(0, 2));
  });
});

const STORIES = new URL('../../../scenarios/stories/', import.meta.url);

test.each(readdirSync(STORIES))('the story %s has all the knobs that it asks for', (name) => {
  const source = { name, text: readFileSync(new URL(name, STORIES), 'utf8') };
  const { story } = study(source.text, name);
  if (story === null) throw new Error('it is no story');
  expect(ids(knobsFor(source, story.knobs, [...story.designs]))).toEqual(story.knobs);
});

describe('the scale of a knob', () => {
  test('is the ledger’s range, extended to the value in force', () => {
    expect(knob(plain, 'candour')).toMatchObject({ low: 0.4, place: 0.7, high: 1, step: 0 });
    const own = FILES['values of its own'];
    expect(knob(own, 'candour')).toMatchObject({ low: 0.2, place: 0.2, high: 1 });
    expect(knob(own, 'work.brief')).toMatchObject({ low: 2, place: 30, high: 30 });
    expect(knob(own, 'delegation')).toMatchObject({ low: 1, value: 3, place: 3, high: 7, step: 1 });
  });

  test('goes by factors where its range is wide', () => {
    expect(knob(plain, 'work.brief').logarithmic).toBe(false);
    expect(knob(plain, 'redialDelay')).toMatchObject({ low: 10, high: 480, logarithmic: true });
    expect(knob(plain, 'externalCost')).toMatchObject({ low: 200, high: 5000, logarithmic: true });
    expect(knob(plain, 'ladder.agent')).toMatchObject({ low: 0, high: 250, logarithmic: false });
  });

  test('has steps for hours, of which there are three, and none comes after all times', () => {
    const hours = knob(plain, 'hours.executive');
    expect([0, 1, 2].map(hours.shown)).toEqual(['Tue, Thu 10-11:30', 'Tue, Thu 10-13', 'Mon-Thu 10-13']);
    expect(hours).toMatchObject({ low: 0, place: 1, high: 2, step: 1 });
    const timeOut = knob(plain, 'timeOut');
    expect([0, 1, 2].map(timeOut.shown)).toEqual(['8h', '16h', 'none']);
    expect(timeOut.place).toBe(2);
    expect(knob(FILES['values of its own'], 'timeOut')).toMatchObject({ place: 1, high: 3 });
  });

  test('is none for levels by remedy and for hours of one’s own', () => {
    expect(knobOf(company('delegation: { refund: 3 }\n'), 'delegation')).toBeNull();
    expect(knobOf(FILES['another week'], 'hours.ceo')).toBeNull();
  });

  test('writes three digits, times in a unit that has them, and is exact at its ends and where it is', () => {
    const own = company('candour: .65432\n');
    expect(knob(own, 'candour').valueAt(0.65432)).toBe(0.65432);
    expect(knob(own, 'candour').valueAt(0.71239)).toBe(0.712);
    expect(knob(plain, 'returnDelay').valueAt(2471.7)).toBe('exponential 1.72d');
    expect(knob(plain, 'returnDelay').valueAt(1000)).toBe('exponential 16.7h');
    const perDay = knob(plain, 'contacts.complaint.faults.operations.perDay');
    expect([24.75, 33.333].map(perDay.valueAt)).toEqual([24.75, 33.3]);
    expect(knob(plain, 'service.seats').valueAt(26.6)).toBe(27);
  });
});

describe('a knob that is turned', () => {
  test('changes the one line that is there, and puts one in the company or a company in where there is none', () => {
    const own = FILES['values of its own'];
    const change = (source: Source, id: string, place: number) =>
      difference(source.text, textOf(turned(source, knob(source, id), place)));
    expect(change(own, 'ladder.agent', 200)).toEqual([
      '-  ladder: { agent: 8000 }',
      '+  ladder: { agent: 200 }',
    ]);
    expect(change(own, 'work.brief', 7)).toEqual([
      '-    brief: { mean: 30min, cv: .5 } # long',
      '+    brief: { mean: 7min, cv: .5 } # long',
    ]);
    expect(change(own, 'work.decision', 7)).toEqual(['-      mean: 8min', '+      mean: 7min']);
    expect(change(own, 'units.finance.desk.seats', 4)).toEqual([
      '-  units: { finance: { desk: 3 } }',
      '+  units: { finance: { desk: 4 } }',
    ]);
    expect(change(plain, 'hours.executive', 2)).toEqual(['+  hours: { executive: Mon-Thu 10-13 }']);
    expect(change(file('title: T\n# places\ndesigns: { a: {} }\n'), 'ladder.agent', 200)).toEqual([
      '+company:',
      '+  ladder: { agent: 200 }',
    ]);
  });

  test('comes back to the value it had, and keeps its form on the way through nothing', () => {
    const lead = 'contacts.complaint.faults.operations.lead';
    const none = { ...plain, text: textOf(turned(plain, knob(plain, lead), 0)) };
    const back = { ...plain, text: textOf(turned(none, knob(none, lead), knob(plain, lead).place)) };
    expect(knob(none, lead).value).toBe('0min');
    expect(knob(back, lead).value).toBe('exponential 36h');
    expect(study(back.text).designs).toEqual(study(plain.text).designs);
    const hours = { ...plain, text: textOf(turned(plain, knob(plain, 'hours.executive'), 2)) };
    expect(knob(hours, 'hours.executive').place).toBe(2);
  });

  test('says the same in the file as moving the assumption does, whatever the company, knob and place', () => {
    const ids = ledger.filter(({ range }) => range !== null).map(({ id }) => id);
    const [sources, share] = [Object.values(FILES), fc.double({ min: 0, max: 1, noNaN: true })];
    let compared = 0;
    const property = fc.property(
      fc.constantFrom(...sources),
      fc.constantFrom(...ids),
      share,
      (source, id, at) => {
        const one = knobOf(source, id);
        if (one === null || reachOf(source, one).size === 0) return;
        const place = one.low + (one.high - one.low) * at;
        const written = turned(source, one, place);
        const moves = movesFor(source, one.id, one.valueAt(place));
        const moved = compileScenario(bytesOf(source.text), source.name, moves);
        if (!written.ok || !moved.ok) throw new Error('one of them does not compile');
        expect(hashOf(written.study.designs)).toBe(hashOf(moved.study.designs));
        expect(hashOf(study(written.text, source.name))).toBe(hashOf(written.study));
        const gone = difference(source.text, written.text).filter((line) => line.startsWith('-'));
        expect(gone.length).toBeLessThanOrEqual(1);
        compared += 1;
      },
    );
    fc.assert(property, { seed: 7, numRuns: 100 });
    expect(compared).toBeGreaterThan(60);
  });
});

describe('a knob turned back', () => {
  test.each(Object.entries(FILES))('says what the file said: %s', (_, original) => {
    const turnable = ledger.flatMap(({ id }) => knobOf(original, id) ?? []);
    expect(turnable.length).toBeGreaterThan(3);
    for (const one of turnable) {
      const away = one.place === one.low ? one.high : one.low;
      const moved = turned(original, one, away);
      if (!moved.ok || saySame(moved.text, original.text)) continue;
      const back = turnedBack({ name: original.name, text: moved.text }, original, one);
      expect(back.ok && saySame(back.text, original.text), one.id).toBe(true);
    }
  });

  test('leaves what another knob has done', () => {
    const text = (edit: ReturnType<typeof turned>): string => (edit.ok ? edit.text : '');
    const one = text(turned(plain, knob(plain, 'ladder.agent'), 200));
    const both = text(turned(file(one), knob(file(one), 'preAgreed'), 0.5));
    const back = text(turnedBack(file(both), plain, knob(file(both), 'ladder.agent')));
    expect(saySame(back, text(turned(plain, knob(plain, 'preAgreed'), 0.5)))).toBe(true);
  });
});
