import { describe, expect, test } from 'vitest';
import { compileScenario } from '../../src/scenario/compile.ts';
import { changeSentences } from '../../src/show/changes.ts';
import { locales } from '../../src/show/locales/index.ts';
import { model, study, warnings } from './compiled.ts';

const SHORT = `
title: A short one
designs:
  coo: { putServiceUnder: coo }
  ceo: { putServiceUnder: ceo }
`;

/** A design with these lines, before a control that changes nothing. */
function designs(changes: string, company = ''): string {
  return `title: t\n${company}\ndesigns:\n  changed: ${changes}\n  same: {}\n`;
}

function changed(changes: string, company = '') {
  const { designs: all } = study(designs(changes, company));
  const [first, second] = all;
  if (first === undefined || second === undefined) throw new Error('two designs');
  const find = (id: string) => first.model.chart.positions.find((one) => one.id === id);
  return { first, second, find };
}

describe('a short scenario compiles', () => {
  test('five lines are the whole common company twice', () => {
    const { designs: all, replications, seed } = study(SHORT);
    expect(all.map(({ id }) => id)).toEqual(['coo', 'ceo']);
    expect(replications).toBe(20);
    expect(seed).toBe('7');
  });

  test('the name of the file without folder and ending is the id', () => {
    expect(study(SHORT, '/some/where/my study.yaml').id).toBe('my study');
    expect(study(SHORT, 'C:\\files\\a.b.yml').id).toBe('a.b');
  });

  test('the study is frozen through and through, and survives JSON and structuredClone', () => {
    const compiled = study(SHORT);
    const open: unknown[] = [compiled];
    for (const value of open) {
      if (typeof value !== 'object' || value === null) continue;
      expect(Object.isFrozen(value)).toBe(true);
      open.push(...Object.values(value));
    }
    expect(JSON.parse(JSON.stringify(compiled))).toEqual(compiled);
    expect(structuredClone(compiled)).toEqual(compiled);
  });

  test('the same text compiles to the same study', () => {
    expect(study(SHORT)).toEqual(study(SHORT));
  });

  test('a one-server queue needs six lines: neutral, one position, one seat, one type', () => {
    const spec = model(`
title: M/M/1
company:
  base: neutral
  positions: { boss: { role: ceo } }
  service: { seats: 1, layers: 1 }
  contacts: { call: { perHour: 8, intake: exponential 6min } }
designs: { only: {} }
`);
    expect(spec.chart.positions.map(({ id, reportsTo }) => [id, reportsTo])).toEqual([
      ['boss', null],
      ['serviceHead', 'boss'],
      ['agents-1', 'serviceHead'],
    ]);
    expect(spec.types).toHaveLength(1);
    expect(spec.types[0]).toMatchObject({
      kind: 'inquiry',
      patience: null,
      intake: { kind: 'exponential', mean: 6 },
    });
    expect(spec.types[0]?.rate.pieces).toEqual([{ from: 0, to: 10_080, perMinute: 8 / 60 }]);
    expect(Object.values(spec.calendars).every(({ intervals }) => intervals === null)).toBe(true);
    expect(spec.rules).toMatchObject({
      misroute: 0,
      redial: 0,
      candour: 1,
      deference: 0,
      contest: 0,
      spanLoad: 0,
    });
    expect(spec.rules.work.closing).toEqual({ kind: 'constant', value: 0 });
  });

  test('a neutral complaint needs no decision, no action and no closing', () => {
    const spec = model(`
title: t
company:
  base: neutral
  positions: { boss: { role: ceo } }
  service: { seats: 1, layers: 1 }
  contacts: { claim: { perHour: 1, intake: 6min, faults: { service: { share: 1 } } } }
designs: { only: {} }
`);
    expect(spec.types[0]).toMatchObject({ kind: 'complaint', amount: null, giveUp: null });
    expect(spec.types[0]?.faults).toEqual([
      {
        unit: 'service',
        share: 1,
        mustAct: 0,
        work: { kind: 'constant', value: 0 },
        lead: { kind: 'constant', value: 0 },
      },
    ]);
    expect(spec.rules.delegation).toEqual({ refund: 7 });
  });
});

