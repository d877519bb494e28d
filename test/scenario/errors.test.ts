import { describe, expect, test } from 'vitest';
import { compileScenario, formatErrors } from '../../src/scenario/index.ts';
import { bytesOf, errors } from './compiled.ts';

/** `line:column message` of every error. */
function places(text: string): string[] {
  return errors(text).map(({ line, column, message }) => `${line}:${column} ${message}`);
}

function company(line: string): string {
  return `title: t\ndesigns: { a: {} }\ncompany:\n  ${line}\n`;
}

const compile = (bytes: Uint8Array) => compileScenario(bytes, 'test.yaml');

describe('all errors of a file come at once, each at its place', () => {
  test('keys, units, ranges, names, sums and charts together', () => {
    const text = `titel: x
replications: 0
targets: [7d, 7d, 1x]
company:
  candor: .7
  candour: 1.5
  positions:
    coo: { reportsTo: cmoo, atention: .5 }
  contacts:
    complaint: { perDay: -3, faults: { operatons: { perDay: 3 } } }
    foo: {}
  hours: { ceo: Mon-Fri 9-25 }
  reaction: { accept: .9 }
designs:
  a: { putServiceUnder: cooo }
  b: { setPosition: { serviceHed: { limit: -1 } } }
  c: { set: { delegation: { refnd: 3 } } }
  d:
  e: { movePosition: { coo: serviceHead } }
`;
    expect(places(text)).toEqual([
      '1:1 unknown key "titel"',
      '2:15 0 is less than 1',
      '3:15 target "7d" is given twice',
      '3:19 "x" is not a unit of time',
      '5:3 unknown key "candor"',
      '6:12 1.5 is not between 0 and 1',
      '8:23 "coo" reports to "cmoo", which is no position of the chart',
      '8:29 unknown key "atention"',
      '10:26 -3 is less than 0',
      '10:40 there is no unit "operatons"',
      '10:51 "mustAct" is missing',
      '11:10 nothing says how often "foo" arrives',
      '12:17 "25" in "Mon-Fri 9-25" is not a time of day',
      '13:13 accept, repeat and external sum to 1.4, not to 1',
      '15:25 there is no position "cooo"',
      '16:23 there is no position "serviceHed"',
      '16:44 an amount of money cannot be negative, found -1',
      '17:29 there is no kind of remedy "refnd"',
      '18:5 expected a map, found an empty value',
      '19:29 the reporting lines of "coo" and "serviceHead" go round in a circle',
    ]);
  });

  test('print as file, line, column and message, the hint indented below', () => {
    const printed = formatErrors('my.yaml', errors('title: t\ndesigns: { a: { putServiceUnder: cooo } }'));
    expect(printed).toBe('my.yaml:2:34  there is no position "cooo"\n    did you mean coo?');
  });
});

describe('charts', () => {
  test.each([
    ['a cycle', 'positions: { coo: { reportsTo: cmo }, cmo: { reportsTo: coo } }', /go round in a circle/],
    ['two roots', 'positions: { king: {} }', /only one position may report to nobody/],
    ['a missing boss', 'positions: { aide: { reportsTo: nobody } }', /"aide" reports to "nobody"/],
    ['a unit without a head', 'units: { legal: { desk: 2 } }', /unit "legal" has no head/],
    ['a head elsewhere', 'units: { legal: { head: coo } }', /works in/],
    ['two CEOs', 'positions: { coo: { role: ceo } }', /only one position may be the CEO/],
    ['an unknown dotted line', 'positions: { coo: { dottedTo: ce0 } }', /"ce0"/],
    ['no front line', 'units: { service: { head: cfo } }', /no front line/],
    [
      'a taken name',
      'positions: { serviceHead: { reportsTo: coo } }',
      /more than one position "serviceHead"/,
    ],
  ])('with %s are refused in the company', (_, line, message) => {
    const found = errors(company(line));
    expect(found.some((error) => message.test(error.message) && error.line === 4)).toBe(true);
  });

  test.each([
    ['a cycle', 'movePosition: { coo: cfo, cfo: coo }', /circle/],
    ['service under itself', 'putServiceUnder: supervisor-1', /circle/],
    ['a CEO too low', 'addPosition: { x: { above: ceo }, y: { above: x } }', /CEO/],
    ['an unknown unit', 'addPosition: { x: { reportsTo: ceo, unit: legal } }', /no unit/],
    ['a name already there', 'addPosition: { coo: { reportsTo: ceo } }', /already a position/],
    ['a boss removed', 'removePosition: [coo]', /coo/],
    ['an unknown move', 'movePosition: { co: ceo }', /no position "co"/],
    ['a generated position moved', 'movePosition: { supervisor-1: ceo }', /generated/],
    ['an unknown deputy', 'setPosition: { coo: { deputy: nobody } }', /no position "nobody"/],
    ['itself as deputy', 'setPosition: { coo: { deputy: coo } }', /own deputy/],
    ['hours of one team', 'setPosition: { agents-1: { hours: always } }', /team of agents/],
  ])('with %s are refused in the design', (_, change, message) => {
    const found = errors(`title: t\ndesigns:\n  ok: {}\n  bad: { ${change} }\n`);
    expect(found.some((error) => message.test(error.message) && error.line === 4)).toBe(true);
  });

  test('no error is repeated for every design', () => {
    const found = errors(
      'title: t\ncompany: { positions: { aide: { reportsTo: nobody } } }\ndesigns: { a: {}, b: {}, c: {} }',
    );
    expect(found).toHaveLength(1);
  });

  test('what only follows from a misspelt key is not an error of its own', () => {
    const found = errors('title: t\ncompany: { positions: { aide: { reportTo: coo } } }\ndesigns: { a: {} }');
    expect(found.map(({ message }) => message)).toEqual(['unknown key "reportTo"']);
  });
});

