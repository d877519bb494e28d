import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { stream } from '../../src/kernel/random/streams.ts';
import { latinHypercube } from '../../src/kernel/stats/latin-hypercube.ts';
import { compileScenario } from '../../src/scenario/compile.ts';
import { compileSpace, type SpaceOptions } from '../../src/scenario/space/compile-space.ts';
import { gridPoints, gridSize, pointsAt } from '../../src/scenario/space/points.ts';
import { pointId, type Space } from '../../src/scenario/space/space.ts';
import { hashOf } from '../../src/study/hash.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const FILE = `title: Small
company: { deference: .3 }
designs:
  coo: { title: Under the COO, putServiceUnder: coo, set: { preAgreed: .5 } }
  board:
    addPosition: { board: { title: Board, role: board, above: ceo } }
    putServiceUnder: board
`;

function spaceOf(options: SpaceOptions, file = FILE): Space {
  const compiled = compileSpace(encode(file), 'small.yaml', options);
  if (!compiled.ok) throw new Error(compiled.errors.join('\n'));
  return compiled.space;
}

function errorsOf(options: SpaceOptions, file = FILE): string {
  const compiled = compileSpace(encode(file), 'small.yaml', options);
  return compiled.ok ? '' : compiled.errors.join('\n');
}

const values = (vary: string) => spaceOf({ vary: [vary] }).factors[0]!.values;

describe('values of a factor', () => {
  it.each([
    ['delegation=1..7', [1, 2, 3, 4, 5, 6, 7]],
    ['delegation=tell,agree,delegate', [1, 4, 7]],
    ['layers=2..4', [2, 3, 4]],
    ['preAgreed=.1..0.9:.2', [0.1, 0.3, 0.5, 0.7, 0.9]],
    ['preAgreed=0..1:.4', [0, 0.4, 0.8]],
    ['siteDelay=4h..24h:4h', ['4h', '8h', '12h', '16h', '20h', '1d']],
    ['siteDelay=0min..2h:1h', ['0min', '1h', '2h']],
    ['service.seats=20..30:5', [20, 25, 30]],
    ['tracked=true,false', [true, false]],
    ['payer=service,fund', ['service', 'fund']],
    ['design=coo,board', ['coo', 'board']],
    ['placement=coo,ceo,board', ['coo', 'ceo', 'board']],
  ])('%s', (vary, expected) => {
    expect(values(vary)).toEqual(expected);
  });

  it('lie anywhere in a stretch without steps, both ends among them, and are round', () => {
    const [share] = spaceOf({ vary: ['preAgreed=.1..0.9'] }).factors;
    expect(share!.values).toBeNull();
    expect([0, 0.5, 1].map((u) => share!.at(u))).toEqual([0.1, 0.5, 0.9]);
    expect(String(share!.at(1 / 3)).length).toBeLessThanOrEqual(6);
    const [time] = spaceOf({ vary: ['siteDelay=4h..24h'] }).factors;
    expect([0, 0.25, 1].map((u) => time!.at(u))).toEqual(['4h', '9h', '1d']);
  });

  it('are each met by as many of evenly spread shares', () => {
    const [factor] = spaceOf({ vary: ['delegation=1..7'] }).factors;
    const met = Array.from({ length: 70 }, (_, i) => factor!.at((i + 0.5) / 70));
    for (const level of factor!.values!) expect(met.filter((value) => value === level)).toHaveLength(10);
  });
});

describe('what cannot be varied', () => {
  it('is told all at once, each with its flag and a hint', () => {
    const errors = errorsOf({
      vary: [
        'delegation=0..7',
        'layrs=1..5',
        'placement=coo,board,bord',
        'placement=coo,coo',
        'preAgreed=.9..0.1',
        'timeOut=4h..24h:0',
        'seed=1',
        'misroute',
        'delegation=tell,1',
        'service.layers=1..3',
        'preAgreed=.1..0.3,.5',
        'siteDelay=60min,1h',
      ],
      base: 'nope',
    });
    for (const expected of [
      '--vary delegation=0..7  0 is less than 1\n    write a number from 1 to 7',
      '--vary layrs=1..5  there is nothing "layrs" to vary\n    did you mean layers?',
      '--vary placement=coo,board,bord  the scenario has no position "bord"\n    did you mean board?',
      '--vary placement=coo,coo  "coo" is there twice',
      '--vary preAgreed=.9..0.1  nothing lies in .9..0.1\n    the lower end comes first',
      '--vary timeOut=4h..24h:0  a step of 0 does not fit 4h',
      '--vary seed=1  "seed" is how a study is run',
      '--vary misroute  must be a name and values\n    write delegation=1..7',
      '--vary delegation=tell,1  1 is there twice',
      '--vary service.layers=1..3  "service.layers" is varied as layers',
      '--vary preAgreed=.1..0.3,.5  a stretch stands among other values',
      '--vary siteDelay=60min,1h  "1h" is there twice',
      '--from  the scenario has no design "nope"',
    ]) {
      expect(errors).toContain(expected);
    }
  });

  it('is a design where a position is asked for: the hint names the factor that takes it', () => {
    const shipped = readFileSync(new URL('../../scenarios/placement.yaml', import.meta.url));
    const compiled = compileSpace(shipped, 'placement.yaml', { vary: ['placement=coo,ccso'] });
    expect(compiled.ok ? '' : compiled.errors.join()).toContain('it is a design: write design=ccso');
  });

  it('is told at its place in the file', () => {
    const errors = errorsOf({}, `${FILE}sweep:\n  vary: { layers: 1..3, delgation: 1..7 }\n  from: cooo\n`);
    expect(errors).toContain(
      'small.yaml:9:36  there is nothing "delgation" to vary\n    did you mean delegation',
    );
    expect(errors).toContain('small.yaml:10:9  the scenario has no design "cooo"\n    did you mean coo?');
  });

  it('is refused by the language where the section has a key it does not know', () => {
    expect(errorsOf({}, `${FILE}sweep: { very: { layers: 1..3 } }\n`)).toContain(
      'unknown key "very"\n    did you mean vary?',
    );
  });
});

describe('points', () => {
  it('have short ids in the order of the factors, the last the fastest', () => {
    const { factors } = spaceOf({ vary: ['delegation=1,4', 'placement=coo,ceo'] });
    expect(gridSize(factors)).toBe(4);
    expect([...gridPoints(factors)].map((point) => pointId(factors, point))).toEqual([
      'delegation=1,placement=coo',
      'delegation=1,placement=ceo',
      'delegation=4,placement=coo',
      'delegation=4,placement=ceo',
    ]);
  });

  it('of a sample are each there once', () => {
    const { factors } = spaceOf({ vary: ['delegation=1..3', 'layers=1,2'] });
    const points = pointsAt(factors, latinHypercube(64, [stream('a'), stream('b')]));
    const ids = points.map((point) => pointId(factors, point));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBe(6);
  });

  it('are the very models that a file with such designs has', () => {
    const space = spaceOf({
      vary: ['placement=ceo', 'layers=3', 'delegation=5', 'error.agent=.15', 'attention.other=.8'],
    });
    const at = space.designAt(space.factors.map((factor) => factor.at(0)));
    const byHand = compileScenario(
      encode(
        FILE.replace('designs:\n', (start) => {
          const set =
            '{ preAgreed: .5, delegation: advise, error: { agent: .15 }, attention: { other: .8 } }';
          return `${start}  hand: { putServiceUnder: ceo, setLayers: 3, set: ${set} }\n`;
        }),
      ),
      'small.yaml',
    );
    if (!at.ok || !byHand.ok) throw new Error('neither should fail');
    expect(hashOf(at.design.model)).toBe(hashOf(byHand.study.designs[0]!.model));
  });

  it('keep what the design they start from says of everything else', () => {
    const space = spaceOf({ vary: ['delegation=1'], base: 'board' });
    const at = space.designAt([1]);
    expect(at.ok && at.design.model.chart.positions.some(({ id }) => id === 'board')).toBe(true);
  });

  it('are not valid where the chart is not, and say why', () => {
    const space = spaceOf({ vary: ['placement=coo,board'] });
    expect(space.designAt(['board'])).toMatchObject({
      ok: false,
      reason: expect.stringContaining('"board"'),
    });
    expect(space.designAt(['coo']).ok).toBe(true);
  });

  it('at the values that the base design has by itself are the base design', () => {
    const space = spaceOf({
      vary: ['placement=coo,ceo', 'layers=1..3', 'delegation=1..3', 'preAgreed=.3,.5', 'deference=.2,.3'],
    });
    expect(space.own).toEqual(['coo', 2, 1, 0.5, 0.3]);
    const at = space.designAt(space.own.map((value) => value!));
    expect(at.ok && hashOf(at.design.model)).toBe(hashOf(space.study.designs[0]!.model));
  });

  it('move what no design may set for themselves alone, and are said to differ in it', () => {
    const space = spaceOf({ vary: ['service.seats=20..30:10', 'contacts.complaint.justified=.57,.61'] });
    expect(space.factors.map(({ kind, moves }) => [kind, moves])).toEqual([
      ['company', 'people'],
      ['company', 'customers'],
    ]);
    const at = space.designAt([30, 0.61]);
    if (!at.ok) throw new Error(at.reason);
    const seats = at.design.model.chart.positions
      .filter(({ frontLine }) => frontLine)
      .reduce((sum, { staff }) => sum + staff, 0);
    expect(seats).toBe(30);
    expect(at.design.model.types.find(({ id }) => id === 'complaint')?.justified).toBe(0.61);
  });
});

it('a section of the file says what is varied, unless flags do', () => {
  const file = `${FILE}sweep: { vary: { layers: 1..3, placement: [coo, ceo] }, from: board }\n`;
  expect(spaceOf({}, file).factors.map(({ key }) => key)).toEqual(['layers', 'placement']);
  expect(spaceOf({}, file).base).toBe('board');
  expect(spaceOf({ vary: ['delegation=1..7'] }, file).factors.map(({ key }) => key)).toEqual(['delegation']);
  expect(spaceOf({ base: 'coo' }, file).base).toBe('coo');
});

it('a section changes nothing of what the designs are', () => {
  const hash = (file: string) => {
    const compiled = compileScenario(encode(file), 'small.yaml');
    return compiled.ok && hashOf(compiled.study);
  };
  expect(hash(`${FILE}sweep: { vary: { delegation: 1..7, layers: 2 }, method: sobol, points: 9 }\n`)).toBe(
    hash(FILE),
  );
});
