import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Results } from '../../src/study/results.ts';
import { type Ended, Folder, TINY } from './program.ts';

const folder = new Folder();
const SOME = 'candour,preAgreed,people';
const text = (out: string): string => readFileSync(folder.in(out, 'results.json'), 'utf8');
const read = (out: string): Results => JSON.parse(text(out)) as Results;
const JOURNAL = /^sobol-[0-9a-f]{8}\.journal$/;
const MORRIS = ['--method', 'morris', '--trajectories', '3', '--parameters', SOME];
const SOBOL = ['--method', 'sobol', '--samples', '16'];
const ask = (out: string, ...more: readonly string[]): Promise<Ended> =>
  folder.run('sensitivity', 'tiny.yaml', '--out', out, ...more);

let screened: Ended;
let divided: Ended;
beforeAll(async () => {
  folder.write('tiny.yaml', TINY);
  screened = await ask('first', ...MORRIS);
  divided = await ask('first', ...SOBOL, '--top', '1');
});
afterAll(() => folder.remove());

describe('reportline sensitivity --method', () => {
  test('morris says how much it simulates, prints the assumptions, and leaves picture and figures', () => {
    expect([screened.code, screened.stderr]).toEqual([
      0,
      '9 worlds × 2 designs × 2 replications: at most 36 simulations\n',
    ]);
    expect(screened.stdout).toContain('Morris screening: 3 trajectories, 9 worlds');
    expect(screened.stdout).toContain('Acting on the merits in conflict');
    expect(screened.stdout).toContain('Simulated, not measured.');
    const { screening } = read('first');
    expect(screening).toMatchObject({ a: 'coo', b: 'ceo', metric: 'resolvedWithin.7d', replications: 2 });
    expect(screening!.rows.map(({ parameter }) => parameter).sort()).toEqual(['candour', 'preAgreed']);
    const reasonOf = (id: string) => screening!.leftOut.find(({ parameter }) => parameter === id)?.reason;
    expect([reasonOf('people'), reasonOf('contest'), reasonOf('seed')]).toEqual([
      'no part',
      'not asked',
      'no range',
    ]);
  });

  test('sobol takes the foremost of the screening in the folder', () => {
    expect(divided.code).toBe(0);
    expect(divided.stderr).toContain('48 worlds × 2 designs × 2 replications');
    const { screening, indices } = read('first');
    expect(indices!.screened).toBe(2);
    const moved = indices!.rows.map(({ parameter }) => parameter);
    expect(moved).toEqual(screening!.rows.slice(0, 1).map(({ parameter }) => parameter));
  });

  test('leaves charts and report with both, and no journal', () => {
    const left = readdirSync(folder.in('first', 'charts'));
    for (const id of ['screening', 'indices']) {
      for (const ending of ['svg', 'png', 'csv', 'vl.json']) expect(left).toContain(`${id}.${ending}`);
    }
    expect(readdirSync(folder.in('first')).filter((name) => name.endsWith('.journal'))).toEqual([]);
    expect(readFileSync(folder.in('first', 'report.html'), 'utf8')).toContain('Morris screening');
  });

  test('a later run keeps both where they still hold, and says what it drops', async () => {
    const before = text('first');
    await folder.run('run', 'tiny.yaml', '--quiet', '--out', 'first');
    expect(text('first')).toBe(before);
    const { stderr } = await folder.run('run', 'tiny.yaml', '--seed', 'other', '--out', 'first');
    expect(stderr).toContain('--method morris');
    expect(stderr).toContain('--method sobol');
    expect(read('first')).not.toHaveProperty('screening');
    expect(read('first')).not.toHaveProperty('indices');
  });

  test('the same is not simulated twice, and is the same with one thread and with two', async () => {
    await ask('one', ...MORRIS, '--jobs', '1', '--quiet');
    await ask('two', ...MORRIS, '--jobs', '2', '--quiet');
    expect(text('two')).toBe(text('one'));
    const { stdout, stderr } = await ask('two', ...MORRIS, '--json');
    expect([stdout, stderr]).toEqual([text('one'), '']);
  });

  test.each([
    [['--method', 'moris'], /--method/],
    [['--trajectories', '4'], /--trajectories {2}belongs to --method morris or sobol/],
    [['--method', 'morris', '--samples', '4', '--worlds', '9'], /--samples.*\n--worlds/],
    [['--method', 'morris', '--trajectories', '1'], /must be a whole number from 2/],
    [['--method', 'morris', '--parameters', 'candor'], /did you mean candour/],
    [['--method', 'sobol', '--samples', '100'], /must be a power of two\n {4}128 is near/],
    [['--method', 'sobol', '--parameters', 'candour', '--top', '3'], /--parameters needs none/],
    [['--method', 'sobol', '--of', 'c'], /--of/],
    [['--method', 'sobol', '--of'], /Not enough arguments following: of/],
    [['--method', 'sobol', '--parameters', 'people'], /"people" changes neither "coo" nor "ceo"/],
    [
      ['--top', '0', '--method', 'sobol', '--samples', '100', '--seed', ' '],
      /--seed.*--samples 100.*--top 0/s,
    ],
  ])('refuses %j with exit code 2, and writes nothing', async (more, said) => {
    const { code, stderr } = await ask('refused', ...more);
    expect(stderr.replaceAll(/Invalid values:\s+Argument: (\w+)/g, '--$1')).toMatch(said);
    expect(code).toBe(2);
    expect(existsSync(folder.in('refused'))).toBe(false);
  });

  test('what two methods find at once in one folder stands side by side', async () => {
    await folder.run('run', 'tiny.yaml', '--quiet', '--out', 'both');
    await Promise.all([
      ask('both', ...MORRIS, '--quiet'),
      ask('both', '--method', 'one', '--parameters', 'candour', '--quiet'),
    ]);
    expect(read('both').screening).toBeDefined();
    expect(read('both').sensitivity?.rows).toHaveLength(1);
  });
});

test.each(['SIGINT', 'SIGKILL'] as const)(
  'after %s the same command goes on from the journal, to the same bytes',
  async (signal) => {
    const more = ['--method', 'sobol', '--samples', '32', '--parameters', 'candour,preAgreed,contest'];
    const start = (out: string) => folder.start(['sensitivity', 'tiny.yaml', ...more, '--out', out]);
    expect((await start(`whole-${signal}`).ended).code).toBe(0);
    const out = `cut-${signal}`;
    const { child, ended } = start(out);
    const journals = (): string[] =>
      existsSync(folder.in(out)) ? readdirSync(folder.in(out)).filter((name) => JOURNAL.test(name)) : [];
    const rows = (): number =>
      journals().reduce(
        (sum, name) => sum + readFileSync(folder.in(out, name), 'utf8').split('\n').length,
        0,
      );
    while (rows() < 20 && child.exitCode === null) await sleep(10);
    child.kill(signal);
    const { code, stderr } = await ended;
    if (signal === 'SIGINT') {
      expect(code).toBe(130);
      expect(stderr).toMatch(/interrupted: \d+ runs are done and kept; the same command goes on\n$/);
    }
    const rest = await start(out).ended;
    expect(rest.code).toBe(0);
    expect(rest.stderr).toMatch(/going on: \d+ runs are there already\n$/);
    expect(text(out)).toBe(text(`whole-${signal}`));
    expect(journals()).toEqual([]);
  },
);
