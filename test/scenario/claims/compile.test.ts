import { describe, expect, test } from 'vitest';
import { compileClaims } from '../../../src/scenario/claims/compile.ts';
import type { Opener } from '../../../src/scenario/claims/resolve.ts';
import type { ClaimsSpec } from '../../../src/scenario/claims/spec.ts';
import { bytesOf, shipped } from '../compiled.ts';

const SCENARIOS: Readonly<Record<string, string>> = {
  'placement.yaml': shipped('placement'),
  'broken.yaml': 'title: Broken\ndesigns: { a: { putServiceUnder: nobody } }\n',
};

const open: Opener = (given) => {
  const text = SCENARIOS[given];
  return text === undefined
    ? { ok: false, message: `${given}  there is no such file`, hint: 'look again' }
    : { ok: true, name: given, bytes: bytesOf(text) };
};

const compile = (text: string) => compileClaims(bytesOf(text), 'folder/mine.yaml', open);

function right(text: string): ClaimsSpec {
  const compiled = compile(text);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.errors, null, 2));
  return compiled.claims;
}

/** Line, column, message and hint of every error. */
function wrong(text: string): string[] {
  const compiled = compile(text);
  if (compiled.ok) throw new Error('it compiles');
  return compiled.errors.map(({ line, column, message, hint }) => `${line}:${column} ${message} | ${hint}`);
}

const FILE = `title: { en: Claims, fa: ادعاها }
claims:
  one:
    says: { en: It is so, fa: چنین است }
    source: nobody
    scenario: placement.yaml
    all:
      - { a: under-coo, b: ccso, metric: buried.total, by: { faults: others }, direction: lower, smallest: 5 }
      - { a: under-coo, b: ccso, metric: resolutionTime.mean, direction: same, smallest: 10% }
    set: { candour: .6 }
    over: [deference, candour]
`;

describe('a claims file', () => {
  test('is read with what it leaves unsaid, its designs, metrics and assumptions found', () => {
    const { id, title, plan, claims, translations } = right(FILE);
    expect([id, title]).toEqual(['mine', 'Claims']);
    expect(plan).toEqual({ holds: 0.8, replications: 100, worlds: 40, perWorld: 4, perEnd: 40 });
    expect(translations.fa).toMatchObject({ Claims: 'ادعاها', 'It is so': 'چنین است' });
    const [one] = claims;
    expect(one!.comparisons).toEqual([
      {
        a: 'under-coo',
        b: 'ccso',
        metric: 'buried.total',
        unit: 'per 1,000',
        slice: { by: 'faults', key: 'others' },
        direction: 'lower',
        smallest: { amount: 5, share: false },
      },
      {
        a: 'under-coo',
        b: 'ccso',
        metric: 'resolutionTime.mean',
        unit: 'h',
        slice: { by: 'all', key: 'all' },
        direction: 'same',
        smallest: { amount: 0.1, share: true },
      },
    ]);
    // In the order of the ledger, from the value that the claim sets.
    expect(one!.over.map(({ id: name, value }) => [name, value])).toEqual([
      ['deference', 0.2],
      ['candour', 0.6],
    ]);
    expect(one!.worlds.study.designs[0]!.model.rules.candour).toBe(0.6);
  });

  test('draws over all assumptions that have a range where it says so', () => {
    const all = right(FILE.replace('[deference, candour]', 'all')).claims[0]!.over;
    expect(all.length).toBeGreaterThan(60);
    expect(all.map(({ id }) => id)).toContain('contest');
  });

  test('has its plan from the file', () => {
    const text = `${FILE}holds: .9\nreplications: 30\nworlds: 12\nperWorld: 2\nperEnd: 20\n`;
    expect(right(text).plan).toEqual({ holds: 0.9, replications: 30, worlds: 12, perWorld: 2, perEnd: 20 });
  });
});

