import { expect, test } from 'vitest';
import { compileScenario } from '../../src/scenario/index.ts';

const compile = (change: string) =>
  compileScenario(
    new TextEncoder().encode(`title: t\ndesigns: { a: { setPosition: { serviceHead: { ${change} } } } }\n`),
    't.yaml',
  );

test('a committee whose members hardly ever all agree is refused where it is written', () => {
  const refused = compile('committee: { members: 50, agreement: .9 }');
  expect(refused.ok).toBe(false);
  if (!refused.ok)
    expect(refused.errors.map(({ path }) => path.join('.'))).toEqual([
      'designs.a.setPosition.serviceHead.committee',
    ]);
  expect(compile('committee: { members: 5, agreement: .9 }').ok).toBe(true);
});

test('minds and committees are given to positions, and are none by default', () => {
  const given = compile('mind: { customer: .5 }, committee: { members: 2, agreement: .5 }');
  if (!given.ok) throw new Error('does not compile');
  const { positions } = given.study.designs[0]!.model.chart;
  const head = positions.find(({ id }) => id === 'serviceHead');
  expect(head).toMatchObject({
    mind: { process: 0, customer: 0.5 },
    committee: { members: 2, agreement: 0.5 },
  });
  for (const one of positions.filter(({ id }) => id !== 'serviceHead')) {
    expect(one).toMatchObject({ mind: { process: 0, customer: 0 }, committee: null });
  }
});
