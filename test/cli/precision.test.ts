import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Results } from '../../src/study/results.ts';
import { Folder, TINY } from './program.ts';

const folder = new Folder();
const bytes = (...parts: readonly string[]): string => readFileSync(folder.in(...parts), 'utf8');
const results = (...parts: readonly string[]): Results =>
  JSON.parse(bytes(...parts, 'results.json')) as Results;
const run = (...args: readonly string[]) => folder.run('run', 'tiny.yaml', ...args);

beforeAll(() => {
  folder.write('tiny.yaml', TINY);
});
afterAll(() => folder.remove());

describe('reportline run --precision', () => {
  const ask = ['--precision', '8%', '--metric', 'cost.perComplaint', '--replications', '4'];

  test('adds replications until the interval is that narrow, says so, and exits with 0', async () => {
    const { code, stdout, stderr } = await run(...ask, '--jobs', '2', '--out', 'two');
    expect([code, stderr]).toEqual([0, '']);
    const { replications, replicationsAsked, precision } = results('two');
    expect(replications).toBeGreaterThanOrEqual(4);
    expect(replicationsAsked).toBe(replications);
    expect(precision).toMatchObject({
      asked: 0.08,
      of: 'figures',
      metrics: ['cost.perComplaint'],
      least: 4,
      most: 1000,
      reached: true,
    });
    expect(precision!.achieved[0]!.precision).toBeLessThanOrEqual(0.08);
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain(`reached after ${replications} replications`);
  });

  test('gives the same bytes on any number of threads, and again by the line that its report tells', async () => {
    await run(...ask, '--jobs', '1', '--out', 'one', '--quiet');
    expect(bytes('one', 'results.json')).toBe(bytes('two', 'results.json'));
    const line = /reportline run [^<]+/.exec(bytes('two', 'report.html'))![0];
    const again = line.split(' ').slice(1);
    expect((await folder.run(...again, '--out', 'again', '--quiet')).code).toBe(0);
    expect(bytes('again', 'results.json')).toBe(bytes('two', 'results.json'));
  });

  test('warns in plain words where the most there may be is not enough, and exits with 0', async () => {
    const few = ['--precision', '0.001', '--replications', '2', '--max-replications', '5'];
    const { code, stdout } = await run(...few, '--of', 'differences', '--out', 'few');
    expect(code).toBe(0);
    expect(stdout).toContain('Precision not reached: ±0.1 % was asked');
    const { replications, replicationsAsked, precision } = results('few');
    expect([replications, replicationsAsked, precision!.reached]).toEqual([5, 5, false]);
    expect(precision!.metrics.length).toBeGreaterThan(5);
    expect(new Set(precision!.achieved.map(({ design }) => design))).toEqual(new Set(['ceo']));
  });

  test('--replications auto is 5 %, looked at from the tenth on', async () => {
    await run('--replications', 'auto', '--max-replications', '11', '--out', 'auto', '--quiet');
    expect(results('auto').precision).toMatchObject({ asked: 0.05, least: 10, most: 11, of: 'figures' });
  });
});

describe('what it cannot do', () => {
  test.each([
    [['--precision', '5'], /more than 0 and less than 100 %[\s\S]*write 5% for that/],
    [['--precision', 'fine'], /for example 5%/],
    [['--metric', 'errors'], /--metric {2}belongs to --precision/],
    [['--precision', '5%', '--of', 'means'], /figures/],
    [['--precision', '5%', '--metric', 'error'], /no metric "error"[\s\S]*did you mean errors/],
    [['--precision', '5%', '--max-replications', '5'], /less than the 10 replications/],
    [
      ['--precision', '5%', '--replications', '20', '--max-replications', '19'],
      /less than the 20 replications/,
    ],
    [['--precision', '5%', '--designs', 'ceo', '--of', 'differences'], /takes two designs or more/],
    [['--replications', 'automatic'], /--replications automatic {2}must be a whole number/],
  ] as const)('%j is said in plain words, with exit code 2 and nothing written', async (args, said) => {
    const empty = new Folder();
    empty.write('tiny.yaml', TINY);
    const { code, stdout, stderr } = await empty.run('run', 'tiny.yaml', ...args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(said);
    expect(stderr).not.toMatch(/^\s+at |node:internal|\.js:\d+|Error:/m);
    expect(readdirSync(empty.path)).toEqual(['tiny.yaml']);
    empty.remove();
  });

  test('everything that is wrong is said at once', async () => {
    const wrong = ['--precision', '100%', '--metric', 'asaa,nothing', '--max-replications', '0'];
    const { code, stderr } = await run(...wrong);
    expect(code).toBe(2);
    expect(stderr.match(/^--/gm)).toHaveLength(4);
    const idle = await run('--max-replications', '50', '--of', 'differences');
    expect(idle.stderr.match(/^--.*belongs to --precision$/gm)).toHaveLength(2);
  });
});
