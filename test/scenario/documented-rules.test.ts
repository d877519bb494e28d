import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compileScenario } from '../../src/scenario/compile.ts';
import { formatErrors } from '../../src/scenario/errors.ts';

const ROOT = new URL('../../', import.meta.url);
const text = readFileSync(new URL('docs/scenarios.md', ROOT), 'utf8');
const rows = (text.split('## Rules by topic')[1] ?? '')
  .split('\n## ')[0]!
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| topic') && !line.startsWith('| ---'))
  .map((line) => line.split('|').slice(1, -1));

/** Where a key in code stands: in the company, or in a position, contact type or design named before it. */
function fileWith(keys: string): string {
  const homes = {
    company: [] as string[],
    position: [] as string[],
    type: [] as string[],
    design: [] as string[],
  };
  for (const part of keys.split(';')) {
    const [before = ''] = part.split('`');
    for (const [, code = ''] of part.matchAll(/`([^`]+: [^`]+)`/g)) {
      const home = /of a (position|contact type|design)/.exec(part.slice(0, part.indexOf(code)))?.[1];
      const key = home === 'contact type' ? 'type' : ((home ?? 'company') as keyof typeof homes);
      homes[before === '' ? 'company' : key].push(code);
    }
  }
  return `title: T
company:
  positions: { cmo: { ${homes.position.join(', ')} } }
  contacts: { complaint: { ${homes.type.join(', ')} }, broken-part: { kind: complaint, remedy: voucher } }
${homes.company.map((line) => `  ${line}\n`).join('')}designs: { a: { ${homes.design.join(', ')} }, ccso: { putServiceUnder: ceo } }
`;
}

describe('the table of rules in the documentation', () => {
  test('has rows', () => {
    expect(rows.length).toBeGreaterThan(15);
  });

  test.each(rows.map(([topic = '', keys = '']): [string, string] => [topic.trim(), keys]))(
    'is written as a scenario takes it: %s',
    (_, keys) => {
      const compiled = compileScenario(new TextEncoder().encode(fileWith(keys)), 't.yaml');
      if (!compiled.ok) expect.fail(`${fileWith(keys)}\n${formatErrors('t.yaml', compiled.errors)}`);
    },
  );

  test('names scenarios that are there', () => {
    const names = rows.flatMap(([, , scenarios = '']) => scenarios.trim().split(', '));
    expect(names.filter((name) => !existsSync(new URL(`scenarios/mechanisms/${name}.yaml`, ROOT)))).toEqual(
      [],
    );
  });
});
