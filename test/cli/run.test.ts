import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Results } from '../../src/study/results.ts';
import { type Ended, Folder, TINY } from './program.ts';

/** Charts that any run can fill. */
const PICTURES = ['conflict', 'latency', 'org-charts', 'resolution-time'];
const FORMS = ['csv', 'png', 'svg', 'vl.json'];

const folder = new Folder();
let first: Ended;
const read = (...parts: readonly string[]): string => readFileSync(folder.in(...parts), 'utf8');
const results = (...parts: readonly string[]): Results =>
  JSON.parse(read(...parts, 'results.json')) as Results;

beforeAll(async () => {
  folder.write('tiny.yaml', TINY);
  first = await folder.run('run', 'tiny.yaml');
});
afterAll(() => folder.remove());

describe('reportline run', () => {
  test('prints the designs side by side and where the files are, nothing else, and exits with 0', () => {
    expect(first.code).toBe(0);
    expect(first.stderr).toBe('');
    expect(first.stdout).toMatch(/^Tiny\n3 paired replications, .*seed 7/);
    expect(first.stdout).toContain('Simulated, not measured.');
    expect(first.stdout).toContain(folder.in('output', 'tiny'));
    // Piped, it has no colours.
    expect(first.stdout.includes('\u001b')).toBe(false);
  });

  test('writes results, metrics, a report and charts in four forms, and no other file', () => {
    expect(readdirSync(folder.in('output', 'tiny')).sort()).toEqual([
      'charts',
      'metrics.csv',
      'report.html',
      'results.json',
    ]);
    const files = readdirSync(folder.in('output', 'tiny', 'charts'));
    const charts = [...new Set(files.map((name) => name.slice(0, name.indexOf('.'))))];
    expect(charts).toEqual(expect.arrayContaining(PICTURES));
    expect(files.sort()).toEqual(charts.flatMap((id) => FORMS.map((form) => `${id}.${form}`)).sort());
  });

  test('writes a report that is whole and shows every chart', () => {
    const page = read('output', 'tiny', 'report.html');
    expect(page.startsWith('<!doctype html>')).toBe(true);
    expect(page.trimEnd().endsWith('</html>')).toBe(true);
    for (const id of PICTURES) expect(page).toContain(`id="chart-${id}"`);
  });

  test('draws pictures that are whole', () => {
    for (const id of PICTURES) {
      const png = readFileSync(folder.in('output', 'tiny', 'charts', `${id}.png`));
      expect(png.subarray(0, 8)).toEqual(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
      expect(png.subarray(-8, -4).toString('latin1')).toBe('IEND');
      expect(png.readUInt32BE(16)).toBeGreaterThan(600);
      const svg = read('output', 'tiny', 'charts', `${id}.svg`);
      expect(svg.startsWith('<svg')).toBe(true);
      expect(svg.trimEnd().endsWith('</svg>')).toBe(true);
      expect(JSON.parse(read('output', 'tiny', 'charts', `${id}.vl.json`))).toHaveProperty('$schema');
    }
  });

  test('writes as many rows of metrics as there are figures, each with every column', () => {
    const [header, ...rows] = read('output', 'tiny', 'metrics.csv').trimEnd().split('\n');
    const columns = (header ?? '').split(',').length;
    expect(rows.length).toBeGreaterThan(2 * Object.keys(results('output', 'tiny').metrics).length);
    const plain = rows.filter((row) => !row.includes('"'));
    expect(plain.filter((row) => row.split(',').length !== columns)).toEqual([]);
  });

  test('prints results.json with --json, byte for byte the file, and nothing else', async () => {
    const { code, stdout, stderr } = await folder.run('run', 'tiny.yaml', '--json', '--out', 'json');
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toBe(read('json', 'results.json'));
    expect(stdout).toBe(read('output', 'tiny', 'results.json'));
  });

  test('gives the same bytes in every file with one thread and with two', async () => {
    const [one, two] = await Promise.all(
      ['1', '2'].map((jobs) =>
        folder.run('run', 'tiny.yaml', '--jobs', jobs, '--out', `jobs${jobs}`, '--quiet'),
      ),
    );
    expect([one?.code, two?.code]).toEqual([0, 0]);
    const names = readdirSync(folder.in('jobs1'), { recursive: true, encoding: 'utf8' });
    for (const name of names.filter((one) => one !== 'charts')) {
      const [a, b] = ['jobs1', 'jobs2'].map((out) => readFileSync(folder.in(out, name)));
      expect([name, Buffer.compare(a as Buffer, b as Buffer)]).toEqual([name, 0]);
    }
    expect(read('jobs1', 'results.json')).toBe(read('output', 'tiny', 'results.json'));
  });

  test('prints nothing with --quiet', async () => {
    expect(await folder.run('run', 'tiny.yaml', '--quiet', '--out', 'quiet')).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    });
  });

  test('runs the designs named, in the scenario’s order, to the same figures', async () => {
    await folder.run('run', 'tiny.yaml', '--quiet', '--designs', 'ceo', '--out', 'one');
    expect(Object.keys(results('one').designs)).toEqual(['ceo']);
    expect(results('one').designs.ceo?.metrics).toEqual(results('output', 'tiny').designs.ceo?.metrics);
    expect(results('one').comparisons).toEqual([]);
    await folder.run('run', 'tiny.yaml', '--quiet', '--designs', 'ceo,coo', '--out', 'both');
    expect(Object.keys(results('both').designs)).toEqual(['coo', 'ceo']);
  });

  test('takes seed and number of replications from the options', async () => {
    await folder.run(
      'run',
      'tiny.yaml',
      '--quiet',
      '--seed',
      'other',
      '--replications',
      '2',
      '--out',
      'other',
    );
    expect(results('other')).toMatchObject({ seed: 'other', replications: 2, replicationsAsked: 2 });
    const figures = ({ designs }: Results) => designs.coo?.metrics['resolutionTime.mean'];
    expect(figures(results('other'))).not.toEqual(figures(results('output', 'tiny')));
  });

  test('leaves other files of the folder alone, and replaces its own', async () => {
    mkdirSync(folder.in('mine'));
    writeFileSync(folder.in('mine', 'notes.txt'), 'mine');
    writeFileSync(folder.in('mine', 'results.json'), 'old');
    await folder.run('run', 'tiny.yaml', '--quiet', '--out', 'mine');
    expect(read('mine', 'notes.txt')).toBe('mine');
    expect(results('mine').replications).toBe(3);
  });

  test('exits with 3 where a target is missed, naming the design and its figure; with 0 where it is met', async () => {
    const met = await folder.run(
      'run',
      'tiny.yaml',
      '--quiet',
      '--require',
      'resolutionTime.p90 < 900d',
      '--out',
      'r',
    );
    expect(met).toEqual({ code: 0, stdout: '', stderr: '' });
    const both = ['--require', 'resolutionTime.p90 < 1s', '--require', 'asa < 900d'];
    const missed = await folder.run('run', 'tiny.yaml', '--quiet', ...both, '--out', 'r');
    expect(missed.code).toBe(3);
    expect(missed.stderr).toMatch(/^coo: missed "resolutionTime\.p90 < 1s".*\nceo: missed .*\n$/);
    expect(existsSync(folder.in('r', 'results.json'))).toBe(true);
  });
});

