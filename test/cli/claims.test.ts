import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ClaimsResults } from '../../src/study/claims/results.ts';
import { TINY_CLAIMS, TINY_SCENARIO } from '../study/claims/tiny.ts';
import { Folder } from './program.ts';

const folder = new Folder();
const text = (out: string, name = 'claims.json'): string => readFileSync(folder.in(out, name), 'utf8');
const ask = (out: string, ...more: string[]) => folder.run('claims', 'mine.yaml', '--out', out, ...more);

beforeAll(async () => {
  folder.write('tiny.yaml', TINY_SCENARIO);
  folder.write('mine.yaml', TINY_CLAIMS);
  await ask('first', '--quiet');
});
afterAll(() => folder.remove());

describe('reportline claims', () => {
  test('prints a verdict for each claim, whatever it is, and writes what it rests on', async () => {
    const { code, stdout } = await ask('first');
    expect(code).toBe(0);
    expect(stdout).toContain('2 of 2 claims judged');
    expect(stdout).toContain('Simulated, not measured.');
    expect(text('first', 'claims.md')).toContain('## buried: ');
    expect(text('first', 'claims.csv').split('\n')[0]).toMatch(/^claim,/);
    expect(text('first', 'claims.csv')).toContain('simulated, not measured');
    expect((JSON.parse(text('first')) as ClaimsResults).note).toBe('simulated, not measured');
  });

  test('gives the same bytes with one thread and with two, and prints them with --json', async () => {
    const { stdout } = await ask('one', '--jobs', '1', '--json');
    expect(stdout).toBe(text('first'));
    await ask('two', '--jobs', '2', '--quiet');
    expect(text('two')).toBe(stdout);
  });

  test('judges only what is asked for, and goes on from there to the same bytes', async () => {
    const { stdout } = await ask('part', '--only', 'costs');
    expect(stdout).toContain('1 of 2 claims judged');
    expect((JSON.parse(text('part')) as ClaimsResults).claims.map(({ id }) => id)).toEqual(['costs']);
    await ask('part', '--quiet');
    expect(text('part')).toBe(text('first'));
  });

  test('writes into a folder of the file’s name where nothing is said', async () => {
    await folder.run('claims', 'mine.yaml', '--only', 'costs', '--quiet');
    expect(existsSync(folder.in('output', 'mine', 'claims.json'))).toBe(true);
  });

  test('takes replications and seed from the options', async () => {
    await ask('options', '--replications', '4', '--seed', 'other', '--only', 'costs', '--quiet');
    expect(JSON.parse(text('options'))).toMatchObject({ seed: 'other', plan: { replications: 4 } });
  });

  test('tells all errors of a file at their places, with exit code 2', async () => {
    folder.write(
      'bad.yaml',
      TINY_CLAIMS.replace('b: ceo, metric: buried', 'b: cio, metric: buried').replace('contest', 'contests'),
    );
    const { code, stderr } = await folder.run('claims', 'bad.yaml');
    expect(code).toBe(2);
    expect(stderr).toMatch(/bad\.yaml:12:\d+ {2}the scenario has no design "cio"\n {4}did you mean c[eo]o\?/);
    expect(stderr).toMatch(
      /bad\.yaml:20:\d+ {2}"contests" is no assumption of this scenario\n {4}did you mean contest\?/,
    );
  });

  test('knows no claim and no file that is not there', async () => {
    const unknown = await ask('none', '--only', 'cost');
    expect([unknown.code, unknown.stderr]).toEqual([
      2,
      '--only  the file has no claim "cost"\n    did you mean costs?\n',
    ]);
    expect((await folder.run('claims', 'nowhere.yaml')).code).toBe(2);
  });
});

describe('reportline explain', () => {
  test('tells what a parameter is, and its value in a shipped scenario', async () => {
    const { code, stdout } = await folder.run('explain', 'candour', '--in', 'placement');
    expect(code).toBe(0);
    expect(stdout).toContain('placement.yaml: .7 (70 %) (the default)');
  });

  test('lists all parameters without one, and tells them as data', async () => {
    expect((await folder.run('explain')).stdout).toMatch(/^ {2}candour +Probability that/m);
    const { stdout } = await folder.run('explain', 'candour', '--json');
    expect(JSON.parse(stdout)).toMatchObject({ id: 'candour', value: 0.7, neutral: 1, perDesign: true });
  });

  test('offers the nearest names for one that there is not', async () => {
    const { code, stderr } = await folder.run('explain', 'candor');
    expect([code, stderr]).toEqual([2, 'candor  there is no such parameter\n    did you mean candour?\n']);
  });
});

test('small scenarios of single mechanisms are found by name, and listed after the stories', async () => {
  const { stdout } = await folder.run('list');
  expect(stdout.indexOf('Small companies')).toBeGreaterThan(stdout.indexOf('Stories for a workshop'));
  expect(stdout.slice(stdout.indexOf('Small companies'))).toMatch(/^lines {2}\S/m);
  expect((await folder.run('check', 'lines')).code).toBe(0);
});