describe('a company', () => {
  test('is merged over the common one, entry by entry', () => {
    const spec = model(`
title: t
company:
  positions: { coo: { title: Chief, attention: .5 }, aide: { reportsTo: coo } }
  units: { finance: { desk: { seats: 3, hours: always } } }
  contacts: { complaint: { faults: { finance: { mustAct: .9 } } }, visit: { perDay: 5, kind: inquiry } }
designs: { only: {} }
`);
    const ids = spec.chart.positions.map(({ id }) => id);
    expect(ids.slice(0, 5)).toEqual(['ceo', 'coo', 'cmo', 'cfo', 'aide']);
    expect(spec.chart.positions[1]).toMatchObject({ title: 'Chief', attention: 0.5, unit: 'operations' });
    const desk = spec.chart.positions.find(({ id }) => id === 'finance-desk');
    expect(desk).toMatchObject({ staff: 3, title: 'Finance desk' });
    expect(spec.calendars[desk?.calendar ?? '']?.intervals).toBeNull();
    expect(spec.types.map(({ id }) => id)).toEqual(['inquiry', 'complaint', 'visit']);
    expect(spec.types[1]?.faults.map(({ mustAct }) => mustAct)).toEqual([0.45, 0.25, 0.9, 0.3]);
    // A type of one's own has the numbers of its kind.
    expect(spec.types[2]?.intake).toEqual({ kind: 'lognormal', mean: 8, cv: 0.8 });
  });

  test('loses what is struck out with none', () => {
    const spec = model(`
title: t
company:
  positions: { cfo: none }
  units: { finance: none }
  contacts: { inquiry: none }
designs: { only: {} }
`);
    expect(spec.chart.units.map(({ id }) => id)).toEqual(['operations', 'marketing', 'service']);
    expect(spec.types.map(({ id }) => id)).toEqual(['complaint']);
    expect(spec.types[0]?.faults.map(({ unit }) => unit)).toEqual(['operations', 'marketing', 'service']);
  });

  test('may list every position of its service unit itself', () => {
    const spec = model(`
title: t
company:
  units: { service: { head: care } }
  positions:
    care: { reportsTo: coo }
    lead: { reportsTo: care, unit: service }
    phones: { reportsTo: lead, unit: service, frontLine: true, seats: 12 }
    letters: { reportsTo: lead, unit: service, frontLine: true, seats: 3, limit: 250 }
designs: { only: {}, moved: { putServiceUnder: ceo } }
`);
    const service = spec.chart.positions.filter(({ unit }) => unit === 'service');
    expect(service.map(({ id, limit }) => [id, limit === null ? null : Math.round(limit)])).toEqual([
      ['care', 1000],
      ['lead', 316],
      ['phones', 100],
      ['letters', 250],
    ]);
  });

  test('may give its service unit a desk of its own', () => {
    const spec = model('title: t\ncompany: { service: { desk: 2 } }\ndesigns: { only: {} }');
    expect(spec.chart.units.at(-1)).toMatchObject({ id: 'service', desk: 'service-desk' });
    expect(spec.chart.positions.find(({ id }) => id === 'service-desk')).toMatchObject({
      staff: 2,
      reportsTo: 'serviceHead',
    });
  });

  test('closes on dates, for those it says', () => {
    const spec = model(`
title: t
company:
  start: 2025-12-22
  closures: [{ from: 2025-12-25, to: 2025-12-26, of: [manager, desk] }, { from: 2025-12-20, to: 2025-12-22 }]
designs: { only: {} }
`);
    const day = 1440;
    expect(spec.calendars.manager?.closures).toEqual([
      [0, day],
      [3 * day, 5 * day],
    ]);
    expect(spec.calendars.frontLine?.closures).toEqual([[0, day]]);
  });

  test('spreads arrivals by a profile and keeps their number', () => {
    const spec = model(`
title: t
company:
  contacts:
    inquiry: { perDay: 100, profile: [{ hours: Mon-Fri 8-12, weight: 3 }, { hours: every second Sat 8-20, weight: 1 }] }
designs: { only: {} }
`);
    const { weeks, pieces } = spec.types[0]?.rate ?? { weeks: 0, pieces: [] };
    expect(weeks).toBe(2);
    const total = pieces.reduce((sum, { from, to, perMinute }) => sum + (to - from) * perMinute, 0);
    expect(total).toBeCloseTo(100 * 7 * 2, 9);
    expect((pieces[0]?.perMinute ?? 0) / (pieces[5]?.perMinute ?? 1)).toBeCloseTo(3, 12);
  });

  test('counts arrivals a day by the days on which the front line opens', () => {
    const rate = (hours: string) =>
      model(`title: t\ncompany: { hours: { frontLine: ${hours} } }\ndesigns: { a: {} }`).types[0]?.rate
        .pieces[0]?.perMinute;
    expect((rate('Mon-Fri 9-19') ?? 0) * 600).toBeCloseTo(1360, 9);
    expect((rate('always') ?? 0) * 1440).toBeCloseTo(1360, 9);
  });
});

