import { afterAll, expect, test } from 'vitest';
import { findScenario } from '../../src/cli/scenario-files.ts';
import { Folder } from '../cli/program.ts';

const folder = new Folder();
afterAll(() => folder.remove());

test('a scenario file that is not there is taken for the nearest one in its folder, not for a shipped one', () => {
  folder.write('heat.yaml', 'title: T\n');
  expect(() => findScenario(folder.in('heat.yml'))).toThrow(`did you mean ${folder.in('heat.yaml')}?`);
  expect(() => findScenario(folder.in('xyzzyxyzzy.yaml'))).toThrow('there is none like it in that folder');
  expect(() => findScenario('plaecment')).toThrow('did you mean the shipped scenario "placement"?');
});
