import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { parquetReadObjects } from 'hyparquet';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SweepResults } from '../../src/study/sweep/results.ts';
import { TINY_SCENARIO } from '../study/claims/tiny.ts';
import { Folder } from './program.ts';

const folder = new Folder();
const JOURNAL = /^sweep-[0-9a-f]{8}\.journal$/;
const FILES = ['sweep.csv', 'sweep.json', 'sweep.parquet', 'sweep.png', 'sweep.svg', 'sweep.vl.json'];
const VARY = ['--vary', 'delegation=1,4', '--vary', 'placement=coo,ceo,serviceHead'];
const bytes = (out: string, name: string): string => readFileSync(folder.in(out, name)).toString('base64');
const read = (out: string): SweepResults =>
  JSON.parse(readFileSync(folder.in(out, 'sweep.json'), 'utf8')) as SweepResults;
const ask = (out: string, ...more: readonly string[]) =>
  folder.run('sweep', 'tiny.yaml', ...VARY, '--replications', '3', '--out', out, ...more);

beforeAll(async () => {
  folder.write('tiny.yaml', TINY_SCENARIO);
  await ask('first', '--quiet');
});
afterAll(() => folder.remove());

describe('reportline sweep', () => {
  test('says how much it will simulate, prints the best points, and writes table, picture and document', async () => {
    const { code, stdout, stderr } = await ask('said');
    expect(code).toBe(0);
    expect(stderr).toMatch(
      /^6 points, 2 of them not possible \(.*placement=serviceHead: .*\); 4 × 3 replications = 12 runs\n$/,
    );
    expect(stdout).toMatch(/The best points by: Truly resolved within 7\sd/);
    expect(stdout).toContain('2 points are not possible');
    expect(stdout).toContain('Simulated, not measured.');
    expect(readdirSync(folder.in('said')).sort()).toEqual(FILES);
    expect(read('said').points).toHaveLength(6);
  });

  test('writes the same bytes with one thread and with three, and prints them with --json', async () => {
    const { stdout } = await ask('one', '--jobs', '1', '--json');
    expect(stdout).toBe(readFileSync(folder.in('first', 'sweep.json'), 'utf8'));
    await ask('three', '--jobs', '3', '--quiet');
    for (const name of FILES) expect(bytes('three', name)).toBe(bytes('first', name));
  });

  test('has in its Parquet what is in its CSV', async () => {
    const buffer = readFileSync(folder.in('first', 'sweep.parquet'));
    const file = buffer.buffer.slice(buffer.byteOffset, buffer.byteOffset + buffer.byteLength);
    const rows = (await parquetReadObjects({ file: file as ArrayBuffer })) as Record<string, unknown>[];
    const cells = rows.map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([key, value]) => [
          key,
          value == null ? '' : typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value),
        ]),
      ),
    );
    const csv = fromCsv(readFileSync(folder.in('first', 'sweep.csv'), 'utf8'));
    expect(csv.length).toBeGreaterThan(20);
    expect(cells).toEqual(csv);
    expect(rows[0]).toMatchObject({ delegation: 1, placement: 'coo', valid: true, replications: 3 });
  });

  test('stopped by SIGINT keeps what is done, and the same command goes on to the same bytes', async () => {
    const args = ['sweep', 'tiny.yaml', ...VARY, '--vary', 'preAgreed=0..1:.1', '--replications', '40'];
    await folder.run(...args, '--out', 'whole', '--quiet', '--jobs', '2');
    const { child, ended } = folder.start([...args, '--out', 'int', '--quiet', '--jobs', '1']);
    await untilHeld('int');
    child.kill('SIGINT');
    const { code, stderr } = await ended;
    expect(code).toBe(130);
    expect(stderr).toMatch(/^interrupted: [\d,]+ runs are done and kept; the same command goes on\n$/);
    expect(readdirSync(folder.in('int'))).toEqual([expect.stringMatching(JOURNAL)]);
    const again = await folder.run(...args, '--out', 'int', '--jobs', '2');
    expect(again.code).toBe(0);
    expect(again.stderr).toMatch(/going on: [\d,]+ runs are there already/);
    for (const name of FILES) expect(bytes('int', name)).toBe(bytes('whole', name));
    expect(readdirSync(folder.in('int')).sort()).toEqual(FILES);
  });

  test('killed half-way goes on to the same bytes', async () => {
    const args = ['sweep', 'tiny.yaml', ...VARY, '--vary', 'preAgreed=0..1:.1', '--replications', '40'];
    const { child, ended } = folder.start([...args, '--out', 'kill', '--quiet', '--jobs', '2']);
    await untilHeld('kill');
    child.kill('SIGKILL');
    expect((await ended).code).toBeNull();
    expect(existsSync(folder.in('kill', 'sweep.json'))).toBe(false);
    expect((await folder.run(...args, '--out', 'kill', '--quiet', '--jobs', '1')).code).toBe(0);
    for (const name of FILES) expect(bytes('kill', name)).toBe(bytes('whole', name));
  });

  test('tells everything that is wrong at once, with exit code 2, and writes nothing', async () => {
    const { code, stderr } = await folder.run(
      ...['sweep', 'tiny.yaml', '--vary', 'delegatoin=1..7', '--vary', 'placement=bord'],
      ...['--from', 'nobody', '--method', 'gird', '--out', ' ', '--jobs', '0'],
      ...['--replications', 'some', '--points', '1'],
    );
    expect(code).toBe(2);
    for (const part of [
      '--jobs 0  must be a whole number from 1 to 1024',
      '--out  is empty',
      '--replications some  must be a whole number',
      '--points 1  must be a whole number',
      '--vary delegatoin=1..7  there is nothing "delegatoin" to vary\n    did you mean delegation',
      '--vary placement=bord  the scenario has no position "bord"',
      '--from  the scenario has no design "nobody"',
      '--method gird  is not one of grid, latin, sobol\n    did you mean grid?',
    ]) {
      expect(stderr).toContain(part);
    }
    expect(existsSync(folder.in('bad'))).toBe(false);
  });

  test('refuses what cannot be swept: no steps, too much, nothing valid, no such figure', async () => {
    const told = async (...args: readonly string[]) => {
      const { code, stderr } = await folder.run('sweep', 'tiny.yaml', '--out', 'bad', ...args);
      expect(code).toBe(2);
      return stderr;
    };
    expect(await told('--vary', 'preAgreed=0..1')).toContain('a grid needs steps');
    expect(await told('--vary', 'preAgreed=0..1:.001', '--replications', '10000')).toContain('are too many');
    expect(await told('--vary', 'placement=serviceHead')).toContain('valid at no point of the sweep');
    expect(await told('--vary', 'layers=1,2', '--metric', 'erors')).toContain('did you mean errors?');
    expect(await told()).toContain('--vary  says nothing to vary');
    expect(existsSync(folder.in('bad'))).toBe(false);
  });

  test('refuses points beside a grid of the file, and says so where warmUp: auto is not found', async () => {
    folder.write('grid.yaml', `${TINY_SCENARIO}sweep: { vary: { layers: 1..2 }, points: 9 }\n`);
    const { code, stderr } = await folder.run('sweep', 'grid.yaml', '--out', 'bad');
    expect([code, stderr]).toEqual([
      2,
      'sweep.points of the file  a grid has as many points as there are combinations\n' +
        '    write method: latin or sobol beside it\n',
    ]);
    folder.write('auto.yaml', TINY_SCENARIO.replace(/warmUp: \w+/, 'warmUp: auto'));
    const auto = await folder.run(
      'sweep',
      'auto.yaml',
      '--vary',
      'layers=1,2',
      '--replications',
      '1',
      '--out',
      'auto',
    );
    expect(auto.stderr).toMatch(/^warmUp: auto is for "reportline run": here it is the usual one, \d+ days/);
    expect(read('auto').warmUp).toEqual({ origin: 'usual' });
    expect(read('auto').horizon).toEqual({ warmUpDays: 56, windowDays: 7, drainDays: 7 });
    expect(read('first').warmUp).toEqual({ origin: 'written' });
  });

  test('takes what to vary from the file', async () => {
    folder.write('own.yaml', `${TINY_SCENARIO}sweep: { vary: { layers: 1..2 }, from: ceo }\n`);
    await folder.run('sweep', 'own.yaml', '--replications', '2', '--quiet', '--lang', 'fa');
    expect(existsSync(folder.in('output', 'own-sweep', 'sweep.svg'))).toBe(true);
  });
});

/** Until some replications are on the disk. */
async function untilHeld(out: string): Promise<void> {
  for (let waited = 0; waited < 60_000; waited += 20) {
    const journal =
      existsSync(folder.in(out)) && readdirSync(folder.in(out)).find((name) => JOURNAL.test(name));
    if (journal && statSync(folder.in(out, journal)).size > 20_000) return;
    await sleep(20);
  }
  throw new Error('nothing was done in a minute');
}

/** Rows of a CSV (RFC 4180), by the names of the columns. */
function fromCsv(text: string): Record<string, string>[] {
  const [names = [], ...rows] = text
    .trimEnd()
    .split('\n')
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
        ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
      ),
    );
  return rows.map((row) => Object.fromEntries(names.map((name, i) => [name, row[i] ?? ''])));
}
