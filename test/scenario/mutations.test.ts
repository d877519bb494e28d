import { describe, expect, test } from 'vitest';
import { isMap, isScalar, parseDocument, visit, type YAMLMap } from 'yaml';
import { compileScenario, type ScenarioError } from '../../src/scenario/index.ts';
import { bytesOf, SHIPPED, shipped } from './compiled.ts';

/** A shipped scenario with one thing broken. */
interface Mutant {
  readonly what: string;
  readonly text: string;
}

/** Whether every error has a place in the text and says something on one line. */
function wellPlaced(text: string, errors: readonly ScenarioError[]): boolean {
  const lines = text.split('\n').length;
  return errors.every(
    ({ line, column, message, hint }) =>
      line >= 1 && line <= lines && column >= 1 && message !== '' && !/[\n\r]/.test(message + hint),
  );
}

/**
 * Every map of a document gets an unknown key, every scalar wrong values of several kinds, every key a typo.
 */
function mutantsOf(text: string): Mutant[] {
  const mutants: Mutant[] = [];
  const maps = count(text, 'Map');
  for (let n = 0; n < maps; n += 1) {
    mutants.push({ what: `unknown key in map ${n}`, text: editMap(text, n, (map) => map.set('zzz', 1)) });
    mutants.push({
      what: `__proto__ in map ${n}`,
      text: editMap(text, n, (map) => map.set('__proto__', { limit: 1 })),
    });
    mutants.push({ what: `map ${n} is a list`, text: replace(text, 'Map', n, ['a', 'b']) });
    mutants.push({ what: `map ${n} is a number`, text: replace(text, 'Map', n, -1) });
  }
  const scalars = count(text, 'Scalar');
  for (let n = 0; n < scalars; n += 1) {
    for (const wrong of [-1, 1e300, null, true, [], {}, '', '3 parsecs', 'no-such-name', '\u0000\u202e']) {
      mutants.push({
        what: `scalar ${n} is ${JSON.stringify(wrong)}`,
        text: replace(text, 'Scalar', n, wrong),
      });
    }
  }
  return mutants;
}

function count(text: string, kind: 'Map' | 'Scalar'): number {
  let n = 0;
  visit(parseDocument(text), {
    [kind]: (key: unknown) => {
      if (key !== 'key') n += 1;
    },
  });
  return n;
}

function editMap(text: string, n: number, edit: (map: YAMLMap) => void): string {
  const document = parseDocument(text);
  let seen = 0;
  visit(document, {
    Map: (_, map) => {
      if (seen === n) edit(map);
      seen += 1;
    },
  });
  return String(document);
}

function replace(text: string, kind: 'Map' | 'Scalar', n: number, value: unknown): string {
  const document = parseDocument(text);
  let seen = 0;
  visit(document, {
    [kind]: (key: unknown) => {
      if (key === 'key') return undefined;
      seen += 1;
      return seen === n + 1 ? document.createNode(value) : undefined;
    },
  });
  return String(document);
}

describe.each(SHIPPED)('mutations of %s.yaml', (name) => {
  const original = shipped(name);
  const all = mutantsOf(original);
  // Every so-many-th of them, so that a long scenario takes no longer than a short one.
  const step = Math.ceil(all.length / 120);
  const mutants = all.filter((_, i) => i % step === 0 || /key|__proto__/.test(all[i]?.what ?? ''));

  test('never make the compiler throw, and all errors have their place', () => {
    expect(mutants.length).toBeGreaterThan(100);
    for (const { what, text } of mutants) {
      const compiled = compileScenario(bytesOf(text), name);
      if (compiled.ok) continue;
      expect(compiled.errors.length, what).toBeGreaterThan(0);
      expect(wellPlaced(text, compiled.errors), what).toBe(true);
    }
  });

  test('with an unknown key or __proto__ anywhere never compile', () => {
    for (const { what, text } of mutants) {
      if (!/^unknown key|^__proto__/.test(what)) continue;
      // In a map of designs or positions every name is known; its value is wrong then.
      expect(compileScenario(bytesOf(text), name).ok, what).toBe(false);
    }
  });

  test('cut off at any line never make it throw', () => {
    const lines = original.split('\n');
    for (let n = 0; n < lines.length; n += 1) {
      const text = lines.slice(0, n).join('\n');
      const compiled = compileScenario(bytesOf(text), name);
      if (!compiled.ok) expect(wellPlaced(text, compiled.errors)).toBe(true);
    }
  });

  test('with any line indented by a tab are refused at that line', () => {
    const lines = original.split('\n');
    lines.forEach((line, n) => {
      if (!/^ +\w/.test(line) || lines[n - 1]?.endsWith('>-')) return;
      const text = lines.toSpliced(n, 1, `\t${line.trimStart()}`).join('\n');
      const compiled = compileScenario(bytesOf(text), name);
      if (compiled.ok) return; // within a folded text a tab is text
      expect(compiled.errors.some((error) => Math.abs(error.line - (n + 1)) <= 1)).toBe(true);
    });
  });

  test('with a letter changed in any key name the key and offer the right one', () => {
    const document = parseDocument(original);
    const keys = new Set<string>();
    visit(document, {
      Pair: (_, pair) => {
        if (isScalar(pair.key) && !isMap(pair.key)) keys.add(String(pair.key.value));
      },
    });
    const fixed = [
      'title',
      'question',
      'lookAt',
      'designs',
      'putServiceUnder',
      'setLayers',
      'set',
      'delegation',
      'ladder',
      'agent',
    ];
    for (const key of fixed.filter((one) => keys.has(one))) {
      const text = original.replace(new RegExp(`(^ *|[{,] )${key}:`, 'm'), `$1${key}x:`);
      const compiled = compileScenario(bytesOf(text), name);
      expect(compiled.ok, key).toBe(false);
      if (compiled.ok) continue;
      const hints = compiled.errors.filter(({ message }) => message === `unknown key "${key}x"`);
      expect(hints.map(({ hint }) => hint)).toEqual([`did you mean ${key}?`]);
    }
  });
});
