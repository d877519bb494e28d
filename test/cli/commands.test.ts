import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { VERSION } from '../../src/version.ts';
import { Folder, ROOT } from './program.ts';

const folder = new Folder();
afterAll(() => folder.remove());

const SHIPPED = readdirSync(`${ROOT}scenarios`)
  .filter((name) => /\.ya?ml$/.test(name))
  .map((name) => name.replace(/\.ya?ml$/, ''));

describe('reportline', () => {
  test('tells its version, and with --help every command', async () => {
    expect((await folder.run('--version')).stdout).toBe(`${VERSION}\n`);
    const { code, stdout } = await folder.run('--help');
    expect(code).toBe(0);
    for (const command of ['run', 'check', 'list', 'init'])
      expect(stdout).toMatch(new RegExp(`reportline ${command}\\b`));
  });

  test('list names every shipped scenario with its designs, and those in ./scenarios', async () => {
    const { code, stdout, stderr } = await folder.run('list');
    expect([code, stderr]).toEqual([0, '']);
    for (const name of SHIPPED) expect(stdout).toMatch(new RegExp(`^${name} {2}\\S`, 'm'));
    expect(stdout).toMatch(/6 designs: .*under-coo/);
  });

  test.each(SHIPPED)('check %s prints charts, loads and assumptions, without a complaint', async (name) => {
    const { code, stdout, stderr } = await folder.run('check', name);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/CEO/);
    expect(stdout).toMatch(/candour/);
    expect(stdout.split('\n').length).toBeGreaterThan(40);
    expect(stdout).not.toMatch(/undefined|NaN|\[object/);
  });
});

describe('reportline init', () => {
  const runs = { europe: 'Mon', israel: 'Sun', iran: 'Sat' };

  test.each(Object.keys(runs))(
    'writes a scenario with the working week of %s that checks and runs',
    async (week) => {
      const flags = [
        '--week',
        week,
        '--agents',
        '6',
        '--inquiries',
        '100',
        '--complaints',
        '30',
        '--name',
        `A "B" & C`,
      ];
      const made = await folder.run('init', week, ...flags);
      expect([made.code, made.stderr]).toEqual([0, '']);
      expect(made.stdout).toContain(`${week}.yaml`);
      const checked = await folder.run('check', `${week}.yaml`);
      expect([checked.code, checked.stderr]).toEqual([0, '']);
      const text = readFileSync(folder.in(`${week}.yaml`), 'utf8');
      expect(text).toContain(`week: ${week}`);
      folder.write(`${week}.yaml`, `${text}\nhorizon: { warmUp: 1d, window: 2d, drain: 1d }\n`);
      const ran = await folder.run('run', `${week}.yaml`, '--replications', '2', '--quiet');
      expect([ran.code, ran.stderr]).toEqual([0, '']);
      expect(readdirSync(folder.in('output', week))).toContain('results.json');
    },
  );

  test('asks for nothing it is not asked: without flags or a terminal it writes the common company', async () => {
    const { code } = await folder.run('init', 'plain');
    expect(code).toBe(0);
    expect((await folder.run('check', 'plain.yaml')).code).toBe(0);
  });

  test('never overwrites a file', async () => {
    folder.write('there.yaml', 'mine');
    const { code, stderr } = await folder.run('init', 'there');
    expect(code).toBe(2);
    expect(stderr).toBe('there.yaml  is there already; nothing was written\n');
    expect(readFileSync(folder.in('there.yaml'), 'utf8')).toBe('mine');
  });
});
