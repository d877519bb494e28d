import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Results } from '../../src/study/results.ts';
import { type Ended, Folder, TINY } from './program.ts';

const folder = new Folder();
const SOME = 'candour,preAgreed,contest,people';
let first: Ended;
const text = (out: string, name = 'results.json'): string => readFileSync(folder.in(out, name), 'utf8');
const journalsIn = (out: string): string[] =>
  readdirSync(folder.in(out)).filter((name) => /^worlds-[0-9a-f]{8}\.journal$/.test(name));
const read = (out: string): Results => JSON.parse(text(out)) as Results;
const few = ['--worlds', '20', '--replications', '2', '--parameters', SOME];
const ask = (out: string, ...more: readonly string[]): Promise<Ended> =>
  folder.run('sensitivity', 'tiny.yaml', '--method', 'worlds', ...few, '--out', out, ...more);

beforeAll(async () => {
  folder.write('tiny.yaml', TINY);
  first = await ask('first');
});
afterAll(() => folder.remove());

describe('reportline sensitivity --method worlds', () => {
  test('says what it simulates, and leaves what a run does, the worlds and their picture', () => {
    expect([first.code, first.stderr]).toEqual([
      0,
      '20 worlds × 2 designs × 2 replications: 80 simulations\n',
    ]);
    expect(readdirSync(folder.in('first')).sort()).toEqual([
      'charts',
      'metrics.csv',
      'report.html',
      'results.json',
      'worlds.csv',
    ]);
    expect(readdirSync(folder.in('first', 'charts'))).toContain('worlds.svg');
    expect(text('first', 'worlds.csv').trimEnd().split('\n').length).toBe(21);
    expect(text('first', 'report.html')).toContain('id="worlds"');
  });

  test('prints in how many worlds it holds, and what ranges are not', () => {
    expect(first.stdout.replaceAll(/\s+/g, ' ')).toMatch(
      /% \[\d+, \d+\] of the plausible worlds \(noise of the replications taken off|in more than half of 20 plausible/,
    );
    expect(first.stdout).toMatch(/3 assumptions are drawn at once/);
    expect(first.stdout).toContain('no probabilities');
  });

  test('moves those asked that have a part, and says of the others why not', () => {
    const { robustness } = read('first');
    expect(robustness).toMatchObject({ a: 'coo', metric: 'resolvedWithin.7d', worlds: 20, replications: 2 });
    expect(robustness!.parameters.map(({ parameter }) => parameter)).toEqual(
      expect.arrayContaining(['candour', 'preAgreed', 'contest']),
    );
    const reason = (id: string) => robustness!.notMoved.find(({ parameter }) => parameter === id)?.reason;
    expect([reason('people'), reason('suppress'), reason('seed')]).toEqual([
      'no part',
      'not asked',
      'no range',
    ]);
  });

  test('gives the same bytes with one thread and with two', async () => {
    await ask('one', '--jobs', '1', '--quiet');
    expect(text('one')).toBe(text('first'));
    expect(text('one', 'worlds.csv')).toBe(text('first', 'worlds.csv'));
  });

  test('is kept by a run of the same study, and dropped with its table by another', async () => {
    await ask('kept', '--quiet');
    await folder.run('run', 'tiny.yaml', '--quiet', '--out', 'kept');
    expect(text('kept')).toBe(text('first'));
    const { stderr } = await folder.run('run', 'tiny.yaml', '--seed', 'other', '--out', 'kept');
    expect(stderr).toContain('the plausible worlds found earlier no longer hold');
    expect(read('kept').robustness).toBeNull();
    expect(existsSync(folder.in('kept', 'worlds.csv'))).toBe(false);
  });

  test.each([
    [['--worlds', '5'], /must be a whole number from 20/],
    [['--replications', '1'], /must be a whole number from 2/],
    [['--parameters', 'candor'], /did you mean candour/],
    [['--designs', 'coo'], /must name two designs or more/],
    [['--metric', 'resolvedWithn.7d'], /did you mean resolvedWithin\.7d/],
    [['--parameters', 'people'], /none of these changes a design/],
    [['--parameters', 'all,candour'], /"all" is every one/],
    [['--worlds', '5', '--jobs', '0', '--metric', 'x'], /--metric x.*--jobs 0.*--worlds 5/s],
  ])('refuses %j with exit code 2, and writes nothing', async (more, said) => {
    const args = ['sensitivity', 'tiny.yaml', '--method', 'worlds', '--out', 'refused', ...more];
    const { code, stderr } = await folder.run(...args);
    expect(code).toBe(2);
    expect(stderr).toMatch(said);
    expect(existsSync(folder.in('refused'))).toBe(false);
  });
});

test('what is interrupted goes on from its journal, to the same bytes', async () => {
  const args = [
    'sensitivity',
    'tiny.yaml',
    '--method',
    'worlds',
    '--worlds',
    '60',
    '--parameters',
    SOME,
    '--quiet',
  ];
  const start = (out: string) => folder.start([...args, '--out', out]);
  expect((await start('whole').ended).code).toBe(0);
  // However slow the machine is, after one of these times some worlds are done and some are not.
  for (const [i, wait] of [500, 1500, 3000, 8000, 20_000].entries()) {
    const out = `cut${i}`;
    await folder.run('run', 'tiny.yaml', '--quiet', '--out', out);
    const { child, ended } = start(out);
    await sleep(1000 + wait);
    child.kill(i % 2 === 0 ? 'SIGINT' : 'SIGKILL');
    const { code, stderr } = await ended;
    if (!journalsIn(out).length) continue;
    if (i % 2 === 0) {
      expect(code).toBe(130);
      expect(stderr).toMatch(/^interrupted: \d+ runs are done and kept; the same command goes on\n$/);
    }
    expect((await start(out).ended).code).toBe(0);
    expect(text(out)).toBe(text('whole'));
    expect(text(out, 'worlds.csv')).toBe(text('whole', 'worlds.csv'));
    expect(journalsIn(out)).toEqual([]);
    return;
  }
  expect.fail('no interruption came while some worlds were done and some not');
});
