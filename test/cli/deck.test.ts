import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fixture } from '../show/fixture.ts';
import { Folder } from './program.ts';

const folder = new Folder();
const slide = (file: string, number: number): string =>
  strFromU8(unzipSync(readFileSync(folder.in(file)))[`ppt/slides/slide${number}.xml`]!);

beforeAll(() => {
  mkdirSync(folder.in('run'));
  writeFileSync(folder.in('run', 'results.json'), JSON.stringify(fixture({ designs: 3 })));
});
afterAll(() => folder.remove());

describe('reportline deck', () => {
  test('writes slides beside results.json, says where, and gives the same bytes a second time', async () => {
    const { code, stdout, stderr } = await folder.run('deck', 'run');
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout.trim()).toBe(folder.in('run', 'deck.pptx'));
    expect(readdirSync(folder.in('run')).sort()).toEqual(['deck.pptx', 'results.json']);
    await folder.run('deck', 'run/results.json', '--out', 'again.pptx', '--quiet');
    const [once, again] = [folder.in('run', 'deck.pptx'), folder.in('again.pptx')].map((path) =>
      readFileSync(path),
    );
    expect(Buffer.compare(once!, again!)).toBe(0);
  });

  test('writes it in another language and in a client’s colours', async () => {
    folder.write('theme.yaml', "colours:\n  ink: '#3a1060'\n");
    const { code } = await folder.run(
      'deck',
      'run',
      '--lang',
      'fa',
      '--theme',
      'theme.yaml',
      '--out',
      'fa.pptx',
    );
    expect(code).toBe(0);
    expect(slide('fa.pptx', 2)).toMatch(/<a:pPr[^>]*rtl="1"/);
    expect(slide('fa.pptx', 2)).toContain('3A1060');
    expect(slide('again.pptx', 2)).not.toContain('3A1060');
  });

  test('of a folder without results is refused with exit code 2, and nothing is written', async () => {
    mkdirSync(folder.in('empty'));
    const { code, stdout } = await folder.run('deck', 'empty');
    expect([code, stdout]).toEqual([2, '']);
    expect(existsSync(folder.in('empty', 'deck.pptx'))).toBe(false);
  });
});
