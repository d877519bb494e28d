import { describe, expect, test } from 'vitest';
import { errors, model, study } from './compiled.ts';

const messages = (text: string): string[] =>
  errors(text).map(({ line, column, message }) => `${line}:${column} ${message}`);
const limitsOf = (
  text: string,
): Record<string, readonly [number | null, Readonly<Record<string, unknown>>]> =>
  Object.fromEntries(model(text).chart.positions.map((p) => [p.id, [p.limit, p.limits]]));
const channelsOf = (text: string, design = 0) =>
  Object.fromEntries(study(text).designs[design]?.model.types.map((type) => [type.id, type.channels]) ?? []);

describe('limits of a kind of remedy', () => {
  const company = (lines: string): string => `title: t
company:
  contacts:
    part: { kind: complaint, remedy: part, perDay: 3 }
${lines}
designs: { a: {} }
`;

  test('are nowhere where nothing is said of them', () => {
    for (const [, limits] of Object.values(limitsOf(company('')))) expect(limits).toEqual({});
  });

  test('stand for the grades that are given, the ladder’s for the others, and between them the same spacing', () => {
    const found = limitsOf(company('  limits: { part: { agent: 400 } }\n  service: { layers: 2 }'));
    expect(found['agents-1']).toEqual([100, { part: 400 }]);
    expect(found.serviceHead).toEqual([1000, {}]);
    expect(found['supervisor-1']?.[1]).toEqual({ part: expect.closeTo(Math.sqrt(400 * 1000), 6) });
    expect(found['supervisor-1']?.[0]).toBeCloseTo(Math.sqrt(100 * 1000), 6);
  });

  test('of a position itself go before its own limit, and that before its grade’s', () => {
    const own = `  limits: { part: { head: 3000 }, refund: { head: 2000 } }
  positions:
    coo: { limit: 50, limits: { part: none } }`;
    const found = limitsOf(company(own));
    expect(found.coo).toEqual([50, { part: null }]);
    expect(found.serviceHead).toEqual([1000, { part: 3000, refund: 2000 }]);
  });

  test('of a design are put over the company’s, grade by grade', () => {
    const text = company('  limits: { part: { agent: 400 } }').replace(
      'designs: { a: {} }',
      'designs: { a: { set: { limits: { part: { head: 2000 } } } } }',
    );
    const found = limitsOf(text);
    expect(found['agents-1']?.[1]).toEqual({ part: 400 });
    expect(found.serviceHead?.[1]).toEqual({ part: 2000 });
    const [{ changes } = { changes: [] }] = study(text).designs;
    expect(changes).toEqual([{ kind: 'setting', id: 'limits', value: '{part: {head: 2000}}' }]);
  });

  test('need a kind that there is', () => {
    expect(
      messages(company('  limits: { prt: { agent: 4 } }\n  positions: { coo: { limits: { parts: 3 } } }')),
    ).toEqual(['5:13 there is no kind of remedy "prt"', '6:33 there is no kind of remedy "parts"']);
  });
});

describe('channels', () => {
  const text = (lines: string): string => `title: t\ncompany:\n${lines}\ndesigns: { a: {} }\n`;

  test('are none by default, and take what they leave out from the defaults of their kind', () => {
    expect(channelsOf(text('  people: 100'))).toEqual({ inquiry: [], complaint: [] });
    const lines = `  channel: { automaticWork: .6 }
  channels:
    inquiry:
      phone: { kind: live, share: .5 }
      web: { kind: written, share: .3 }
      bot: { kind: automatic, share: .2 }
    complaint: { bot: { kind: automatic, share: 1, work: .1 } }`;
    expect(channelsOf(text(lines))).toEqual({
      inquiry: [
        { id: 'phone', kind: 'live', share: 0.5, work: 1, resolves: 0 },
        { id: 'web', kind: 'written', share: 0.3, work: 0.8, resolves: 0 },
        { id: 'bot', kind: 'automatic', share: 0.2, work: 0.6, resolves: 0.3 },
      ],
      complaint: [{ id: 'bot', kind: 'automatic', share: 1, work: 0.1, resolves: 0 }],
    });
  });

  test('of a design replace those of a type, and none leaves the phone', () => {
    const lines = `  channels: { inquiry: { web: { kind: written, share: 1 } }, complaint: { web: { kind: written, share: 1 } } }`;
    const designs = text(lines).replace(
      '{ a: {} }',
      '{ a: { set: { channels: { inquiry: none } } }, b: { set: { channels: none } } }',
    );
    expect(channelsOf(designs).inquiry).toEqual([]);
    expect(channelsOf(designs).complaint).toHaveLength(1);
    expect(channelsOf(designs, 1)).toEqual({ inquiry: [], complaint: [] });
  });

  test('must sum to 1, belong to a type, and be what their kind can be', () => {
    expect(
      messages(
        text(`  channels:
    inquiry: { phone: { kind: live, share: .5, work: .5 }, web: { kind: written, share: .4, resolves: .1 } }
    inquiries: { phone: { kind: live, share: 1 } }
    complaint: { bot: { kind: automatic, share: 1, resolves: .2 } }`),
      ),
    ).toEqual([
      '4:14 the shares sum to 0.9, not to 1',
      '4:54 a live contact takes all of the intake work',
      '4:103 only inquiries are answered for good, and only by an automatic channel',
      '5:5 there is no type of contact "inquiries"',
      '6:62 only inquiries are answered for good, and only by an automatic channel',
    ]);
  });
});

describe('a technician', () => {
  const text = (visit: string, designs = '{ a: {} }'): string =>
    `title: t\ncompany:\n  contacts: { complaint: { visit: ${visit} } }\ndesigns: ${designs}\n`;

  test('works as long as is said of the visit, else as long as technicians do', () => {
    const visitOf = (scenario: string) => model(scenario).types.find(({ id }) => id === 'complaint')?.visit;
    expect(visitOf(text('{ by: coo, share: .5, work: 10min }'))).toEqual({
      by: 'coo',
      share: 0.5,
      work: { kind: 'constant', value: 10 },
    });
    const moved = '{ a: { set: { work: { visit: 30min } } } }';
    expect(visitOf(text('{ by: coo, share: .5 }', moved))?.work).toEqual({ kind: 'constant', value: 30 });
    expect(visitOf(text('none'))).toBeNull();
  });

  test('is a position of every design, and no team of agents', () => {
    expect(messages(text('{ by: cooo, share: 1 }'))).toEqual(['3:41 there is no position "cooo"']);
    expect(messages(text('{ by: agents-1, share: 1 }'))).toEqual([
      '3:41 a team of agents, "agents-1", cannot be sent',
    ]);
    const gone = '{ a: {}, b: { addPosition: { fitter: { reportsTo: coo } } } }';
    expect(messages(text('{ by: fitter, share: 1 }', gone))).toEqual([
      '3:41 there is no position "fitter" in design "a"',
    ]);
  });

  test('is not sent for an inquiry', () => {
    expect(
      messages(
        'title: t\ncompany: { contacts: { inquiry: { visit: { by: coo, share: 1 } } } }\ndesigns: { a: {} }\n',
      ),
    ).toEqual(['2:42 nobody is visited for an inquiry']);
  });
});
