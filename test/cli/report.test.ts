import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Folder, TINY } from './program.ts';

const folder = new Folder();
const read = (...parts: readonly string[]): string => readFileSync(folder.in(...parts), 'utf8');

beforeAll(async () => {
  folder.write('tiny.yaml', TINY);
  await folder.run('run', 'tiny.yaml', '--quiet', '--out', 'run');
});
afterAll(() => folder.remove());

describe('reportline report', () => {
  test('writes the same report again from results.json alone, and says where', async () => {
    mkdirSync(folder.in('alone'));
    writeFileSync(folder.in('alone', 'results.json'), read('run', 'results.json'));
    const { code, stdout, stderr } = await folder.run('report', 'alone');
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout.trim()).toBe(folder.in('alone', 'report.html'));
    expect(read('alone', 'report.html')).toBe(read('run', 'report.html'));
    expect(readdirSync(folder.in('alone')).sort()).toEqual(['report.html', 'results.json']);
  });

  test('writes it in another language into another folder, from the file itself', async () => {
    const options = ['--lang', 'fa', '--out', 'fa', '--quiet'];
    expect(await folder.run('report', 'run/results.json', ...options)).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    });
    expect(read('fa', 'report.html')).toContain('<html lang="fa" dir="rtl">');
    expect(read('run', 'report.html')).toContain('<html lang="en" dir="ltr">');
  });

  test('of results that are cut short is refused with exit code 2, and nothing is written', async () => {
    mkdirSync(folder.in('cut'));
    writeFileSync(folder.in('cut', 'results.json'), read('run', 'results.json').slice(0, 5000));
    const { code, stdout, stderr } = await folder.run('report', 'cut');
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('results.json');
    expect(existsSync(folder.in('cut', 'report.html'))).toBe(false);
  });
});