describe('a world', () => {
  const [one] = right(FILE).claims;
  const of = (id: string) => one!.worlds.movable.find((movable) => movable.id === id)!;
  const both = one!.worlds.study.designs.map(({ id }) => id);

  test('of some of the designs has the very models that they have among all', () => {
    for (const { id, model } of one!.worlds.study.designs) {
      const alone = one!.worlds.at([], [id])!.designs;
      expect(alone.map((design) => design.id)).toEqual([id]);
      expect(JSON.stringify(alone[0]!.model)).toBe(JSON.stringify(model));
    }
  });

  test('with a value that nothing can have is not valid, whatever it is', () => {
    const candour = of('candour');
    for (const value of [2, -1, 'none', 'often', null, [1]]) {
      expect([value, one!.worlds.at([[candour, value]], both)]).toEqual([value, null]);
    }
    expect(one!.worlds.at([[of('maxCycles'), 1.5]], both)).toBeNull();
  });

  test('has all its values at once, beside what the claim sets', () => {
    const { rules } = one!.worlds.at(
      [
        [of('deference'), 0.4],
        [of('contest'), 0.3],
      ],
      both,
    )!.designs[0]!.model;
    expect([rules.deference, rules.contest, rules.candour]).toEqual([0.4, 0.3, 0.6]);
  });

  test('scales reactions that are drawn together so that they sum to 1', () => {
    const { reaction } = one!.worlds.at(
      [
        [of('reaction.accept'), 0.8],
        [of('reaction.repeat'), 0.6],
      ],
      both,
    )!.designs[0]!.model.rules;
    // With .15 for going outside, as it stands.
    expect(reaction.accept).toBeCloseTo(0.8 / 1.55, 12);
    expect(reaction.accept + reaction.repeat + reaction.external).toBeCloseTo(1, 12);
  });
});

describe('what is wrong with a claims file', () => {
  const from = (change: string, to: string) => wrong(FILE.replace(change, to));

  test('is told all at once, each at its place', () => {
    const text = FILE.replace('b: ccso, metric: buried', 'b: cso, metric: buried')
      .replace('direction: same', 'direction: equal')
      .replace('source: nobody', 'sauce: nobody')
      .replace('deference, candour', 'deference, kandour');
    expect(wrong(text)).toEqual([
      '4:5 "source" is missing | add source: who made it',
      '5:5 unknown key "sauce" | did you mean source?',
      '8:28 the scenario has no design "cso" | did you mean ccso?',
      expect.stringMatching(/^9:74 "equal" is not one of lower, higher, same/),
      '11:23 "kandour" is no assumption of this scenario | did you mean candour?',
    ]);
  });

  test.each([
    [
      'metric: buried.total',
      'metric: buried.totel',
      /no metric "buried.totel" \| did you mean buried.total\?/,
    ],
    ['{ faults: others }', '{ faults: mine }', /no slice "mine" by faults/],
    ['{ faults: others }', '{ faults: others, unit: finance }', /a slice is by one thing/],
    ['smallest: 5', 'smallest: five', /expected the smallest effect that counts/],
    ['smallest: 5', 'smallest: -5', /expected the smallest effect that counts/],
    ['b: ccso, metric: buried', 'b: under-coo, metric: buried', /"under-coo" is held against itself/],
    ['{ candour: .6 }', '{ candor: .6 }', /no assumption "candor" \| did you mean candour\?/],
    ['{ candour: .6 }', '{ candour: 6 }', /6 is not between 0 and 1/],
    ['{ candour: .6 }', '{ misroute: 1 }', /with these values: every complaint would go astray/],
    ['{ candour: .6 }', '{ people: 300 }', /change none of the designs/],
    ['deference, candour', 'deference, deference', /"deference" is named twice/],
    ['deference, candour', 'deference, week', /"week" has no range/],
    ['placement.yaml', 'plaecment.yaml', /6:15 plaecment.yaml {2}there is no such file/],
    ['placement.yaml', 'broken.yaml', /6:15 the scenario has errors: broken.yaml:2:\d+/],
    ['title: { en: Claims, fa: ادعاها }\n', '', /"title" is missing/],
  ])('%s as %s', (change, to, message) => {
    expect(from(change, to)).toEqual([expect.stringMatching(message)]);
  });

  test('is told of a file without claims, and of no file at all', () => {
    expect(wrong('title: T\n')).toEqual([expect.stringMatching(/there is no claim/)]);
    expect(wrong('')).toEqual([expect.stringMatching(/the file is empty/)]);
    expect(wrong('[1, 2]')).toEqual([expect.stringMatching(/expected a map/)]);
  });
});
