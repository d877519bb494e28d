import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { entry } from '../../src/model/ledger/index.ts';
import { scenarioJsonSchema } from '../../src/scenario/index.ts';
import { isWithinRange } from '../../src/scenario/moves/range.ts';
import { studyHash } from '../../src/study/build-results.ts';
import { errors, study } from './compiled.ts';
import { STORIES, storyStudy, storyText } from './stories.ts';

const SCENARIO = 'title: T\ndesigns: { under: {}, ceo: { putServiceUnder: ceo } }\n';
const STORY = {
  number: '1',
  designs: '[under, ceo]',
  bet: '{ question: Who wins?, metric: buried.total }',
  knobs: '[candour]',
  notes: '[{ minutes: 1, title: Open, text: Press P }]',
  counterCase: '{ title: Else, text: More candid, set: { candour: .9 } }',
};

/** A scenario with a story that says something else here and there. */
function withStory(other: Partial<typeof STORY> & { figures?: string } = {}): string {
  const lines = Object.entries({ ...STORY, ...other }).map(([key, value]) => `  ${key}: ${value}\n`);
  return `${SCENARIO}story:\n${lines.join('')}`;
}

const faults = (text: string) =>
  errors(text).map(({ line, column, message, hint }) => [`${line}:${column}`, message, hint]);

const set = (values: string) => withStory({ counterCase: `{ title: E, text: E, set: { ${values} } }` });

describe('a story in a scenario file', () => {
  test('is part of the study; a file without one has none', () => {
    expect(study(SCENARIO).story).toBeNull();
    expect(study(withStory()).story).toEqual({
      number: 1,
      designs: ['under', 'ceo'],
      bet: { question: 'Who wins?', metric: 'buried.total' },
      figures: ['buried.total', 'resolvedWithin.7d', 'errors', 'cost.perComplaint'],
      knobs: ['candour'],
      notes: [{ minutes: 1, title: 'Open', text: 'Press P' }],
      counterCase: { title: 'Else', text: 'More candid', set: { candour: 0.9 } },
    });
  });

  test('names four figures of its own', () => {
    const figures = ['buried.total', 'errors', 'overpayment', 'waiting.ceo'];
    expect(study(withStory({ figures: `[${figures.join(', ')}]` })).story?.figures).toEqual(figures);
  });

  test('leaves what is simulated as it is', () => {
    expect(studyHash(study(withStory()))).toBe(studyHash(study(SCENARIO)));
  });

  test('has its texts in several languages, as all others', () => {
    const text = withStory({
      bet: '{ question: { en: Who?, fa: که؟ }, metric: errors }',
      notes: '[{ minutes: 1, title: { en: Open, he: פתיחה }, text: { en: Say, fa: بگو } }]',
    });
    expect(study(text).translations).toEqual({ fa: { 'Who?': 'که؟', Say: 'بگو' }, he: { Open: 'פתיחה' } });
  });

  test('a name that people choose may be the key of a text', () => {
    const text =
      'title: T\ndesigns: { title: { putServiceUnder: ceo }, text: { title: { en: A, he: א } } }\n';
    expect(study(text).translations).toEqual({ he: { A: 'א' } });
  });
});

describe('what is wrong in a story has its place and a hint', () => {
  test.each([
    ['a missing part', withStory().replace(/ {2}bet.*\n/, ''), '4:3', '"bet" is missing', 'add bet: a map'],
    ['an unknown key', withStory().replace('number', 'numbre: 1\n  number'), '4:3', 'unknown key "numbre"'],
    [
      'three designs',
      withStory({ designs: '[under, ceo, under]' }),
      '5:12',
      'a list has too many entries',
      'at most 2',
    ],
    [
      'a design that there is not',
      withStory({ designs: '[under, cei]' }),
      '5:20',
      'there is no design "cei"',
      'did you mean ceo?',
    ],
    ['the same design twice', withStory({ designs: '[ceo, ceo]' }), '5:18', '"ceo" is named twice'],
    [
      'a bet on a metric that the designs do not have',
      withStory({ bet: '{ question: Q, metric: resolvedWithin.5d }' }),
      '6:31',
      'these designs have no metric "resolvedWithin.5d"',
      'did you mean resolvedWithin.7d?',
    ],
    [
      'a bet that nobody can win',
      withStory({ bet: '{ question: Q, metric: load.coo }' }),
      '6:31',
      'more of "load.coo" is neither better nor worse, so nobody wins by it',
    ],
    [
      'figures without that of the bet in front',
      withStory({ figures: '[errors, buried.total, overpayment, recovery]' }),
      '10:13',
      'the first figure is not that of the bet, "buried.total"',
    ],
    [
      'a knob that there is not',
      withStory({ knobs: '[candor]' }),
      '7:11',
      'there is no assumption "candor"',
      'did you mean candour?',
    ],
    [
      'a knob for hours, which are on no scale',
      withStory({ knobs: '[hours.ceo]' }),
      '7:11',
      '"hours.ceo" is not on a scale along which a knob could turn it',
    ],
    [
      'six knobs',
      withStory({ knobs: '[a, b, c, d, e, f]' }),
      '7:10',
      'a list has too many entries',
      'at most 5',
    ],
    ['no notes', withStory({ notes: '[]' }), '8:10', 'a story without notes for the facilitator'],
    [
      'a counter-case outside the range',
      set('candour: .3'),
      '9:53',
      '".3" lies outside the ledger’s range of candour',
      'from .4 to 1',
    ],
    [
      'a counter-case of the wrong kind',
      set('returnDelay: 5'),
      '9:57',
      'a duration needs a unit, found 5',
      'write a number and a unit: 90s, 20min, 4h, 3d, 2w',
    ],
    ['a counter-case that changes nothing', set(''), '9:42', 'a counter-case that changes nothing'],
    ['a counter-case about nothing', set('candeur: 1'), '9:44', 'there is no assumption "candeur"'],
    ['a counter-case without a range', set('requests: chain'), '9:44', '"requests" has no range'],
    [
      'a counter-case that is no scenario',
      set('reaction.accept: .8'),
      '9:42',
      'with these values: accept, repeat and external sum to 1.3, not to 1',
    ],
  ])('%s', (_, text, place, message, ...hints) => {
    const [found] = faults(text);
    expect(found?.slice(0, 2)).toEqual([place, message]);
    for (const hint of hints) expect(found?.[2]).toBe(hint);
  });

  test('and what its parts have wrong is told at once', () => {
    const text = withStory({
      designs: '[under, cei]',
      knobs: '[candor, voise]',
      counterCase: '{ title: E, text: E, set: { deference: .9 } }',
    });
    expect(faults(text)).toHaveLength(4);
  });
});