describe('a design', () => {
  test('without changes is the common company', () => {
    const { first, second } = changed('{}');
    expect(first.model).toEqual(second.model);
    expect(changeSentences(first.changes, locales.en)).toEqual([]);
  });

  test('shares people and demand with all others, whatever it changes', () => {
    const { first, second } = changed(
      '{ setLayers: 4, putServiceUnder: ceo, set: { delegation: 5, ladder: { agent: 20 }, hours: { ceo: always } } }',
    );
    expect(first.model.types).toEqual(second.model.types);
    const seats = (design: typeof first) =>
      design.model.chart.positions
        .filter(({ frontLine, desk }) => frontLine || desk)
        .reduce((sum, { staff }) => sum + staff, 0);
    expect(seats(first)).toBe(seats(second));
  });

  test.each([
    'set: { service: { seats: 3 } }',
    'set: { contacts: {} }',
    'set: { hours: { frontLine: always } }',
    'setPosition: { agents-1: { seats: 9 } }',
    'setPosition: { operations-desk: { seats: 9 } }',
    'company: {}',
    'addPosition: { temps: { reportsTo: serviceHead, unit: service, frontLine: true, seats: 5 } }',
  ])('cannot change people or demand by %s', (change) => {
    expect(() => study(designs(`{ ${change} }`))).toThrow();
  });

  test('adds positions below and above, moves and removes them', () => {
    const { first, find } = changed(
      '{ addPosition: { board: { title: Board, above: ceo }, vp: { reportsTo: cmo, unit: marketing } }, movePosition: { cfo: coo }, putServiceUnder: vp }',
    );
    expect(find('ceo')?.reportsTo).toBe('board');
    expect(find('board')).toMatchObject({ reportsTo: null, neutral: true, limit: null });
    expect(find('cfo')?.reportsTo).toBe('coo');
    expect(find('serviceHead')?.reportsTo).toBe('vp');
    expect(changeSentences(first.changes, locales.en)).toEqual([
      'Board stands above CEO.',
      'vp is added under CMO.',
      'CFO reports to COO.',
      'Customer service reports to vp.',
    ]);
    const removed = changed(
      '{ removePosition: [aide] }',
      'company: { positions: { aide: { reportsTo: cmo }, page: { reportsTo: aide } } }',
    );
    expect(removed.find('aide')).toBeUndefined();
    expect(removed.find('page')?.reportsTo).toBe('cmo');
  });

  test('inserts a position between two others', () => {
    const { find } = changed('{ addPosition: { chief: { above: coo } } }');
    expect(find('chief')?.reportsTo).toBe('ceo');
    expect(find('coo')?.reportsTo).toBe('chief');
  });

  test('draws dotted lines from generated positions too', () => {
    const { find, first } = changed('{ addDottedLine: { serviceHead: ceo, supervisor-2: [ceo, cfo] } }');
    expect(find('serviceHead')?.dottedTo).toEqual(['ceo']);
    expect(find('supervisor-2')?.dottedTo).toEqual(['ceo', 'cfo']);
    expect(first.changes).toHaveLength(3);
  });

  test('sets limits by grade and outright, while competence stays that of the default ladder', () => {
    const { find } = changed(
      '{ set: { ladder: { agent: 10, head: 2000 } }, setPosition: { serviceHead: { limit: none }, coo: { limit: 0 } } }',
    );
    expect(find('agents-1')).toMatchObject({ limit: 10, competence: 100 });
    expect(find('serviceHead')).toMatchObject({ limit: null, competence: 1000 });
    expect(find('coo')).toMatchObject({ limit: 0, competence: 5000 });
  });

  test('sets delegation for all kinds of remedy, or for one', () => {
    const company =
      'company: { contacts: { broken: { perDay: 1, kind: complaint, remedy: replacement } }, delegation: { replacement: 3 } }';
    const { first, second } = changed('{ set: { delegation: { refund: advise } } }', company);
    expect(second.model.rules.delegation).toEqual({ refund: 1, replacement: 3 });
    expect(first.model.rules.delegation).toEqual({ refund: 5, replacement: 3 });
    expect(changed('{ set: { delegation: 7 } }', company).first.model.rules.delegation).toEqual({
      refund: 7,
      replacement: 7,
    });
  });

  test('sets hours, attention, deputy, absence, cadence, in-tray, site, neutrality of positions', () => {
    const { find, first } = changed(
      '{ setPosition: { coo: { hours: Mon 9-10, attention: .2, deputy: cfo, absence: { present: exponential 40d, away: exponential 5d }, ' +
        'cadence: daily at 16, inTray: newest, location: north, neutral: true, skipLevel: true, cost: 1, title: Boss } } }',
    );
    const coo = find('coo');
    expect(coo).toMatchObject({
      attention: 0.2,
      deputy: 'cfo',
      inTray: 'newest',
      location: 'north',
      neutral: true,
      skipLevel: true,
      cost: 1,
      title: 'Boss',
    });
    expect(coo?.cadence?.at).toHaveLength(7);
    expect(coo?.absence).toEqual({
      presence: { kind: 'exponential', mean: 57_600 },
      absence: { kind: 'exponential', mean: 7200 },
    });
    expect(first.model.calendars[coo?.calendar ?? '']?.intervals).toEqual([[540, 600]]);
  });

  test('varies depth with the front line held constant', () => {
    const managers = (layers: number) => {
      const { positions } = changed(`{ setLayers: ${layers} }`, 'company: { service: { seats: 40 } }').first
        .model.chart;
      return positions.filter(({ unit, frontLine }) => unit === 'service' && !frontLine).length;
    };
    expect(managers(5)).toBe(20 + 10 + 5 + 3 + 1);
    expect(managers(1)).toBe(1);
  });
});

