/** Results of the fixture with the assumptions of the main scenario in force. */

import { readFileSync } from 'node:fs';
import { compileScenario } from '../../../src/scenario/compile.ts';
import type { Results } from '../../../src/study/results.ts';
import { type FixtureOptions, fixture } from '../fixture.ts';

const compiled = compileScenario(
  readFileSync(new URL('../../../scenarios/placement.yaml', import.meta.url)),
  'placement.yaml',
);

export function assumedFixture(options: FixtureOptions = {}): Results {
  if (!compiled.ok) throw new Error('scenarios/placement.yaml does not compile');
  return { ...fixture(options), assumptions: compiled.study.assumptions };
}