describe('values that do not fit together are refused', () => {
  test.each([
    ['closures without a start', 'closures: [{ from: 2025-01-01 }]', /need a start/],
    ['a start that is no Monday', 'start: 2025-01-07', /not a Monday/],
    ['a day that does not exist', 'start: 2025-02-30', /not a day/],
    [
      'faults of an inquiry',
      'contacts: { inquiry: { faults: { service: { share: 1 } } } }',
      /inquiry has no faults/,
    ],
    ['arrivals by day and hour', 'contacts: { inquiry: { perDay: 3, perHour: 1 } }', /by day and by hour/],
    [
      'shares that sum to more than 1',
      'contacts: { x: { perDay: 1, faults: { operations: { share: .9 }, marketing: { share: .9 }, finance: none, service: none } } }',
      /sum to 1.8/,
    ],
    [
      'shares for some units only',
      'contacts: { complaint: { faults: { operations: { share: .9 } } } }',
      /but marketing, finance, service have none/,
    ],
    [
      'a shock that ends before it begins',
      'contacts: { inquiry: { shocks: [{ from: 2w, to: 1w, factor: 2 }] } }',
      /ends before/,
    ],
    [
      'an overlapping profile',
      'contacts: { inquiry: { profile: [{ hours: daily 8-12, weight: 1 }, { hours: Mon 11-13, weight: 1 }] } }',
      /overlap/,
    ],
    [
      'a profile of nothing',
      'contacts: { inquiry: { profile: [{ hours: daily 8-12, weight: 0 }] } }',
      /weights are 0/,
    ],
    ['chasers without a pause', 'chaserGap: 0min', /no time at all/],
    ['a share as a percentage', 'preAgreed: 30', /not between 0 and 1/],
    ['a duration without a unit', 'stall: 5', /needs a unit/],
    ['money with a unit', 'ladder: { agent: 5 EUR }', /amount of money/],
    ['an unknown delegation', 'delegation: shout', /number/],
  ])('%s', (_, line, message) => {
    const found = errors(company(line));
    expect(found.map((error) => error.message)).toEqual([expect.stringMatching(message)]);
    expect(found[0]?.line).toBe(4);
  });
});

describe('absurd sizes are refused', () => {
  test.each([
    ['replications: 100001', /more than 100000/],
    ['company: { service: { layers: 13 } }', /more than 12/],
    ['company: { service: { seats: 10001 } }', /more than 10000/],
    ['company: { contacts: { inquiry: { perDay: 9000000 } } }', /million arrivals/],
    [
      'company: { contacts: { inquiry: { perDay: 100000, shocks: [{ from: 1w, to: 2w, factor: 900 }] } } }',
      /million arrivals/,
    ],
    ['horizon: { window: 21w, warmUp: 7400d }', /20 years/],
    ['company: { stall: 99999999999999999999d }', /20 years/],
    ['company: { ladder: { agent: 1e400 } }', /not a finite number/],
    ['company: { ladder: { agent: .nan } }', /not a finite number/],
    ['company: { ladder: { agent: -.inf } }', /not a finite number/],
    ['company: { ladder: { agent: 1e300 } }', /more than/],
  ])('%s', (line, message) => {
    expect(places(`title: t\ndesigns: { a: {} }\n${line}\n`)).toEqual([expect.stringMatching(message)]);
  });

  test('more than 100,000 positions in all designs together', () => {
    const many = Array.from({ length: 150 }, (_, i) => `  d${i}: {}`).join('\n');
    const found = places(`title: t\ncompany: { service: { seats: 5000, layers: 12 } }\ndesigns:\n${many}\n`);
    expect(found).toEqual([expect.stringMatching(/^4:3 about \d+ positions in all designs together/)]);
  });

  test('more than 200 designs', () => {
    const many = Array.from({ length: 201 }, (_, i) => `  d${i}: {}`).join('\n');
    expect(places(`title: t\ndesigns:\n${many}\n`)).toEqual([expect.stringMatching(/201 designs/)]);
  });
});

