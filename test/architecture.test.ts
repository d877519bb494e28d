import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

/** The order in which data flows; a room imports from itself and from those before it. */
const ROOMS = ['kernel', 'org', 'model', 'scenario', 'study', 'show', 'workbench', 'node', 'cli'];
/** Outside the rooms: the public interface, which lists from any browser-safe room, types of a library, and the version. */
const APART = ['index.ts', 'jstat.d.ts', 'version.ts'];
/** What browser and program share. */
const SHARED = ROOMS.slice(0, ROOMS.indexOf('workbench'));
/** What the browser may load. */
const BROWSER_SAFE = ROOMS.slice(0, ROOMS.indexOf('node'));
/** Part of no page: how the page is built, in Node. */
const BUILD = 'workbench/vite.config.ts';

/** What an import of our own ends with; Vite packs a worker into the file that starts it. */
const NAMED = /\.(?:tsx?|css|ts\?worker&inline)$/;

/** Files over 300 lines, each with the reason why it is one concept all the same. */
const LONG: Readonly<Record<string, string>> = {};

const SRC = fileURLToPath(new URL('../src/', import.meta.url));

interface SourceFile {
  readonly path: string;
  readonly room: string;
  readonly text: string;
  /** The text without comments, in which a mention is not a use. */
  readonly code: string;
  readonly imports: readonly string[];
}

