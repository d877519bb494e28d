import { signal } from '@preact/signals';
import { describe, expect, test } from 'vitest';
import { packed, type WorkbenchPayload } from '../../src/show/workbench/payload.ts';
import { fileName } from '../../src/workbench/file-name.ts';
import { load, payloadKey, type Store, save, saveChanges } from '../../src/workbench/saving.ts';
import type { Saved } from '../../src/workbench/state.ts';

const TEXT = 'title: T\ndesigns:\n  a: {}\n  b: { setLayers: 3 }\n';
const payload: WorkbenchPayload = {
  format: 'reportline-workbench/1',
  version: '1',
  language: 'en',
  digits: null,
  documents: [{ name: 'one.yaml', text: TEXT, results: null }],
};
const mine = { name: 'mine.yaml', text: TEXT.replace('T', 'Mine'), results: null };
const saved: Saved = {
  session: { document: 1, text: mine.text.replace('3', '4'), a: 'b', b: 'a', counterCase: false },
  documents: [...payload.documents, mine],
  language: 'fa',
  digits: 'latin',
  revealed: [0],
  bets: { 0: { hands: { a: 3, b: 4, none: 0 }, guess: 2.5, about: 'x' } },
};

/** A browser's storage that holds so many characters. */
class Memory implements Store {
  readonly entries = new Map<string, string>();
  readonly room: number;
  constructor(room = Infinity) {
    this.room = room;
  }
  get length() {
    return this.entries.size;
  }
  key(i: number) {
    return [...this.entries.keys()][i] ?? null;
  }
  getItem(key: string) {
    return this.entries.get(key) ?? null;
  }
  removeItem(key: string) {
    this.entries.delete(key);
  }
  setItem(key: string, text: string) {
    const used = [...this.entries].reduce((sum, [k, one]) => sum + (k === key ? 0 : one.length), 0);
    if (used + text.length > this.room) throw new DOMException('full', 'QuotaExceededError');
    this.entries.set(key, text);
  }
}

describe('what was saved of a file', () => {
  test('is loaded again as it was, for the same file only', () => {
    const store = new Memory();
    save(store, 'k', payload, saved);
    expect(load(store, 'k', payload)).toEqual(saved);
    expect(load(store, 'other', payload)).toBeNull();
  });

  test('holds the user’s files, and none of those that came with the page nor their results', () => {
    const store = new Memory();
    save(store, 'k', payload, saved);
    const [text] = [...store.entries.values()];
    expect(text).toContain('mine.yaml');
    expect(text).not.toContain('results');
    expect(text!.split('title: T').length).toBe(1);
  });

  test.each([
    ['has no text', `"text":${JSON.stringify(saved.session.text)},"a"`, '"text":5,"a"'],
    ['does not compile', `${JSON.stringify(saved.session.text)},"a"`, '"title: [","a"'],
    ['is of a document that is gone', '"document":1', '"document":2'],
    ['shows a design that is gone', '"a":"b"', '"a":"c"'],
    ['has a file that no longer compiles', '"text":"title: Mine', '"text":"'],
    ['has a counter-case without a story', '"counterCase":false', '"counterCase":true'],
    ['is in a language there is not', '"fa"', '"xx"'],
    ['counts no hands', '{"a":3', '{"a":-3'],
  ])('is left alone if it %s', (_, from, to) => {
    const store = new Memory();
    save(store, 'k', payload, saved);
    const [[key, text]] = [...store.entries] as [[string, string]];
    expect(text.split(from).length).toBeGreaterThan(1);
    store.setItem(key, text.replaceAll(from, to));
    expect(load(store, 'k', payload)).toBeNull();
  });

  test('is left alone if it is no JSON, or if there is no storage to look in', () => {
    const store = new Memory();
    save(store, 'k', payload, saved);
    for (const key of store.entries.keys()) store.setItem(key, '{');
    expect(load(store, 'k', payload)).toBeNull();
    expect(load(null, 'k', payload)).toBeNull();
    const broken = {
      getItem: () => {
        throw new DOMException('off', 'SecurityError');
      },
    };
    expect(load(broken as unknown as Store, 'k', payload)).toBeNull();
    expect(() => save(null, 'k', payload, saved)).not.toThrow();
  });

  test('takes the room of other workbench files where storage is full, and of nothing else', () => {
    const size = JSON.stringify({ ...saved, documents: [], added: [mine] }).length;
    const store = new Memory(size * 1.5);
    store.setItem('somebody else', 'x');
    save(store, 'old', payload, saved);
    save(store, 'new', payload, saved);
    expect(load(store, 'new', payload)).toEqual(saved);
    expect(load(store, 'old', payload)).toBeNull();
    expect(store.getItem('somebody else')).toBe('x');
  });

  test('is given up without a word where it has no room at all', () => {
    const store = new Memory(10);
    expect(() => save(store, 'k', payload, saved)).not.toThrow();
    expect(load(store, 'k', payload)).toBeNull();
  });
});

test('two files have the same key only if they carry the same', () => {
  const key = (version: string) => payloadKey(packed({ ...payload, version }));
  expect(key('1')).toBe(payloadKey(`\n${packed(payload)}\n`));
  expect(new Set(['1', '2', '3', '12', '21'].map(key)).size).toBe(5);
});

describe('changes', () => {
  const session = signal(saved);
  const kept: Saved[] = [];
  const waiting: (() => void)[] = [];
  const stop = saveChanges(
    { saved: () => session.value },
    (one) => kept.push(one),
    (then) => waiting.push(then),
  );
  const quiet = () => {
    for (const then of waiting.splice(0)) then();
  };

  test('are saved in a quiet moment, many at once, and not before there are any', () => {
    quiet();
    expect(kept).toEqual([]);
    const [first, second] = [
      { ...saved, revealed: [] },
      { ...saved, language: 'he' as const },
    ];
    session.value = first;
    session.value = second;
    expect(kept).toEqual([]);
    expect(waiting.length).toBe(1);
    quiet();
    expect(kept).toEqual([second]);
  });

  test('are saved at the end, and no more after it', () => {
    session.value = { ...saved, digits: 'local' };
    stop();
    session.value = { ...saved, digits: null };
    quiet();
    expect(kept.map(({ digits }) => digits)).toEqual(['latin', 'local']);
  });
});

describe('the name of a file that is offered', () => {
  test.each([
    ['placement.yaml', 'placement.yaml'],
    ['../../etc/passwd', 'etc-passwd'],
    ['a<b>:"c"|?*.yaml', 'a-b-c-.yaml'],
    ['جایگاه ۱.yaml', 'جایگاه ۱.yaml'],
    ['נספח\u202e.yaml', 'נספח-.yaml'],
    ['می\u200cرود.yaml', 'می\u200cرود.yaml'],
    ['...', 'file'],
  ])('%s becomes %s', (given, offered) => {
    expect(fileName(given)).toBe(offered);
  });

  test('keeps its ending however long it is', () => {
    expect(fileName(`${'x'.repeat(500)}.yaml`)).toMatch(/^x{95}\.yaml$/);
  });
});
