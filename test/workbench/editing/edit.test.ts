import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import {
  addPosition,
  copyDesign,
  type Edited,
  moveBox,
  removeDesign,
  removePosition,
  rename,
  type Source,
  setDelegation,
  setLayers,
  setLimit,
} from '../../../src/workbench/editing/edit.ts';
import { shipped } from '../../scenario/compiled.ts';
import { difference, file, textOf } from './texts.ts';

const placement: Source = { name: 'placement.yaml', text: shipped('placement') };

/** Lines that an edit takes away and puts in. */
const lines = (edited: Edited, before: Source = placement) => difference(before.text, textOf(edited));

const shippedStory = (name: string) =>
  readFileSync(new URL(`../../../scenarios/stories/${name}.yaml`, import.meta.url), 'utf8');

/** What an edit is refused for, with the line of the file as it stands. */
function refusal(edited: Edited): string {
  if (edited.ok) throw new Error(`it is taken: ${edited.text}`);
  const [first] = edited.errors;
  return `${first?.line}: ${first?.message}; ${first?.hint}`;
}

function chart(edited: Edited, design: string) {
  if (!edited.ok) throw new Error(JSON.stringify(edited.errors));
  const found = edited.study.designs.find(({ id }) => id === design);
  return new Map(found?.model.chart.positions.map((one) => [one.id, one]));
}

describe('a box moves', () => {
  test('with the whole service unit when it is its head', () => {
    const moved = moveBox(placement, 'under-coo', 'serviceHead', 'cfo');
    expect(lines(moved)).toEqual(['-    putServiceUnder: coo', '+    putServiceUnder: cfo']);
    expect(chart(moved, 'under-coo').get('serviceHead')?.reportsTo).toBe('cfo');
  });

  test('by movePosition when the company has it', () => {
    const moved = moveBox(placement, 'under-cmo', 'cfo', 'coo');
    expect(lines(moved)).toEqual(['+    movePosition: { cfo: coo }']);
    expect(chart(moved, 'under-cmo').get('cfo')?.reportsTo).toBe('coo');
    const again = moveBox(file(textOf(moved)), 'under-cmo', 'cfo', 'cmo');
    expect(lines(again, file(textOf(moved)))).toEqual([
      '-    movePosition: { cfo: coo }',
      '+    movePosition: { cfo: cmo }',
    ]);
  });

  test('where it is added when the design adds it itself', () => {
    const moved = moveBox(placement, 'embedded', 'vpMarketing', 'coo');
    expect(lines(moved)).toEqual(['-        reportsTo: cmo', '+        reportsTo: coo']);
  });

  test('nowhere when it is there already, and the file stays', () => {
    expect(textOf(moveBox(placement, 'under-coo', 'cfo', 'ceo'))).toBe(placement.text);
  });

  test('not under itself, nor out of the generated unit: it is said why, at the design', () => {
    const line = placement.text.split('\n').indexOf('  under-coo:') + 2;
    expect(refusal(moveBox(placement, 'under-coo', 'coo', 'serviceHead'))).toContain(
      `${line}: the reporting lines of "coo" and "serviceHead" go round in a circle`,
    );
    expect(refusal(moveBox(placement, 'under-coo', 'supervisor-1', 'ceo'))).toContain(
      `${line}: "supervisor-1" is a generated position, which stays where it is; put the whole unit`,
    );
  });
});

describe('authority and depth', () => {
  test('layers, level and limits are set in one line each, the first time and every time', () => {
    const once = setLayers(placement, 'ccso', 4);
    expect(lines(once)).toEqual(['+    setLayers: 4']);
    expect(lines(setLayers(file(textOf(once)), 'ccso', 3), file(textOf(once)))).toEqual([
      '-    setLayers: 4',
      '+    setLayers: 3',
    ]);
    expect(chart(once, 'ccso').has('manager-3-1')).toBe(true);
    expect(lines(setDelegation(placement, 'no-box-moved', 5))).toEqual([
      '-    set: { preAgreed: .85 }',
      '+    set: { preAgreed: .85, delegation: 5 }',
    ]);
    expect(lines(setLimit(placement, 'under-coo', 'cmo', 0.5))).toEqual([
      '+    setPosition: { cmo: { limit: .5 } }',
    ]);
  });

  test('positions that are alike get their limit together, none where any amount goes', () => {
    const edited = setLimit(placement, 'under-coo', ['agents-1', 'agents-2'], null);
    expect(lines(edited)).toEqual([
      '+    setPosition: { agents-1: { limit: none }, agents-2: { limit: none } }',
    ]);
    expect(
      ['agents-1', 'agents-2', 'agents-3'].map((id) => chart(edited, 'under-coo').get(id)?.limit),
    ).toEqual([null, null, 100]);
  });

  test('values outside the language are refused', () => {
    expect(refusal(setLayers(placement, 'under-coo', 13))).toContain('13 is more than 12');
    expect(refusal(setDelegation(placement, 'under-coo', 0))).toContain('0 is less than 1');
    expect(refusal(setLimit(placement, 'under-coo', 'cmo', -1))).toContain('cannot be negative');
  });
});