describe('assumptions in force', () => {
  test('are in the order of the ledger, with what the file sets marked so', () => {
    const { assumptions } = study(`
title: t
replications: 5
company: { candour: .9, units: { finance: { desk: 4 } }, contacts: { inquiry: { perDay: 900 } } }
designs: { a: { title: Less, set: { candour: .5 } }, b: {} }
`);
    const of = (id: string) => assumptions.find((one) => one.id === id);
    expect(of('replications')).toMatchObject({ value: '5', status: 'scenario' });
    expect(of('candour')).toMatchObject({
      value: '.9',
      designs: [{ title: 'Less', value: '.5' }],
      origin: 'scenario',
      status: 'scenario',
    });
    expect(of('units.finance.desk.seats')).toMatchObject({ value: '4', status: 'scenario' });
    expect(of('contacts.inquiry.perDay')).toMatchObject({ value: '900', status: 'scenario' });
    expect(of('voice')).toMatchObject({ value: '.5', status: 'assumed' });
    expect(of('contacts.complaint.justified')).toMatchObject({ value: '.6', status: 'sourced' });
  });

  test('leave out what the study does not use', () => {
    const { assumptions } = study(`
title: t
company: { base: blank, positions: { boss: {} }, contacts: { call: { perHour: 1, kind: inquiry } } }
designs: { a: {} }
`);
    const ids = assumptions.map(({ id }) => id);
    expect(ids).not.toContain('contacts.complaint.amount');
    expect(ids).not.toContain('units.finance.desk.seats');
    expect(ids).toContain('contacts.inquiry.intake');
  });
});

