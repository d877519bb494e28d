import { describe, expect, test } from 'vitest';
import { entry, ledger } from '../../src/model/ledger/index.ts';
import { compileScenario } from '../../src/scenario/compile.ts';
import { mayDiffer, snippet } from '../../src/scenario/where.ts';
import { explained, explanation, groupsOf, parameterList } from '../../src/show/explain.ts';
import { LANGUAGES, wordsIn } from '../../src/show/locales/index.ts';

const words = wordsIn('en');
const of = (id: string) => entry(id)!;

describe('a parameter', () => {
  test('is told with its default, range, neutral value, source and what uses it', () => {
    const text = explanation(explained(of('candour'), words), words, 110);
    expect(text).toMatch(/^candour: Acting on the merits in conflict\n─+\n/);
    for (const part of [
      /^Default +\.7$/m,
      /^Range +from \.4 to 1: /m,
      /^Switched off at +1$/m,
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
    };
    const one = explained(of('candour'), words, { ...inFile, origin: 'scenario' });
    expect(explanation(one, words, 110)).toContain('f.yaml: .5; .9 (B) (set in the file)');
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
