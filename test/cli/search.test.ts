import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SearchResults } from '../../src/study/search/results.ts';
import { TINY_SCENARIO } from '../study/claims/tiny.ts';
import { Folder } from './program.ts';

const folder = new Folder();
const JOURNAL = /^search-[0-9a-f]{8}\.journal$/;
const FILES = ['best.yaml', 'search.csv', 'search.json', 'search.png', 'search.svg', 'search.vl.json'];
const OVER = ['--over', 'delegation=1,4', '--over', 'placement=coo,ceo,serviceHead'];
const FEW = ['--first', '4', '--most', '8', '--runs', '80'];
const bytes = (out: string, name: string): string => readFileSync(folder.in(out, name)).toString('base64');
const text = (out: string, name = 'search.json'): string => readFileSync(folder.in(out, name), 'utf8');
const read = (out: string): SearchResults => JSON.parse(text(out)) as SearchResults;
const ask = (out: string, ...more: readonly string[]) =>
  folder.run('search', 'tiny.yaml', ...OVER, ...FEW, '--out', out, ...more);

beforeAll(async () => {
  folder.write('tiny.yaml', TINY_SCENARIO);
  await ask('first', '--quiet');
});
afterAll(() => folder.remove());

describe('reportline search', () => {
  test('prints the best design, how sure that is, and writes table, picture, document and a scenario', async () => {
    const { code, stdout, stderr } = await ask('said');
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/The best (design found|mean so far): level \d/);
    expect(stdout).toContain('All 6 points of the space: 2 not possible.');
    expect(stdout).toContain('Against “Under the COO”');
    expect(stdout).toContain('Simulated, not measured.');
    expect(readdirSync(folder.in('said')).sort()).toEqual(FILES);
    expect(text('said', 'search.csv').trim().split('\n')).toHaveLength(7);
    expect(text('said', 'search.csv')).toContain('simulated, not measured');
  });

  test('writes the same bytes with one thread and with three, and prints them with --json', async () => {
    const { stdout } = await ask('one', '--jobs', '1', '--json');
    expect(stdout).toBe(text('first'));
    await ask('three', '--jobs', '3', '--quiet');
    for (const name of FILES) expect(bytes('three', name)).toBe(bytes('first', name));
  });

  test('writes a scenario that a run takes as it is, and that meets the same customers', async () => {
    const { best, candidates, asked } = read('first');
    const found = candidates.find(({ id }) => id === best)!;
    const ran = await folder.run(
      ...['run', 'first/best.yaml', '--replications', String(found.replications), '--out', 'ran', '--json'],
    );
    expect(ran.code).toBe(0);
    const results = JSON.parse(ran.stdout) as {
      designs: Record<string, { metrics: Record<string, unknown> }>;
    };
    expect(Object.keys(results.designs)).toEqual(['coo', 'best']);
    const { metric } = asked.objective;
    expect(results.designs.best!.metrics[metric]).toMatchObject({ mean: found.figures[metric]!.mean });
  });

  test('ends with exit code 3 and the nearest miss where no design keeps to the constraints', async () => {
    const { code, stdout, stderr } = await ask('none', '--budget', '1k');
    expect(code).toBe(3);
    expect(stdout).toContain('No design that was judged keeps to the constraints');
    expect(stderr).toMatch(/^no design keeps to the constraints: \d judged; the nearest miss is level \d/m);
    expect(readdirSync(folder.in('none')).sort()).toEqual(FILES.slice(1));
  });

  test('rules out by spans before it simulates', async () => {
    const { code } = await ask('spans', '--over', 'layers=1,2', '--span', '4..12', '--quiet');
    expect(code).toBe(0);
    expect(read('spans').counts).toMatchObject({ bySpan: 4, judged: 4 });
  });

  test('stopped or killed half-way, the same command goes on to the same bytes', async () => {
    const args = [
      'search',
      'tiny.yaml',
      ...OVER,
      '--over',
      'preAgreed=0..1',
      '--runs',
      '400',
      '--most',
      '30',
    ];
    await folder.run(...args, '--out', 'whole', '--quiet', '--jobs', '2');
    for (const [signal, code] of [
      ['SIGINT', 130],
      ['SIGKILL', null],
    ] as const) {
      const { child, ended } = folder.start([...args, '--out', signal, '--quiet', '--jobs', '1']);
      await untilHeld(signal);
      child.kill(signal);
      expect((await ended).code).toBe(code);
      expect(readdirSync(folder.in(signal)).filter((name) => !name.includes('.lock-'))).toEqual([
        expect.stringMatching(JOURNAL),
      ]);
      const again = await folder.run(...args, '--out', signal, '--jobs', '2');
      expect(again.code).toBe(0);
      expect(again.stderr).toMatch(/going on: [\d,]+ runs are there already/);
      for (const name of FILES) expect(bytes(signal, name)).toBe(bytes('whole', name));
      expect(readdirSync(folder.in(signal)).sort()).toEqual(FILES);
    }
  });

  test('tells everything that is wrong at once, at its place, with exit code 2, and writes nothing', async () => {
    folder.write(
      'own.yaml',
      `${TINY_SCENARIO}search: { objective: erors, span: few, subjectTo: [errors <] }\n`,
    );
    const { code, stderr } = await folder.run(
      ...['search', 'own.yaml', '--over', 'delegatoin=1..7', '--subject-to', 'cost.perYer < 5'],
      ...['--budget', 'much', '--executive-time', '5', '--frontier', 'errors', '--runs', '5', '--out', 'bad'],
    );
    expect(code).toBe(2);
    for (const part of [
      '--over delegatoin=1..7  there is nothing "delegatoin" to vary\n    did you mean delegation',
      '--subject-to "cost.perYer < 5"  there is no metric "cost.perYer"\n    did you mean cost.perYear?',
      '--budget  "much" is no amount of money',
      '--executive-time  expected a duration',
      '--frontier  a frontier lies between two metrics at least',
      '--runs 5  are too few',
    ]) {
      expect(stderr).toContain(part);
    }
    expect(stderr).toMatch(/own\.yaml:17:\d+ {2}there is no metric "erors"\n {4}did you mean errors\?/);
    expect(stderr).toMatch(/own\.yaml:17:\d+ {2}"few" is no stretch of whole numbers/);
    expect(existsSync(folder.in('bad'))).toBe(false);
  });

  test('takes from the file what flags do not say, and what is usual where neither does', async () => {
    folder.write(
      'mine.yaml',
      `${TINY_SCENARIO}search: { over: { layers: 1..2 }, objective: errors, budget: 900M, indifference: .2 }\n`,
    );
    await folder.run('search', 'mine.yaml', ...FEW, '--out', 'mine', '--quiet');
    expect(read('mine').asked).toMatchObject({
      objective: { metric: 'errors' },
      constraints: [{ text: 'cost.perYear <= 900000000' }],
      indifference: 0.2,
    });
    expect(read('mine').factors.map(({ key, values }) => [key, values])).toEqual([['layers', [1, 2]]]);
    const { stderr } = await folder.run('search', 'tiny.yaml', ...FEW, '--out', 'usual');
    expect(stderr).toContain(
      '--over placement=ceo,coo --over layers=1,2,3,4 --over delegation=1,2,3,4,5,6,7',
    );
  });

  test('speaks Persian and Hebrew', async () => {
    expect((await ask('fa', '--lang', 'fa')).stdout).toContain('با همان مشتریان');
    expect((await ask('he', '--lang', 'he')).stdout).toContain('אותם לקוחות');
  });
});

/** Some replications are on the disk. */
async function untilHeld(out: string): Promise<void> {
  const isHeld = (): boolean => {
    const journal =
      existsSync(folder.in(out)) && readdirSync(folder.in(out)).find((name) => JOURNAL.test(name));
    return journal ? statSync(folder.in(out, journal)).size >= 4000 : false;
  };
  while (!isHeld()) await sleep(5);
}