const files: readonly SourceFile[] = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path) && path !== BUILD)
  .map((path) => {
    const text = readFileSync(join(SRC, path), 'utf8');
    const code = withoutComments(text);
    const specifiers = /(?:\bfrom\s*|\bimport\s*\(?\s*)(['"])([^'"\n]+)\1/g;
    return {
      path,
      room: path.includes('/') ? (path.split('/')[0] as string) : '',
      text,
      code,
      imports: [...code.matchAll(specifiers)].map((match) => match[2] as string),
    };
  });

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`])\/\/.*$/gm, '$1');
}

/** `path: what` for everything in these rooms that a pattern finds. */
function uses(rooms: readonly string[], pattern: RegExp, part: 'code' | 'text' = 'code'): string[] {
  return files
    .filter(({ room }) => rooms.includes(room))
    .flatMap((file) => [...file[part].matchAll(pattern)].map((match) => `${file.path}: ${match[0]}`));
}

describe('the rooms', () => {
  test('are those of the design and no others', () => {
    expect([...new Set(files.map(({ room }) => room))].filter(Boolean).sort()).toEqual([...ROOMS].sort());
    expect(
      files
        .filter(({ room }) => room === '')
        .map(({ path }) => path)
        .sort(),
    ).toEqual(APART);
  });

  test('import only from themselves and from rooms before them', () => {
    const wrong = files.flatMap(({ path, room, imports }) =>
      imports
        .filter((specifier) => specifier.startsWith('.'))
        .map((specifier) => relative(SRC, join(SRC, dirname(path), specifier)))
        .filter((target) => {
          if (target.startsWith('..')) return true;
          if (target === 'version.ts') return false;
          if (path === 'index.ts') return !SHARED.some((safe) => target.startsWith(`${safe}/`));
          const to = ROOMS.indexOf(target.split('/')[0] as string);
          // The program takes the page as it was built, and knows nothing of its inside.
          if (ROOMS[to] === 'workbench') return room !== 'workbench';
          return to < 0 || to > ROOMS.indexOf(room);
        })
        .map((target) => `${path} imports ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  test('really import each other, so that the rule above has something to hold', () => {
    const crossings = files.flatMap(({ imports }) => imports.filter((s) => /^\.\.\/(\.\.\/)?\w+\//.test(s)));
    expect(crossings.length).toBeGreaterThan(50);
  });

  test('import every file by its own name', () => {
    const wrong = files.flatMap(({ path, imports }) =>
      imports.filter((s) => s.startsWith('.') && !NAMED.test(s)).map((s) => `${path} imports ${s}`),
    );
    expect(wrong).toEqual([]);
  });

  test('keep what only Node has to node and cli', () => {
    const wrong = files.flatMap(({ path, room, imports }) =>
      ['node', 'cli'].includes(room)
        ? []
        : imports.filter((s) => s.startsWith('node:')).map((s) => `${path} imports ${s}`),
    );
    expect(wrong).toEqual([]);
    expect(uses(BROWSER_SAFE, /\b(?:process\.|Buffer\.\w+\(|__dirname|require\()/g)).toEqual([]);
  });

  test('know no wall clock, timer, console or shared randomness before the page and node', () => {
    const outside =
      /\b(?:new Date\b|Date[.(]|performance\.|setTimeout|setInterval|setImmediate|console\.|Math\.random)/g;
    expect(uses(SHARED, outside)).toEqual([]);
  });
});

describe('the simulation', () => {
  const SIMULATION = ['kernel', 'org', 'model'];

  test('uses no function of Math whose last bits the language leaves open', () => {
    const constants = ['PI', 'E', 'LN2', 'LN10', 'LOG2E', 'LOG10E', 'SQRT2', 'SQRT1_2'];
    const exact = [
      'abs',
      'ceil',
      'floor',
      'imul',
      'max',
      'min',
      'round',
      'sign',
      'sqrt',
      'trunc',
      'clz32',
    ].concat(constants);
    const all = new Set(uses(SIMULATION, /\bMath\.\w+/g).map((use) => use.split('Math.')[1] as string));
    expect([...all].filter((name) => !exact.includes(name))).toEqual([]);
    // A power of whole numbers that are written out is a constant like any other.
    expect(uses(SIMULATION, /(?<!\b\d+ )\*\*|\*\*(?! -?\d)/g)).toEqual([]);
  });

  test('names no placement outside the ledger: not in code, not in comments, not in file names', () => {
    const placement = /\b(?:coo|cmo|cfo|ccso|cxo)\b|chief (?:operating|marketing|financial|customer)/gi;
    const named = uses(SIMULATION, placement, 'text').filter((use) => !use.startsWith('model/ledger/'));
    expect(named).toEqual([]);
    expect(files.filter(({ path }) => /(?:^|[/-])(?:coo|cmo|cfo|ccso)/i.test(path))).toEqual([]);
  });

  test('names a placement in the ledger, so that the rule above would find one', () => {
    expect(uses(['model', 'scenario'], /\bcoo\b/gi, 'text').length).toBeGreaterThan(0);
  });

  test('makes no promise, generator or timer while it runs', () => {
    expect(uses(['kernel', 'model'], /\b(?:async|await|Promise|function\*|yield)\b/g)).toEqual([]);
  });
});

describe('a file', () => {
  test('is at most 300 lines long, or is listed with its reason', () => {
    const long = files.filter(({ text }) => text.split('\n').length - 1 > 300).map(({ path }) => path);
    expect(long.sort()).toEqual(Object.keys(LONG).sort());
  });

  test('exports by name', () => {
    // A worker thread is started by its default export: the pool calls it.
    const byDefault = files.filter(({ code }) => /^export default\b/m.test(code)).map(({ path }) => path);
    expect(byDefault).toEqual(['node/worker.ts']);
  });

  test('leaves nothing undone and silences no check', () => {
    const rooms = [...ROOMS, ''];
    expect(
      uses(rooms, /\b(?:TODO|FIXME|XXX|HACK)\b|@ts-(?:ignore|expect-error|nocheck)|biome-ignore/g, 'text'),
    ).toEqual([]);
    // A sentence may say that something is as good as any.
    expect(uses(rooms, /(?::|(?<!\bgood )\bas|<)\s*any\b/g)).toEqual([]);
  });
});

test('the version of the program is the package’s', async () => {
  const { VERSION } = await import('../src/version.ts');
  const text = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  expect(VERSION).toBe((JSON.parse(text) as { version: string }).version);
});
