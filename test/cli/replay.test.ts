import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compileScenario } from '../../src/scenario/compile.ts';
import { unpacked, type WorkbenchPayload } from '../../src/show/workbench/payload.ts';
import { studyHash } from '../../src/study/build-results.ts';
import type { Results } from '../../src/study/results.ts';
import { type Ended, Folder, ROOT, TINY } from './program.ts';

const folder = new Folder();
let first: Ended;
const read = (...parts: readonly string[]): string => readFileSync(folder.in(...parts), 'utf8');

const payloadIn = (...parts: readonly string[]): string =>
  /id="payload">([^<]*)</.exec(read(...parts))?.[1] ?? '';

/** What a page carries. */
const carried = (...parts: readonly string[]): WorkbenchPayload => unpacked(payloadIn(...parts));

/** Writes a file into a folder that may not be there yet. */
function put(path: string, content: string): void {
  mkdirSync(dirname(folder.in(path)), { recursive: true });
  folder.write(path, content);
}

const replay = (...args: readonly string[]): Promise<Ended> => folder.run('replay', ...args);
const json = (data: unknown): string => `${JSON.stringify(data, null, 2)}\n`;

beforeAll(async () => {
  folder.write('tiny.yaml', TINY);
  await folder.run('run', 'tiny.yaml', '--quiet', '--out', 'run');
  first = await replay('tiny.yaml', '--no-stories');
});
afterAll(() => folder.remove());