describe('a value within the range of an assumption', () => {
  test.each([
    ['candour', 0.4, 0.39],
    ['hours.ceo', 'Mon 9-13', 'Mon 9-12'],
    ['hours.board', 'every second Wed 9-17', 'every fourth Wed 9-16'],
    ['returnDelay', 'exponential 120h', 'exponential 121h'],
    ['contacts.complaint.amount', { mean: 40, cv: 3 }, { mean: 39, cv: 1 }],
    ['delegation', 'advise', 8],
    ['timeOut', 'none', '17h'],
  ])('%s may be %j and not %j', (id, inside, outside) => {
    const found = entry(id)!;
    expect([isWithinRange(found, inside), isWithinRange(found, outside)]).toEqual([true, false]);
  });
});

describe('the stories that ship', () => {
  const schema = z.fromJSONSchema(scenarioJsonSchema() as z.core.JSONSchema.JSONSchema);

  test('have numbers from 1 on, without a gap', () => {
    expect(STORIES.map((name) => storyStudy(name).story.number).sort()).toEqual(STORIES.map((_, i) => i + 1));
  });

  test.each(STORIES)('%s fits the published JSON Schema', (name) => {
    expect(schema.safeParse(parse(storyText(name))).error).toBeUndefined();
  });

  test.each(STORIES)('every counter-case value of %s is inside the range of its assumption', (name) => {
    const { set: values } = storyStudy(name).story.counterCase;
    expect(Object.keys(values)).not.toEqual([]);
    for (const [id, value] of Object.entries(values)) {
      expect([id, isWithinRange(entry(id)!, value)]).toEqual([id, true]);
    }
  });

  test.each(STORIES)('%s has every text in three languages, each in its script', (name) => {
    const texts = textsOf(parse(storyText(name)));
    expect(texts.length).toBeGreaterThan(20);
    for (const text of texts) {
      const { en = '', fa = '', he = '' } = text as Record<string, string>;
      expect(en).toMatch(/[a-z]/i);
      expect(fa, en).toMatch(/\p{Script=Arabic}/u);
      expect(he, en).toMatch(/\p{Script=Hebrew}/u);
      expect(en + fa, en).not.toMatch(/\p{Script=Hebrew}/u);
      expect(en + he, en).not.toMatch(/\p{Script=Arabic}/u);
    }
  });

  test.each(STORIES)(
    'the notes of %s lead through a bet to the reveal by keys, in a quarter of an hour',
    (name) => {
      const { number, notes } = storyStudy(name).story;
      const minutes = notes.reduce((sum, note) => sum + note.minutes, 0);
      expect(minutes).toBeGreaterThanOrEqual(12);
      expect(minutes).toBeLessThanOrEqual(18);
      const said = notes.map(({ text }) => text).join('\n');
      const placeOf = (key: string): number => said.search(new RegExp(`\\b${key}\\b`));
      // What is played is followed, or the whole run; which of the two comes first is the story's affair.
      for (const played of ['Space', 'F']) {
        const places = [String(number), 'P', played, 'R', 'K', 'C'].map(placeOf);
        expect(places).not.toContain(-1);
        expect(places).toEqual(places.toSorted((a, b) => a - b));
      }
    },
  );

  test.each(STORIES)('the notes of %s name the same keys and figures in every language', (name) => {
    const { story, translations } = storyStudy(name);
    const told = [...story.notes.map(({ text }) => text), story.counterCase.text, story.bet.question];
    for (const text of told) {
      for (const language of ['fa', 'he']) {
        expect([text, keysIn(translations[language]?.[text] ?? '')]).toEqual([text, keysIn(text)]);
      }
    }
  });
});

/** Everything that a file writes for readers. */
function textsOf(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    if (key === 'lookAt') return inner as unknown[];
    return ['title', 'headTitle', 'question', 'source', 'text'].includes(key) ? [inner] : textsOf(inner);
  });
}

/** Keys and numbers that a text names. */
function keysIn(text: string): string[] {
  const found =
    text.replaceAll(',', '').match(/(?<![A-Za-z])[CFGKLNPRSZ[\]](?![A-Za-z])|Space|Tab|\d+/g) ?? [];
  return [...new Set(found)].sort();
}