describe('settings that the ledger does not know', () => {
  test('are listed after its entries, under their path in the file', () => {
    const { assumptions } = study(`
title: t
company:
  start: 2025-01-06
  closures: [{ from: 2025-04-01 }]
  positions: { coo: { absence: { present: 9d, away: 2d }, deputy: cfo } }
  contacts: { complaint: { shocks: [{ from: 8w, to: 10w, factor: 2 }] } }
designs: { a: {} }
`);
    const beside = assumptions.filter(({ meaning }) => meaning === '');
    expect(beside.map(({ id, value, status }) => [id, value, status])).toEqual([
      ['start', '2025-01-06', 'scenario'],
      ['closures', '[{from: 2025-04-01}]', 'scenario'],
      ['positions.coo.absence', '{present: 9d, away: 2d}', 'scenario'],
      ['positions.coo.deputy', 'cfo', 'scenario'],
      ['contacts.complaint.shocks', '[{from: 8w, to: 10w, factor: 2}]', 'scenario'],
    ]);
    expect(assumptions.slice(-beside.length)).toEqual(beside);
  });
});

describe('texts in several languages', () => {
  const file = `
title: { en: Places, fa: جایگاه‌ها }
designs:
  a: { title: { en: Under the COO, fa: زیر نظر مدیر ارشد عملیات, he: תחת סמנכ"ל התפעול } }
  b: { title: { fa: مستقل }, setPosition: { serviceHead: { title: { en: CCSO, fa: معاون ارشد } } } }
`;
  test('stand in results in the first language, with the others beside', () => {
    const { title, designs: all, translations } = study(file);
    expect(title).toBe('Places');
    expect(all.map((design) => design.title)).toEqual(['Under the COO', 'مستقل']);
    expect(all[1]?.changes).toEqual([
      { kind: 'property', position: 'Head of customer service', property: 'title', value: 'CCSO' },
    ]);
    expect(translations).toEqual({
      fa: { Places: 'جایگاه‌ها', 'Under the COO': 'زیر نظر مدیر ارشد عملیات', CCSO: 'معاون ارشد' },
      he: { 'Under the COO': 'תחת סמנכ"ל התפעול' },
    });
  });

  test.each([
    ['{}', 'a text without a language'],
    ['{ de: Ort }', '"de" is not a language'],
    ['{ en: 5 }', 'expected text for en, found 5'],
    ['" "', 'this text is empty'],
    ['[a]', 'expected text, found'],
  ])('%s is an error', (title, message) => {
    const compiled = compileScenario(new TextEncoder().encode(`title: ${title}\ndesigns: { a: {} }\n`), 't');
    expect(compiled.ok ? [] : compiled.errors.map((error) => error.message)).toEqual([
      expect.stringContaining(message),
    ]);
  });
});

describe('warnings', () => {
  test('name twins, closures outside the run and targets beyond the drain', () => {
    const found = warnings(`
title: t
targets: [7d, 52w]
company: { start: 2025-01-06, closures: [{ from: 2031-01-01 }] }
designs:
  a: {}
  b: {}
`);
    expect(found.map(({ line, message }) => [line, message])).toEqual([
      [3, 'target 52w is longer than the drain of 12w'],
      [4, 'this closure lies outside the run'],
      [7, 'design "b" is the same as "a"'],
    ]);
  });

  test('are none for a plain scenario', () => {
    expect(warnings(SHORT)).toEqual([]);
  });
});

test('one design never moves who is away in another', () => {
  const away = `setPosition: { serviceHead: { absence: { present: 9d, away: 2d } } }`;
  const twice = (first: string) =>
    study(`title: t\ndesigns:\n  a: ${first}\n  b: { ${away} }\n`).designs[1]?.model;
  expect(twice('{ addPosition: { vp: { reportsTo: cmo, unit: marketing } }, setLayers: 4 }')).toEqual(
    twice('{}'),
  );
});
