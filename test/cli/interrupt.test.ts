import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Results } from '../../src/study/results.ts';
import { Folder, TINY } from './program.ts';

const folder = new Folder();
const read = (...parts: readonly string[]): Results =>
  JSON.parse(readFileSync(folder.in(...parts, 'results.json'), 'utf8')) as Results;

beforeAll(() => {
  folder.write('tiny.yaml', TINY);
});
afterAll(() => folder.remove());

/** Every file in place is whole; what was being written lies aside under a name of its own. */
function expectWhole(out: string): string[] {
  const names = existsSync(folder.in(out))
    ? readdirSync(folder.in(out), { recursive: true, encoding: 'utf8' })
    : [];
  const inPlace = names.filter(
    (name) => !name.startsWith('.writing-') && statSync(folder.in(out, name)).isFile(),
  );
  for (const name of inPlace) {
    const bytes = readFileSync(folder.in(out, name));
    if (name.endsWith('.json')) expect(() => JSON.parse(bytes.toString())).not.toThrow();
    else if (name.endsWith('.png')) expect(bytes.subarray(-8, -4).toString('latin1')).toBe('IEND');
    else if (name.endsWith('.svg')) expect(bytes.toString().trimEnd().endsWith('</svg>')).toBe(true);
    else if (name.endsWith('.html')) expect(bytes.toString().trimEnd().endsWith('</html>')).toBe(true);
    else expect([name.slice(-4), bytes.at(-1)]).toEqual(['.csv', 10]);
  }
  return inPlace;
}

describe('a run that is interrupted', () => {
  test('by SIGINT keeps the finished replications, says so, and exits with 130', async () => {
    // However slow the machine is, after one of these times some replications are done.
    for (const wait of [3000, 8000, 20_000, 60_000]) {
      const { child, ended } = folder.start(['run', 'tiny.yaml', '--replications', '100000', '--out', 'int']);
      await sleep(wait);
      child.kill('SIGINT');
      const { code, stderr, stdout } = await ended;
      expect(code).toBe(130);
      if (!existsSync(folder.in('int', 'results.json'))) {
        expect(stderr).toBe('interrupted before the first replication was done; nothing was written\n');
        continue;
      }
      const results = read('int');
      expect(results.replicationsAsked).toBe(100_000);
      expect(results.replications).toBeGreaterThan(0);
      expect(results.replications).toBeLessThan(100_000);
      expect(stderr).toBe(`interrupted: ${results.replications} of 100000 replications are kept\n`);
      expect(stdout).toContain('Simulated, not measured.');
      expectWhole('int');
      return;
    }
    expect.fail('no replication was done in a minute');
  });

  test('has kept the figures that a run of so many replications gives', async () => {
    const kept = read('int');
    const n = Math.min(kept.replications, 100_000);
    await folder.run('run', 'tiny.yaml', '--replications', String(n), '--out', 'as-many', '--quiet');
    // The example alone it does without: it would be another simulation to wait for.
    expect({ ...read('as-many'), replicationsAsked: 100_000, example: null }).toEqual(kept);
  });

  test('by SIGKILL while it simulates leaves nothing', async () => {
    const { child, ended } = folder.start(['run', 'tiny.yaml', '--replications', '100000', '--out', 'kill']);
    await sleep(1500);
    child.kill('SIGKILL');
    expect((await ended).code).toBeNull();
    expect(existsSync(folder.in('kill'))).toBe(false);
  });

  test('by SIGKILL while it writes leaves whole files only, and what was there before', async () => {
    await folder.run('run', 'tiny.yaml', '--quiet', '--out', 'again');
    let caught = 0;
    for (let attempt = 0; attempt < 3; attempt++) {
      const seed = `attempt ${attempt}`;
      const { child, ended } = folder.start([
        'run',
        'tiny.yaml',
        '--quiet',
        '--seed',
        seed,
        '--out',
        'again',
      ]);
      let over = false;
      void ended.then(() => {
        over = true;
      });
      const left = new Set(readdirSync(folder.in('again')));
      while (!over) {
        const aside = readdirSync(folder.in('again')).find(
          (name) => name.startsWith('.writing-') && !left.has(name),
        );
        if (aside !== undefined) {
          await sleep(attempt);
          if (child.kill('SIGKILL')) caught++;
          break;
        }
        await sleep(1);
      }
      await ended;
      expect(expectWhole('again')).toEqual(
        expect.arrayContaining(['results.json', 'report.html', 'metrics.csv', 'charts/org-charts.svg']),
      );
      expect([
        '7',
        seed,
        `attempt ${attempt - 1}`,
        `attempt ${attempt - 2}`,
        `attempt ${attempt - 3}`,
      ]).toContain(read('again').seed);
    }
    expect(caught).toBeGreaterThan(0);
  });
});

test('a reader that closes the pipe early is no failure', async () => {
  const { child, ended } = folder.start(['run', 'tiny.yaml', '--json', '--out', 'pipe']);
  child.stdout?.once('data', () => child.stdout?.destroy());
  const { code, stderr } = await ended;
  expect([code, stderr]).toEqual([0, '']);
  expect(read('pipe').replications).toBe(3);
});

test('memory does not grow with the number of replications', async () => {
  folder.write(
    'rss.mjs',
    "import { isMainThread } from 'node:worker_threads';\n" +
      "if (isMainThread) process.on('exit', () => process.stderr.write(String(process.resourceUsage().maxRSS)));\n",
  );
  const peak = async (replications: number): Promise<number> => {
    const args = [
      'run',
      'tiny.yaml',
      '--quiet',
      '--jobs',
      '1',
      '--replications',
      String(replications),
      '--out',
      'rss',
    ];
    const { stderr } = await folder.start(args, { NODE_OPTIONS: `--import=file://${folder.in('rss.mjs')}` })
      .ended;
    // Kilobytes.
    return Number(stderr) / 1024;
  };
  const few = await peak(4);
  const many = await peak(40);
  expect(few).toBeGreaterThan(40);
  // What a collector leaves lying about is a matter of megabytes; 36 replications kept would be hundreds.
  expect(many - few).toBeLessThan(60);
});
