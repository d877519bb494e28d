import { expect, test } from 'vitest';
import { compileScenario } from '../../src/scenario/compile.ts';
import { withRun } from '../../src/scenario/with-run.ts';

const DESIGNS = 'designs: { coo: { putServiceUnder: coo } }';

function studyOf(text: string) {
  const compiled = compileScenario(new TextEncoder().encode(text), 'x.yaml');
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.errors));
  return compiled.study;
}

test.each([
  ['without them', `# A company\ntitle: A\n${DESIGNS}\n`],
  ['with both', `title: A\nseed: 5 # luck\nreplications: 7\n${DESIGNS}\n`],
  ['with a byte order mark', `\uFEFFtitle: A\n${DESIGNS}\n`],
  ['with line ends of Windows', `title: A\r\n${DESIGNS}\r\n`],
  ['set in', `  title: A\n  ${DESIGNS}\n`],
  ['in braces', `{ title: A, ${DESIGNS} }`],
  ['with a seed of several lines', `title: A\nseed: |\n  abc\nreplications: 7\n${DESIGNS}\n`],
  ['with a key without a value', `title: A\nreplications: 7\nseed:\n${DESIGNS}\n`],
  ['with quoted keys', `"title": A\n"seed": 5\n${DESIGNS}\n`],
])('a file %s gets seed and replications of its run, and the same designs', (_, text) => {
  const changed = withRun(text, { seed: 'say "7"', replications: 3 });
  const study = studyOf(changed);
  expect([study.seed, study.replications]).toEqual(['say "7"', 3]);
  expect(study.designs).toEqual(studyOf(text.replace('seed:\n', '')).designs);
});

test('what is not asked for stays to the byte, comments and all', () => {
  const text = `title: A # the first\nseed: 5   # luck\n${DESIGNS}`;
  expect(withRun(text, {})).toBe(text);
  const more = withRun(text, { replications: 3 });
  expect(more.replace(/\n?replications: 3\n?/, '')).toBe(text);
  expect(withRun(text, { seed: '8' })).toBe(text.replace('5   #', "'8'   #"));
});
