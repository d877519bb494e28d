import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { NEEDED } from '../../src/cli/chart-needs.ts';
import { charts } from '../../src/show/charts/index.ts';
import { fixture } from '../show/fixture.ts';
import { Folder } from './program.ts';

const folder = new Folder();
const read = (...parts: readonly string[]): string => readFileSync(folder.in(...parts), 'utf8');
const FORMATS = ['csv', 'pdf', 'png', 'svg', 'txt', 'vl.json'];

beforeAll(() => {
  mkdirSync(folder.in('run'));
  writeFileSync(folder.in('run', 'results.json'), JSON.stringify(fixture({ designs: 3 })));
});
afterAll(() => folder.remove());

describe('reportline chart', () => {
  test('draws from results.json alone every chart in every format, and lists the files', async () => {
    const { code, stdout, stderr } = await folder.run('chart', 'run');
    expect([code, stderr]).toEqual([0, '']);
    const files = readdirSync(folder.in('run', 'charts')).sort();
    const paths = files.map((file) => folder.in('run', 'charts', file));
    expect(stdout.trim().split('\n').sort()).toEqual(paths);
    for (const id of ['org-charts', 'resolution-time', 'latency', 'conflict']) {
      for (const format of FORMATS) expect(files).toContain(`${id}.${format}`);
    }
    expect(files.length % FORMATS.length).toBe(0);
    for (const path of paths) expect(statSync(path).size).toBeGreaterThan(100);
  });

  test('gives the same bytes a second time', async () => {
    const once = FORMATS.map((format) => readFileSync(folder.in('run', 'charts', `latency.${format}`)));
    await folder.run('chart', 'run/results.json', '--charts', 'latency', '--out', 'again', '--quiet');
    const again = FORMATS.map((format) => readFileSync(folder.in('again', `latency.${format}`)));
    expect(again.map((bytes, i) => Buffer.compare(bytes, once[i]!))).toEqual(FORMATS.map(() => 0));
  });

  test('says in a text what the chart says, what it rests on and how it was made', () => {
    const text = read('run', 'charts', 'resolution-time.txt');
    for (const said of ['truly resolves', 'emergent', '20 replications', 'seed 7', 'simulated, not measured'])
      expect(text).toContain(said);
  });

  test('draws charts named by number or id, in the formats asked for, in another language', async () => {
    const options = ['--charts', '3, latency', '--format', 'svg,txt', '--lang', 'fa', '--out', 'fa'];
    const { code, stderr } = await folder.run('chart', 'run', ...options);
    expect([code, stderr]).toEqual([0, '']);
    expect(readdirSync(folder.in('fa')).sort()).toEqual([
      'latency.svg',
      'latency.txt',
      'resolution-time.svg',
      'resolution-time.txt',
    ]);
    expect(read('fa', 'latency.svg')).toMatch(/font-family="Vazirmatn[^"]*"[^>]*>[^<]*[۰-۹]/);
    await folder.run('chart', 'run', ...options, '--digits', 'latin');
    expect(read('fa', 'latency.svg')).not.toMatch(/[۰-۹]/);
  });

  test('of what is not there or cannot be drawn says so with exit code 2, and writes nothing', async () => {
    const wrong = await folder.run('chart', 'run', '--charts', '3,99,latenzy,tornado', '--out', 'none');
    expect([wrong.code, wrong.stdout]).toEqual([2, '']);
    expect(wrong.stderr).toContain('there is no chart "99"');
    expect(wrong.stderr).toContain('did you mean latency?');
    expect(wrong.stderr).toMatch(/chart 7, tornado, needs a sensitivity analysis/);
    const format = await folder.run('chart', 'run', '--format', 'gif', '--out', 'none');
    expect([format.code, format.stderr]).toEqual([
      2,
      '--format  there is no format "gif"\n    formats are svg, png, pdf, vl.json, csv, txt\n',
    ]);
    expect(readdirSync(folder.path)).not.toContain('none');
  });

  test('can say of every chart with a condition what it needs', () => {
    const conditional = charts.filter(({ applies }) => applies !== undefined).map(({ id }) => id);
    expect(Object.keys(NEEDED).sort()).toEqual(conditional.sort());
  });

  test('of a folder without results, or with broken ones, says so with exit code 2', async () => {
    mkdirSync(folder.in('empty'));
    expect((await folder.run('chart', 'empty')).stderr).toContain('has no results.json');
    expect((await folder.run('chart', 'nowhere')).code).toBe(2);
    folder.write('cut.json', read('run', 'results.json').slice(0, 9999));
    const { code, stderr } = await folder.run('chart', 'cut.json');
    expect([code, stderr]).toEqual([2, 'cut.json  is no JSON: it was cut off or changed\n']);
  });
});

describe('a theme file', () => {
  test('gives every picture its colours', async () => {
    folder.write('client.yaml', "colours: { designs: ['#5b2a86', '#00695c'], ink: '#222222' }\n");
    const { code, stderr } = await folder.run(
      ...['chart', 'run', '--charts', '3', '--format', 'svg', '--theme', 'client.yaml', '--out', 'themed'],
    );
    expect([code, stderr]).toEqual([0, '']);
    const svg = read('themed', 'resolution-time.svg');
    for (const colour of ['#5b2a86', '#00695c', '#222222']) expect(svg).toContain(colour);
  });

  test('tells all that is wrong with it, each fault at its place', async () => {
    folder.write(
      'bad.yaml',
      "colours:\n  designs: ['#ffee00', red]\n  text: '#000000'\nfonts: { regular: no.ttf, strong: bad.yaml }\n",
    );
    const { code, stderr } = await folder.run('chart', 'run', '--theme', 'bad.yaml', '--out', 'none');
    expect(code).toBe(2);
    for (const said of [
      'bad.yaml:2:24  "red" is no colour',
      'bad.yaml:2:13  #ffee00 has a contrast of 1.2:1 to white',
      'bad.yaml:3:3  unknown key "text"',
      'no.ttf cannot be read: there is no such file',
      'bad.yaml is no TTF font',
    ])
      expect(stderr).toContain(said);
  });
});