describe('what it cannot do', () => {
  test.each([
    [['run']],
    [['run', 'tiny.yaml', '--replications', '0']],
    [['run', 'tiny.yaml', '--replications', 'many']],
    [['run', 'tiny.yaml', '--replications', '1e3']],
    [['run', 'tiny.yaml', '--jobs', '-1']],
    [['run', 'tiny.yaml', '--jobs']],
    [['run', 'tiny.yaml', '--designs', 'coo,cto']],
    [['run', 'tiny.yaml', '--require', 'fast please']],
    [['run', 'tiny.yaml', '--out']],
    [['run', 'tiny.yaml', '--colour']],
    [['run', 'tiny.yaml', 'other.yaml']],
    [['run', 'missing.yaml']],
    [['run', '.']],
    [['check', 'missing.yaml']],
    [['walk']],
    [['report']],
    [['report', 'missing']],
    [['report', 'tiny.yaml']],
    [['run', 'tiny.yaml', '--lang', 'fr']],
    [[]],
    [['init', 'new', '--week', 'mars']],
    [['init', 'new', '--agents', 'none']],
  ])('%j is said in plain words, with exit code 2 and nothing written', async (args) => {
    const empty = new Folder();
    empty.write('tiny.yaml', TINY);
    const { code, stdout, stderr } = await empty.run(...args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr.trim()).not.toBe('');
    expect(stderr).not.toMatch(/^\s+at |node:internal|\.js:\d+|Error:/m);
    expect(readdirSync(empty.path)).toEqual(['tiny.yaml']);
    empty.remove();
  });

  test('an unknown name comes with the nearest valid one', async () => {
    expect((await folder.run('run', 'tiny.yaml', '--designs', 'cooo')).stderr).toMatch(/did you mean coo\?/);
    expect((await folder.run('run', 'placment')).stderr).toMatch(/placement/);
    expect((await folder.run('chek', 'tiny.yaml')).stderr).toMatch(/check/);
  });

  test('a folder that cannot be written is the disk’s fault: exit code 1, no stack trace', async () => {
    folder.write('in-the-way', 'a file');
    const { code, stderr } = await folder.run('run', 'tiny.yaml', '--quiet', '--out', 'in-the-way/results');
    expect(code).toBe(1);
    expect(stderr).toMatch(/^in-the-way\/results cannot be written: .+\n$/);
  });

  test('a required metric that does not exist is not met', async () => {
    const { code, stderr } = await folder.run(
      'run',
      'tiny.yaml',
      '--quiet',
      '--require',
      'speed < 1',
      '--out',
      'r',
    );
    expect(code).toBeGreaterThan(0);
    expect(stderr).toMatch(/there is no metric "speed"/);
  });
});