describe('reportline replay', () => {
  test('writes one page, says where and how large it is, and leaves nothing else', () => {
    const size = statSync(folder.in('output', 'tiny', 'workshop.html')).size;
    expect(first).toEqual({
      code: 0,
      stderr: '',
      stdout: `${folder.in('output', 'tiny', 'workshop.html')}\nOne file of ${(size / 1e6).toFixed(1)} MB with 1 scenario; a browser opens it without a network.\n`,
    });
    expect(readdirSync(folder.in('output', 'tiny'))).toEqual(['workshop.html']);
  });

  test('puts the file and the results of its run into the page, both to the byte', () => {
    const { documents, version } = carried('output', 'tiny', 'workshop.html');
    expect(documents.map(({ name, text }) => [name, text])).toEqual([['tiny.yaml', TINY]]);
    expect(json(documents[0]?.results)).toBe(read('run', 'results.json'));
    expect(version).toBe(documents[0]?.results?.version);
  });

  test('makes a page that can ask for nothing and runs no script but its own', () => {
    const page = read('output', 'tiny', 'workshop.html');
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? '';
    expect(policy).toMatch(/^default-src 'none'; script-src 'sha256-\S+' 'sha256-\S+'; worker-src blob:/);
    expect(policy).not.toMatch(/https?:|connect-src|unsafe-eval|script-src[^;]*unsafe/);
    // Beside the policy nothing names a place outside.
    expect(page.replaceAll(/id="(?:program|payload)">[^<]*/g, '')).not.toMatch(
      /(?:src|href)=|https?:|url\((?!data:)/,
    );
    expect(page.startsWith('<!doctype html>')).toBe(true);
    expect(page.trimEnd().endsWith('</html>')).toBe(true);
  });

  test('opens in the language asked for, and has the fonts of all', async () => {
    expect((await replay('tiny.yaml', '--no-stories', '--lang', 'fa', '--out', 'fa.html')).code).toBe(0);
    const page = read('fa.html');
    expect(page).toContain('<html lang="fa" dir="rtl">');
    for (const letters of ['U+0600-06FF', 'U+0590-05FF', 'U+0000-00FF']) expect(page).toContain(letters);
    expect(carried('fa.html')).toMatchObject({ language: 'fa', digits: null });
    expect((await replay('tiny.yaml', '--no-stories', '--digits', 'local', '--out', 'fa.html')).code).toBe(0);
    expect(carried('fa.html')).toMatchObject({ language: 'en', digits: 'local' });
  });

  test('takes other replications and another seed into file and results alike', async () => {
    const options = [
      '--replications',
      '2',
      '--seed',
      'nine',
      '--out',
      'nine.html',
      '--quiet',
      '--no-stories',
    ];
    expect(await replay('tiny.yaml', ...options)).toEqual({ code: 0, stdout: '', stderr: '' });
    const [{ text, results }] = carried('nine.html').documents as [WorkbenchPayload['documents'][number]];
    expect(results).toMatchObject({ replications: 2, seed: 'nine' });
    const compiled = compileScenario(new TextEncoder().encode(text), 'tiny.yaml');
    if (!compiled.ok) return expect.fail(text);
    expect(compiled.study).toMatchObject({ replications: 2, seed: 'nine' });
    expect(results?.scenario.hash).toBe(studyHash(compiled.study));
  });
});

describe('an earlier run', () => {
  const results = (...parts: readonly string[]): Results => JSON.parse(read(...parts, 'results.json'));
  /** As the run left them, but for a mark that no run would leave. */
  const marked = (run: string): Results => ({ ...results(run), typical: 1000 });

  beforeAll(async () => {
    await folder.run('run', 'tiny.yaml', '--quiet');
    put('output/tiny/results.json', json(marked('run')));
  });

  test('of the same study is not made again', async () => {
    await replay('tiny.yaml', '--no-stories', '--out', 'again.html');
    expect(json(carried('again.html').documents[0]?.results)).toBe(read('output', 'tiny', 'results.json'));
  });

  test('is made again where the file or its settings have changed', async () => {
    put('changed/tiny.yaml', TINY.replace('ServiceUnder: ceo', 'ServiceUnder: cmo'));
    await replay('changed/tiny.yaml', '--no-stories', '--out', 'changed.html');
    await replay('tiny.yaml', '--replications', '2', '--no-stories', '--out', 'fewer.html');
    for (const page of ['changed.html', 'fewer.html']) {
      expect(carried(page).documents[0]?.results?.typical).toBeLessThan(3);
    }
  });

  test('can be named, and brings its seed and replications', async () => {
    await folder.run(
      'run',
      'tiny.yaml',
      '--quiet',
      '--out',
      'named',
      '--replications',
      '2',
      '--seed',
      'named',
    );
    put('named/results.json', json(marked('named')));
    await replay('tiny.yaml', '--run', 'named', '--no-stories', '--out', 'named.html');
    const [document] = carried('named.html').documents;
    expect(document?.results).toMatchObject({ seed: 'named', replications: 2, typical: 1000 });
    expect(document?.text).toMatch(/^seed: named$/m);
  });

  test('that is named and belongs to another scenario is refused', async () => {
    folder.write('other.yaml', TINY.replace('window: 2d', 'window: 3d'));
    const { code, stdout, stderr } = await replay('other.yaml', '--run', 'run', '--out', 'refused.html');
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('reportline run');
    expect(existsSync(folder.in('refused.html'))).toBe(false);
  });
});

describe('several scenarios', () => {
  const story = (number: number): string => `${TINY}story:
  number: ${number}
  designs: [coo, ceo]
  knobs: []
  bet: { question: Who?, metric: resolutionTime.mean }
  notes: [{ minutes: 1, title: Open, text: Look }]
  counterCase: { title: Other, text: Other, set: { preAgreed: 0.9 } }
`;

  test('come in their order, stories by their numbers after them, each once', async () => {
    put('many/a.yaml', TINY);
    put('many/second.yaml', story(2));
    put('many/zfirst.yml', story(1));
    put('many/notes.txt', 'no scenario');
    await replay('tiny.yaml', 'many', './tiny.yaml', '--no-stories', '--out', 'many.html');
    const names = carried('many.html').documents.map(({ name }) => name);
    expect(names).toEqual(['tiny.yaml', 'a.yaml', 'zfirst.yml', 'second.yaml']);
  });

  test('of one name are refused, and the faults of all are told at once', async () => {
    put('twin/tiny.yaml', TINY);
    const twin = await replay('tiny.yaml', 'twin', '--no-stories', '--out', 'no.html');
    expect([twin.code, twin.stderr]).toEqual([
      2,
      expect.stringContaining('another file is called tiny.yaml'),
    ]);
    folder.write('broken.yaml', 'title: Broken\n');
    const broken = await replay('broken.yaml', 'nowhere.yaml', '--out', 'no.html');
    expect(broken.code).toBe(2);
    expect(broken.stderr).toMatch(/broken\.yaml:1:1[\s\S]*nowhere\.yaml {2}there is no such file/);
    expect(existsSync(folder.in('no.html'))).toBe(false);
  });
});

test('everything that ships, stories too, makes a page of 4 MB at most', { timeout: 900_000 }, async () => {
  const shipped = [join(ROOT, 'scenarios'), join(ROOT, 'scenarios/stories')];
  const { code, stderr } = await replay(...shipped, '--replications', '2', '--quiet', '--out', 'all.html');
  expect([code, stderr]).toEqual([0, '']);
  // With more replications figures have more digits: results took a sixth more room with twenty.
  const { length } = payloadIn('all.html');
  expect(statSync(folder.in('all.html')).size + 0.2 * length).toBeLessThan(4e6);
  expect(carried('all.html').documents.map(({ name }) => name)).toEqual(
    expect.arrayContaining(
      shipped.flatMap((path) => readdirSync(path).filter((name) => /\.yaml$/.test(name))),
    ),
  );
});

describe('bad input', () => {
  test.each([
    [['tiny.yaml', '--out', 'page.txt'], 'end it with .html'],
    [['tiny.yaml', '--run', 'nowhere'], 'there is no such file or folder'],
    [['tiny.yaml', '--run', 'run', '--seed', '4'], 'leave out --seed'],
    [['tiny.yaml', 'run', '--run', 'run'], 'one scenario'],
    [['tiny.yaml', '--replications', '0'], 'whole number'],
    [['tiny.yaml', '--lang', 'xx'], 'lang'],
    [[], 'at least 1'],
  ])('%j ends with 2, says what is wrong, and writes nothing', async (args, told) => {
    const before = readdirSync(folder.path);
    const { code, stdout, stderr } = await replay(...args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(told);
    expect(readdirSync(folder.path)).toEqual(before);
  });
});

test('Ctrl-C ends it with 130, and nothing is written', async () => {
  const args = ['replay', 'tiny.yaml', '--replications', '100000', '--no-stories', '--out', 'stopped.html'];
  const { child, ended } = folder.start(args);
  // It would work for hours: it is well under way by then even on a machine that is busy starting it.
  await sleep(10_000);
  child.kill('SIGINT');
  const { code, stdout, stderr } = await ended;
  expect([code, stdout]).toEqual([130, '']);
  expect(stderr).toMatch(/^interrupted.*; nothing was written\n$/);
  expect(existsSync(folder.in('stopped.html'))).toBe(false);
});