describe('positions', () => {
  test('come under a boss and in the boss’s unit, under a name made from their title', () => {
    const added = addPosition(placement, 'under-cmo', 'VP of Service', 'cmo');
    expect(lines(added)).toEqual([
      '+    addPosition: { vp-of-service: { title: VP of Service, reportsTo: cmo, unit: marketing } }',
    ]);
    const second = addPosition(file(textOf(added)), 'ccso', 'VP of Service', 'ceo');
    expect(chart(second, 'ccso').get('vp-of-service-2')).toMatchObject({ reportsTo: 'ceo', unit: null });
    const persian = addPosition(placement, 'under-cmo', 'معاون فروش', 'cmo');
    expect(chart(persian, 'under-cmo').get('position-1')?.title).toBe('معاون فروش');
    expect(chart(addPosition(placement, 'ccso', 'Constructor', 'ceo'), 'ccso').has('constructor-2')).toBe(
      true,
    );
  });

  test('whose titles look like anything else in YAML are added as they are called', () => {
    for (const title of [
      'true',
      '12',
      '~',
      '- a',
      'a: b',
      "it's #1 {x}",
      '"q"',
      'a\nb',
      'x\u2028y',
      '*x',
      '.5',
    ]) {
      const added = addPosition(placement, 'under-cmo', title, 'cmo');
      expect([...chart(added, 'under-cmo').values()].map((one) => one.title)).toContain(title);
    }
  });

  test('of the design’s own go with what hung on them: their people get their boss', () => {
    const gone = removePosition(placement, 'embedded', 'vpMarketing');
    expect(chart(gone, 'embedded').get('serviceHead')?.reportsTo).toBe('cmo');
    expect(parse(textOf(gone)).designs.embedded).toEqual({
      title: parse(placement.text).designs.embedded.title,
      putServiceUnder: 'cmo',
    });
    expect(lines(removePosition(placement, 'under-board', 'board')).at(-1)).toBe('+    putServiceUnder: ceo');
    const two = file(
      'title: T\ndesigns:\n  a:\n    addPosition:\n      x: { reportsTo: cmo }\n      y: { reportsTo: x }\n    movePosition: { cfo: x }\n    setPosition: { x: { limit: 3 } }\n',
    );
    expect(parse(textOf(removePosition(two, 'a', 'x'))).designs.a).toEqual({
      addPosition: { y: { reportsTo: 'cmo' } },
      movePosition: { cfo: 'cmo' },
    });
  });

  test('of the company are listed as removed', () => {
    const text =
      'title: T\ncompany:\n  positions: { x: { reportsTo: coo }, y: { reportsTo: x } }\ndesigns:\n  a: { putServiceUnder: x, movePosition: { x: cmo } }\n';
    const once = removePosition(file(text), 'a', 'x');
    expect(parse(textOf(once)).designs.a).toEqual({ putServiceUnder: 'cmo', removePosition: ['x'] });
    const twice = removePosition(file(textOf(once)), 'a', 'y');
    expect(parse(textOf(twice)).designs.a.removePosition).toEqual(['x', 'y']);
    const block = file(
      text.replace(
        '{ putServiceUnder: x, movePosition: { x: cmo } }',
        '\n    removePosition:\n    - x # gone',
      ),
    );
    expect(lines(removePosition(block, 'a', 'y'), block)).toEqual(['+    - y']);
  });

  test('that head a unit stay: it is said why', () => {
    expect(refusal(removePosition(placement, 'under-cmo', 'cmo'))).toContain(
      'the head of "marketing", "cmo"',
    );
  });
});