describe('what is no scenario at all is refused in plain words', () => {
  test.each([
    ['nothing', '', '1:1 the file is empty'],
    ['a comment', '# hello\n', '1:1 the file is empty'],
    ['a text', 'hello', '1:1 expected a map, found "hello"'],
    ['a list', '[1]', '1:1 expected a map, found a list'],
    ['two documents', 'title: a\n---\ntitle: b', '2:1 a second document starts here'],
    ['a key twice', 'title: a\ntitle: b\ndesigns: { a: {} }', '2:1 "title" is given twice'],
    ['__proto__', 'title: a\n__proto__: { x: 1 }\ndesigns: { a: {} }', '2:1 "__proto__" cannot be a key'],
    ['constructor', 'title: a\ndesigns: { constructor: {} }', '2:12 "constructor" cannot be a key'],
    ['a list as a key', 'title: a\n? [b]\n: c', '2:3 a key must be text'],
    ['an unknown anchor', 'title: *x\ndesigns: { a: {} }', '1:8 no anchor &x stands before this'],
    ['YAML 1.1', '%YAML 1.1\n---\ntitle: a', '1:1 this file asks for YAML 1.1'],
  ])('%s', (_, text, first) => {
    expect(places(text)[0]).toBe(first);
  });

  test('no title and no design are two errors', () => {
    expect(errors('\n\nseed: 1\ndesigns: {}').map(({ message }) => message)).toEqual([
      '"title" is missing',
      'there is no design',
    ]);
  });

  test('a byte that is not UTF-8 is named by line and column', () => {
    const bytes = new Uint8Array([...bytesOf('title: t\nquestion: aé'), 0xff, ...bytesOf('\n')]);
    const compiled = compile(bytes);
    expect(compiled).toMatchObject({
      ok: false,
      errors: [{ line: 2, column: 13, message: 'this byte is not UTF-8 text' }],
    });
    expect(compile(new Uint8Array([0xc3]))).toMatchObject({ ok: false });
  });

  test('UTF-16 and NUL bytes', () => {
    expect(compile(new Uint8Array([0xff, 0xfe, 0x74, 0])).ok).toBe(false);
    expect(compile(new Uint8Array(1000)).ok).toBe(false);
  });

  test('more than 1 MiB', () => {
    expect(compile(new Uint8Array(1024 * 1024 + 1))).toMatchObject({
      ok: false,
      errors: [{ line: 1, column: 1 }],
    });
  });

  test('a byte order mark is no error', () => {
    expect(compile(bytesOf('\ufefftitle: t\ndesigns: { a: {} }')).ok).toBe(true);
  });

  test('aliases are allowed, alias bombs and circles are not', () => {
    expect(compile(bytesOf('title: t\ndesigns: { a: &x { putServiceUnder: ceo }, b: *x }')).ok).toBe(true);
    const bomb = Array.from({ length: 9 }, (_, i) =>
      i === 0
        ? 'a0: &a0 [x, x, x, x, x, x, x, x, x]'
        : `a${i}: &a${i} [${Array(9)
            .fill(`*a${i - 1}`)
            .join(', ')}]`,
    ).join('\n');
    expect(places(bomb)[0]).toMatch(/aliases make this file far too large/);
    expect(places('title: &t [*t]\ndesigns: { a: {} }')[0]).toMatch(/alias/);
  });

  test('a long line of flow maps is not deep', () => {
    const names = Array.from({ length: 100 }, (_, i) => `d${i}: {}`).join(', ');
    expect(compile(bytesOf(`title: t\ndesigns: { ${names} }`)).ok).toBe(true);
  });

  test('of very many errors the first are listed, and how many more there are', () => {
    const found = errors('a: 1\n'.repeat(1000));
    expect(found).toHaveLength(201);
    expect(found.at(-1)).toMatchObject({ line: 202, message: 'and 799 more errors from here on' });
  });

  test.each([
    ['flow lists', '['.repeat(100_000)],
    ['flow maps', '{a: '.repeat(50_000)],
    ['lists on a line', '- '.repeat(200_000)],
    ['keys on a line', '? '.repeat(200_000)],
    ['indentation', Array.from({ length: 1000 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')],
  ])('nesting without end by %s', (_, text) => {
    const [first] = errors(text);
    expect(first?.message).toBe('more than 40 levels of nesting');
  });
});

test('the name under which all agents are reported is nobody else’s', () => {
  const [error] = errors(
    'title: t\ncompany: { positions: { frontLine: { reportsTo: coo } } }\ndesigns: { a: {} }\n',
  );
  expect(error).toMatchObject({ line: 2, column: 25 });
});

test('complaints may not go astray for ever', () => {
  expect(errors('title: t\ncompany: { misroute: 1 }\ndesigns: { a: {} }\n')[0]).toMatchObject({ line: 2 });
  expect(errors('title: t\ndesigns: { a: { set: { misroute: 1 } } }\n')[0]).toMatchObject({ line: 2 });
});
