import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Results } from '../../src/study/results.ts';
import { type Ended, Folder, TINY } from './program.ts';

const folder = new Folder();
const SOME = 'candour,preAgreed,people';
let first: Ended;
const text = (out: string): string => readFileSync(folder.in(out, 'results.json'), 'utf8');
const read = (out: string): Results => JSON.parse(text(out)) as Results;
const ask = (out: string, ...more: readonly string[]): Promise<Ended> =>
  folder.run('sensitivity', 'tiny.yaml', '--replications', '2', '--parameters', SOME, '--out', out, ...more);

beforeAll(async () => {
  folder.write('tiny.yaml', TINY);
  first = await ask('first');
});
afterAll(() => folder.remove());

describe('reportline sensitivity', () => {
  test('runs the study where there is none, and writes all that a run writes and the tornado', async () => {
    expect([first.code, first.stderr]).toEqual([0, '']);
    expect(readdirSync(folder.in('first')).sort()).toEqual([
      'charts',
      'metrics.csv',
      'report.html',
      'results.json',
    ]);
    expect(readdirSync(folder.in('first', 'charts'))).toContain('tornado.svg');
    await folder.run('run', 'tiny.yaml', '--quiet', '--out', 'run');
    expect({ ...read('first'), sensitivity: null }).toEqual(read('run'));
  });

  test('prints the title, the assumptions and what to argue about', () => {
    expect(first.stdout).toMatch(/less “coo”, the same customers at every value, 2 replications/);
    expect(first.stdout).toContain('Acting on the merits in conflict');
    expect(first.stdout).toMatch(/assumptions? to argue about:/);
    expect(first.stdout).toContain('Simulated, not measured.');
    expect(first.stdout.includes('\u001b')).toBe(false);
  });

  test('moves those asked, and says of the others why they were not', () => {
    const { sensitivity } = read('first');
    expect(sensitivity).toMatchObject({ a: 'coo', b: 'ceo', metric: 'resolvedWithin.7d', replications: 2 });
    expect(sensitivity!.rows.map(({ parameter }) => parameter).sort()).toEqual(['candour', 'preAgreed']);
    const reason = (id: string) => sensitivity!.notMoved.find(({ parameter }) => parameter === id)?.reason;
    expect([reason('people'), reason('contest'), reason('seed')]).toEqual(['no part', 'not yet', 'no range']);
  });

  test('has for its base what a run of the two designs in as many replications gives', async () => {
    await folder.run('run', 'tiny.yaml', '--quiet', '--replications', '2', '--out', 'two');
    const { difference, interval, verdict } = read('two').comparisons.find(
      ({ metric }) => metric === 'resolvedWithin.7d',
    )!;
    expect(read('first').sensitivity!.base).toEqual({ difference, interval, verdict });
  });

  test('keeps the figures of a complete run in the folder, and a run keeps what was asked', async () => {
    await folder.run('run', 'tiny.yaml', '--quiet', '--out', 'kept');
    await ask('kept', '--quiet');
    expect(text('kept')).toBe(text('first'));
    await folder.run('run', 'tiny.yaml', '--quiet', '--out', 'kept');
    expect(text('kept')).toBe(text('first'));
    await folder.run('run', 'tiny.yaml', '--quiet', '--seed', 'other', '--out', 'kept');
    expect(read('kept').sensitivity).toBeNull();
  });

  test('takes titles from the file as it is now, and verdicts by what is too small to matter now', async () => {
    await folder.run('run', 'tiny.yaml', '--quiet', '--out', 'edited');
    folder.write('tiny2.yaml', TINY.replace('Tiny', 'Renamed'));
    const again = (file: string) =>
      folder.run('sensitivity', file, '--replications', '2', '--parameters', SOME, '--out', 'edited');
    await again('tiny.yaml');
    await again('tiny2.yaml');
    expect(read('edited').scenario.title).toBe('Renamed');
    folder.write('tiny3.yaml', `${TINY}indifference: .5\n`);
    await again('tiny3.yaml');
    expect(read('edited')).toMatchObject({
      indifference: 0.5,
      sensitivity: { base: { verdict: expect.any(String) } },
    });
    expect(read('edited').sensitivity!.key).not.toBe(read('first').sensitivity!.key);
  });

  test('drops what no longer holds from a run, and says so', async () => {
    await ask('stale', '--quiet');
    // The default: the design is the same, and no longer moves with the assumption.
    folder.write(
      'own.yaml',
      TINY.replace('{ putServiceUnder: ceo }', '{ putServiceUnder: ceo, set: { preAgreed: .3 } }'),
    );
    const { code, stderr } = await folder.run('run', 'own.yaml', '--out', 'stale');
    expect(code).toBe(0);
    expect(stderr).toContain('no longer holds for 1 of 2 assumptions');
    expect(read('stale').sensitivity!.rows.map(({ parameter }) => parameter)).toEqual(['candour']);
  });

  test('starts afresh where the results in the folder cannot be read', async () => {
    mkdirSync(folder.in('odd'));
    folder.write('odd/results.json', 'cut off');
    await ask('odd', '--quiet');
    expect(text('odd')).toBe(text('first'));
  });

  test('gives the same bytes with one thread and with two, and prints them with --json', async () => {
    const { stdout } = await ask('one', '--jobs', '1', '--json');
    expect(stdout).toBe(text('first'));
    await ask('two-jobs', '--jobs', '2', '--quiet');
    expect(text('two-jobs')).toBe(stdout);
  });

  test('takes designs, metric and seed from the options, the designs in their order', async () => {
    const more = ['--designs', 'ceo,coo', '--metric', 'errors', '--seed', 'other', '--quiet'];
    await ask('options', ...more);
    expect(read('options')).toMatchObject({
      seed: 'other',
      sensitivity: { a: 'ceo', b: 'coo', metric: 'errors' },
    });
  });

  test.each([
    [['--metric', 'resolvedWithn.7d'], /did you mean resolvedWithin\.7d/],
    [['--parameters', 'candor'], /did you mean candour/],
    [['--parameters', 'seed'], /has no range/],
    [['--designs', 'coo'], /must name two designs/],
    [['--designs', 'coo,cto'], /no design "cto"/],
    [['--replications', '0'], /must be a whole number/],
    [['--seed', ''], /--seed {2}is empty/],
    [['--out', 'elsewhere'], /--out is given more than once/],
  ])('refuses %j with exit code 2, and writes nothing', async (more, said) => {
    const { code, stderr } = await folder.run('sensitivity', 'tiny.yaml', '--out', 'refused', ...more);
    expect(code).toBe(2);
    expect(stderr).toMatch(said);
    expect(existsSync(folder.in('refused'))).toBe(false);
  });

  test('refuses a scenario of one design', async () => {
    folder.write('single.yaml', TINY.replace(/ {2}ceo.*\n/, ''));
    const { code, stderr } = await folder.run('sensitivity', 'single.yaml');
    expect([code, stderr]).toEqual([
      2,
      'single.yaml  has one design: there is no difference that could change\n',
    ]);
  });
});