describe('designs', () => {
  test('are renamed in the language that is read, or altogether where there is but one', () => {
    expect(lines(rename(placement, 'ccso', ' معاون ', 'fa'))).toEqual([
      '-      fa: معاون ارشد خدمات مشتریان زیر نظر مدیرعامل',
      '+      fa: معاون',
    ]);
    const plain = file('title: T\ndesigns:\n  a: { title: Old } # old\n  b: { setLayers: 3 }\n');
    expect(lines(rename(plain, 'a', 'New', 'he'), plain)).toEqual([
      '-  a: { title: Old } # old',
      '+  a: { title: New } # old',
    ]);
    expect(lines(rename(plain, 'b', 'B', 'en'), plain)).toEqual([
      '-  b: { setLayers: 3 }',
      '+  b: { title: B, setLayers: 3 }',
    ]);
    expect(refusal(rename(plain, 'a', '  ', 'en'))).toContain('this text is empty');
  });

  test('are copied to the end, their comments with them, under a title of their own', () => {
    const before = file(
      'title: T\ndesigns:\n  # First\n  a:\n    # why\n    setLayers: 3 # deep\n  b: {}\n# end\n',
    );
    expect(lines(copyDesign(before, 'a', 'Copy of a'), before)).toEqual([
      '+  copy-of-a:',
      '+    # why',
      '+    title: Copy of a',
      '+    setLayers: 3 # deep',
    ]);
    const copy = copyDesign(placement, 'ccso', 'A CCSO, again');
    if (!copy.ok) throw new Error('refused');
    const { designs } = copy.study;
    expect(designs.at(-1)).toMatchObject({ id: 'a-ccso-again', title: 'A CCSO, again' });
    expect(designs.at(-1)?.model).toEqual(designs.find(({ id }) => id === 'ccso')?.model);
  });

  test('go with their lines only, but not the last one', () => {
    const gone = removeDesign(placement, 'embedded');
    expect(lines(gone)).toEqual(
      placement.text
        .slice(placement.text.indexOf('  embedded:'), placement.text.indexOf('  no-box-moved:'))
        .trimEnd()
        .split('\n')
        .map((line) => `-${line}`),
    );
    expect(refusal(removeDesign(file('title: T\ndesigns: { a: {} }\n'), 'a'))).toContain(
      'there is no design',
    );
  });
});

test('a design that a story shows stays: it is said where the story names it', () => {
  const story = file(shippedStory('waiting-signature'));
  const line = story.text.split('\n').findIndex((one) => one.startsWith('  designs: [')) + 1;
  expect(refusal(removeDesign(story, 'delegated'))).toContain(`${line}: there is no design "delegated"`);
});

describe('files in other forms', () => {
  test('keep them: braces, quotes, missing line ends, marks of other editors', () => {
    const json = file('{"title":"T",\n "designs":{"a":{}, "b" : { "setLayers":3}}}\n');
    expect(textOf(setLayers(json, 'a', 2))).toBe(
      '{"title":"T",\n "designs":{"a":{ setLayers: 2 }, "b" : { "setLayers":3}}}\n',
    );
    expect(textOf(removeDesign(json, 'a'))).toBe('{"title":"T",\n "designs":{"b" : { "setLayers":3}}}\n');
    expect(textOf(removeDesign(json, 'b'))).toBe('{"title":"T",\n "designs":{"a":{}}}\n');
    const windows = file('\ufefftitle: T\r\ndesigns:\r\n  a:\r\n    title: A\t# tab');
    expect(textOf(setLayers(windows, 'a', 2))).toBe(
      '\ufefftitle: T\r\ndesigns:\r\n  a:\r\n    title: A\t# tab\r\n    setLayers: 2',
    );
    const folded = file('title: T\ndesigns:\n  a:\n    title: >-\n      one\n      two\n\n  b: {}\n');
    expect(textOf(rename(folded, 'a', 'x', 'en'))).toBe(
      'title: T\ndesigns:\n  a:\n    title: x\n\n  b: {}\n',
    );
    expect(textOf(setLayers(folded, 'a', 2))).toContain('      two\n    setLayers: 2\n\n  b: {}\n');
  });

  test('have aliases written out where one changes, and refuse what would change others', () => {
    const shared = file(
      'title: T\ndesigns:\n  a: &a { set: { candour: .5 } }\n  b: *a\n  c: { setLayers: 2 }\n',
    );
    expect(lines(setDelegation(shared, 'b', 3), shared)).toEqual([
      '-  b: *a',
      '+  b: { set: { candour: .5, delegation: 3 } }',
    ]);
    expect(refusal(setDelegation(shared, 'a', 3))).toContain('3: this cannot be written here');
    expect(refusal(removeDesign(shared, 'a'))).toContain('this cannot be written here');
    expect(lines(setLayers(shared, 'c', 3), shared)).toEqual([
      '-  c: { setLayers: 2 }',
      '+  c: { setLayers: 3 }',
    ]);
  });
});
