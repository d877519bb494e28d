import { readdirSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { Folder, TINY } from './program.ts';

const folder = new Folder();
afterAll(() => folder.remove());

const BROKEN: Readonly<Record<string, string | Uint8Array>> = {
  'unknown key': TINY.replace('replications', 'replicatons'),
  'wrong unit': TINY.replace('2d', '2 fortnights'),
  'negative number': TINY.replace('replications: 3', 'replications: -3'),
  'missing boss': TINY.replace('putServiceUnder: ceo', 'putServiceUnder: nobody'),
  cycle: `${TINY}  loop: { setPosition: { coo: { reportsTo: coo } } }\n`,
  'no designs': 'title: Empty\n',
  'not YAML': 'title: "open\n  - {',
  'empty file': '',
  'a list': '- 1\n- 2\n',
  'two documents': `${TINY}---\n${TINY}`,
  prototype: `${TINY}__proto__: { polluted: true }\n`,
  'absurd size': TINY.replace('designs:', 'company: { service: { seats: 1e12 } }\ndesigns:'),
  'alias bomb': `a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c]\ne: &e [*d,*d,*d,*d,*d,*d,*d,*d,*d]\nf: [*e,*e,*e,*e,*e,*e,*e,*e,*e]\n${TINY}`,
  'not UTF-8': Uint8Array.from([0x74, 0x3a, 0x20, 0xff, 0xfe, 0x0a]),
};

describe('a broken scenario', () => {
  const refused = async (command: string, name: string): Promise<void> => {
    folder.write('broken.yaml', BROKEN[name] as string);
    const before = readdirSync(folder.path);
    const { code, stdout, stderr } = await folder.run(command, 'broken.yaml');
    expect([name, code, stdout]).toEqual([name, 2, '']);
    expect(stderr).toMatch(/^broken\.yaml:\d+:\d+ {2}\S/m);
    expect(stderr).not.toMatch(/^\s+at |node:internal|\.js:\d+/m);
    expect(readdirSync(folder.path)).toEqual(before);
  };

  test.each(Object.keys(BROKEN))('(%s) is refused: exit code 2, file:line:column, nothing written', (name) =>
    refused('check', name),
  );

  test('is not run either', async () => {
    for (const name of ['unknown key', 'missing boss', 'not YAML', 'alias bomb']) await refused('run', name);
  });

  test('has all of its errors named at once, in the order of the file', async () => {
    const many = TINY.replace('2d', '2y')
      .replace('replications: 3', 'replications: none')
      .replace('under: ceo', 'x');
    folder.write('many.yaml', many.replace('putServiceUnder: coo', 'putServiceUnder: cooo'));
    const { stderr } = await folder.run('check', 'many.yaml');
    const lines = [...stderr.matchAll(/^many\.yaml:(\d+):\d+/gm)].map((match) => Number(match[1]));
    expect(lines.length).toBeGreaterThanOrEqual(3);
    expect(lines).toEqual([...lines].sort((a, b) => a - b));
    expect(new Set(lines).size).toBeGreaterThanOrEqual(3);
  });
});