test('what is interrupted keeps what is done, and the same command goes on to the same bytes', async () => {
  const parameters = 'candour,preAgreed,contest,suppress,voice,upheld,persist,reopen,misroute,deference';
  const more = ['--replications', '16', '--parameters', parameters, '--quiet'];
  const start = (out: string) => folder.start(['sensitivity', 'tiny.yaml', ...more, '--out', out]);
  const whole = await start('whole').ended;
  expect([whole.code, whole.stderr]).toEqual([0, '']);
  // However slow the machine is, after one of these times some assumptions are done and some are not.
  for (const [i, wait] of [200, 1000, 3000, 8000, 20_000].entries()) {
    const out = `cut${i}`;
    await folder.run('run', 'tiny.yaml', '--quiet', '--out', out);
    const { child, ended } = start(out);
    await sleep(1000 + wait);
    child.kill('SIGINT');
    const { code, stderr } = await ended;
    const kept = read(out).sensitivity?.rows.length ?? 0;
    if (kept === 0) continue;
    expect(kept).toBeLessThan(read('whole').sensitivity!.rows.length);
    expect(code).toBe(130);
    expect(stderr).toMatch(
      /^interrupted: \d+ of 10 assumptions are done and kept; the same command goes on\n$/,
    );
    expect((await start(out).ended).code).toBe(0);
    expect(text(out)).toBe(text('whole'));
    return;
  }
  expect.fail('no interruption came while some assumptions were done and some not');
});
