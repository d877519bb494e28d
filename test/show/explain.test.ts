import { describe, expect, test } from 'vitest';
import { entry, ledger } from '../../src/model/ledger/index.ts';
import { mechanisms } from '../../src/model/mechanisms/index.ts';
import { compileScenario } from '../../src/scenario/compile.ts';
import { keyLines, keysNamed, keysOfFiles } from '../../src/scenario/keys.ts';
import { placesOfEntry, placesOfKey } from '../../src/scenario/set-in.ts';
import { exampleOf, mayDiffer, snippet } from '../../src/scenario/where.ts';
import { explained, explanation, groupList, groupsOf, parameterList } from '../../src/show/explain.ts';
import { explainedKey, keyExplanation } from '../../src/show/explain-key.ts';
import { meantBy, otherNames } from '../../src/show/explain-names.ts';
import { LANGUAGES, wordsIn } from '../../src/show/locales/index.ts';

const words = wordsIn('en');
const of = (id: string) => entry(id)!;

describe('a parameter', () => {
  test('is told with its default, range, neutral value, source and what uses it', () => {
    const text = explanation(explained(of('candour'), words), words, 110);
    expect(text).toMatch(/^candour: Acting on the merits in conflict\n─+\n/);
    for (const part of [
      /^Default +\.7 \(70 %\)$/m,
      /^Range +from \.4 \(40 %\) to 1 \(100 %\): /m,
      /^Switched off at +1 \(100 %\)$/m,
      /^Status +assumed$/m,
      /^Confidence +low$/m,
      /^Used by +candour \(docs\/model.md, 5\): A position that answers/m,
      /^ {4}company:\n {6}candour: \.7$/m,
    ]) {
      expect(text).toMatch(part);
    }
  });

  test('is told with its value in a file, and with that of designs that set it differently', () => {
    const inFile = {
      file: 'f.yaml',
      value: '.5',
      origin: 'scenario',
      designs: [{ title: 'B', value: '.9' }],
      places: [],
    };
    const one = explained(of('candour'), words, { ...inFile, origin: 'scenario' });
    expect(explanation(one, words, 110)).toContain('f.yaml: .5 (50 %); .9 (90 %) (B) (set in the file)');
    const none = explained(of('candour'), words, { ...inFile, value: null, origin: null });
    expect(explanation(none, words, 110)).toContain('no part of f.yaml');
  });

  test.each(LANGUAGES)('has a text in %s, whatever it is', (language) => {
    const own = wordsIn(language);
    for (const one of ledger) {
      expect(explanation(explained(one, own), own, 110)).not.toMatch(/undefined|NaN|\[object/);
    }
  });
});

describe('where a parameter stands in a file', () => {
  const written = (lines: readonly string[]) => {
    const text = `title: T\n${lines.join('\n')}\ndesigns: { a: {} }\n`.replace(
      /^title: T\ntitle:.*\n/,
      'title: T\n',
    );
    return compileScenario(new TextEncoder().encode(text), 't.yaml');
  };

  test('is said by lines that a scenario takes, for every parameter that a file may set', () => {
    const refused = ledger.filter(({ id, value }) => !written(snippet(id, value)).ok).map(({ id }) => id);
    expect(refused).toEqual([]);
  });

  test('is said with a value where the default is none, and a scenario takes it', () => {
    const none = ledger.filter(({ value }) => value === 'none').map(({ id }) => id);
    expect(none.filter((id) => !written(exampleOf(id)).ok || exampleOf(id).length === 0)).toEqual([]);
    expect(explanation(explained(of('payRun'), words), words, 110)).toContain('payRun: Thu at 10');
  });

  test('may be a design where the language lets designs set it', () => {
    expect(['candour', 'ladder.agent', 'hours.ceo', 'error.gamma'].filter(mayDiffer).length).toBe(4);
    expect(['people', 'seed', 'contacts.inquiry.perDay', 'hours.frontLine'].filter(mayDiffer)).toEqual([]);
  });
});

describe('the list of all parameters', () => {
  test('has every one of them once, in its group', () => {
    const ids = [...groupsOf().values()].flat().map(({ id }) => id);
    expect(ids.toSorted()).toEqual(ledger.map(({ id }) => id).toSorted());
    const text = parameterList(words, 110);
    for (const { id } of ledger) expect(text).toContain(`  ${id} `);
    expect(text.split('\n').every((line) => line.length <= 110)).toBe(true);
  });
});

describe('a name that is no parameter', () => {
  test.each([
    ['taste', [], ['taste.decisions', 'taste.work']],
    ['payment', [], ['payment.contest', 'payment.suppress', 'payment.fund', 'payRun', 'collect', 'forgone']],
    ['then', ['designs.then'], []],
    ['committee', ['positions.committee'], []],
    ['decidedBy', ['positions.decidedBy'], []],
    ['mind', ['positions.mind'], ['mind.thrift', 'mind.order', 'mind.generosity', 'mind.backing']],
    ['positions.technician.limit', ['positions.limit'], []],
    ['contacts.part.shocks', ['contacts.shocks'], []],
  ])('is a key of a file, a group of parameters or a mechanism: %s', (name, keys, group) => {
    const meant = meantBy(name);
    expect(meant?.keys.map(({ id }) => id)).toEqual(keys);
    expect(meant?.group.map(({ id }) => id)).toEqual(expect.arrayContaining(group));
    const others = meant?.group.filter(({ id }) => !group.includes(id)) ?? [];
    expect(
      others
        .map(({ id }) => id)
        .filter((id) => !mechanisms.some(({ parameters }) => parameters.includes(id))),
    ).toEqual([]);
  });

  test('is a parameter of the common complaint where a file has a type of its own', () => {
    expect(meantBy('contacts.part.visit')?.entry?.id).toBe('contacts.complaint.visit');
    expect(meantBy('candour')?.entry?.id).toBe('candour');
  });

  test('has a hint with the nearest of parameters, groups and keys where it is nothing', () => {
    expect(meantBy('lader')).toBeUndefined();
    expect(otherNames('lader')).toBe('did you mean ladder?');
    expect(otherNames('commitee')).toContain('committee');
  });

  test('is told in every language with its meaning, its default and what uses it', () => {
    for (const language of LANGUAGES) {
      const own = wordsIn(language);
      for (const key of keysOfFiles) {
        expect(keyExplanation(explainedKey(key, own), own, 110)).not.toMatch(/undefined|NaN|\[object/);
      }
      expect(groupList('taste', meantBy('taste')!.group, own, 110)).toContain('taste.decisions');
    }
    expect(groupList('taste', meantBy('taste')!.group, words, 110)).toContain('(default: 0)');
    expect(keyLines(keysNamed('then')[0]!)).toEqual([
      'designs:',
      '  NAME:',
      '    then: [{ at: …, becomes: … }]',
    ]);
  });
});

describe('a file', () => {
  // The key of the language, which must not look like a promise's.
  const later = Object.fromEntries([['then', [{ at: '8w', becomes: 'a' }]]]);
  const data = {
    company: {
      positions: { technician: { limit: 0, hours: 'Mon-Fri 8-16' } },
      contacts: { part: { visit: { by: 'technician', share: 0.5 } }, complaint: { visit: 'none' } },
    },
    designs: {
      b: { setPosition: { technician: { limits: { part: 300 } } }, ...later },
    },
  };

  test('is searched for the positions, types and designs that set a parameter for themselves', () => {
    expect(placesOfEntry(data, 'limits')).toEqual([
      { place: 'positions.technician.limit', value: '0' },
      { place: 'designs.b.setPosition.technician.limits', value: '{part: 300}' },
    ]);
    expect(placesOfEntry(data, 'contacts.complaint.visit')).toEqual([
      { place: 'contacts.part.visit', value: '{by: technician, share: .5}' },
    ]);
    expect(placesOfEntry(data, 'hours.manager').map(({ place }) => place)).toEqual([
      'positions.technician.hours',
    ]);
    expect(placesOfEntry(data, 'candour')).toEqual([]);
  });

  test('is searched for a key', () => {
    const places = placesOfKey(data, keysNamed('then')[0]!);
    expect(places).toEqual([{ place: 'designs.b.then', value: '[{at: 8w, becomes: a}]' }]);
    const inFile = { file: 'f.yaml', places };
    const text = keyExplanation(explainedKey(keysNamed('then')[0]!, words, inFile), words, 110);
    expect(text).toContain('f.yaml, designs.b.then: [{at: 8w, becomes: a}]');
  });
});
